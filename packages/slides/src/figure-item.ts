import {
  type Cell,
  figureWords,
  hasNumber,
  isObserved,
  type Locale,
  type MissingCell,
  type Observation,
  periodText,
} from "@yiheng/domain";
import type { SlideItem } from "./slide-content.ts";
import { slideWords } from "./words.ts";

interface Told {
  readonly locale: Locale;
  /** Whether the unit stands beside the figure; in a column it stands once in the head. */
  readonly unit: boolean;
}

/** A figure in words with its period; a period that the text does not print gets a star. */
export function figureItem(observation: Observation, { locale, unit }: Told): SlideItem {
  const { period } = observation;
  const star = period.basis === "implied" ? "*" : "";
  return {
    text: hasNumber(observation)
      ? figureWords(observation, locale, unit)
      : `“${observation.receipt.printed}”`,
    detail: periodText(period, slideWords[locale]) + star,
    opens: { observation: observation.id },
  };
}

/** A hospital's cell: its figure, with one that contradicts it, or the reason why there is none. */
export function cellItem(cell: Cell, told: Told): SlideItem {
  if (!isObserved(cell)) return missingItem(cell, told);
  const item = figureItem(cell.observation, told);
  const rival = cell.passedOver.find(({ reason }) => reason === "conflict");
  if (rival === undefined) return item;
  return { ...item, text: `${item.text} ↔ ${figureWords(rival.observation, told.locale, told.unit)}` };
}

/** The reason why a cell is empty; where something else was printed, what it is and why it does not do. */
function missingItem({ missing, passedOver }: MissingCell, { locale }: Told): SlideItem {
  const words = slideWords[locale];
  const absent = { text: words.missing[missing], isAbsent: true };
  const [first] = passedOver;
  if (first === undefined) return absent;
  const { observation, reason } = first;
  const { scope, scopeLabel, period, id } = observation;
  const why = scope === "hospital" ? words.passedOver[reason] : (scopeLabel?.[locale] ?? words.scope[scope]);
  // Of figures that contradict each other none stands for the rest, and the text says so already.
  const isContradicted = missing === "contradicted" && reason === "conflict";
  const told = isContradicted ? passedOver.filter((other) => other.reason === reason) : [first];
  const figures = told
    .filter((other) => hasNumber(other.observation))
    .map((other) => figureWords(other.observation, locale, true));
  return {
    ...absent,
    detail: [!isContradicted && why, figures.join(" ↔ "), periodText(period, words)]
      .filter(Boolean)
      .join(" · "),
    opens: { observation: id },
  };
}
