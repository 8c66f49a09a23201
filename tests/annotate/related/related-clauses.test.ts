/** Related clauses: against scoring every pair, and what they must not be. */
import { describe, expect, test } from "vitest";
import { RELATED, type RelatedClause } from "../../../src/annotate/related/related-clauses.ts";
import { addressOf } from "../../../src/model/target.ts";
import type { Clause, Name, PolicyDocument } from "../../../src/model/types.ts";
import { clause, policyDocument } from "../../support/clauses.ts";
import { madeCorpus } from "../../support/made-corpus.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

/** The corpus of documents whose words are what spaces part. */
function corpusOf(documents: readonly PolicyDocument[], names: readonly Name[] = []) {
  return madeCorpus(documents, { names }, { cut: (words) => words.split(/(?<= )|(?= )/u) });
}

/** The related clauses of every clause that has some, by its address. */
function relatedClauses(
  documents: readonly PolicyDocument[],
  names: readonly Name[] = [],
): Map<string, RelatedClause[]> {
  const { all } = corpusOf(documents, names).layer(RELATED);
  const groups = Map.groupBy(all, ({ target }) => addressOf(target));
  return new Map(
    Array.from(groups, ([address, found]) => [address, found.map(({ value }) => value)]),
  );
}

function text(...words: readonly string[]): { paragraphs: string[] } {
  return { paragraphs: [words.join(" ")] };
}

function addresses(documents: readonly PolicyDocument[], of: string): string[] {
  return (relatedClauses(documents).get(of) ?? []).map(addressOf);
}

const COMPUTING = ["超算", "算力", "算法", "数据", "芯片", "服务器"];
const SEEDS = ["种业", "水稻", "育种", "基因", "种子", "玉米"];

describe("related clauses", () => {
  const own = policyDocument({
    id: "own",
    clauses: [
      clause("s1", {
        ...text(...COMPUTING),
        children: [clause("s1-1", text(...COMPUTING, "其一"))],
      }),
      ...Array.from({ length: 4 }, (_clause, index) =>
        clause(`s${index + 2}`, text(...COMPUTING, "其二")),
      ),
      clause("s9", text(...SEEDS)),
      clause("short", text("超算", "算力", "算法")),
    ],
  });
  const other = policyDocument({
    id: "other",
    clauses: Array.from({ length: 4 }, (_clause, index) =>
      clause(`s${index + 1}`, text(...COMPUTING.slice(0, 6 - index), "一般", "其余", "其三")),
    ),
  });

  test("are those that share most, no more than two of the own document, which count less", () => {
    expect(addresses([own, other], "own#s1")).toEqual([
      "other#s1",
      "own#s2",
      "own#s3",
      "other#s2",
      "other#s3",
      "other#s4",
    ]);
  });

  test("are neither above nor below the clause, nor too short, nor about something else", () => {
    const found = addresses([own], "own#s1");
    expect(found).toEqual(["own#s2", "own#s3"]);
    expect(addresses([own, other], "own#s9")).toEqual([]);
    expect(addresses([own, other], "own#short")).toEqual([]);
  });

  test("come with the words that they share, in both scripts, as they stand there", () => {
    const forms = (hans: string, hant: string) => ({
      "zh-Hans": { label: "", heading: "", paragraphs: [hans] },
      "zh-Hant": { label: "", heading: "", paragraphs: [hant] },
    });
    const written: Clause = {
      ...clause("s1", text("数据 芯片 甲乙 丙丁 戊己 庚辛")),
      forms: forms("数据 芯片 甲乙 丙丁 戊己 庚辛", "數據 芯片 甲乙 丙丁 戊己 庚辛"),
    };
    const asked = clause("s1", text("数据", "芯片", "子丑", "寅卯", "辰巳", "午未"));
    const documents = [
      policyDocument({ id: "own", clauses: [asked] }),
      policyDocument({ id: "other", clauses: [written] }),
      policyDocument({
        id: "rest",
        clauses: Array.from({ length: 40 }, (_c, at) => clause(`s${at}`, text(...SEEDS))),
      }),
    ];
    expect(relatedClauses(documents).get("own#s1")?.[0]?.terms).toEqual([
      { "zh-Hans": "数据", "zh-Hant": "數據" },
      { "zh-Hans": "芯片", "zh-Hant": "芯片" },
    ]);
  });

  test("do not name words that stand anywhere and are never said twice", () => {
    const rest = (...words: readonly string[]) =>
      policyDocument({
        id: "rest",
        clauses: Array.from({ length: 100 }, (_c, at) =>
          clause(`s${at}`, text(...SEEDS, ...(at < 8 ? words : []))),
        ),
      });
    const clauseOf = (id: string, other: string) =>
      policyDocument({
        id,
        clauses: [
          clause("s1", text("加大", "芯片", "光刻", `${other}甲`, `${other}乙`, `${other}丙`)),
        ],
      });
    const terms = (...words: readonly string[]) =>
      relatedClauses([clauseOf("own", "子"), clauseOf("other", "丑"), rest(...words)])
        .get("own#s1")?.[0]
        ?.terms.map((term) => term["zh-Hans"])
        .toSorted();
    // 芯片 is as common as 加大, but where it stands, it stands twice; 光刻 is rare.
    expect(terms("加大", "芯片", "芯片")).toEqual(["光刻", "芯片"]);
    expect(terms("加大", "芯片")).toEqual(["光刻"]);
    expect(terms("加大", "芯片", "光刻")).toHaveLength(1);
  });

  test("are named by what they are called together, whatever each calls it", () => {
    const named: Name = {
      id: "chaosuan",
      kind: "platform",
      titles: { "zh-Hans": "国家超算中心", "zh-Hant": "國家超算中心", en: null },
      forms: ["国家超算中心", "超算长沙中心"],
      note: null,
    };
    const documents = [
      policyDocument({
        id: "own",
        clauses: [clause("s1", text("国家超算中心", ...SEEDS.slice(1)))],
      }),
      policyDocument({
        id: "other",
        clauses: [clause("s1", text("超算长沙中心", ...COMPUTING.slice(1)))],
      }),
    ];
    const rest = policyDocument({
      id: "rest",
      clauses: Array.from({ length: 60 }, (_c, at) =>
        clause(`s${at}`, text("甲甲", "乙乙", "丙丙", "丁丁", "戊戊", "己己")),
      ),
    });
    const found = relatedClauses([...documents, rest], [named]).get("own#s1");
    expect(found?.map(({ document }) => document)).toEqual(["other"]);
    expect(found?.[0]?.terms).toEqual([{ "zh-Hans": "超算长沙中心", "zh-Hant": "超算长沙中心" }]);
  });
});

test("the scores are BM25 of every pair, reckoned the plain way", () => {
  const random = new Random(seed);
  const letters = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"];
  const draw = () => random.pick(["甲", ...letters]) + random.pick(["甲", "乙", "丙", "丁", "戊"]);
  for (let round = 0; round < 10; round++) {
    const documents = ["a", "b", "c"].map((id) =>
      policyDocument({
        id,
        clauses: Array.from({ length: 12 }, (_clause, index) =>
          clause(`s${index}`, text(...Array.from({ length: random.int(4, 30) }, draw))),
        ),
      }),
    );
    const related = relatedClauses(documents);
    const all = corpusOf(documents)
      .clauses()
      .map((placed) => ({
        name: addressOf(placed.address),
        words: (placed.clause.source.paragraphs[0] ?? "").split(" "),
      }));
    const entries = all.filter(({ words }) => new Set(words).size >= 6);
    const average = entries.reduce((sum, { words }) => sum + words.length, 0) / entries.length;
    const holders = (word: string) => entries.filter(({ words }) => words.includes(word)).length;
    const count = (words: readonly string[], word: string) =>
      words.filter((own) => own === word).length;
    const score = (one: (typeof all)[number], other: (typeof all)[number]) =>
      [...new Set(one.words)].reduce((sum, word) => {
        const frequency = count(other.words, word);
        const rarity = Math.log(1 + (entries.length - holders(word) + 0.5) / (holders(word) + 0.5));
        const length = 0.4 + (0.6 * other.words.length) / average;
        const weight = (frequency * 2.2) / (frequency + 1.2 * length);
        return holders(word) > 12
          ? sum
          : sum + rarity * (1 + Math.log(count(one.words, word))) * weight;
      }, 0);
    for (const [name, found] of related) {
      const own = entries.find((entry) => entry.name === name);
      for (const one of found) {
        const target = entries.find((entry) => entry.name === addressOf(one));
        expect(own && target && score(own, target), name).toBeCloseTo(one.score);
      }
    }
    expect(related.size).toBeGreaterThan(0);
  }
});
