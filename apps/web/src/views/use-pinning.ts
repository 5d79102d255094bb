import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { isPinned, withPinTurned } from "./kept-views.ts";
import { changeViews, readViews } from "./use-kept-views.ts";
import { useViewNames } from "./use-view-names.ts";
import { addressOf } from "./view-address.ts";
import { viewWords } from "./words.ts";

/** Pins the view that is shown, or unpins it; gives the sentence that says so, undefined where there is no view. */
export function usePinning(): () => string | undefined {
  const words = useWords(viewWords);
  const { path, selection } = useSelection();
  const nameOf = useViewNames();
  return () => {
    const address = addressOf({ path, selection });
    if (address === undefined) return undefined;
    changeViews((views) => withPinTurned(views, address));
    const name = nameOf({ path, selection }) ?? address;
    return isPinned(readViews(), address) ? words.didPin(name) : words.didUnpin(name);
  };
}
