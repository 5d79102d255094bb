import type { Locale } from "@yiheng/domain";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language.tsx";

/** Dates, ranges and figures with what they count. */
const figure = String.raw`\d{4}-\d\d-\d\d(?: – \d{4}-\d\d-\d\d)?|(?:[≥≤<>] ?)?\d[\d,.]*(?: ?[–-] ?\d[\d,.]*)?`;
const whole: Readonly<Record<Locale, RegExp>> = {
  zh: new RegExp(String.raw`(?:${figure})(?:%|[余多]?[万亿]?[余多]?(?:人次|分钟|\p{Script=Han})?)`, "gu"),
  en: new RegExp(String.raw`(?:${figure})(?:%| [a-z]+)?`, "gu"),
};
const chinese = /[\d.,]*\p{Script=Han}[\p{Script=Han}\d、，：]*/gu;

/** A sentence: no line breaks within a figure and its unit, and Chinese words in English are marked as Chinese. */
export function Prose({ text }: { readonly text: string }) {
  const { locale } = useLanguage();
  const figures = (part: string) =>
    wrap(part, whole[locale], (found, at) => (
      <span key={at} className="unbroken">
        {found}
      </span>
    ));
  if (locale === "zh") return figures(text);
  return wrap(
    text,
    chinese,
    (found, at) => (
      <span key={at} lang="zh">
        {found}
      </span>
    ),
    figures,
  );
}

function wrap(
  text: string,
  pattern: RegExp,
  view: (found: string, at: number) => ReactNode,
  between: (rest: string) => ReactNode = (rest) => rest,
): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    nodes.push(between(text.slice(from, index)), view(found, index));
    from = index + found.length;
  }
  return [...nodes, between(text.slice(from))];
}
