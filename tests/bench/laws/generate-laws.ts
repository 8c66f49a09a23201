/** A content folder of generated laws, as long as real ones: about 43 articles and 75 clauses each, with lists, fines, dates and citations. */
import { han } from "../../parse/generated/numerals.ts";
import { Random } from "../../support/random.ts";
import { Field } from "./vocabulary.ts";

/** A file of the content folder. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const BODIES = [
  "国务院",
  "县级以上人民政府",
  "省、自治区、直辖市人民政府",
  "国务院有关部门",
  "市场监督管理部门",
  "财政部门",
  "自然资源主管部门",
  "公安机关",
  "人民法院",
  "行业协会",
  "生产经营单位",
  "公民、法人和其他组织",
] as const;

type Kind = "law" | "regulations" | "measures";
type Issuer = readonly [name: string, place: string, kind: Kind];

/** The invented bodies that laws of the collection were made by, with the words that their titles begin with. */
const ISSUERS: readonly [Issuer, ...Issuer[]] = [
  ["江北省人民代表大会常务委员会", "江北省", "law"],
  ["江北省人民政府", "江北省", "regulations"],
  ["江南市人民代表大会常务委员会", "江南市", "regulations"],
  ["江南市人民政府", "江南市", "measures"],
  ["江东市人民代表大会常务委员会", "江东市", "regulations"],
  ["江东市人民政府", "江东市", "measures"],
];

const KINDS: Readonly<Record<Kind, string>> = { law: "法", regulations: "条例", measures: "办法" };

/** So many glossary entries and names there are for a hundred laws. */
const TERMS_A_HUNDRED = 30;

interface Law {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly field: Field;
  readonly self: string;
}

/** The files of a collection, the same for the same seed. */
export function* generateLaws(count: number, seed: number): Generator<ContentFile> {
  const random = new Random(seed);
  const laws = Array.from({ length: count }, (_law, index) => makeLaw(random, index));
  yield {
    path: "site.yaml",
    text: "name: { zh-Hans: 法规, en: Laws }\ndescription: { zh-Hans: 法规汇编, en: A collection of laws }\n",
  };
  yield { path: "glossary.yaml", text: glossary(laws) };
  for (const law of laws) {
    const folder = `sources/${law.id}`;
    const { id, title, issuer, year } = law;
    const day = `${year}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
    yield {
      path: `${folder}/source.yaml`,
      text: `id: ${id}\ntitle: ${title}\nissuer: ${issuer}\ndate: "${day}"\n`,
    };
    yield { path: `${folder}/source.txt`, text: textOf(law, laws, random) };
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function makeLaw(random: Random, index: number): Law {
  const [issuer, place, kind] = random.pick(ISSUERS);
  const field = new Field(random);
  return {
    id: `law-${String(index + 1).padStart(4, "0")}`,
    title: `${place}${field.subject}${KINDS[kind]}`,
    issuer,
    year: random.int(1995, 2025),
    field,
    self: kind === "law" ? "本法" : `本${KINDS[kind]}`,
  };
}

function glossary(laws: readonly Law[]): string {
  const every = Math.round(100 / TERMS_A_HUNDRED);
  const words = laws.filter((_law, index) => index % every === 0).map(({ field }) => field.noun());
  return [...new Set(words)]
    .map(
      (word, index) =>
        `- { id: t-${index + 1}, zh-Hans: ${word}, pinyin: cí ${index + 1}, en: term ${index + 1}, definition: { zh-Hans: ${word}，见各法的规定。, en: Term ${index + 1} of the laws. } }\n`,
    )
    .join("");
}

/** The text of a law: a title, chapters from eight articles or so, articles with paragraphs and lists. */
function textOf(law: Law, laws: readonly Law[], random: Random): string {
  const prose = new Prose(law, laws, random);
  // Lengths of laws are spread like a logarithm: a few are ten times as long as most.
  const spread = (random.next() + random.next() + random.next()) * 2 - 3;
  const articles = Math.max(8, Math.round(36 * Math.exp(0.6 * spread)));
  const chapters = articles < 20 ? 0 : Math.ceil(articles / 9);
  const lines = [law.title, ""];
  let chapter = 0;
  for (let article = 1; article <= articles; article++) {
    if (chapters > 0 && (article - 1) * chapters >= chapter * articles) {
      chapter++;
      const heading = chapter === 1 ? "总则" : chapter === chapters ? "附则" : prose.heading();
      lines.push(`第${han(chapter)}章　${heading}`);
    }
    const isLast = article === articles;
    lines.push(...articleLines(article, isLast, prose, random));
  }
  return `${lines.join("\n")}\n`;
}

function articleLines(number: number, isLast: boolean, prose: Prose, random: Random): string[] {
  const label = `第${han(number)}条　`;
  if (isLast) return [`${label}${prose.commencement()}`];
  if (number === 1) return [`${label}${prose.purpose()}`];
  if (random.chance(0.14)) {
    const last = random.int(3, 8);
    const items = Array.from({ length: last }, (_item, index) => {
      return `（${han(index + 1)}）${prose.item()}${index + 1 === last ? "。" : "；"}`;
    });
    return [`${label}${prose.lead()}`, ...items];
  }
  const paragraphs = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, () =>
    prose.paragraph(),
  );
  return [`${label}${paragraphs[0]}`, ...paragraphs.slice(1)];
}

/** Sentences of one law. */
class Prose {
  readonly #law: Law;
  readonly #laws: readonly Law[];
  readonly #random: Random;

  constructor(law: Law, laws: readonly Law[], random: Random) {
    this.#law = law;
    this.#laws = laws;
    this.#random = random;
  }

  heading(): string {
    return `${this.#noun()}${this.#verb()}`;
  }

  purpose(): string {
    return `为了${this.#verb()}${this.#noun()}，${this.#verb()}${this.#noun()}，${this.#verb()}${this.#noun()}的${this.#noun()}，制定${this.#law.self}。`;
  }

  commencement(): string {
    const { self, year } = this.#law;
    return `${self}自${year + 1}年${this.#random.int(1, 12)}月${this.#random.int(1, 28)}日起施行。`;
  }

  lead(): string {
    return this.#random.pick([
      `${this.#body()}应当履行下列职责：`,
      `${this.#verb()}${this.#noun()}，应当具备下列条件：`,
      `违反${this.#law.self}规定，有下列情形之一的，由${this.#body()}责令改正，处${this.#fine()}罚款：`,
    ]);
  }

  item(): string {
    return this.#random.pick([
      `${this.#verb()}${this.#noun()}和${this.#noun()}`,
      `未按照规定${this.#verb()}${this.#noun()}的`,
      `${this.#verb()}${this.#noun()}${this.#noun()}，${this.#verb()}${this.#noun()}`,
    ]);
  }

  paragraph(): string {
    const count = this.#random.pick([1, 1, 2]);
    return Array.from({ length: count }, () => this.#sentence()).join("");
  }

  #sentence(): string {
    const { self } = this.#law;
    const random = this.#random;
    const noun = () => this.#noun();
    const verb = () => this.#verb();
    const choice = random.int(1, 20);
    if (choice === 1) {
      return `违反${self}第${han(random.int(2, 30))}条规定，${verb()}${noun()}的，由${this.#body()}责令限期改正，没收违法所得，并处${this.#fine()}罚款；情节严重的，吊销${noun()}许可证。`;
    }
    if (choice === 2) {
      const { title } = random.pick(this.#laws as [Law]);
      return `${verb()}${noun()}的，依照《${title}》第${han(random.int(1, 30))}条的规定${verb()}。`;
    }
    if (choice === 3) return `${self}所称${noun()}，是指${verb()}${noun()}的${noun()}和${noun()}。`;
    if (choice === 4) {
      return `${this.#body()}应当自收到${noun()}申请之日起${random.int(5, 60)}日内作出决定；不予${verb()}的，应当书面说明理由。`;
    }
    if (choice === 5) return `${noun()}的${verb()}比例不得低于${random.int(10, 90)}%。`;
    if (choice <= 10) {
      return `${this.#body()}应当加强对${noun()}的${verb()}，建立健全${noun()}${noun()}制度，${verb()}${noun()}，保障${noun()}。`;
    }
    if (choice <= 14) {
      return `${this.#body()}负责${noun()}${verb()}工作，${this.#body()}在各自职责范围内${verb()}${noun()}${noun()}。`;
    }
    return `${verb()}${noun()}，应当${verb()}${noun()}的${noun()}，并向${this.#body()}${verb()}${noun()}；${verb()}${noun()}的，按照国家有关规定${verb()}。`;
  }

  #body(): string {
    return this.#random.pick(BODIES);
  }

  #fine(): string {
    const least = this.#random.int(1, 20);
    return `${han(least)}万元以上${han(least * this.#random.int(2, 5))}万元以下的`;
  }

  #noun(): string {
    return this.#law.field.noun();
  }

  #verb(): string {
    return this.#law.field.verb();
  }
}
