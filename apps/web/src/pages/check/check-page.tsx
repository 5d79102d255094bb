import { type DragEvent, useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { CheckResult } from "./check-result.tsx";
import { useCheck } from "./use-check.ts";
import { checkWords } from "./words.ts";
import "./check-page.css";

/** Whether the figures of a file that was handed out still stand. The file stays in the browser. */
export function CheckPage() {
  const words = useWords(checkWords);
  const { checked, check } = useCheck();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) check(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <main id="content" className="page check-page">
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
        </div>
      </div>
      <label
        className={`card check-drop${isOver ? " is-over" : ""}`}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <b>{words.drop}</b>
        <span className="quiet">{words.kinds}</span>
        <span className="button" aria-hidden="true">
          {words.choose}
        </span>
        <input
          type="file"
          accept=".html,.pptx,.png,.svg"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file again is a new question.
            currentTarget.value = "";
          }}
        />
        <span className="quiet">{words.stays}</span>
      </label>
      <div role="status" className="check-result">
        {checked && <CheckResult checked={checked} />}
      </div>
    </main>
  );
}
