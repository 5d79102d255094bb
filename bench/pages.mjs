// (b) What a reader waits for, beside a static page that holds the same chart and nothing else.
import { launchBrowser } from "./browser.mjs";
import { buildChartPage } from "./chart-page/build.mjs";
import { goal, interleave, median, row, show, title } from "./figures.mjs";
import { app, peer, withServers } from "./server.mjs";
import { visit } from "./visit.mjs";

const indicator = "research-projects-approved";
const chart = "[data-chart] svg path";
const overview = "/";
/** Every other screen as someone opens it who was sent the link. */
const deepLinks = [
  `/compare?indicator=${indicator}`,
  "/specialties",
  "/coverage?about=research",
  "/requests/jingmen",
  "/hospitals/jingmen",
  "/hospitals/jingmen?view=summary",
  "/documents/liuzhou-2022-review",
  "/dictionary",
  "/dictionary?part=verdicts",
];
const { kilobytes, milliseconds } = show;

export async function measurePages({ isQuick }) {
  const browser = await launchBrowser();
  try {
    await withServers(async (open, folder) => {
      const ours = `http://127.0.0.1:${(await open(app(folder))).port}`;
      const page = await buildChartPage(ours, indicator);
      const theirs = `http://127.0.0.1:${(await open(peer("static page", "static-page.mjs", [page]))).port}`;
      const visits = [
        () => visit(browser, `${ours}/`, ["[data-ready] td"]),
        () =>
          visit(browser, `${ours}/compare?indicator=${indicator}`, [
            chart,
            `[data-chart] [_echarts_instance_] svg path`,
          ]),
        () => visit(browser, `${theirs}/`, [chart]),
      ];
      await interleave(1, visits);
      tell(await interleave(isQuick ? 3 : 9, visits));
      const screens = [overview, ...deepLinks].map((path) => () => visit(browser, ours + path, ["h1"]));
      await interleave(1, screens);
      tellDeepLinks(await interleave(isQuick ? 1 : 5, screens));
    });
  } finally {
    await browser.close();
  }
}

function tell(results) {
  const [overview, compare, bare] = results.map((runs) => ({
    bytes: median(runs.map((run) => run.bytes)),
    times: runs[0].times.map((_, index) => median(runs.map((run) => run.times[index]))),
  }));
  title("(b) in Chromium: processor slowed 4 times, 10 Mbit/s, 40 ms latency, nothing cached");
  row("overview", kilobytes(overview.bytes), milliseconds(overview.times[0]));
  row("comparison, first painted chart", kilobytes(compare.bytes), milliseconds(compare.times[0]));
  row("comparison, live chart", "", milliseconds(compare.times[1]));
  row("static ECharts page", kilobytes(bare.bytes), milliseconds(bare.times[0]));
  goal("overview, compressed, in all", overview.bytes, { atMost: 120_000, format: kilobytes });
  goal("overview's first view to the static page's chart", overview.times[0] / bare.times[0], {
    atMost: 0.6,
  });
  goal("comparison's chart to the static page's chart", compare.times[0] / bare.times[0], { atMost: 1.15 });
  goal("comparison over overview, compressed", compare.bytes - overview.bytes, {
    atMost: 230_000,
    format: kilobytes,
  });
}

function tellDeepLinks([first, ...others]) {
  title("(b) the same for every screen opened by its link, until its heading is painted");
  for (const [index, path] of deepLinks.entries()) {
    const ratios = others[index].map((run, round) => run.times[0] / first[round].times[0]);
    goal(`${path} to the overview`, median(ratios), { atMost: 1.3 });
  }
}
