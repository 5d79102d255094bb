import { useQuery } from "@tanstack/react-query";
import type { IndicatorId } from "@yiheng/domain";
import { type KeyboardEvent, useMemo } from "react";
import { Link } from "wouter";
import { sourcesQuery, hospitalsQuery, indicatorsQuery, specialtiesQuery } from "../api/queries.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { find, type Findable } from "../search/find.ts";
import { findablesOf } from "../search/findables.ts";
import { useSelection } from "../selection/use-selection.ts";
import { ViewList } from "../views/view-list.tsx";
import { resultsWords } from "./search-results-words.ts";
import { searchWords } from "./search-words.ts";
import "../styles/search-results.css";

const most = 20;

/** What was typed leads to; links, so that they open like any other. */
export function SearchResults({
  typed,
  onChoose,
}: {
  readonly typed: string;
  readonly onChoose: () => void;
}) {
  const { say } = useLanguage();
  const words = { ...useWords(searchWords), ...useWords(resultsWords) };
  const { things, isFailed } = useFindables();
  const hrefOf = useHref();
  const found = useMemo(() => find(things ?? [], typed, most), [things, typed]);
  if (typed.trim() === "")
    return (
      <>
        <p className="quiet">{words.hint}</p>
        <ViewList onChoose={onChoose} />
      </>
    );
  if (things === undefined) return <p className="quiet">{isFailed ? words.failed : words.loading}</p>;
  return (
    <>
      <p role="status" className={found.length === 0 ? "quiet" : "visually-hidden"}>
        {found.length === 0 ? words.nothing(typed) : words.count(found.length)}
      </p>
      <ul className="search-results">
        {found.map((thing) => (
          <li key={`${thing.kind} ${thing.id}`}>
            <Link
              href={hrefOf(thing)}
              className="search-result"
              onClick={() => {
                onChoose();
                if (thing.kind === "specialty") bringIntoView(anchorOf(thing));
              }}
            >
              <span className="search-kind">{words.kind[thing.kind]}</span>
              <b>{say(thing.name)}</b>
              <span className="quiet">{say(thing.detail)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function useFindables(): { readonly things: readonly Findable[] | undefined; readonly isFailed: boolean } {
  const { messages } = useLanguage();
  const hospitals = useQuery(hospitalsQuery);
  const indicators = useQuery(indicatorsQuery);
  const specialties = useQuery(specialtiesQuery);
  const documents = useQuery(sourcesQuery);
  const answers = [hospitals, indicators, specialties, documents];
  const things = useMemo(
    () =>
      hospitals.data && indicators.data && specialties.data && documents.data
        ? findablesOf(
            {
              hospitals: hospitals.data.items,
              indicators: indicators.data.items,
              specialties: specialties.data.items,
              documents: documents.data.items,
            },
            messages,
          )
        : undefined,
    [hospitals.data, indicators.data, specialties.data, documents.data, messages],
  );
  return { things, isFailed: answers.some(({ isError }) => isError) };
}

/** Where a result leads; in the dictionary an indicator is looked up there, elsewhere it is compared. */
function useHref(): (thing: Findable) => string {
  const { path, there } = useSelection();
  return (thing) => {
    switch (thing.kind) {
      case "hospital":
        return there(`/hospitals/${thing.id}`);
      case "indicator":
        return path === "/dictionary" ? definitionOf(thing, there) : comparisonOf(thing, there);
      case "specialty":
        return `${there("/specialties")}#${anchorOf(thing)}`;
      case "document":
        return there(`/documents/${thing.id}`);
    }
  };
}

type There = ReturnType<typeof useSelection>["there"];

function comparisonOf({ id }: Findable, there: There): string {
  return there("/compare", { indicator: id as IndicatorId });
}

function definitionOf({ id }: Findable, there: There): string {
  const nothing = { about: undefined, kind: undefined, polarity: undefined, appraisal: undefined };
  return there("/dictionary", { ...nothing, part: "indicators", indicator: id as IndicatorId });
}

/** The row of a specialty in the grid of specialties. */
function anchorOf({ id }: Findable): string {
  return `specialty-${id}`;
}

/** The page may still be on its way, and a history entry made by a script does not scroll by itself. */
function bringIntoView(id: string, tries = 120): void {
  requestAnimationFrame(() => {
    const target = document.getElementById(id);
    if (target) target.scrollIntoView({ block: "center" });
    else if (tries > 0) bringIntoView(id, tries - 1);
  });
}

/** Up and down go through the field and the results; Enter in the field takes the first. */
export function moveAmongResults(event: KeyboardEvent<HTMLDialogElement>): void {
  if (event.nativeEvent.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step !== 0) {
    event.preventDefault();
    stops[Math.max(0, Math.min(at + step, stops.length - 1))]?.focus();
  }
  if (event.key === "Enter" && at === 0) stops[1]?.click();
}
