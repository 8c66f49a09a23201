/** Words of general use that OpenCC's phrases lack or convert wrongly for Hong Kong, independent of the collection. */
// @ts-nocheck

import type { Pair } from "./dictionary.ts";
import { pairs, type Words } from "./word-lists.ts";

/** Spellings of Hong Kong's government and press; they also apply inside longer phrases. */
const SPELLINGS: readonly Pair[] = pairs(`
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
const TRADITIONAL_PHRASES: readonly Pair[] = [
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
  // Compounds in which 制 is making, 干 dry, 卷 rolled, 面 flour, 斗 a vessel, 历 a calendar, 姜 ginger, 曲 yeast, 折 folding.
  ...pairs(`
    自制→自製 自制力 自制能力 自制性 自制心 缺乏自制 失去自制 制酒→製酒 酿制→釀製 卷制→捲製 卷制成型→捲製成型 轧制→軋製 压制成型→壓製成型 压制成→壓製成 可制→可製
    可制定 可制止 可制约→可制約 制曲→製麴 制曲车间→製麴車間 制革→製革 制鞋→製鞋 制皂→製皂 制糖→製糖 制茶→製茶 制盐→製鹽 制纸→製紙 制砖→製磚 制板→製板 制衣→製衣
    制发→製發 改制为→改制為 转制为→轉制為 分配制度 制售→製售 制毒→製毒 制假→製假 印制→印製 绘制→繪製 烧制→燒製 焊制→焊製 铸制→鑄製 钢制→鋼製 铜制→銅製 铁制→鐵製 木制→木製 竹制→竹製
    塑制→塑製 纸制→紙製 布制→布製 皮制→皮製 革制→革製 乳制→乳製 豆制→豆製 面制→麵製 肉制→肉製 水泥制→水泥製 橡胶制→橡膠製
    编制部门年度→編製部門年度 编制部门预算→編製部門預算 依法编制→依法編製
    干散货→乾散貨 干货船→乾貨船 干垃圾→乾垃圾 干熄焦→乾熄焦 干船坞→乾船塢 干馏→乾餾 干湿→乾濕 干热→乾熱 干冷→乾冷 干态→乾態 干重→乾重
    干物质→乾物質 干基→乾基 干滩→乾灘 干红葡萄→乾紅葡萄 干白葡萄→乾白葡萄 甩干→甩乾 冷干机→冷乾機 吸干机→吸乾機 风干→風乾 烘干→烘乾 阴干→陰乾
    沥干→瀝乾 吹干→吹乾 榨干→榨乾 排干→排乾 抽干→抽乾 烤干→烤乾 擦干→擦乾 晾干→晾乾 干化→乾化 干和→幹和 干的→幹的 干了→幹了 干得→幹得 干着→幹着 干过→幹過 干式→乾式 包干→包幹 干混→乾混
    卷材→捲材 卷板→捲板 卷烟→捲煙 卷筒→捲筒 卷扬→捲揚 卷帘→捲簾
    米面制品→米麵製品 米面→米麵 面业→麵業 面制品→麵製品 面点→麵點 面馆→麵館 挂面→掛麵 面粉→麵粉 面食→麵食 和面→和麵 面条→麵條
    抓斗 斗轮→斗輪 挖斗 铲斗→鏟斗 料斗 车斗→車斗 斗车→斗車 斗容 斗齿→斗齒 戽斗 烟斗→煙斗 墨斗 斗式 斗提
    校历→校曆 院历→院曆 年历→年曆 月历→月曆 台历→枱曆 挂历→掛曆 皇历→皇曆 万年历→萬年曆
    葱姜→葱薑 姜农→薑農 姜价→薑價 生姜→生薑 仔姜→仔薑 洋姜→洋薑 姜种→薑種 姜黄→薑黃 姜汁→薑汁 姜片→薑片 姜丝→薑絲 姜茶→薑茶 老姜→老薑 姜蒜→薑蒜
    姜糖→薑糖 姜粉→薑粉 姜汤→薑湯 红曲→紅麴 酒曲→酒麴 大曲酒→大麴酒 曲霉→麴霉 曲酒→麴酒
    折合 折算 折抵 折价→折價 折子戏→折子戲 折叠→摺疊 折尺→摺尺 折扇→摺扇 折页→摺頁 存折→存摺 折椅→摺椅 折纸→摺紙
  `),
  // 只 counts animals and vessels behind their names.
  ...pairs(
    "羊只→羊隻 牛只→牛隻 猪只→豬隻 马只→馬隻 犬只→犬隻 禽只→禽隻 畜只→畜隻 鸡只→雞隻 舰只→艦隻 船只→船隻",
  ),
  // 发 is to issue and to send; hair is told by the words around it.
  ...pairs(
    "发卡→發卡 戴发卡→戴髮卡 儿童发卡→兒童髮卡 发卡饰品→髮卡飾品 枚发卡→枚髮卡 换发→換發 假发票→假發票",
  ),
  // 系 is “is” (係) behind adverbs, and tied is 繫.
  ...pairs(
    "系指→係指 系因→係因 系由→係由 均系→均係 确系→確係 实系→實係 干系→干係 系累犯→係累犯 系安全带→繫安全帶 系上→繫上",
  ),
  // Other compounds.
  ...pairs(`
    巡回→巡迴 回旋→迴旋 迂回→迂迴 轮回→輪迴 出借 恪尽→恪盡 须登记并→須登記並 准驾→准駕 准入 钟山区→鍾山區 钟山→鍾山 丑角 名丑 向往届→向往屆 中秋→中秋
    点赞→點讚 称赞→稱讚 赞扬→讚揚 赞赏→讚賞 盛赞→盛讚 赞许→讚許 赞美→讚美 赞叹→讚嘆 念出→唸出 念书→唸書 念经→唸經 可径向→可逕向 请径向→請逕向
    径行→逕行 径自→逕自 径流→徑流 冲抵→沖抵 冲减→沖減 冲销→沖銷 冲账→沖賬 扎口→紮口 剪彩→剪綵 彩排→綵排 张灯结彩→張燈結綵 犯困→犯睏 困倦→睏倦
    加注 加注释→加註釋 加注说明→加註說明 避凶 趋吉避凶→趨吉避凶 莪术→莪朮 须根→鬚根 须根系→鬚根系 纤道→縴道 纤绳→縴繩 拉纤→拉縴 自愈→自癒 稻谷→稻穀 谷饲→穀飼
    托班→託班 托额→託額 托育→託育 托幼→託幼 托位→託位 日托→日託 好象→好像 就象→就像 不象→不像 很象→很像 执行回转→執行回轉 旧里→舊里 里弄
    占上→佔上 是只 并举→並舉 并重→並重 并存→並存 并列→並列 并用→並用 下梁 世俱杯→世俱盃 欧洲杯→歐洲盃 美洲杯→美洲盃 非洲杯→非洲盃 足总杯→足總盃 足协杯→足協盃
    联合会杯→聯合會盃 汤姆斯杯→湯姆斯盃 尤伯杯→尤伯盃 苏迪曼杯→蘇迪曼盃 戴维斯杯→戴維斯盃 杯赛→盃賽 荡涤→蕩滌 蒙在鼓里→蒙在鼓裏 卧薪尝胆→卧薪嘗膽 柳下跖 盗跖→盜跖 舍小家→捨小家 最大克制 发霉→發霉 霉变→霉變 霉斑→霉斑 霉烂→霉爛 霉味 防霉 倒霉 卤素→鹵素 卤化→鹵化 卤代→鹵代 含卤→含鹵 盐湖卤水→鹽湖鹵水
    地下卤水→地下鹵水 卤盐→鹵鹽 卤水提锂→鹵水提鋰 扇耳光→搧耳光 扇了→搧了 喂入→餵入 咨文 挨饿→捱餓 挨打→捱打 混凝土梁→混凝土樑 箱梁→箱樑 栋梁→棟樑
    复诊→覆診 转复→轉覆 函复→函覆 电复→電覆 现复如下→現覆如下 复函→覆函 复信→覆信 当当网→當當網 击筑→擊筑 厘清→釐清 厘定→釐定 厘正→釐正 毫厘→毫釐 公厘→公釐 曾云 尝云→嘗云 俗语云→俗語云 古语云→古語云 有云 诗云→詩云 昆剧→崑劇 昆曲→崑曲
    昆腔→崑腔 泡菜坛→泡菜罈 酒坛→酒罈 坛子→罈子 古朴树→古朴樹 朴树→朴樹
  `),
  // Names of places, and the short names that roads and districts have of them.
  ...pairs(`
    里水镇→里水鎮 里水河 里水片区→里水片區 里耶 里下河 余姚 余杭 余干县→余干縣 余江区→余江區 余庆县→余慶縣 新余市 大余县→大余縣 岳阳→岳陽 岳西 岳池 岳塘 岳普湖 岳麓 涂山
    谷城县→谷城縣 谷城 于都 于田 于洪区→于洪區 郁南县→郁南縣 郁南 松滋 松江 松阳→松陽 松原 钟祥→鍾祥 范县→范縣 台州 台山市 台儿庄→台兒莊 咸阳→咸陽 咸宁→咸寧 曲阜 曲靖 曲周 曲江
    姜堰 游仙区→游仙區 斗门→斗門 斗湖堤 昆山 采石矶→采石磯 海游 白洋淀 荷花淀 海淀 河涌 东涌→東涌 葵涌 猎德涌→獵德涌 车陂涌→車陂涌 沙河涌 涌口 涌边→涌邊 鲗鱼涌→鰂魚涌 筑城广场→筑城廣場 来筑→來筑
    在筑→在筑 沈大→瀋大 京沈→京瀋 沈抚→瀋撫 沈北→瀋北 辽沈→遼瀋 沈海高速→瀋海高速 沈丹→瀋丹 沈山→瀋山 沈白→瀋白 沈飞→瀋飛 沈鼓→瀋鼓 夸祖鲁→夸祖魯 二里头→二里頭 万里长城→萬里長城
    韶山冲→韶山沖 后湖片区→後湖片區
  `),
  ...SURNAMES,
];

/** Phrases of OpenCC that are no words: they would hide 系 before 指 (企业系指). */
const NO_WORDS: ReadonlySet<string> = new Set(["企业系"]);

/** Short words that are no part of other words: segmentation may miss them beside words that it does not know. */
const CERTAIN: ReadonlySet<string> = new Set(
  "制度 并举 并存 并列 并用 余姚 余杭 面业 准驾 准入 斗轮 抓斗 剪彩 点赞 彩排 巡回 回旋 出借 恪尽 中秋 厘清 稻谷 挨饿 昆剧 昆曲".split(
    " ",
  ),
);
/** Length from which a word of ours is hardly ever made of parts of others. */
const LONG = 4;

function isCertain([from]: Pair): boolean {
  return CERTAIN.has(from) || Array.from(from).length >= LONG;
}

function wordsOf(spellings: readonly Pair[], phrases: readonly Pair[]): Words {
  return {
    spellings,
    noWords: NO_WORDS,
    certain: phrases.filter(isCertain),
    phrases: phrases.filter((pair) => !isCertain(pair)),
  };
}

export const HONG_KONG_WORDS: Words = wordsOf(SPELLINGS, TRADITIONAL_PHRASES);

/** Characters that Hong Kong and Taiwan print differently. */
const IN_TAIWAN: ReadonlyMap<string, string> = new Map(pairs("裏→裡 着→著 衞→衛 枱→檯 恒→恆"));

function inTaiwan(words: readonly Pair[]): Pair[] {
  return words.map(
    ([from, to]): Pair => [
      from,
      Array.from(to, (character) => IN_TAIWAN.get(character) ?? character).join(""),
    ],
  );
}

export const TAIWAN_WORDS: Words = wordsOf([], inTaiwan(TRADITIONAL_PHRASES));
