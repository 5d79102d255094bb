import type { TilesBlock } from "@yiheng/slides";
import type { Palette } from "../palette.ts";
import { cutToLines, sizeFor } from "./fit.ts";
import type { Box, Part } from "./part.ts";
import { formOf } from "./signs.ts";

const gap = 12;
const inset = 12;
const stroke = 4;

/** One hospital's figure beside another's where no axis may be shared: cards, none larger for a larger figure. */
export function tileParts({ tiles }: TilesBlock, box: Box, colors: Palette): readonly Part[] {
  const width = (box.w - gap * (tiles.length - 1)) / Math.max(1, tiles.length);
  return tiles.flatMap(({ hospital, seat, item }, at): readonly Part[] => {
    const card: Box = { x: box.x + at * (width + gap), y: box.y, w: width, h: box.h };
    const room = { w: width - 2 * inset - stroke, h: box.h * 0.4 };
    const isAbsent = item.isAbsent === true;
    const size = sizeFor(item.text, room, isAbsent ? [16, 14, 12] : [28, 24, 20, 18, 16, 14, 12]);
    const small = Math.max(9, Math.min(12, box.h / 9));
    return [
      {
        kind: "shape",
        box: { ...card, w: stroke },
        outline: "rect",
        fill: colors.hospital(seat),
        name: hospital,
      },
      {
        kind: "text",
        box: { ...card, x: card.x + stroke, w: card.w - stroke },
        anchor: "middle",
        fill: colors.of("ground"),
        inset,
        paragraphs: [
          {
            runs: [
              { text: `${formOf(seat).sign} `, size: small, color: colors.hospital(seat) },
              { text: hospital, size: small, color: colors.of("ink"), bold: true },
            ],
          },
          {
            runs: [
              {
                text: cutToLines(item.text, 2, size, room.w),
                size,
                color: colors.of(isAbsent ? "ink-quiet" : "ink"),
                bold: !isAbsent,
              },
            ],
          },
          ...(item.detail
            ? [
                {
                  runs: [
                    {
                      text: cutToLines(item.detail, 2, small, room.w),
                      size: small,
                      color: colors.of("ink-quiet"),
                    },
                  ],
                },
              ]
            : []),
        ],
      },
    ];
  });
}
