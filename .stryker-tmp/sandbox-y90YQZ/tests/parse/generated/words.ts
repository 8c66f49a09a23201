/** Words of generated texts. No sentence and no heading begins with a numeral or with a word that cites an article. */
// @ts-nocheck

import type { Random } from "../../support/random.ts";

interface Vocabulary {
  readonly bodies: readonly [string, ...string[]];
  readonly things: readonly [string, ...string[]];
  readonly verbs: readonly [string, ...string[]];
  readonly kinds: readonly [string, ...string[]];
  readonly must: string;
  readonly also: string;
  readonly as: string;
  readonly following: string;
}

const SIMPLIFIED: Vocabulary = {
  bodies: ["图书馆", "港口", "林场", "供水企业", "市水务局", "县林业局", "船东", "用户", "读者"],
  things: [
    "水表",
    "泊位",
    "树苗",
    "书库",
    "航标",
    "灯塔",
    "管网",
    "防火道",
    "仓库",
    "𬭩盐库",
    "阅览室",
  ],
  verbs: ["检查", "维修", "登记", "保护", "更换", "清点", "扩建", "养护", "改造"],
  kinds: ["条例", "办法", "规定", "规划", "方案", "意见"],
  must: "应当",
  also: "，并且",
  as: "，",
  following: "应当办理下列事项：",
};

const TRADITIONAL: Vocabulary = {
  bodies: ["圖書館", "港口", "林場", "自來水事業", "縣政府", "教育處", "船東", "用戶", "讀者"],
  things: [
    "水表",
    "船席",
    "樹苗",
    "書庫",
    "航標",
    "燈塔",
    "管線",
    "防火道",
    "倉庫",
    "𨫎庫",
    "閱覽室",
  ],
  verbs: ["檢查", "維修", "登記", "保護", "更換", "清點", "擴建", "養護", "改造"],
  kinds: ["條例", "辦法", "規程", "計畫", "方案", "要點"],
  must: "應",
  also: "，並",
  as: "，",
  following: "應辦理下列事項：",
};

export class Words {
  readonly #random: Random;
  readonly #words: Vocabulary;
  /** Least and greatest number of the parts of a sentence. */
  readonly #parts: readonly [number, number];

  /**
   * @param script of the words
   * @param parts least and greatest number of the parts of a sentence; several fill the lines of a page
   */
  constructor(
    random: Random,
    script: "Simplified" | "Traditional",
    parts: readonly [number, number],
  ) {
    this.#random = random;
    this.#words = script === "Traditional" ? TRADITIONAL : SIMPLIFIED;
    this.#parts = parts;
  }

  /** A title of four to thirteen characters. */
  title(): string {
    return `${this.#thing()}${this.#verb()}${this.#random.pick(this.#words.kinds)}`;
  }

  /** A heading without marks, of at most ten characters. */
  heading(): string {
    return this.#random.chance(0.5)
      ? `${this.#verb()}${this.#thing()}`
      : `${this.#verb()}${this.#thing()}和${this.#thing()}`;
  }

  sentence(): string {
    const { bodies, must, also, as } = this.#words;
    let text = `${this.#random.pick(bodies)}${must}${this.#verb()}${this.#thing()}`;
    for (let part = this.#random.int(...this.#parts); part > 1; part--) {
      text += this.#random.chance(0.5)
        ? `${also}${this.#verb()}${this.#thing()}`
        : `${as}${this.#random.pick(bodies)}${must}${this.#verb()}${this.#thing()}`;
    }
    return `${text}。`;
  }

  /** A paragraph of one to three sentences. */
  paragraph(): string {
    const count = this.#random.int(1, 3);
    return Array.from({ length: count }, () => this.sentence()).join("");
  }

  /** The sentence before a list. */
  lead(): string {
    return `${this.#random.pick(this.#words.bodies)}${this.#words.following}`;
  }

  /** A sentence that begins with counted things, which read like the number of a heading. */
  counted(): string {
    const begin = this.#random.pick(["三、四线城市", "一、二、三产业"]);
    return `${begin}${this.#words.must}${this.#verb()}${this.#thing()}${this.#words.also}${this.#verb()}${this.#thing()}。`;
  }

  /** A body that has to do something. */
  body(): string {
    return this.#random.pick(this.#words.bodies);
  }

  /** An item of a list, without the mark at its end. */
  item(): string {
    const more = this.#random.chance(0.3)
      ? `${this.#words.also}${this.#verb()}${this.#thing()}`
      : "";
    return `${this.#verb()}${this.#thing()}${more}`;
  }

  #verb(): string {
    return this.#random.pick(this.#words.verbs as [string]);
  }

  #thing(): string {
    return this.#random.pick(this.#words.things as [string]);
  }
}
