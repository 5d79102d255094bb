import { Link } from "wouter";
import { useLanguage } from "../i18n/language.tsx";
import { viewActions } from "../late-parts.ts";
import { useSelection } from "../selection/use-selection.ts";
import { Menu } from "./menu.tsx";

/** What can be done with a whole view: put it into a deck. Without scripts it only leads to them. */
export function ViewMenu() {
  const { messages } = useLanguage();
  const { there } = useSelection();
  return (
    <Menu text={messages.addToDeck} onNear={() => void viewActions.bring().catch(() => undefined)}>
      {(_, isOpen) =>
        isOpen ? <viewActions.View /> : <Link href={there("/decks")}>{messages.nav.decks}</Link>
      }
    </Menu>
  );
}
