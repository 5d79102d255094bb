/** What a word does in a claim. Words that are none of these and no name leave a claim unchecked. */
export const wordRoles = [
  "filler",
  "about",
  "no-less",
  "of",
  "than",
  "versus",
  "more",
  "fewer",
  "above",
  "below",
  "not-below",
  "not-above",
  "ahead",
  "behind",
  "most",
  "least",
  "first",
  "last",
  "equal",
  "alike",
  "all",
  "only",
  "report",
  "not-report",
  "none",
  "nobody",
  "with",
  "sum",
  "mean",
  "steady",
  "every-year",
  "rise",
  "fall",
  "doubled",
  "year-on-year",
  "not",
  "cause",
  "judgement",
  "intensity",
  "unreal",
  "beyond",
  "own",
  "others",
  "group",
  "among",
  "respectively",
  "new",
  "whole",
  "by",
  "but",
  "and",
  "hold",
  "doing",
  "stop",
  "pause",
  "open",
  "close",
  "question",
] as const;
export type WordRole = (typeof wordRoles)[number];

interface Words {
  /** Apart by blanks. */
  readonly zh: string;
  /** Apart by bars, in small letters. */
  readonly en: string;
}

/** The words of claims in both languages, one line a role. */
const words: Readonly<Record<WordRole, Words>> = {
  filler: {
    zh: "仅为 仅是 只是 是 为 了 在 获评 通过 接收 派驻 开设 拥有 达 达到 达到了 高达 有 拥有 其 该 这 年 全年 当年 年度 医院 数 数量 数据 总数 总量 也 还 则 就 已 已经 以 凭 凭借 从 看 来看 报告 年报 显示 可见 取得 获得 实现 印出 印的 所 之 方面 情况 上 里 时 到 更 又 指标 量 排 排名 位列 位居 名列 排在 居",
    en: "the|a|an|at|in|for|to|have|has|had|is|are|was|were|be|been|being|it|its|that|this|their|there|which|who|as|many|much|figure|figures|number|numbers|count|year|hospital|hospitals|shows|show|showing|according|won|wins|gained|obtained|obtains|recorded|records|saw|reached|reaches|did|does|do|on|also|stands|stood|inferred|they|then|those|came|come|published",
  },
  about: { zh: "约为 约是 约占 大约是 大约为 约有 约达", en: "" },
  "no-less": { zh: "至少 至少有 至少为 至少达 至少达到", en: "" },
  of: { zh: "的", en: "of|'s|s'" },
  than: { zh: "比 较 比起", en: "than" },
  versus: { zh: "相比 相比之下 相较 对比 与 同 跟 和", en: "compared with|compared to|versus|vs|against" },
  more: {
    zh: "多 高 大 长 多出 高出 超出 多了 高了 更多 更高 更大 更长 还多 还高 要多 要高",
    en: "more|higher|greater|larger|bigger|longer",
  },
  fewer: {
    zh: "少 低 小 短 少了 低了 更少 更低 更小 更短 还少 还低 要少 要低",
    en: "fewer|less|lower|smaller|shorter",
  },
  above: {
    zh: "> 高于 多于 大于 长于 超过 超过了 超 超越",
    en: "exceeds|exceed|exceeded|exceeding|surpasses|surpass|surpassed|above|over|outnumbers|outnumber|outnumbered",
  },
  below: {
    zh: "< 低于 少于 小于 短于 不及 不到 不足 未达 未达到 达不到",
    en: "below|under|falls short of|fell short of",
  },
  "not-below": {
    zh: "不低于 不少于 不小于",
    en: "not below|no fewer than|not fewer than|no less than|not less than|no lower than|not lower than|at least as many as|at least as high as",
  },
  "not-above": {
    zh: "不高于 不多于 不大于 不超过 未超过 没有超过",
    en: "not above|no more than|not more than|no higher than|not higher than|at most as many as|does not exceed|do not exceed|did not exceed",
  },
  ahead: {
    zh: "领先 领先于 优于 好于 胜过 强于 更好 更优 靠前",
    en: "ahead of|ahead|better than|better|outperforms|outperform|outperformed|beats|beat",
  },
  behind: {
    zh: "落后 落后于 逊于 差于 不如 更差 靠后",
    en: "behind|worse than|worse|lags|lags behind|trails",
  },
  most: {
    zh: "最多 最高 最大 最长 数最多 居多",
    en: "most|highest|largest|greatest|biggest|longest|maximum|the most|the highest",
  },
  least: {
    zh: "最少 最低 最小 最短",
    en: "fewest|lowest|smallest|least|shortest|minimum",
  },
  first: {
    zh: "之首 居首位 第一 第1 第1名 第1位 首位 居首 位居首位 居首位 榜首 第一位 第一名 排名第一 位居第一 排第一 位列第一 名列第一 居第一 居第一位 领跑 排名首位",
    en: "first|ranks first|ranked first|rank first|comes first|came first|number one|no. 1|tops|topped|leads|lead|led|leader|in first place|takes first place|top of the list",
  },
  last: {
    zh: "末位 垫底 倒数第一 居末 排名末位 最后一名",
    en: "last|ranks last|ranked last|comes last|came last|bottom|in last place",
  },
  equal: {
    zh: "持平 相同 一样 相等 一致 并列 等于 一样多 同为 同样 等同",
    en: "equal|equals|equal to|the same as|the same|same|as many as|as many|as high as|as high|just as many|tied|ties with|tied with|level with|on a level with|identical",
  },
  alike: {
    zh: "相当 相当于 接近 差不多 相近 不相上下",
    en: "similar|similar to|comparable|comparable to|on par with|on a par with|close to|about the same|roughly the same|roughly equal",
  },
  all: { zh: "均 都 全部 全都 皆 各 全", en: "all|each|every|both" },
  only: { zh: "只有 仅 仅有 唯一 只", en: "only|alone|the only one|the only hospital" },
  report: {
    zh: "公布 公布了 公布该数 公布该数的 公布的 公布者 披露 披露了 列出 给出 通报 有公布 报告了 印了",
    en: "that report|that report it|those that report|report|reports|reported|reporting|publish|publishes|disclose|discloses|disclosed|print|prints|printed|give|gives",
  },
  "not-report": {
    zh: "未公布 没有公布 没公布 未报告 没有报告 未披露 没有披露 没有印 未印 未列出 没有给出",
    en: "not report|not reported|not publish|not published|not disclose|not disclosed|not print|not printed|not give",
  },
  none: {
    zh: "没有 无 未开展 没有开展 没开展 没有任何 尚无 为零 空白 没有取得 没有完成",
    en: "no|none|zero|nothing|without|not have any|not have|not carry out|not any",
  },
  nobody: {
    zh: "没有一家 无一家 无一",
    en: "none of the hospitals|none of them|none of the four|no hospital|not one hospital|nobody",
  },
  with: { zh: "", en: "with" },
  sum: {
    zh: "共 共有 合计 总计 共计 总和 之和 加起来 相加 一共 总共",
    en: "total|totals|totalled|combined|together|in total|altogether|sum|add up to|sum of",
  },
  mean: { zh: "平均 均值 平均每家 平均值", en: "average|averages|mean|on average" },
  steady: {
    zh: "稳居 保持 保持在 稳定 稳定在 连续 蝉联 一直 始终",
    en: "steadily|steady|consistently|consecutive|straight|in a row|kept|keeps|held|remained|remains|stayed|always",
  },
  "every-year": {
    zh: "逐年 连年 年年 持续 不断 一年比一年",
    en: "year after year|every year|each year|continuously|year by year|keeps rising|keep rising",
  },
  rise: {
    zh: "延长 增长 上升 提升 增加 提高 上涨 增幅 增长了 增加了 上升了 提升了",
    en: "grew|grow|grown|grows|growing|rose|rise|rises|rising|risen|increased|increase|increases|increasing|up|growth|climbed",
  },
  doubled: { zh: "翻番 翻一番 翻了一番", en: "doubled" },
  fall: {
    zh: "缩短 下降 减少 降低 下滑 下降了 减少了 降低了 回落 降幅",
    en: "fell|fall|falls|fallen|falling|dropped|drop|drops|declined|decline|decreased|decrease|down|shrank",
  },
  "year-on-year": {
    zh: "同比 较上年 比上年 较去年 比去年 较上年同期 同比上年",
    en: "year on year|year-on-year|from the previous year|over the previous year|on the previous year|from the year before|on the year before|yoy",
  },
  not: {
    zh: "并非 不是 并不是",
    en: "not|never|n't|isn't|wasn't|aren't|doesn't|didn't",
  },
  cause: {
    zh: "因此 所以 因为 由于 得益于 归功于 从而 导致 使得 源于 因而 促使 带动 归因于 说明 表明 证明",
    en: "because|therefore|thus|hence|thanks to|due to|owing to|as a result|as a result of|led to|leads to|caused|causes|so that|proves|prove|proving|means|which shows",
  },
  judgement: {
    zh: "之一 水平 实力 能力 优秀 卓越 先进 强 最强 更强 强劲 突出 亮眼 良好 出色 雄厚 一流 标杆 最好 最佳 最优 最差 领军 高水平 优势 短板 薄弱 质量高 质量最高 进步 成绩 令人瞩目",
    en: "one of|one of the|strong|stronger|strongest|excellent|outstanding|impressive|leading|best|worst|good|poor|weak|weakest|great|advanced|superior|inferior|top-class|quality|capability|strength|remarkable|powerful|success|successful",
  },
  intensity: {
    zh: "远 远远 遥遥 明显 显著 大幅 大幅度 稍 略 稍微 略微 大大 极大 得多",
    en: "far|much|significantly|slightly|considerably|markedly|greatly|vastly|substantially|by far|well|dramatically",
  },
  unreal: {
    zh: "是否 能否 预计 计划 力争 目标 将 将达 有望 争取 可能 或 或将 拟 估计 应 应该 预期 希望 如果 若 假如 大概率 据说 申报 申请 评审 入围",
    en: "expected|expects|expect|plans|plan|planned|will|may|might|could|aims|aim|likely|probably|should|would|if|hopes|target|targets|perhaps|possibly|reportedly|applied|applies|applying|shortlisted|seeks",
  },
  beyond: {
    zh: "全国 全省 全市 全区 全球 世界 西部 同类 同级 区域 省内 市内 国内 行业 各地 科室 院区 科 部 门诊部 支部 历史 历年 有史以来 历史上 全县 全自治区 同类医院 总院 分院 每月 每天 每年 日均 月均 人均 年均 累计 上半年 下半年 第一季度 季度 月",
    en: "nationwide|country|nation|national|province|provincial|city|region|regional|world|department|departments|campus|branch|ever|history|per|daily|monthly|cumulative|industry|other hospitals|everywhere|anywhere|half|quarter",
  },
  own: { zh: "我院 本院 我们 我们医院 我们院", en: "we|our hospital|our|us" },
  others: {
    zh: "其他 其余 其它 别的 另外 其他医院 其余医院 其它医院 其他各家 其余各家",
    en: "others|other|the others|the rest|rest|the other|all others|everyone else",
  },
  group: {
    zh: "各家 各院 所有 各医院 各家医院 所有医院 全部医院 大家",
    en: "all hospitals|every hospital|all of them|each hospital",
  },
  among: { zh: "中 当中 之中", en: "among|of those|out of" },
  respectively: { zh: "分别 分别为 分别是 分别有 依次为", en: "respectively" },
  new: { zh: "新增 新添 新获 新获批 获批 新 新立 新批 新评", en: "new|newly|approved|newly approved" },
  whole: { zh: "全院 全院的", en: "whole hospital|whole" },
  by: { zh: "超出了", en: "by" },
  but: { zh: "但 但是 而 而是 不过 然而", en: "but|while|whereas|however|yet" },
  and: { zh: "并且 而且 且 以及 及 并", en: "and|&" },
  hold: { zh: "持有 建成 挂牌", en: "holds|hold" },
  doing: { zh: "完成 开展 承担 参与", en: "completed|carried out|conducted|undertook|took part in" },
  stop: { zh: "。 ! ; … \n", en: "" },
  pause: { zh: "， , 、 — –", en: "" },
  open: { zh: "( [ {", en: "" },
  close: { zh: ") ] }", en: "" },
  question: { zh: "? 吗 呢", en: "" },
};

/** Every word with its role, in small letters. */
export const lexicon: readonly (readonly [word: string, role: WordRole])[] = wordRoles.flatMap((role) =>
  [...words[role].zh.split(role === "stop" ? /[ ]/u : " "), ...words[role].en.split("|")].flatMap((word) =>
    word === "" ? [] : [[word, role] as const],
  ),
);

/** Words that hospitals' numbers are told with: 四家, the four. */
export const numerals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("一二三四五六七八九", (sign, at) => [sign, at + 1])),
  两: 2,
  ...Object.fromEntries(
    "one two three four five six seven eight nine".split(" ").map((word, at) => [word, at + 1]),
  ),
};

/** What an indicator's name says of its figures being granted; left out, the name is only read as that indicator. */
export const grantedWord = { zh: "新立", en: "approved" } as const;

/** What may be left out of an indicator's name without changing which it is. */
export const softWords = {
  before: ["新立", "发表", "科研"],
  after: ["等级", "人数", "项数", "例数", "个数", "家数", "份数", "次数", "人次", "数"],
  english: new Set("of the and a in for with to approved published research".split(" ")),
} as const;

/** Names that are near an indicator's and mean something else; never taken for it. */
export const looseNames: Readonly<Record<string, string>> = {
  门诊量: "outpatient-emergency-visits",
  门诊人次: "outpatient-emergency-visits",
  "outpatient visits": "outpatient-emergency-visits",
};
