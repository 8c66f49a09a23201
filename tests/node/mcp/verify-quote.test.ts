/** `verify_quote` against a naive oracle: true quotations, changed, in the other script, moved and made up. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CorpusClause } from "../../../src/model/corpus.ts";
import type { Script } from "../../../src/model/types.ts";
import { corpus, fixtureSite } from "../../support/fixture-site.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";
import { type Connected, connect } from "./client.ts";
import { createQuoteOracle, naiveFold, textsOf } from "./quote-oracle.ts";

const ROUNDS = 200;

let site: Awaited<ReturnType<typeof fixtureSite>>;
let connected: Connected;
beforeAll(async () => {
  site = await fixtureSite("https://texts.example/jiangbei/");
  connected = await connect(site.folder);
});
afterAll(async () => {
  await connected.close();
  await site.remove();
});

async function verify(args: Record<string, unknown>) {
  const told = await connected.call("verify_quote", args);
  return "answer" in told ? told.answer : told;
}

const random = new Random(seed);
const clauses = corpus.clauses();
const oracle = createQuoteOracle(corpus);
const characters = [
  ...new Set(clauses.flatMap(({ clause }) => [...textsOf(clause, "zh-Hans").join("")])),
].filter((character) => /\p{Script=Han}/u.test(character));

function pick<T>(choices: readonly T[]): T {
  const choice = choices[random.int(0, choices.length - 1)];
  if (choice === undefined) throw new Error("nothing to pick");
  return choice;
}

interface Piece {
  readonly at: CorpusClause;
  readonly words: string;
  /** The same words in the other script. */
  readonly other: string;
}

/** Marks of a number at the edge of words that have only a part of it: the oracle, which takes marks away, cannot tell what they mean. */
const CUT = /^[.,．，%％]|\p{N}[.,．]$/u;

/** Words of a text of a clause, at least `least` characters of it, none of them white space or a mark of a number at its ends. */
function piece(least: number, isWanted: (words: string) => boolean = () => true): Piece {
  for (;;) {
    const at = pick(clauses);
    const { script } = at.document;
    const texts = textsOf(at.clause, script);
    const others = textsOf(at.clause, script === "zh-Hans" ? "zh-Hant" : "zh-Hans");
    const which = random.int(0, texts.length - 1);
    const [text, other] = [[...(texts[which] ?? "")], [...(others[which] ?? "")]];
    if (text.length < least) continue;
    const length = random.int(least, Math.min(text.length, 40));
    const start = random.int(0, text.length - length);
    const words = text.slice(start, start + length).join("");
    const isClean =
      words === words.trim() &&
      /[\p{L}\p{N}]/u.test(words) &&
      !words.includes("\t") &&
      !CUT.test(words);
    if (isClean && isWanted(words)) {
      return { at, words, other: other.slice(start, start + length).join("") };
    }
  }
}

/** Places in which a quotation of a clause may be said to stand: the clause, its document, anywhere. */
function statedFor({ at }: Piece): { document: string | null; clause: string | null } {
  const { document, clause } = at.address;
  return pick([
    { document, clause },
    { document, clause: null },
    { document: null, clause: null },
  ]);
}

const isHan = (words: string): boolean =>
  /^[\p{Script=Han}，。、；：“”「」（）]+$/u.test(words) && /\p{Script=Han}{2}/u.test(words);

function changed(words: string): string {
  const all = [...words];
  const at = random.int(0, all.length - 1);
  all[at] = pick(characters.filter((each) => naiveFold(each) !== naiveFold(all[at] ?? "")));
  return all.join("");
}

/** Other marks between the same characters. */
function remarked(words: string): string {
  const [first = "", ...rest] = words;
  return (
    first +
    rest
      .map(
        (each) =>
          `${pick(["", "", " ", "，", "、"])}${/\p{Script=Han}/u.test(each) ? each : pick(["", "。"])}`,
      )
      .join("")
  );
}

const KINDS: Record<
  string,
  () => { quote: string; document: string | null; clause: string | null }
> = {
  true: () => {
    const own = piece(2);
    return { quote: own.words, ...statedFor(own) };
  },
  "with other marks": () => {
    const own = piece(4, isHan);
    return { quote: remarked(own.words), ...statedFor(own) };
  },
  "in the other script": () => {
    const own = piece(2);
    return { quote: own.other, ...statedFor(own) };
  },
  "changed by a character": () => {
    const own = piece(3, isHan);
    return { quote: changed(own.words), ...statedFor(own) };
  },
  moved: () => {
    const own = piece(2);
    return { quote: own.words, ...pick(clauses).address };
  },
  "made up": () => {
    // Fewer than four characters may stand side by side by chance, over the edge of two texts.
    const quote = Array.from({ length: random.int(4, 30) }, () => pick(characters)).join("");
    return { quote, ...statedFor(piece(2)) };
  },
};

describe.for(Object.entries(KINDS))("a quotation, %s", ([kind, make]) => {
  test(`is judged as the oracle judges it, ${ROUNDS} times`, async () => {
    const wrong: unknown[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { quote, document, clause } = make();
      const args = {
        quote,
        ...(document !== null && { document }),
        ...(clause !== null && { clause }),
      };
      const told = await verify(args);
      const verdict = oracle(quote, document, clause);
      try {
        expect(told).toMatchObject({ verdict });
      } catch {
        wrong.push({ kind, args, verdict, told });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("a verdict", () => {
  test("names clause, words, address and citation of what it found", async () => {
    expect(
      await verify({ quote: "单个项目资助最高可达1,000万元", document: "opinions-2023" }),
    ).toEqual({
      verdict: "exact",
      match: "exact",
      clause: "opinions-2023#s3-1-1",
      to: null,
      text: "单个项目资助最高可达1,000万元",
      differences: [],
      title: "关于建设研发中心城市的实施意见",
      date: "2023-06-18",
      ...{ state: null, inForce: null, current: null },
      address: "https://texts.example/jiangbei/zh-hans/docs/opinions-2023/#s3-1-1",
      citation:
        "《关于建设研发中心城市的实施意见》三（一）1，中共江北市委、江北市人民政府，2023年6月18日",
      language: "zh",
      note: "The words stand there, character by character.",
    });
  });

  test("tells each difference", async () => {
    expect(await verify({ quote: "单个项目补助最高可达1000万元" })).toMatchObject({
      verdict: "near",
      clause: "opinions-2023#s3-1-1",
      text: "单个项目资助最高可达1,000万元",
      differences: [
        { at: 4, quote: "补", text: "资" },
        { at: 11, quote: "", text: "," },
      ],
    });
  });

  test("is `script` for words in the other script, also with other marks, and gives the source's", async () => {
    const told = await verify({
      quote: "推行揭榜挂帅，让人才凭本事揭榜",
      clause: "article-2025#h2",
    });
    expect(told).toMatchObject({ verdict: "script", text: "推行揭榜掛帥，讓人才憑本事揭榜" });
    expect(await verify({ quote: "推行揭榜挂帅 让人才凭本事揭榜" })).toMatchObject({
      verdict: "script",
    });
  });

  test("is near for another character that a search takes as equal", async () => {
    expect(await verify({ quote: "规模以上企业研发机构复盖率达到60%" })).toMatchObject({
      verdict: "near",
      differences: [{ at: 10, quote: "复", text: "覆" }],
    });
  });

  test("finds words that go on over paragraphs and clauses", async () => {
    expect(
      await verify({
        quote: "提升两城\n1. 岳麓山大学科技城\n依托大学和科研院所",
        clause: "plan-2024#s2-1",
      }),
    ).toMatchObject({ verdict: "exact", clause: "plan-2024#s2-1", to: "plan-2024#s2-1-1" });
  });

  test("warns of a number that is cut", async () => {
    expect(await verify({ quote: "高新技术产业增加值增长8" })).toMatchObject({
      verdict: "exact",
      note: "The words stand there, character by character. The quotation cuts the number 8.5.",
    });
  });

  test("is of the English text for words of it", async () => {
    expect(
      await verify({ quote: "setting up R&D centres", document: "opinions-2023" }),
    ).toMatchObject({
      verdict: "exact",
      language: "en",
      clause: "opinions-2023#s3-1-1",
    });
    expect(await verify({ quote: "setting up R & D centers" })).toMatchObject({ verdict: "near" });
  });
});

describe("a mistake is told", () => {
  const long = "字".repeat(1001);
  test.for([
    [{ quote: long }, "at most 1000 characters"],
    [{ quote: "" }, "quote"],
    [{ quote: "人才", document: "opinion-2023" }, "Did you mean “opinions-2023”?"],
    [{ quote: "人才", clause: "s3-1" }, "Write the clause as document#clause"],
    [{ quote: "人才", clause: "opinions-2023#s33-1" }, "Did you mean “opinions-2023#s3-1”?"],
    [{ quote: "人才", document: "plan-2024", clause: "opinions-2023#s3" }, "Give one of them"],
  ] as const)("%o", async ([args, said]) => {
    expect(await connected.call("verify_quote", args)).toMatchObject({
      mistake: expect.stringContaining(said),
    });
  });
});

test("both scripts of a fixture's text have as many characters, on which the pieces rely", () => {
  const length = (script: Script) => (at: CorpusClause) =>
    [...textsOf(at.clause, script).join("")].length;
  expect(clauses.map(length("zh-Hans"))).toEqual(clauses.map(length("zh-Hant")));
});
