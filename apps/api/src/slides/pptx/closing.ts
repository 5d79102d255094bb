import type { Locale } from "@yiheng/domain";
import { linkCode } from "../link-code.ts";
import { palette } from "../palette.ts";
import { slideFileWords } from "../words.ts";
import { leading } from "./fit.ts";
import { content, page } from "./measures.ts";
import type { Page, Part } from "./part.ts";

const side = 230;

/** The last page: where the deck can be opened, with a code for phones; none where the server does not know how it is reached. */
export function closingPages(link: string | undefined, release: string, locale: Locale): readonly Page[] {
  if (link === undefined) return [];
  const colors = palette();
  const words = slideFileWords[locale];
  const top = 130;
  const line = (
    text: string,
    y: number,
    size: number,
    more: { readonly href?: string; readonly bold?: boolean },
  ): Part => ({
    kind: "text",
    box: { ...content, y, h: size * leading * 1.2 },
    anchor: "middle",
    isTitle: more.bold === true,
    paragraphs: [{ align: "center", runs: [{ text, size, color: colors.of("ink"), ...more }] }],
  });
  const box = { x: (page.width - side) / 2, y: top + 60, w: side, h: side };
  return [
    {
      parts: [
        line(words.closing, top, 28, { bold: true }),
        { kind: "code", box, name: link, squares: linkCode(link) },
        line(link, box.y + side + 16, 14, { href: link }),
        line(words.release(release), box.y + side + 42, 11, {}),
      ],
      notes: "",
      isHidden: false,
    },
  ];
}
