import type { HospitalId } from "../hospital.ts";
import type { IndicatorId } from "../indicator.ts";
import { type Period, periodTypes } from "../period.ts";

/** What a question is about, as its id alone tells it. */
export interface RequestMatter {
  readonly hospital: HospitalId;
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly basePeriod?: string;
}

/** The words that stand for a date or a year that a question does not have. */
const none = "-";

/** A question's id, which says whom it asks about what and when, and ends in a mark that shows when it was changed. */
export function requestIdOf({ hospital, indicator, period, basePeriod }: RequestMatter): string {
  const { type, from, to } = period;
  const words = [hospital, indicator, type, from ?? none, to, basePeriod ?? none].join("/");
  return `${words}/${markOf(words)}`;
}

/** Reads a question's id; undefined where it is none or a character of it was changed. */
export function parseRequestId(text: string): RequestMatter | undefined {
  const parts = text.trim().split("/");
  const [hospital = "", indicator = "", type = "", from = "", to = "", base = "", mark = ""] = parts;
  const known = periodTypes.find((candidate) => candidate === type);
  if (parts.length !== 7 || known === undefined || markOf(parts.slice(0, 6).join("/")) !== mark)
    return undefined;
  return {
    hospital: hospital as HospitalId,
    indicator: indicator as IndicatorId,
    period: { ...(from !== none && { from }), to, type: known, basis: "printed" },
    ...(base !== none && { basePeriod: base }),
  };
}

/** A number that no text with one character changed shares (FNV-1a, 32 bits). */
function markOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
