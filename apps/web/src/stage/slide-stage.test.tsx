import type { Hospital, Indicator, Observation, SourceDocument } from "@yiheng/domain";
import { parseQuantity } from "@yiheng/quantity";
import { contentOf, type ReleaseLists, slideWords } from "@yiheng/slides";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { ChartPainterContext } from "../charts/chart-painter.ts";
import { paintOnServer } from "../charts/paint-on-server.ts";
import { SlideStage } from "./slide-stage.tsx";

const named = (zh: string, en: string) => ({ name: { zh, en }, short: { zh, en } });
const hospital = (id: string, zh: string) =>
  ({ id, ...named(zh, id), type: "general", formerNames: [] }) as unknown as Hospital;
const report = (of: string) =>
  ({ id: `${of}-2023`, hospital: of, title: { zh: `${of}的年报`, en: of } }) as unknown as SourceDocument;
const figure = (of: string, printed: string) =>
  ({
    id: `${of}-projects`,
    hospital: of,
    indicator: "projects",
    scope: "hospital",
    period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "implied" },
    quantity: parseQuantity(printed),
    statement: "actual",
    stated: [],
    conflictsWith: [],
    receipt: { document: `${of}-2023`, section: "一", paragraph: 1, start: 0, end: 2, printed },
  }) as unknown as Observation;

const lists: ReleaseLists = {
  release: "0123456789ab",
  hospitals: [hospital("east", "东"), hospital("west", "西"), hospital("north", "北")],
  indicators: [
    {
      id: "projects",
      domain: "research",
      name: { zh: "新立项目数", en: "Projects" },
      kind: "flow",
      unit: "items",
      polarity: "higher-better",
      conditions: [],
    } as unknown as Indicator,
  ],
  documents: ["east", "west"].map(report),
  observations: [figure("east", "37项"), figure("west", "100余项")],
  designations: [],
  programmes: [],
  specialties: [],
};
const size = { width: 1920, height: 1080 };

const drawn = (view: string, props: Partial<Parameters<typeof SlideStage>[0]> = {}) =>
  renderToString(
    <ChartPainterContext value={paintOnServer}>
      <SlideStage
        slide={{ view, headline: "", layout: "page" }}
        lists={lists}
        locale="zh"
        size={size}
        place={{ number: 3, of: 12 }}
        {...props}
      />
    </ChartPainterContext>,
  );

test("a slide is drawn without a browser: its chart, its table, its verdict, its sources", () => {
  const html = drawn("/compare?indicator=projects");
  const { title, sources } = contentOf({ view: "/compare?indicator=projects", layout: "page" }, lists, "zh");
  expect(html).toContain("<svg");
  expect(html).toContain("<table");
  expect(html).toContain(slideWords.zh.verdict["with-care"]);
  expect(html).toContain(title);
  expect(sources).not.toEqual([]);
  for (const source of sources) expect(html).toContain(source.title.zh);
  expect(html).toContain(lists.release);
  expect(html).toContain("3 / 12");
});

test("a headline stands large and what the slide is about over it, as typed and never as markup", () => {
  const headline = "<img src=x onerror=alert(1)> 立项数是2倍";
  const html = drawn("/compare?indicator=projects", {
    slide: { view: "/compare?indicator=projects", headline, layout: "page" },
  });
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt; 立项数是2倍");
  expect(html).toContain(`${slideWords.zh.domain.research} · 新立项目数`);
});

test("figures are plain text on paper, links where there is an address, buttons where there is someone to open them", () => {
  const view = "/compare?indicator=projects";
  const figures = (html: string, tag: string) => html.split(`<${tag} `).length - 1;
  expect(figures(drawn(view), "button") + figures(drawn(view), "a")).toBe(0);
  const linked = drawn(view, {
    hrefOf: (opens) => `/?receipt=${"observation" in opens ? opens.observation : ""}`,
  });
  expect(linked).toContain('href="/?receipt=east-projects"');
  expect(figures(drawn(view, { onOpen: () => undefined }), "button")).toBeGreaterThan(2);
});

test("a view that shows nothing says why once, beside its own headline", () => {
  const html = drawn("/compare?indicator=gone");
  const trouble = slideWords.zh.unknownIndicator("gone");
  expect(html.split(trouble)).toHaveLength(2);
});
