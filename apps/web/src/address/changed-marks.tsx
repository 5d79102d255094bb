import type { ReleaseChange, ToldTable } from "@yiheng/domain";
import { useWords } from "../i18n/language.tsx";
import { releaseNoteWords } from "./release-note-words.ts";

const hasReceipt: ReadonlySet<ToldTable> = new Set(["observations", "designations"]);

/** More than these would mark everything, and so nothing. */
const most = 60;

/**
 * Marks what leads to the receipt of a changed figure wherever the page shows it. The figures' own components need not
 * know: a rule of style finds them by their address, also in a page without scripts.
 */
export function ChangedMarks({ changes }: { readonly changes: readonly ReleaseChange[] }) {
  const words = useWords(releaseNoteWords);
  const marked = changes.filter(({ table, after }) => hasReceipt.has(table) && after !== undefined);
  const rules = marked.slice(0, most).map((change) => ruleOf(change, words.kind[change.kind]));
  return <style dangerouslySetInnerHTML={{ __html: rules.join("\n") }} />;
}

function ruleOf({ table, record }: ReleaseChange, word: string): string {
  if (!/^[\w-]+$/u.test(record)) return "";
  const keys = table === "designations" ? ["designation", "figure"] : ["receipt", "figure"];
  const links = keys.flatMap((key) => [`a[href*="${key}=${record}&"]`, `a[href$="${key}=${record}"]`]);
  return `main :is(${links.join(",")})::after{content:" ${word}";color:var(--care);justify-self:end;font-size:0.8rem;font-weight:400}`;
}
