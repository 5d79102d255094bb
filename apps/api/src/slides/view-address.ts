import { parseSelection, formatSelection } from "@yiheng/address";
import type { Locale } from "@yiheng/domain";

/** The address of a slide's view in one language, naming the release that a file was made from. */
export function viewAddress(view: string, release: string, lang: Locale): string {
  const [path = "/", search = ""] = view.split("?", 2);
  return path + formatSelection({ ...parseSelection(search), lang, release });
}
