/** Words and characters for conversion to Simplified that OpenCC lacks, or converts otherwise than the mainland prints them. */
// @ts-nocheck

import type { Pair } from "./dictionary.ts";
import { pairs, type Words } from "./word-lists.ts";

/** Characters that have one form in Simplified texts, apart from the phrases below. */
export const SIMPLIFIED_FORMS: readonly Pair[] = pairs(`
  著→着 姪→侄 迺→乃 祇→只 薰→熏 濬→浚 牠→它 妳→你 搨→拓 賸→剩 銲→焊 隄→堤 痲→麻 薹→薹
`);

/** 覆 is 复 where something is answered or done again; it stays where something is covered or overturned. */
const AGAIN = pairs(`
  覆核→复核 覆查→复查 覆議→复议 覆審→复审 覆檢→复检 覆診→复诊 覆驗→复验 覆勘→复勘 覆判→复判 覆函→复函 覆電→复电 覆信→复信 覆命→复命
  覆述→复述 答覆→答复 回覆→回复 反覆→反复 批覆→批复 函覆→函复 查覆→查复 申覆→申复 電覆→电复 奉覆→奉复 敬覆→敬复 具覆→具复
`);

/** 畫 is 划 where something is divided or planned: Taiwan's spelling of 劃. */
const DIVIDED = pairs(`
  畫設→划设 畫定→划定 畫分→划分 畫一→划一 畫撥→划拨 畫歸→划归 畫時代→划时代 區畫→区划 計畫→计划 規畫→规划 企畫→企划 籌畫→筹划
  策畫→策划 謀畫→谋划 出謀畫策→出谋划策 重畫區→重划区
`);

/** 著 in the sense of writing, and of what can be seen (zhù); the suffix and the verb (zhe, zhuó) are 着. */
const WRITTEN = pairs(`
  著作 著名 著述 著者 著書→著书 著称 著稱→著称 著錄→著录 著文 著於→著于 著有 顯著→显著 卓著 昭著 名著 巨著 鉅著→巨著 專著→专著 論著→论著
  編著→编著 合著 原著 譯著→译著 遺著→遗著 拙著 新著 舊著→旧著 力著 撰著 所著 土著 見微知著→见微知著 臭名昭著 彰明較著→彰明较著 著作等身
  著書立說→著书立说 著書立説→著书立说
`);

/** 帳 is 账 where accounts are kept; it stays a curtain or a tent. */
const ACCOUNTS = pairs(`
  帳戶→账户 帳户→账户 帳目→账目 帳簿→账簿 帳冊→账册 帳務→账务 帳號→账号 帳單→账单 帳面→账面 帳款→账款 帳外→账外 帳本→账本 帳齡→账龄 帳房→账房
  記帳→记账 入帳→入账 結帳→结账 轉帳→转账 壞帳→坏账 呆帳→呆账 欠帳→欠账 對帳→对账 查帳→查账 算帳→算账 買帳→买账 總帳→总账 分帳→分账
  到帳→到账 進帳→进账 銷帳→销账 沖帳→冲账 賴帳→赖账 付帳→付账 報帳→报账 掛帳→挂账 電子帳→电子账 流水帳→流水账 明細帳→明细账 專帳→专账
`);

/** Other words whose characters have more than one form. */
const OTHERS = pairs(`
  甚麼→什么 甚麽→什么 想像→想象 不可貲計→不可赀计 瞭望→瞭望 二噁英 二噁烷 神祇 地祇 鉅子→巨子 鉅額→巨额 鉅款→巨款 鉅資→巨资 鉅變→巨变 鉅細→巨细 甚鉅→甚巨 過鉅→过巨 艱鉅→艰巨 鉅作→巨作 鉅大→巨大
  熔爐→熔炉 鎔爐→熔炉 保祐→保佑 庇祐→庇佑 痲疹→麻疹 薰衣草 批覆蓋章→批复盖章 甚夥 藉著→借着 藉着→借着 下沈→下沉 沈沒→沉没 沈船→沉船 深沈→深沉 浮沈→浮沉 沈陷→沉陷 沈淪→沉沦 沈溺→沉溺 沈靜→沉静 沈思→沉思 沈痛→沉痛 沈睡→沉睡 陰沈→阴沉 昏沈→昏沉 沈澱→沉淀 沈重→沉重 沈默→沉默 沈迷→沉迷 沈積→沉积 沈降→沉降 昇騰→昇腾
`);

/** Words that segmentation may divide. */
const CERTAIN = pairs("痲瘋→麻风 憑藉著名→凭借著名");

export const SIMPLIFIED_WORDS: Words = {
  certain: CERTAIN,
  spellings: [],
  phrases: [...AGAIN, ...DIVIDED, ...WRITTEN, ...ACCOUNTS, ...OTHERS],
};
