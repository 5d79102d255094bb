import { useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../i18n/language.tsx";
import { namesIn } from "./names.ts";
import { lineOf, nameView, type View } from "./view-name.ts";

/** Names views in one line, with what is at hand; undefined for an address that leads nowhere. */
export function useViewNames(): (view: View) => string | undefined {
  const { locale, messages } = useLanguage();
  const client = useQueryClient();
  return (view) => {
    const names = namesIn((key) => client.getQueryData([key]), view.selection);
    const name = nameView(view, { locale, messages, names });
    return name && lineOf(name);
  };
}
