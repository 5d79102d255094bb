import { presentations, type Entry, isEntryWanted } from "@yiheng/domain";
import { ChoiceBar } from "../../components/choice-bar.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { topicsOf } from "./entries.ts";
import { documentWords } from "./words.ts";

/** Which of the entries are shown, each choice with the number it would show. */
export function EntryFilters({ entries }: { readonly entries: readonly Entry[] }) {
  const { messages } = useLanguage();
  const { filter } = useWords(documentWords);
  const { selection, here } = useSelection();
  const { about, use } = selection;
  const label = (word: string, wanted: Pick<typeof selection, "about" | "use">) =>
    `${word} ${entries.filter((entry) => isEntryWanted(entry, wanted)).length}`;
  const topics = [undefined, ...topicsOf(entries)];
  const uses = [undefined, ...presentations];
  return (
    <div className="entry-filters">
      <ChoiceBar
        label={filter.use}
        choices={uses.map((choice) => ({
          key: choice ?? "all",
          label: label(choice ? filter.uses[choice] : filter.all, { about, use: choice }),
          href: here({ use: choice, figure: undefined }),
          isChosen: use === choice,
        }))}
      />
      <ChoiceBar
        label={filter.about}
        choices={topics.map((choice) => ({
          key: choice ?? "all",
          label: label(
            choice === undefined ? filter.all : choice === "title" ? filter.title : messages.domain[choice],
            { about: choice, use: undefined },
          ),
          href: here({ about: choice, ...(choice === "title" && { use: undefined }), figure: undefined }),
          isChosen: about === choice,
        }))}
      />
    </div>
  );
}
