import { gainSentence, printedNote, type Request, requestQuestion } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { useShortName } from "./use-short-name.ts";

const wordsOf = { zh: { asked: "答复之后" }, en: { asked: "With the answer:" } };

/** A question to a hospital, what it prints now, and what its answer would allow. */
export function QuestionText({ request }: { readonly request: Request }) {
  const { say } = useLanguage();
  const words = useWords(wordsOf);
  const { here } = useSelection();
  const nameOf = useShortName();
  return (
    <>
      <p className="question">{say(requestQuestion(request))}</p>
      {request.printed.map((figure) => (
        <p key={figure.id} className="question-printed">
          <Link href={here({ receipt: figure.id })}>{say(printedNote(figure))}</Link>
        </p>
      ))}
      <p className="question-gain">
        <b>{words.asked}</b> {say(gainSentence(request, nameOf))}
      </p>
    </>
  );
}
