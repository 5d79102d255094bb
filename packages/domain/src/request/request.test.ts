import { describe, expect, test } from "vitest";
import { type Figure, figure, hospitals, indicator } from "../comparison.vectors.ts";
import type { SourceDocument } from "../document.ts";
import type { HospitalId } from "../hospital.ts";
import type { Indicator } from "../indicator.ts";
import type { PeriodRule } from "../period.ts";
import { type Request, requestsOf } from "./request.ts";
import { gainSentence, printedNote, requestQuestion } from "./request-sentence.ts";

const papers = indicator("papers", "flow", "papers", "inclusions-stated");
const projects = indicator("projects", "flow", "items", "levels-stated");
const rooms = indicator("rooms", "stock", "rooms");
const growth = indicator("growth", "growth", "percent", "same-year");
const tcmBeds = indicator("tcm-beds", "stock", "beds", "tcm-only");

interface Asked {
  readonly among?: string;
  readonly covers?: Readonly<Record<string, number>>;
  readonly rule?: PeriodRule;
}

/** The requests to one hospital when these figures are printed. */
function asked(
  of: Indicator,
  at: string,
  printed: readonly Figure[],
  { among = "ankang liuzhou jingmen", covers = {}, rule = "latest" }: Asked = {},
): readonly Request[] {
  const documents = Object.entries(covers).map(
    ([hospital, year]): Pick<SourceDocument, "hospital" | "covers"> => ({
      hospital: hospital as HospitalId,
      covers: { from: `${year}-01-01`, to: `${year}-12-31`, basis: "printed" },
    }),
  );
  return requestsOf(
    {
      hospitals: hospitals.filter(({ id }) => among.split(" ").includes(id)),
      indicators: [of],
      observations: printed.map((print) => print(of)),
      documents,
      periodRule: rule,
    },
    [at as HospitalId],
  );
}

const told = ({ period, asks, unlocks, improves, eases }: Request) =>
  [
    `${period.from ?? ""}/${period.to} ${asks.join(",")}`,
    `unlocks ${unlocks.join(",")} improves ${improves.join(",")} eases ${eases.join(",")}`,
  ].join(" ");

describe("a request", () => {
  test("asks for what others print, with what the indicator needs to be told", () => {
    const printed = [figure("liuzhou", "149项", { year: 2022 }), figure("jingmen", "63项")];
    expect(asked(projects, "ankang", printed).map(told)).toEqual([
      "2023-01-01/2023-12-31 figure,levels unlocks liuzhou,jingmen improves  eases ",
    ]);
  });

  test("asks for the whole hospital where only a department's figure is printed, and shows that figure", () => {
    const printed = [
      figure("jingmen", "16篇", { stated: ["inclusions"] }),
      figure("ankang", "13篇", { scope: "department" }),
    ];
    const [request] = asked(papers, "ankang", printed);
    expect(request && told(request)).toBe(
      "2023-01-01/2023-12-31 whole-hospital,inclusions unlocks jingmen improves  eases ",
    );
    expect(request?.printed.map(({ receipt, reason }) => [receipt.printed, reason])).toEqual([
      ["13篇", "other-scope"],
    ]);
  });

  test("asks for the exact number and the period where these alone are in the way", () => {
    const printed = [
      figure("jingmen", "12间", { type: "as-of" }),
      figure("ankang", "10余间", { type: "as-of", basis: "implied" }),
    ];
    expect(asked(rooms, "ankang", printed).map(told)).toEqual([
      "2023-12-31/2023-12-31 period,exact unlocks  improves jingmen eases ",
    ]);
  });

  test("asks for what one of them alone can say where both leave something open", () => {
    const vague = { type: "as-of", basis: "implied" } as const;
    const printed = [figure("jingmen", "12间", vague), figure("ankang", "9间", vague)];
    const [request] = asked(rooms, "ankang", printed);
    expect(request && told(request)).toBe("2023-12-31/2023-12-31 period unlocks  improves  eases jingmen");
  });

  test("asks what was achieved where something was only applied for", () => {
    const printed = [figure("jingmen", "63项"), figure("ankang", "36项", { statement: "applied" })];
    expect(asked(projects, "ankang", printed)[0]?.asks).toEqual(["achieved", "levels"]);
  });

  test("asks which of two contradictory figures is right", () => {
    const printed = [
      figure("jingmen", "12间", { type: "as-of" }),
      figure("ankang", "9间", { type: "as-of" }),
      figure("ankang", "11间", { type: "as-of" }),
    ];
    expect(asked(rooms, "ankang", printed).map(told)).toEqual([
      "2023-12-31/2023-12-31 which unlocks jingmen improves  eases ",
    ]);
  });

  test("asks for a year that the others have, the later one where two unlock as much", () => {
    const printed = [
      figure("liuzhou", "5%", { year: 2022, base: "2021" }),
      figure("jingmen", "6%", { base: "2022" }),
    ];
    const [request] = asked(growth, "ankang", printed);
    expect([request?.period.to, request?.basePeriod, request?.unlocks]).toEqual([
      "2023-12-31",
      "2022",
      ["jingmen"],
    ]);
  });

  test("asks for the year of the hospital's own report where that unlocks as much", () => {
    const printed = [figure("liuzhou", "12间", { type: "as-of", year: 2022 })];
    const [request] = asked(rooms, "ankang", printed, { covers: { ankang: 2023 } });
    expect(request?.period).toEqual({
      from: "2023-12-31",
      to: "2023-12-31",
      type: "as-of",
      basis: "printed",
    });
  });
});

describe("no request is made", () => {
  test("where the other hospital would have to answer as well", () => {
    expect(asked(papers, "ankang", [figure("jingmen", "5篇", { scope: "department" })])).toEqual([]);
  });

  test("where the indicator does not apply to the hospital", () => {
    expect(asked(tcmBeds, "ankang", [figure("guangyuan", "5张")], { among: "ankang guangyuan" })).toEqual([]);
  });

  test("where no answer of this hospital would change a verdict", () => {
    const printed = [
      figure("jingmen", "63项", { stated: ["levels"] }),
      figure("ankang", "36项", { stated: ["levels"] }),
    ];
    expect(asked(projects, "ankang", printed)).toEqual([]);
  });

  test("where only the amount that is answered would decide whether two intervals overlap", () => {
    const printed = [
      figure("jingmen", "10余间", { type: "as-of" }),
      figure("ankang", "12间", { type: "as-of" }),
    ];
    expect(asked(rooms, "ankang", printed)).toEqual([]);
  });

  test("where the hospital's own answers contradict each other, for one more would decide nothing", () => {
    const answer = { type: "as-of", isReply: true } as const;
    const printed = [
      figure("ankang", "12间", answer),
      figure("ankang", "14间", answer),
      figure("jingmen", "9间", { type: "as-of" }),
    ];
    expect(asked(rooms, "ankang", printed)).toEqual([]);
  });

  test("for a direction or a stage, which has no amount", () => {
    const stage = indicator("stage", "trend", "statement");
    expect(asked(stage, "ankang", [figure("jingmen", "提升")])).toEqual([]);
  });
});

describe("the first part of a sheet", () => {
  test("is never longer than thirty questions, and keeps what unlocks most", () => {
    const many = Array.from({ length: 40 }, (_, index) => indicator(`items-${index}`, "flow", "items"));
    const printed = many.flatMap((of, index) => [
      figure("jingmen", "3项")(of),
      ...(index === 39 ? [figure("liuzhou", "4项")(of)] : []),
    ]);
    const requests = requestsOf(
      { hospitals, indicators: many, observations: printed, documents: [], periodRule: "latest" },
      ["ankang" as HospitalId],
    );
    expect(requests.filter(({ part }) => part === "first")).toHaveLength(30);
    expect(requests[0]?.indicator.id).toBe("items-39");
    expect(requests[1]?.indicator.id).toBe("items-0");
  });

  test("asks about every leading domain even where one of them alone would fill it", () => {
    const talent = Array.from({ length: 40 }, (_, index): Indicator => {
      return { ...indicator(`staff-${index}`, "flow", "persons"), domain: "talent" };
    });
    const all = [...talent, indicator("papers", "flow", "papers")];
    const observations = all.map((of) => figure("jingmen", of.unit === "papers" ? "16篇" : "3人")(of));
    const requests = requestsOf(
      { hospitals, indicators: all, observations, documents: [], periodRule: "latest" },
      ["ankang" as HospitalId],
    );
    const first = requests.filter(({ part }) => part === "first");
    expect(first.map(({ indicator: { id } }) => id)).toContain("papers");
    expect(first).toHaveLength(30);
  });
});

describe("the words of a request", () => {
  const nameOf = (id: HospitalId) => hospitals.find((one) => one.id === id)?.short ?? { zh: id, en: id };

  test("say what, when, whose and in which unit, and what else the answer should say", () => {
    const [request] = asked(projects, "ankang", [figure("jingmen", "63项")]);
    expect(request && requestQuestion(request)).toEqual({
      zh: "请问2023年（2023-01-01至2023-12-31）全院“projects”的准确数字是多少（单位：项）？请按国家、省、市、院级分列。",
      en: "For the whole hospital in 2023 (2023-01-01 to 2023-12-31), what is the exact figure for “projects” (unit: items)? Please split it by level, from national to in-house.",
    });
    expect(request && gainSentence(request, nameOf)).toEqual({
      zh: "可与荆门比较",
      en: "comparable with jingmen",
    });
  });

  test("name the day of a stock, the base of a growth, and ask for a grade or a place as such", () => {
    const question = (of: Indicator, ...printed: Figure[]) => {
      const [request] = asked(of, "ankang", printed);
      return request && requestQuestion(request).zh;
    };
    expect(question(rooms, figure("jingmen", "12间", { type: "as-of" }))).toBe(
      "请问截至2023-12-31，全院“rooms”的准确数字是多少（单位：间）？",
    );
    expect(question(growth, figure("jingmen", "5%", { base: "2022" }))).toBe(
      "请问2023年（2023-01-01至2023-12-31）全院“growth”（与2022年相比）的准确数字是多少（单位：%）？",
    );
    expect(question(indicator("grade", "level", "npa-grade"), figure("jingmen", "B++"))).toBe(
      "请问2023年（2023-01-01至2023-12-31）全院“grade”是哪一级？",
    );
  });

  test("say that a caveat goes though care is still needed", () => {
    const vague = { type: "as-of", basis: "implied" } as const;
    const [request] = asked(rooms, "ankang", [
      figure("jingmen", "12间", vague),
      figure("ankang", "9间", vague),
    ]);
    expect(request && gainSentence(request, nameOf)).toEqual({
      zh: "与荆门仍须谨慎比较，但至少少一条理由",
      en: "still with care with jingmen, for at least one reason fewer",
    });
  });

  test("quote what is printed now and why it does not do", () => {
    const printed = [figure("jingmen", "16篇"), figure("ankang", "13 篇", { scope: "department" })];
    const [request] = asked(papers, "ankang", printed);
    expect(request?.printed.map(printedNote)).toEqual([
      { zh: "报告中印为“13篇”（只是科室的数字）", en: "The report prints “13篇” (only a department figure)" },
    ]);
  });
});
