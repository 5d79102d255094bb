import { expect, type Page, test } from "@playwright/test";
import { type Designation, domains, type Locale } from "../../packages/domain/src/index.ts";
import { type AgreedCell, agreedCells, byIndicator } from "./agreed-cells.ts";
import { agreedFile, pick, type Row } from "./files.ts";
import { readRendered } from "./rendered.ts";

// The same selection gives the same figures, verdicts, periods and sources in page, API, CSV and workbook.

// A trace would keep hundreds of whole pages.
test.use({ trace: "off" });

/** Every rule for the years, all hospitals and some of them, both languages. */
const choices: readonly { readonly choice: string; readonly lang: Locale }[] = [
  { choice: "period=latest", lang: "zh" },
  { choice: "period=same-year", lang: "en" },
  { choice: "period=within-one-year&hospital=ankang,liuzhou,jingmen", lang: "zh" },
  { choice: "period=same-year&hospital=guangyuan,jingmen", lang: "zh" },
];

for (const { choice, lang } of choices)
  test(`the overview shows what API, CSV and workbook give under ${choice}, ${lang}`, async ({
    page,
    request,
  }) => {
    const cells = byIndicator(await agreedCells(request, choice, lang));
    const columns = [...(cells.values().next().value ?? []).keys()].map((at) => at + 1);
    const address = `/?${choice}&lang=${lang}&open=${domains.join(",")}`;
    const { rows } = await readRendered(page, address, {
      rows: {
        each: ".matrix tbody tr:has(.verdict-cell)",
        parts: {
          indicator: ".indicator@href",
          verdict: ".verdict-cell",
          ...Object.fromEntries(columns.flatMap(overviewParts)),
        },
      },
    });
    expect(rows).toHaveLength(cells.size);
    for (const { indicator: href, verdict, ...shown } of rows) {
      const indicator = /indicator=([\w-]+)/u.exec(href ?? "")?.[1] ?? "";
      const agreed = cells.get(indicator) ?? [];
      expect(verdict, indicator).toBe(agreed[0]?.row["verdict_name"]);
      for (const [at, cell] of agreed.entries())
        expect(overviewCell(shown, at + 1), `${indicator} ${cell.row["hospital"]}`).toEqual(factsOn(cell));
    }
  });

/** Where a column of the overview has its figure, the link to its receipt, its year, and why there is none. */
function overviewParts(column: number): readonly (readonly [string, string])[] {
  const cell = `td:nth-of-type(${column})`;
  return [
    [`figure ${column}`, `${cell} .figure-value`],
    [`receipt ${column}`, `${cell} .figure:has(.figure-value)@href`],
    [`period ${column}`, `${cell} .figure:has(.figure-value) .figure-period`],
    [`missing ${column}`, `${cell} .absent`],
  ];
}

function overviewCell(shown: Row, column: number): Row {
  const part = (name: string) => shown[`${name} ${column}`] ?? "";
  // A figure that contradicts the one charted may stand behind it.
  const [figure = ""] = part("figure").split(" ↔ ");
  return { figure, observation: opened(part("receipt")), period: part("period"), missing: part("missing") };
}

function factsOn({ row, period }: AgreedCell): Row {
  const { figure = "", observation = "", missing_reason: missing = "" } = row;
  return { figure, observation, period, missing };
}

/** The observation whose receipt a link opens. */
function opened(href: string | undefined): string {
  return /[?&]receipt=([\w-]+)/u.exec(href ?? "")?.[1] ?? "";
}

const comparisonShape = {
  verdict: { each: ".page-head .verdict", parts: { word: "" } },
  reasons: { each: ".reasons li", parts: { sentence: "" } },
  rows: {
    each: "table.compared tbody tr",
    parts: {
      hospital: ".hospital@title",
      figure: ".number",
      receipt: ".figure-link@href",
      printed: ".as-printed",
      period: ".period",
      source: ".source",
      missing: ".absent",
    },
  },
};

async function comparisonPage(page: Page, address: string, lang: Locale) {
  const { verdict, reasons, rows } = await readRendered(page, address, comparisonShape);
  return {
    verdict: verdict.map(({ word }) => word),
    reasons: reasons.map(({ sentence }) => sentence).join(lang === "zh" ? "" : " "),
    rows: rows.map(({ receipt, ...row }) => ({ ...row, observation: opened(receipt) })),
  };
}

function asComparisonPage(cells: readonly AgreedCell[]) {
  const [first] = cells;
  return {
    verdict: [first?.row["verdict_name"]],
    reasons: first?.row["reasons_text"],
    rows: cells.map(({ row, period }) => ({
      hospital: row["hospital_name"],
      figure: row["figure"],
      observation: row["observation"],
      printed: row["printed"]?.replaceAll(/\s+/gu, " "),
      period,
      source: row["document_title"],
      missing: row["missing_reason"],
    })),
  };
}

test.describe("the comparisons", () => {
  test.setTimeout(180_000); // three hundred pages on a busy machine
  test("of every indicator show what API, CSV and workbook give", async ({ page, request }) => {
    const agreed = await Promise.all(
      choices.map(async ({ choice, lang }) => byIndicator(await agreedCells(request, choice, lang))),
    );
    for (const [at, indicator] of [...(agreed[0]?.keys() ?? [])].entries())
      for (const [turn, { choice, lang }] of choices.entries()) {
        const cells = agreed[turn]?.get(indicator) ?? [];
        // Every indicator once, the choices in turn; one that two hospitals have a figure of under each choice.
        const isTurn = at % choices.length === turn;
        if (!isTurn && cells.filter(({ row }) => row["state"] === "observed").length < 2) continue;
        const address = `/compare?${choice}&lang=${lang}&indicator=${indicator}`;
        expect(await comparisonPage(page, address, lang), address).toEqual(asComparisonPage(cells));
      }
  });
});

for (const lang of ["zh", "en"] as const)
  test(`the table of a hospital’s figures is its file, ${lang}`, async ({ page, request }) => {
    for (const of of ["ankang", "guangyuan", "liuzhou", "jingmen"]) {
      const rows = await agreedFile(request, "profile", `of=${of}&part=figures&lang=${lang}`);
      const { shown } = await readRendered(page, `/hospitals/${of}?lang=${lang}`, figuresShape);
      expect(shown.map(({ receipt }) => opened(receipt))).toEqual(rows.map((row) => row["observation"]));
      for (const [at, row] of rows.entries()) {
        const { figure = "", ...words } = shown[at] ?? {};
        expect(words).toMatchObject(pick(row, ["indicator_name", "scope", "use_name", "verdict_name"]));
        expect(isFigure(figure, row), `${figure} for ${row["figure"]}`).toBe(true);
      }
    }
  });

const figuresShape = {
  shown: {
    each: "table.profile-figures tbody tr",
    parts: {
      indicator_name: ".indicator",
      figure: ".figure-link",
      receipt: ".figure-link@href",
      scope: "td:nth-of-type(3)",
      use_name: "td:nth-of-type(4)",
      verdict_name: ".verdict",
    },
  },
};

/** Whether a page's words are the figure of a row; there its unit stands with it, in English in its number. */
function isFigure(shown: string, { figure = "", unit_name: unit, value, lower, upper, use_name: use }: Row) {
  const hasNumber = [value, lower, upper].some(Boolean);
  if (!hasNumber) return shown === use;
  return shown === figure || shown === `${figure}${unit}` || shown.startsWith(`${figure} `);
}

test.describe("the dictionary", () => {
  test.setTimeout(180_000);
  test("tells of every indicator what the comparison does", async ({ page, request }) => {
    const agreed = byIndicator(await agreedCells(request, "period=latest", "zh"));
    const rows = await agreedFile(request, "dictionary", "lang=zh");
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(agreed.keys()));
    for (const row of rows) {
      const { id = "", domain } = row;
      const cells = agreed.get(id) ?? [];
      const { open, figures } = await readRendered(page, `/dictionary?about=${domain}&indicator=${id}`, {
        open: { each: `[id="${id}"] .term-head`, parts: { name: ".term-name", verdict: ".verdict" } },
        figures: {
          each: `[id="${id}"] .term-figures li`,
          parts: { hospital: ".hospital@title", told: "[data-figure]", missing: ".absent" },
        },
      });
      expect(open).toEqual([{ name: row["name"], verdict: row["verdict_name"] }]);
      expect(figures.map(({ hospital }) => hospital)).toEqual(cells.map((cell) => cell.row["hospital_name"]));
      for (const [at, { row: compared, period }] of cells.entries()) {
        const { told = "", missing } = figures[at] ?? {};
        const filed = row[`figure_${compared["hospital"]}`] ?? "";
        expect(missing || told, id).toBe(missing ? filed : `${filed} ${period.replace("*", "")}`);
        expect(missing ? filed === compared["missing_reason"] : isFigure(filed, compared), id).toBe(true);
      }
    }
  });
});

for (const choice of [
  "",
  "level=national",
  "standing=held",
  "hospital=ankang,jingmen&level=provincial&standing=building",
])
  test(`the grid of specialties and its files hold the same titles under “${choice}”`, async ({
    page,
    request,
  }) => {
    const rows = await agreedFile(request, "designations", `grid=specialties&${choice}`);
    await expectBadges(page, `/specialties?${choice}`, ".specialty-grid", rows);
  });

test("a hospital’s titles are in its file, and all files say what the API says", async ({
  page,
  request,
}) => {
  for (const hospital of ["ankang", "guangyuan", "liuzhou", "jingmen"]) {
    const rows = await agreedFile(request, "designations", `hospital=${hospital}`);
    await expectBadges(page, `/hospitals/${hospital}`, ".title-level", rows);
    const answer = await request.get(`/api/v1/designations?hospital=${hospital}`);
    const { items }: { items: readonly Designation[] } = await answer.json();
    expect(rows.map((row) => pick(row, titleNames))).toEqual(items.map(titleFacts));
  }
});

const titleNames = ["id", "hospital", "programme", "label", "status", "printed", "document", "start", "end"];

function titleFacts({ id, hospital, programme, label, status, receipt }: Designation): Row {
  const { printed, document, start, end } = receipt;
  const place = { printed, document, start: String(start), end: String(end) };
  return { id, hospital, programme, label: label.zh, status, ...place };
}

/** The titles drawn in a part of a page are those of a file: each with its level, its standing and its name. */
async function expectBadges(
  page: Page,
  address: string,
  within: string,
  rows: readonly Row[],
): Promise<void> {
  const { badges } = await readRendered(page, address, {
    badges: { each: `${within} .badge`, parts: { href: "@href", marks: "@class", title: ".badge-title" } },
  });
  const shown = badges.map(({ href = "", marks, title }) => {
    const id = /designation=([\w-]+)/u.exec(href)?.[1] ?? "";
    const isNamed = title?.includes(rows.find((row) => row["id"] === id)?.["label"] ?? id);
    return { id, marks, isNamed };
  });
  const filed = rows.map(({ id = "", standing, level }) => ({
    id,
    marks: `badge is-${standing} level-${level}`,
    isNamed: true,
  }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(shown.toSorted(byId)).toEqual(filed.toSorted(byId));
}
