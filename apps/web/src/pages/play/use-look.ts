import { useLayoutEffect } from "react";
import type { Playing } from "./playing.ts";

/** Language, theme and size belong to the root element, where the stylesheets and screen readers look. */
export function useLook({ locale, theme }: Pick<Playing, "locale" | "theme">): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = locale === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = theme;
    root.dataset["density"] = "wall";
  }, [locale, theme]);
}
