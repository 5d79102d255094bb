import type { RefObject } from "react";
import { useWords } from "../i18n/language.tsx";
import { useSingleKeys } from "./single-keys.ts";
import { helpWords } from "./words.ts";

/** Every key there is, by where it works. */
export function KeyboardHelp({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const words = useWords(helpWords);
  const [areOn, setOn] = useSingleKeys();
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{words.title}</h2>
      <div className="help-groups">
        {words.groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, action]) => (
                <div key={keys}>
                  <dt>
                    {keys.split(" ").map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{action}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog">
        <label>
          <input type="checkbox" checked={areOn} onChange={({ target }) => setOn(target.checked)} />{" "}
          {words.singleKeys}
        </label>
        <a href="#tour" onClick={() => dialog.current?.close()}>
          {words.tour}
        </a>
        <button type="submit" className="button">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
