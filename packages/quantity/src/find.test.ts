import { describe, expect, test } from "vitest";
import { findQuantities } from "./find.ts";

function listFound(text: string): string[] {
  return findQuantities(text).map(({ kind, printed }) => `${kind} ${printed}`);
}

describe("finding quantities", () => {
  test.each<readonly [text: string, ...found: string[]]>([
    ["门诊170余万人次,出院12万余人次", "quantity 170余万人次", "quantity 12万余人次"],
    ["分别为11.59%、15.25%", "quantity 11.59%", "quantity 15.25%"],
    ["9家二级及以上医院,8家社区", "quantity 9家", "label 二级", "quantity 8家"],
    ["267 篇（SCI 收录 16 篇）", "quantity 267 篇", "quantity 16 篇"],
    ["北大核心2篇，CSCD 2篇", "quantity 2篇", "quantity 2篇"],
    ["其中7篇为第一作者", "quantity 7篇", "label 第一"],
    ["进教室8\n\n次，", "quantity 8\n\n次"],
    ["谈话2012人次", "quantity 2012人次"],
    ["派出47批次近千人", "quantity 47批次", "quantity 近千人"],
    ["免费药品1,523,583.14元", "quantity 1,523,583.14元"],
    ["服务约30余次", "quantity 约30余次"],
    ["排在第81位", "quantity 第81位"],
    ["三级医院前10%", "label 三级", "quantity 前10%"],
    ["实现“零”的突破", "quantity “零”的突破"],
    ["实现“零突破”", "quantity 零突破"],
    ["连续保持 B++ 等级", "quantity B++"],
    ["指标等级A级", "quantity A级"],
    ["连续三年进入A+队列", "date 连续三年", "quantity A+"],
    ["水平达到四级，成熟度达到四级甲等", "quantity 四级", "quantity 四级甲等"],
    ["建成三星智慧医院", "quantity 三星"],
    ["横向合作项目数项", "quantity 数项"],
    ["占比百分之十五", "quantity 百分之十五"],
    ["每年20-30例", "quantity 20-30例"],
    ["目前6700人", "quantity 6700人"],
    ["签约13家", "quantity 13家"],
    ["附近3家", "quantity 3家"],
    ["通过13项", "quantity 13项"],
    ["12人起草", "quantity 12人"],
    ["两项工作", "quantity 两项"],
    ["30个工作日内", "quantity 30个工作日"],
    ["床位1200张", "quantity 1200张"],
    ["由95%提升到98.5%", "quantity 95%", "quantity 98.5%"],
    ["平均住院日下降0.3天", "quantity 0.3天"],
    ["进入前100", "quantity 前100"],
    ["突破百万人次", "quantity 突破百万人次"],
    ["百余名专家，万余元", "quantity 百余名", "quantity 万余元"],
    ["IF>10的论文5篇", "quantity >10", "quantity 5篇"],
    ["ECMO2例", "quantity 2例"],
    ["24小时值守", "quantity 24小时"],
    ["等9大体系", "quantity 9大"],
    ["𠮷野医院新增160个", "quantity 160个"],
  ])("%j", (text, ...found) => {
    expect(listFound(text)).toEqual(found);
  });

  test.each<readonly [text: string, ...found: string[]]>([
    ["显微镜KINEVO 900等", "label KINEVO 900"],
    ["通过ISO15189认可", "label ISO15189"],
    ["行颈7神经移位", "label 颈7"],
    ["3D影像与6S管理", "label 3D", "label 6S"],
    ["3.0T核磁", "label 3.0T"],
    ["由1.0版升级到3.0版", "label 1.0版", "label 3.0版"],
    ["“323”行动", "label 323"],
    ["“1345”战略", "label 1345"],
    ["“十四五”规划", "label 十四五"],
    ["党的二十大精神", "label 二十大"],
    ["十大亮点", "label 十大"],
    ["“百千万”行动", "label 百千万"],
    ["获批第四批专科", "label 第四批"],
    ["2024 年第 2 期 总第 368 期", "date 2024 年", "label 第 2 期", "label 第 368 期"],
    ["第十一届", "label 第十一届"],
    ["3、4级手术比例86.87%", "label 3、4级", "quantity 86.87%"],
    ["2023级结业", "label 2023级"],
    ["五星级支部8个", "label 五星级", "quantity 8个"],
    ["三甲复审", "label 三甲"],
    ["Ⅲ期肺癌", "label Ⅲ期"],
    ["COVID-19", "label COVID-19"],
    ["2型糖尿病", "label 2型"],
    ["120急救", "label 120"],
    ["电话:(010)87654321", "label (010)87654321"],
    ["ICP备12345678号-2", "label 12345678号-2"],
    ["https://example.org/2024/1329.html 见", "label https://example.org/2024/1329.html"],
    ["1+N模式", "label 1+N"],
    ["获批第1-3批", "label 第1-3批"],
    ["（2023）15号", "label （2023）15号"],
    ["十三届全会", "label 十三届"],
    ["95后", "label 95后"],
    ["提升；2.完善", "label 2."],
    ["8时30分开会", "date 8时30分"],
    ["比例1:1.15", "label 1:1.15"],
    ["1、加强管理", "label 1、"],
  ])("%j holds no quantity but what is named", (text, ...found) => {
    expect(listFound(text)).toEqual(found);
  });

  test.each<readonly [text: string, ...found: string[]]>([
    ["2023年6月底", "date 2023年6月底"],
    ["2023-01-22 08:28发布", "date 2023-01-22 08:28"],
    ["10月29日-30日", "date 10月29日-30日"],
    ["（2021—2025年）", "date 2021—2025年"],
    ["© 2014-2016", "date 2014-2016"],
    ["二〇二三年", "date 二〇二三年"],
    ["近三年来", "date 近三年"],
    ["三年来，", "date 三年来"],
    ["90年代", "date 90年代"],
    ["60多年", "quantity 60多年"],
    ["建院90周年", "quantity 90周年"],
  ])("%j", (text, ...found) => {
    expect(listFound(text)).toEqual(found);
  });

  test("a place in an order takes its unit from the words before it", () => {
    const units = findQuantities("位列全国102名，较上年提升 9 名，招聘19名").flatMap((found) =>
      found.kind === "quantity" ? [found.quantity.unit] : [],
    );
    expect(units).toEqual(["rank", "places", "persons"]);
  });

  test("offsets count code points, not UTF-16 units", () => {
    expect(findQuantities("𠮷𠮷新增8家")).toMatchObject([{ printed: "8家", start: 4, end: 6 }]);
  });

  test("a word without a numeral is not reported", () => {
    expect(findQuantities("医院坚持一体推进，万众一心，千方百计，半年总结，多数同意")).toEqual([]);
  });
});
