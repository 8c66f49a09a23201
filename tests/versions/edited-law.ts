/** Laws made at random, and edits of them whose effects are known. */
import type { Clause } from "../../src/model/types.ts";
import type { ChangeKind } from "../../src/model/versions/versions.ts";
import { clause } from "../support/clauses.ts";
import type { Random } from "../support/random.ts";

/** Words of the genre, which all articles share. */
const COMMON = [
  "县级以上人民政府",
  "应当按照国家有关规定",
  "由主管部门责令限期改正",
  "处一万元以上十万元以下的罚款",
  "任何单位和个人不得",
  "违反本法规定",
  "省、自治区、直辖市",
] as const;

/**
 * A sentence of common words and of words of its own. Its own ones are as many: two sentences with the same common words and little
 * else would be one provision to any reader.
 */
function sentence(random: Random): string {
  const own = () =>
    Array.from({ length: random.int(9, 14) }, () =>
      String.fromCodePoint(0x4e00 + random.int(0, 3000)),
    ).join("");
  return `${random.pick(COMMON)}${own()}，${own()}${random.chance(0.5) ? random.pick(COMMON) : own()}。`;
}

/** An article of the law. The keys say which clauses of two versions are the same. */
interface Article {
  readonly key: string;
  readonly sentences: readonly string[];
  readonly items: readonly { readonly key: string; readonly text: string }[];
}

export interface Chapter {
  readonly key: string;
  readonly heading: string;
  readonly articles: readonly Article[];
}

let keys = 0;
const key = () => `k${keys++}`;

function article(random: Random): Article {
  const sentences = Array.from({ length: random.int(1, 3) }, () => sentence(random));
  const items = random.chance(0.3)
    ? Array.from({ length: random.int(2, 5) }, () => ({ key: key(), text: sentence(random) }))
    : [];
  return { key: key(), sentences, items };
}

export function randomLaw(random: Random): Chapter[] {
  return Array.from({ length: random.int(2, 6) }, () => ({
    key: key(),
    heading: sentence(random).slice(8, 14),
    articles: Array.from({ length: random.int(3, 10) }, () => article(random)),
  }));
}

/** The clauses of a law, numbered through, with the key of each clause. */
export function clausesOf(law: readonly Chapter[]): {
  readonly clauses: Clause[];
  readonly keys: ReadonlyMap<string, string>;
} {
  const found = new Map<string, string>();
  let number = 0;
  const clauses = law.map((chapter, place) => {
    found.set(`h${place + 1}`, chapter.key);
    return clause(`s${place + 1}`, {
      ...{ label: `第${place + 1}章`, heading: chapter.heading },
      id: `h${place + 1}`,
      children: chapter.articles.map(({ key: own, sentences, items }) => {
        const id = `s${++number}`;
        found.set(id, own);
        return clause(id, {
          ...{ kind: "entry", label: `第${number}条`, paragraphs: [...sentences] },
          children: items.map((item, index) => {
            found.set(`${id}-${index + 1}`, item.key);
            return clause(`${id}-${index + 1}`, {
              ...{ kind: "entry", label: `（${index + 1}）`, paragraphs: [item.text] },
            });
          }),
        });
      }),
    });
  });
  return { clauses, keys: found };
}

/** A law after some edits, and what they did to its clauses, by key. Renumbering follows from the clauses. */
export interface Edited {
  readonly law: Chapter[];
  /** Effects on clauses that are in both versions, or in one. */
  readonly effects: ReadonlyMap<string, readonly ChangeKind[]>;
  /** The keys of parts by the key of the whole, of what was split or joined. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Exchanges some characters of a text for others: at most a quarter of it. */
function amended(random: Random, text: string): string {
  const start = random.int(0, Math.floor(text.length / 2));
  const length = random.int(1, Math.max(1, Math.floor(text.length / 4)));
  return `${text.slice(0, start)}${sentence(random).slice(8, 8 + random.int(1, 5))}${text.slice(start + length)}`;
}

/**
 * Edits a law: each article has at most one edit, so that all of them can be told. A new article never stands where one was
 * taken out, because that is how an article that was written anew looks.
 */
export function edited(random: Random, law: readonly Chapter[]): Edited {
  const effects = new Map<string, readonly ChangeKind[]>();
  const parts = new Map<string, string>();
  const crowded = new Set<string>();
  const isFree = (each: Article | undefined): each is Article =>
    each !== undefined && !effects.has(each.key);
  const chapters = law.map((chapter) => ({ ...chapter, articles: [...chapter.articles] }));
  const crowd = (own: Article) => {
    const all = chapters.flatMap(({ articles }) => articles);
    const place = all.indexOf(own);
    for (const each of all.slice(Math.max(0, place - 2), place + 3)) crowded.add(each.key);
  };
  for (let edits = random.int(1, 8); edits > 0; edits--) {
    const chapter = chapters[random.int(0, chapters.length - 1)];
    if (chapter === undefined) continue;
    const { articles } = chapter;
    const place = random.int(0, articles.length - 1);
    const own = articles[place];
    const next = articles[place + 1];
    if (!isFree(own)) continue;
    const [first = "", ...others] = own.sentences;
    switch (random.int(0, 6)) {
      case 0: {
        effects.set(own.key, ["amended"]);
        articles[place] = { ...own, sentences: [amended(random, first), ...others] };
        break;
      }
      case 1: {
        if (crowded.has(own.key)) break;
        crowd(own);
        const added = article(random);
        for (const each of [added, ...added.items]) effects.set(each.key, ["new"]);
        articles.splice(place, 0, added);
        break;
      }
      case 2: {
        if (articles.length < 3 || crowded.has(own.key)) break;
        crowd(own);
        for (const each of [own, ...own.items]) effects.set(each.key, ["gone"]);
        articles.splice(place, 1);
        break;
      }
      case 3: {
        const target = chapters[random.int(0, chapters.length - 1)];
        if (target === undefined || target === chapter || articles.length < 3) break;
        crowd(own);
        effects.set(own.key, ["moved"]);
        articles.splice(place, 1);
        target.articles.splice(random.int(0, target.articles.length), 0, own);
        break;
      }
      case 4: {
        if (own.sentences.length < 2 || own.items.length > 0) break;
        const part: Article = { key: key(), sentences: others, items: [] };
        effects.set(own.key, ["split"]);
        effects.set(part.key, []);
        parts.set(part.key, own.key);
        articles.splice(place, 1, { ...own, sentences: [first] }, part);
        break;
      }
      case 5: {
        if (!isFree(next) || own.items.length + next.items.length > 0) break;
        effects.set(own.key, ["joined"]);
        effects.set(next.key, []);
        parts.set(next.key, own.key);
        articles.splice(place, 2, { ...own, sentences: [...own.sentences, ...next.sentences] });
        break;
      }
      default: {
        const [item, ...rest] = own.items;
        if (item === undefined || rest.length === 0) break;
        effects.set(own.key, []);
        effects.set(item.key, ["gone"]);
        articles[place] = { ...own, items: rest };
      }
    }
  }
  return { law: chapters, effects, parts };
}
