import { describe, expect, test } from "vitest";
import { drawPicture, type Picture } from "./picture.ts";

const picture: Picture = {
  chart: { svg: '<svg width="600" height="200"></svg>', width: 600, height: 200 },
  title: "新立科研项目数 <项> & “数”",
  subtitle: "判定：谨慎比较 · 年度：各取最近",
  footer: ["来源：2022年工作总结，柳州市工人医院，2023-01-05", "数据版本 abc · http://yiheng.test/compare"],
  fontSize: 14,
  lang: "zh-CN",
  fontFamily: '"Microsoft YaHei", sans-serif',
  colors: { paper: "#ffffff", ink: "#14211f", quiet: "#55635f", rule: "#dbe2df" },
};
const measureAt = (size: number) => (text: string) => Array.from(text).length * size;

describe("a picture of a chart", () => {
  test("carries title, verdict, period rule, sources, release and address around the chart", () => {
    const { svg } = drawPicture(picture, measureAt);
    const text = svg.replaceAll(/<\/text><text[^>]*>/gu, "");
    for (const words of ["谨慎比较", "各取最近", "柳州市工人医院", "abc", "http://yiheng.test/compare"])
      expect(text).toContain(words);
    expect(svg).toContain(picture.chart.svg);
  });

  test("escapes what would end its markup, and names its fonts", () => {
    const { svg } = drawPicture(picture, measureAt);
    expect(svg).toContain("&lt;项&gt; &amp; ");
    expect(svg).toContain('font-family="&quot;Microsoft YaHei&quot;, sans-serif"');
  });

  test("grows with its footer, so that nothing is cut", () => {
    const long = { ...picture, footer: ["来源".repeat(200)] };
    const { height } = drawPicture(long, measureAt);
    expect(height).toBeGreaterThan(drawPicture(picture, measureAt).height);
  });

  test("asks for nothing from elsewhere", () => {
    const { svg } = drawPicture(picture, measureAt);
    expect(svg).not.toMatch(/(?:href|src)=|url\(|var\(/u);
  });
});
