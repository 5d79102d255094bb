import type { Block, SentencesBlock, TableBlock } from "@yiheng/slides";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangementOf } from "./arrangement.ts";
import { frameOf } from "./frame.ts";

const wall = frameOf({ width: 1920, height: 1080 });
const projector = frameOf({ width: 1024, height: 768 });
const phone = frameOf({ width: 390, height: 844 });
const roomIn = ({ width, height }: typeof wall) => ({ width: width - 5, height: height - 11 });
const arranged = (blocks: readonly Block[], frame = wall) => arrangementOf({ blocks }, frame, roomIn(frame));

const said = (count: number, length = 30): SentencesBlock => ({
  kind: "sentences",
  sentences: Array.from({ length: count }, (_, at) => ({ text: `${at}${"句".repeat(length)}` })),
});

const grid = (rows: number, text = "37"): TableBlock => ({
  kind: "table",
  head: "指标",
  columns: [
    ...["安康", "广元", "柳州", "荆门"].map((label, seat) => ({ label, seat, align: "end" as const })),
    { label: "判定", align: "start" },
  ],
  rows: Array.from({ length: rows }, (_, at) => ({
    head: { text: `指标${at}`, detail: "项" },
    cells: [
      ...Array.from({ length: 4 }, () => [{ text, detail: "2023年" }]),
      [{ text: "谨慎比较", judgement: "with-care" as const }],
    ],
  })),
});

describe("blocks in a frame", () => {
  test("little is set larger than much", () => {
    expect(arranged([grid(3)]).scale).toBeGreaterThan(arranged([grid(8)]).scale);
  });

  test("sentences stand beside a table on a wall and under it on a projector", () => {
    const blocks = [grid(4), said(3)];
    expect(arranged(blocks).rows.map((row) => row.length)).toEqual([2]);
    expect(arranged(blocks, projector).rows.map((row) => row.length)).toEqual([1, 1]);
  });

  test("a phone's table has its rows' heads on lines of their own, the verdict at their end", () => {
    const [placed] = arranged([grid(4)], phone).rows.flat();
    expect(placed?.kind === "table" && placed.table.style.isFolded).toBe(true);
    expect(placed?.kind === "table" && placed.table.beside).toBe(4);
  });

  test("a column that the foot repeats goes before anything is made smaller", () => {
    const block = grid(8, "一段相当长的文字占去这一列");
    const spare: TableBlock = {
      ...block,
      columns: block.columns.map((column, at) => (at === 3 ? { ...column, isSpare: true } : column)),
    };
    const [placed] = arranged([spare], projector).rows.flat();
    expect(placed?.kind === "table" && placed.table.columns).not.toContain(3);
  });

  test("whatever there is to show, it is reckoned to fit", () => {
    const block = fc.oneof(
      fc
        .record({ count: fc.integer({ min: 1, max: 8 }), length: fc.integer({ min: 5, max: 120 }) })
        .map(({ count, length }): Block => said(count, length)),
      fc
        .record({ rows: fc.integer({ min: 1, max: 13 }), text: fc.string({ maxLength: 30 }) })
        .map(({ rows, text }): Block => grid(rows, text)),
    );
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(wall, projector),
        (blocks, frame) => {
          const { rows, scale } = arranged(blocks, frame);
          const { height } = roomIn(frame);
          const tallest = rows.map((row) => Math.max(...row.map((placed) => placed.height)));
          const needed = tallest.reduce((sum, one) => sum + one, 0) * scale;
          expect(needed).toBeLessThanOrEqual(height);
          expect(rows.flat()).toHaveLength(blocks.length);
        },
      ),
    );
  });
});
