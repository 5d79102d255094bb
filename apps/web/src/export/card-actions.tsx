import { type RefObject, useState } from "react";
import type { CardExport } from "../components/card-menu-files.ts";
import { FileEntries } from "../components/card-menu.tsx";
import { useWords } from "../i18n/language.tsx";
import { loadCatalogue } from "../i18n/catalogues.ts";
import { pictureOf } from "./card-picture.ts";
import { plainCitation, standardCitation } from "./citation.ts";
import { copyPicture, copyText } from "./clipboard.ts";
import { pngOf } from "./raster.ts";
import { save } from "./save.ts";
import { useCaptions } from "./use-captions.ts";
import { exportWords } from "./words.ts";

interface CardActionsProps {
  readonly card: CardExport;
  readonly menu: RefObject<HTMLDetailsElement | null>;
}

/** What came of an action; a refusal says what to do instead. */
type Outcome =
  | { readonly said: string }
  | { readonly said: string; readonly text: string }
  | { readonly said: string; readonly instead: "png" | "svg" };

/** Everything an opened menu offers. */
export function CardActions({ card, menu }: CardActionsProps) {
  const words = useWords(exportWords);
  const [outcome, setOutcome] = useState<Outcome>();
  const { cited, run, actions } = useActions(card, menu, setOutcome);
  const entry = (label: string, act: () => Promise<Outcome>) => (
    <li>
      <button type="button" onClick={() => run(act)}>
        {label}
      </button>
    </li>
  );
  return (
    <>
      <ul>
        {entry(words.copyLink, () => actions.copy(async () => cited.address))}
        {card.hasChart && entry(words.copyImage, actions.copyImage)}
        {card.hasChart && entry(words.png, actions.savePng)}
        {card.hasChart && entry(words.svg, actions.saveSvg)}
        <FileEntries card={card} />
        {entry(words.citeStandard, () =>
          actions.copy(async () => standardCitation({ ...cited, today: today() }, await loadCatalogue("zh"))),
        )}
        {entry(words.citePlain, () =>
          actions.copy(async () => plainCitation({ ...cited, today: today() }, await loadCatalogue("en"))),
        )}
      </ul>
      <div role="status" className="card-menu-status">
        {outcome?.said}
      </div>
      {outcome && "text" in outcome && (
        <ToSelect key={outcome.text} text={outcome.text} label={outcome.said} />
      )}
      {outcome && "instead" in outcome && (
        <ul>
          {outcome.instead === "png" ? entry(words.png, actions.savePng) : entry(words.svg, actions.saveSvg)}
        </ul>
      )}
    </>
  );
}

function useActions(card: CardExport, menu: CardActionsProps["menu"], report: (outcome: Outcome) => void) {
  const words = useWords(exportWords);
  const { captions, cited } = useCaptions(card);
  const picture = () => {
    const place = menu.current?.closest(".card");
    return place ? pictureOf(place, captions) : undefined;
  };
  const fileName = (ending: string) => `yiheng-${card.name}-${cited.release}.${ending}`;
  const saved = (file: Blob, ending: string): Outcome => {
    save(file, fileName(ending));
    return { said: words.saved(fileName(ending)) };
  };
  const actions = {
    copy: async (make: () => Promise<string>): Promise<Outcome> => {
      const text = await make();
      return copyText(text).then(
        () => ({ said: words.copied }),
        () => ({ said: words.textRefused, text }),
      );
    },
    copyImage: async (): Promise<Outcome> => {
      const drawing = picture();
      if (drawing === undefined) return { said: words.noChart };
      return copyPicture(pngOf(drawing)).then(
        () => ({ said: words.copied }),
        () => ({ said: words.imageRefused, instead: "png" }),
      );
    },
    savePng: async (): Promise<Outcome> => {
      const drawing = picture();
      if (drawing === undefined) return { said: words.noChart };
      return pngOf(drawing).then(
        (png) => saved(png, "png"),
        () => ({ said: words.pictureFailed, instead: "svg" }),
      );
    },
    saveSvg: async (): Promise<Outcome> => {
      const drawing = picture();
      if (drawing === undefined) return { said: words.noChart };
      return saved(new Blob([drawing.svg], { type: "image/svg+xml" }), "svg");
    },
  };
  const run = (act: () => Promise<Outcome>) => {
    report({ said: words.working });
    void act().then(report);
  };
  return { cited, run, actions };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Text that the browser would not copy, selected for the reader to do it. */
function ToSelect({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <textarea
      readOnly
      rows={4}
      value={text}
      aria-label={label}
      ref={(field) => {
        field?.focus();
        field?.select();
      }}
    />
  );
}
