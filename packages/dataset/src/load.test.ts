import { describe, expect, it } from "vitest";
import { formatIssue } from "./issue.ts";
import { loadDataset } from "./load.ts";
import { type Edit, testPackage, testTexts } from "./testing/edited-package.ts";
import { issuesOf, replace } from "./testing/issues-of.ts";

const north = "observations/north-2023-review.csv";
const south = "observations/south-2023-review.csv";
const west = "observations/west-2022-review.csv";

describe("a sound package", () => {
  it("becomes domain objects in the order of its files", () => {
    const result = loadDataset(testPackage, { archive: testTexts });
    if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
    expect(result.warnings).toEqual([]);
    expect(result.dataset.hospitals.map(({ id }) => id)).toEqual(["north", "south", "west"]);
    expect(result.dataset.observations[0]).toEqual({
      id: "north-service-encounters-2023",
      hospital: "north",
      indicator: "service-encounters",
      scope: "hospital",
      period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "printed" },
      quantity: {
        lower: 1_700_000,
        upper: 1_800_000,
        bound: "printed",
        qualifier: "about-plus",
        unit: "visits",
      },
      statement: "actual",
      stated: [],
      conflictsWith: [],
      receipt: {
        document: "north-2023-review",
        section: "正文",
        paragraph: 2,
        start: 21,
        end: 28,
        printed: "170余万人次",
      },
    });
  });

  it("keeps what is not given absent, never null and never empty", () => {
    const result = loadDataset(testPackage);
    const hospitals = result.ok ? result.dataset.hospitals : [];
    expect(hospitals[0]).not.toHaveProperty("note");
    expect(hospitals[2]?.note).toEqual({
      zh: "虚构的医院，只供测试",
      en: "An invented hospital, for tests only",
    });
  });

  it("may use the line ends and the byte-order mark of a spreadsheet, the mark with a warning", () => {
    const spreadsheet: Edit = (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    expect(issuesOf({ "hospitals.csv": spreadsheet })).toEqual([
      "hospitals.csv:1:1: warning: the file begins with a byte-order mark, which is ignored, found U+FEFF, expected UTF-8 without it",
    ]);
  });
});

describe("a broken package has an issue for", () => {
  const cases: readonly (readonly [name: string, edits: Record<string, Edit>, issues: readonly string[]])[] =
    [
      [
        "a file that is missing",
        { [west]: () => undefined },
        [`${west}:1:1: the file is missing, found no file, expected the table observations`],
      ],
      [
        "a column that is missing",
        { "specialties.csv": (text) => text.replaceAll(/,[^,\n]*\n/gu, "\n") },
        ["specialties.csv:1:1: the column aliases_zh is missing, found no such column, expected aliases_zh"],
      ],
      [
        "a column that is misspelt, with the one that was meant",
        { "hospitals.csv": replace("grade", "grades") },
        [
          "hospitals.csv:1:1: the column grade is missing, found no such column, expected grade",
          'hospitals.csv:1:83: the column is unknown, found "grades", expected grade',
        ],
      ],
      [
        "a column that stands there twice",
        {
          "specialties.csv": (text) =>
            text.replace("aliases_zh", "aliases_zh,code").replaceAll(/(\n[^\n]+)(?=\n)/gu, "$1,03"),
        },
        ['specialties.csv:1:40: the column stands there twice, found "code", expected each column once'],
      ],
      [
        "a row with too few cells",
        { "specialties.csv": (text) => `${text}04,外科\n` },
        [
          "specialties.csv:4:1: the row has the wrong number of cells, found 2 cells, expected 5 as in the header",
        ],
      ],
      [
        "a quote that is never closed",
        { "specialties.csv": (text) => `${text}04,"外科,Surgery,,\n` },
        [
          'specialties.csv:4:1: a quoted cell is never closed, found cell 2 of the row, expected quotes around the whole cell and "" for a quote inside it',
        ],
      ],
      [
        "text behind a closing quote",
        { "specialties.csv": (text) => `${text}04,"外科"室,Surgery,,\n` },
        [
          'specialties.csv:4:1: text follows a closing quote, found cell 2 of the row, expected quotes around the whole cell and "" for a quote inside it',
        ],
      ],
      [
        "bytes that are not UTF-8",
        {
          "specialties.csv": (text) =>
            Buffer.concat([Buffer.from(text), Buffer.from("04,"), Buffer.from([0xcd, 0xe2])]),
        },
        [
          "specialties.csv:4:4: the file is not UTF-8, found bytes of another encoding, expected UTF-8 (CSV UTF-8 in a spreadsheet)",
        ],
      ],
      [
        "a file without a header",
        { "specialties.csv": () => "" },
        ["specialties.csv:1:1: the file is empty, found no header row, expected a row of column names"],
      ],
      [
        "a required cell that is empty",
        { "specialties.csv": replace("内科,Internal medicine", ",Internal medicine") },
        [
          "specialties.csv:2:4: name_zh is required, found an empty cell, expected text",
          "specialties.csv:2:4: name is said in only one language, found an empty cell, expected both languages or neither",
        ],
      ],
      [
        "a word where a number belongs",
        { [west]: replace(",63,", ",sixty-three,") },
        [
          `${west}:2:116: value has the wrong type, found "sixty-three", expected a number without thousands separators`,
        ],
      ],
      [
        "an unknown category, with the likest one",
        { "programmes.csv": replace("provincial,specialty", "provincal,specialty") },
        [
          'programmes.csv:3:94: level is none of its categories, found "provincal", expected provincial? (one of international, national, provincial, municipal, party, society)',
        ],
      ],
      [
        "a day that does not exist",
        { "documents.csv": replace("2024-01-15", "2024-02-30") },
        [
          'documents.csv:2:93: published_on has the wrong type, found "2024-02-30", expected an existing day as YYYY-MM-DD',
        ],
      ],
      [
        "an id that is taken, over all files of the table",
        { [west]: replace("west-party-branches-2022", "north-party-branches-2023") },
        [
          `${west}:3:1: id is not unique, found "north-party-branches-2023", expected another than that of ${north}:5`,
        ],
      ],
      [
        "a reference to nothing, with the likest id",
        { [west]: replace("west,party-branches", "west,party-branchs") },
        [
          `${west}:3:31: indicator names no row of indicators, found "party-branchs", expected party-branches?`,
        ],
      ],
      [
        "a contradiction said on one side only",
        { [south]: replace(",south-party-branches-2023,", ",,") },
        [
          `${south}:6:148: the contradiction is said on one side only, found "south-party-branches-2023-other", expected south-party-branches-2023 in conflicts_with of ${south}:7`,
        ],
      ],
      [
        "a misprint of which nobody says what is doubtful",
        { [west]: replace(",,,,,actual,,,,,,,\nwest-party", ",,,,,actual,,,,,true,,\nwest-party") },
        [
          `${west}:2:169: a misprint is not explained, found an empty note, expected what is doubtful, in the note`,
        ],
      ],
      [
        "a condition of comparing that nobody knows",
        { "indicators.csv": replace("levels-stated", "level-stated") },
        ['indicators.csv:4:209: the condition is unknown, found "level-stated", expected levels-stated'],
      ],
      [
        "half of a match with the national appraisal",
        { "indicators.csv": replace("50,lookalike", "50,") },
        [
          "indicators.csv:4:199: half of the appraisal's match is missing, found an empty cell, expected appraisal_no and appraisal_match, or neither",
        ],
      ],
      [
        "a unit that is not the indicator's",
        { [west]: replace("exact,exact,items", "exact,exact,papers") },
        [
          `${west}:2:133: the unit is not that of the indicator, found "papers", expected "items"`,
          `${west}:2:140: the printed words cannot be read, found "63项", expected words that can be read as papers, or a note that says how they were read`,
        ],
      ],
      [
        "a period that ends before it begins",
        { [west]: replace("2022-01-01,2022-12-31", "2022-12-31,2022-01-01") },
        [
          `${west}:2:81: period_from is later than period_to, found 2022-12-31 and 2022-01-01, expected the earlier day first`,
        ],
      ],
      [
        "limits the wrong way round",
        { [north]: replace("1700000,1800000", "1800000,1700000") },
        [
          `${north}:2:103: lower is not below upper, found 1800000 and 1700000, expected lower < upper`,
          `${north}:2:103: lower is not what "170余万人次" says, found 1800000, expected 1700000, or a note that says why not`,
          `${north}:2:111: upper is not what "170余万人次" says, found 1700000, expected 1800000, or a note that says why not`,
        ],
      ],
      [
        "a span that ends before it begins",
        { [north]: replace(",21,28,", ",28,21,") },
        [`${north}:2:158: start is not before end, found 28 and 21, expected start < end`],
      ],
      [
        "a printed figure as long as a sentence",
        { [west]: replace("63项", "新立项科研项目六十三项其中省级项目若干市级项目若干") },
        [
          `${west}:2:139: printed is above its limit, found 25 characters, expected text of at most 24 characters`,
          `${west}:2:139: the printed words cannot be read, found "新立项科研项目六十三项其中省级项目若干市级项目若干", expected words that can be read as items, or a note that says how they were read`,
          `${west}:2:139: printed is not as long as its span, found 25 characters, expected 3 characters from start to end`,
        ],
      ],
      [
        "a note in one language only",
        { "hospitals.csv": replace("An invented hospital, for tests only", "") },
        [
          "hospitals.csv:4:92: note is said in only one language, found an empty cell, expected both languages or neither",
        ],
      ],
      [
        "a figure of another hospital than its document",
        { [west]: replace("west-party-branches-2022,west", "west-party-branches-2022,north") },
        [`${west}:3:26: the figure is of another hospital than its document, found "north", expected "west"`],
      ],
      [
        "a file in no table",
        { "datapackage.json": replace(',\n        "observations/west-2022-review.csv"', "") },
        [
          `${west}:1:1: the file is in no table, found no path in the descriptor, expected its path in datapackage.json`,
        ],
      ],
      [
        "a descriptor that is not JSON",
        { "datapackage.json": replace('"resources": [', '"resources": {[') },
        ["datapackage.json:21:17: the descriptor is not JSON, found a syntax error, expected a JSON object"],
      ],
    ];

  it.each(cases)("%s", (_name, edits, issues) => {
    expect(issuesOf(edits)).toEqual(issues);
  });

  it("every problem at once, in the order of the files", () => {
    const issues = issuesOf({ "specialties.csv": (text) => `${text}04,外科\n`, [west]: () => undefined });
    expect(issues.map((issue) => issue.split(":")[0])).toEqual([west, "specialties.csv"]);
  });

  it("a path that leads out of the folder, before anything is read", () => {
    const issues = issuesOf({ "datapackage.json": replace('"hospitals.csv"', '"../hospitals.csv"') });
    expect(issues).toEqual([
      'datapackage.json:1:1: the table hospitals has no usable path, found "../hospitals.csv", expected paths inside the folder',
    ]);
  });
});

describe("a mismatch with the printed words", () => {
  it("is allowed where a note in both languages says why", () => {
    const noted = replace(
      ",,,,,actual,,,,,,,\nwest-party",
      ",,,,,actual,,,,,,记作六十四项,Recorded as 64\nwest-party",
    );
    expect(issuesOf({ [west]: (text) => String(noted(text)).replace(",63,", ",64,") })).toEqual([]);
  });

  it("is an issue without one", () => {
    const wrong = replace(",37,,,exact,exact", ",38,,,exact,exact");
    expect(issuesOf({ [north]: wrong })).toEqual([
      `${north}:4:118: value is not what "37项" says, found 38, expected 37, or a note that says why not`,
    ]);
  });
});
