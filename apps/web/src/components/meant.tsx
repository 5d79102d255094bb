import { type Localized, nearest } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage, useWords } from "../i18n/language.tsx";

const words = {
  zh: { meant: "是否要看", mark: "？" },
  en: { meant: "Did you mean", mark: "?" },
};

/** What an id that there is not was probably meant to be, as a link; nothing where none is like it. */
export function Meant<Id extends string>(props: {
  readonly id: string;
  readonly among: readonly { readonly id: Id; readonly name?: Localized }[];
  readonly hrefOf: (id: Id) => string;
}) {
  const { say } = useLanguage();
  const { meant, mark } = useWords(words);
  const likest = nearest(
    props.id,
    props.among.map(({ id }) => id),
  );
  const found = props.among.find(({ id }) => id === likest);
  if (found === undefined) return null;
  return (
    <>
      {" "}
      {meant} <Link href={props.hrefOf(found.id)}>{found.name ? say(found.name) : found.id}</Link>
      {mark}
    </>
  );
}
