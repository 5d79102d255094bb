import { parseSelection } from "@yiheng/address";
import type { Hospital, Indicator } from "@yiheng/domain";
import { describe, expect, it } from "vitest";
import { hospitalsQuery, indicatorQuery, sourcesQuery } from "../api/queries.ts";
import { en } from "../i18n/messages.en.ts";
import { zh } from "../i18n/messages.zh.ts";
import { namesIn } from "./names.ts";
import { lineOf, nameView, titleOf } from "./view-name.ts";

const id = "research-projects-approved" as Indicator["id"];
const liuzhou = {
  id: "liuzhou",
  name: { zh: "柳州市工人医院", en: "Liuzhou Workers’ Hospital" },
  short: { zh: "柳州", en: "Liuzhou" },
} as Hospital;
const answers: Readonly<Record<string, unknown>> = {
  [hospitalsQuery.queryKey[0]]: { items: [liuzhou] },
  [sourcesQuery.queryKey[0]]: {
    items: [
      { id: "liuzhou-2022-review", hospital: "liuzhou", title: { zh: "2022年回顾", en: "Review of 2022" } },
    ],
  },
  [indicatorQuery(id).queryKey[0]]: { id, name: { zh: "新立科研项目数", en: "Research projects approved" } },
};

function named(address: string, locale: "zh" | "en" = "zh") {
  const [path = "", search = ""] = address.split("?");
  const selection = parseSelection(search);
  const view = { path, selection };
  const naming = { locale, messages: { zh, en }[locale], names: namesIn((key) => answers[key], selection) };
  const name = nameView(view, naming);
  return { title: titleOf(view, naming), line: name && lineOf(name) };
}

describe("the name of a view", () => {
  it("is its page, what the page is about and the product", () => {
    expect(named("/").title).toBe("总览 · 医衡");
    expect(named(`/compare?indicator=${id}`).title).toBe("指标对比 · 新立科研项目数 · 医衡");
    expect(named("/hospitals/liuzhou").title).toBe("医院档案 · 柳州市工人医院 · 医衡");
    expect(named("/documents/liuzhou-2022-review", "en").title).toBe(
      "Sources · Liuzhou Review of 2022 · Yiheng",
    );
  });

  it("tells the choices that are not the usual ones, in either language", () => {
    const address = `/compare?indicator=${id}&period=same-year&hospital=liuzhou`;
    expect(named(address).line).toBe("指标对比 · 新立科研项目数 · 同一年 · 柳州");
    expect(named(address, "en").line).toBe("Compare · Research projects approved · Same year · Liuzhou");
    expect(named("/?show=verdicts&verdict=with-care").line).toBe("总览 · 判定 · 谨慎比较");
    expect(named("/dictionary?part=reading").line).toBe("指标字典 · 怎样读数字");
  });

  it("does not tell what the page does not keep, nor what only orders or opens", () => {
    expect(named(`/?indicator=${id}&kind=stock&open=talent&receipt=x`).line).toBe("总览");
  });

  it("keeps to the id where nothing at hand gives a name, and to the product where the address leads nowhere", () => {
    expect(named("/compare?indicator=gone").line).toBe("指标对比 · gone");
    expect(named("/hospitals/gone?own=gone").line).toBe("医院档案 · gone · 本院gone");
    expect(named("/nowhere")).toEqual({ title: "没有这个页面 · 医衡", line: undefined });
  });
});
