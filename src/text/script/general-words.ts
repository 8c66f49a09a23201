/** Words of general use that OpenCC's phrases lack or convert wrongly for Hong Kong, independent of the collection. */
import type { Pair } from "./dictionary.ts";

/** Parses words separated by white space: each is `from→to`, or a word that stays unchanged. */
function pairs(list: string): Pair[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair): Pair => {
      const [from = "", to = from] = pair.split("→");
      return [from, to];
    });
}

/** Spellings of Hong Kong's government and press; they also apply inside longer phrases. */
export const SPELLINGS: readonly Pair[] = pairs(`
  了解 一目了然 回归→回歸 回流 借助 借力 借鉴→借鑒 汇集→匯集 汇总→匯總 汇报→匯報 伙伴→夥伴 合伙→合夥 复核→覆核 复议→覆議 复审→覆審
  尽快→盡快 尽早→盡早 尽量→盡量 尽可能→盡可能 坐标→坐標 系数→系數 朱红→朱紅 胡同 家具 胶卷→膠卷
`);

const OFFICES = pairs(`
  书记→書記 主任 主席 部长→部長 省长→省長 市长→市長 区长→區長 县长→縣長 厅长→廳長 局长→局長 处长→處長 院长→院長 校长→校長
  董事长→董事長 总经理→總經理
`);
const PROFESSIONS = pairs(`
  教授 院士 博士 老师→老師 医生→醫生 律师→律師 记者→記者 经理→經理 同志
`);
const STYLES = pairs("先生 女士 小姐");

/** Surnames that are not written like the common word, each followed by a title or form of address. */
const SURNAMES: readonly Pair[] = [
  ...withTitles(pairs("范 涂 郁 钟→鍾 姜 朴"), [...STYLES, ...OFFICES, ...PROFESSIONS]),
  // 十余院士 means more than ten academicians.
  ...withTitles(pairs("余"), [...STYLES, ...OFFICES]),
  // 不同于市长 means “unlike the mayor”.
  ...withTitles(pairs("于"), STYLES),
];

function withTitles(surnames: readonly Pair[], titles: readonly Pair[]): Pair[] {
  return surnames.flatMap(([name, itsForm]) =>
    titles.map(([title, form]): Pair => [name + title, itsForm + form]),
  );
}

/** Phrases for conversion to Traditional. */
export const TRADITIONAL_PHRASES: readonly Pair[] = [
  // 并 before a verb is “and”; 併 is only to merge.
  ...pairs("并为→並為 并入选→並入選 并入围→並入圍 并入驻→並入駐 并入库→並入庫 并入列→並入列"),
  // Compounds of 并 in the sense of merging.
  ...pairs(`
    并轨→併軌 并表→併表 拆并→拆併 关停并转→關停併轉 撤乡并镇→撤鄉併鎮 撤点并校→撤點併校 并发症→併發症
  `),
  // 编制 means to compile, except in the sense of the staff of an office.
  ...pairs(`
    编制→編製 编制内→編制內 编制外→編制外 编制数→編制數 编制总额→編制總額 编制部门→編制部門 编制办→編制辦
    编制委员会→編制委員會 事业编制→事業編制 人员编制→人員編制 机构编制→機構編制 行政编制→行政編制
    核定编制→核定編制 用人编制→用人編制 岗位编制→崗位編制 教师编制→教師編制 入编制→入編制
  `),
  // 制 in the sense of making.
  ...pairs(`
    制氢→製氫 制氧→製氧 制氮→製氮 制粉→製粉 制砂→製砂 制浆→製漿 制种→製種 制丝→製絲 制程→製程 机制砂→機製砂
    创制中心→創製中心 品种创制→品種創製 产品创制→產品創製 种质创制→種質創製 新药创制→新藥創製 药物创制→藥物創製
  `),
  // A meter is 錶; a table, and an appearance, is 表.
  ...pairs(
    "仪表盘→儀錶盤 仪表板→儀錶板 仪器仪表→儀器儀錶 智能仪表→智能儀錶 燃气表→燃氣錶 煤气表→煤氣錶",
  ),
  // 系 in the sense of tying.
  ...pairs("系在一起→繫在一起 系紧→繫緊 系好→繫好 系着→繫着"),
  ...pairs("干混→乾混 干粉→乾粉 干法→乾法 干式→乾式"),
  ...pairs("不准 不准确→不準確 不准备→不準備"),
  // Document numbers: 长发〔2022〕10号, issued by Changsha.
  ...pairs("长发〔→長發〔"),
  ...SURNAMES,
];

/** Phrases for conversion to Simplified. */
export const SIMPLIFIED_PHRASES: readonly Pair[] = pairs(`
  甚麼→什么 甚麽→什么 想像→想象 覆核→复核 覆查→复查 覆議→复议 覆審→复审 不可貲計→不可赀计
`);
