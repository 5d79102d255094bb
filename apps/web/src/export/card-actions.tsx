import { useSuspenseQuery } from "@tanstack/react-query";
import { stampSvg } from "@yiheng/contract";
import { domains } from "@yiheng/domain";
import { type RefObject, useState } from "react";
import { sourcesQuery } from "../api/queries.ts";
import { type CardExport, comparisonFiles } from "../components/card-menu-files.ts";
import { FileEntries } from "../components/card-menu.tsx";
import { AddEntries } from "../deck/add-entries.tsx";
import { slideOfCard } from "../deck/slide-of-card.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
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
  const { run, actions } = useActions(card, menu, setOutcome);
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
        {entry(words.copyLink, actions.copyLink)}
        {card.sentences && entry(words.copyText, actions.copySentences)}
        {card.hasPicture && entry(words.copyImage, actions.copyImage)}
        {card.hasPicture && entry(words.png, actions.savePng)}
        {card.hasPicture && entry(words.svg, actions.saveSvg)}
        <FileEntries card={card} />
        {card.hasDomains && <DomainEntries />}
        {entry(words.citeStandard, actions.citeStandard)}
        {entry(words.citePlain, actions.citePlain)}
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
      <DeckEntries card={card} />
    </>
  );
}

/** What the card shows, as a slide. */
function DeckEntries({ card }: { readonly card: CardExport }) {
  const { path, selection } = useSelection();
  const { release } = useSuspenseQuery(sourcesQuery).data;
  const shown = slideOfCard(card, { path, selection }, release);
  return (
    shown && (
      <div className="deck-entries">
        <AddEntries shown={shown} />
      </div>
    )
  );
}

/** The workbooks of one domain each. */
function DomainEntries() {
  const { locale, messages } = useLanguage();
  const words = useWords(exportWords);
  const { selection } = useSelection();
  return (
    <li>
      <details className="card-menu-domains">
        <summary>{words.domains}</summary>
        <ul>
          {domains.map((domain) => (
            <li key={domain}>
              <a href={comparisonFiles(selection, { domain }).xlsx} download hrefLang={locale}>
                {messages.domain[domain]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

const noChart = new Error("no chart is drawn");

function useActions(card: CardExport, menu: CardActionsProps["menu"], report: (outcome: Outcome) => void) {
  const words = useWords(exportWords);
  const { captions, address, release, stamped, cite } = useCaptions(card);
  const picture = async () => {
    const place = menu.current?.closest(".card");
    return place ? pictureOf(place, captions) : undefined;
  };
  const fileName = (ending: string) => `yiheng-${card.name}-${release}.${ending}`;
  const saved = (file: Blob, ending: string): Outcome => {
    save(file, fileName(ending));
    return { said: words.saved(fileName(ending)) };
  };
  const copy = (text: string): Promise<Outcome> =>
    copyText(text).then(
      () => ({ said: words.copied }),
      () => ({ said: words.textRefused, text }),
    );
  const actions = {
    copyLink: () => copy(address),
    copySentences: () =>
      copy([captions.title, "", ...(card.sentences ?? []), "", ...captions.footer].join("\n")),
    citeStandard: async () => copy(standardCitation(await cite(), await loadCatalogue("zh"))),
    citePlain: async () => copy(plainCitation(await cite(), await loadCatalogue("en"))),
    copyImage: async (): Promise<Outcome> => {
      const drawing = picture();
      // The clipboard is asked within the click; what is copied may come later.
      return copyPicture(
        drawing.then((drawn) => (drawn ? pngOf(drawn, stamped) : Promise.reject(noChart))),
      ).then(
        () => ({ said: words.copied }),
        async () =>
          (await drawing) === undefined
            ? { said: words.noChart }
            : { said: words.imageRefused, instead: "png" },
      );
    },
    savePng: async (): Promise<Outcome> => {
      const drawing = await picture();
      if (drawing === undefined) return { said: words.noChart };
      return pngOf(drawing, stamped).then(
        (png) => saved(png, "png"),
        () => ({ said: words.pictureFailed, instead: "svg" }),
      );
    },
    saveSvg: async (): Promise<Outcome> => {
      const drawing = await picture();
      if (drawing === undefined) return { said: words.noChart };
      return saved(new Blob([stampSvg(drawing.svg, stamped)], { type: "image/svg+xml" }), "svg");
    },
  };
  const run = (act: () => Promise<Outcome>) => {
    report({ said: words.working });
    void act().then(report, () => report({ said: words.failed }));
  };
  return { run, actions };
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
