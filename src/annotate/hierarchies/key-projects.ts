/** The key projects that boxes list: what the text states of each, and which section its box belongs to. */
import type { Corpus } from "../../model/corpus.ts";
import { partText, rangeInForm, wordsAt } from "../../model/target.ts";
import type { Annotation, Clause, Forms, PolicyDocument, Span } from "../../model/types.ts";
import { AMOUNTS, type Amount } from "../amounts/amounts.ts";
import { statedYears } from "../dates/stated-years.ts";

/** A year that a project's text states, and the phrase that says of what. */
interface StatedPhrase {
  readonly year: number;
  readonly phrase: Span;
}

/** An item of a box. */
export interface KeyProject {
  readonly document: PolicyDocument;
  readonly item: Clause;
  readonly box: Clause;
  /** The section whose projects the box lists; null where the box stands under none. */
  readonly section: Clause | null;
  /** Null where the text states none. */
  readonly investment: Annotation<Amount> | null;
  readonly areas: readonly Annotation<Amount>[];
  readonly dates: readonly Annotation<StatedPhrase>[];
  /** Every other amount: output, taxes, places for firms, production lines. */
  readonly output: readonly Annotation<Amount>[];
}

const MONEY = /元$/u;
const AREA = /平方|亩$/u;
/** 全省规划的7个示范社区之一: an amount that says where the project stands, not what it yields. */
const ONE_OF = /之一$/u;

/**
 * The projects of all boxes, in order; a box without items, such as a table of indicators, has none.
 * `corpus.derive(keyProjects)` works them out once.
 */
export function keyProjects(corpus: Corpus): KeyProject[] {
  return corpus.clauses().flatMap(({ document, clause: box, path }) => {
    if (box.kind !== "box") return [];
    const section = sectionOf(box, path);
    return box.children
      .filter(({ kind }) => kind === "item")
      .map((item) => ({ document, item, box, section, ...factsOf(corpus, document, item) }));
  });
}

function factsOf(
  corpus: Corpus,
  { id }: PolicyDocument,
  item: Clause,
): Pick<KeyProject, "investment" | "areas" | "dates" | "output"> {
  const address = { document: id, clause: item.id };
  const phraseOf = (amount: Annotation<Amount>) => phraseWords(item, amount)["zh-Hans"];
  const amounts = corpus
    .layer(AMOUNTS)
    .in(address)
    .filter((amount) => !ONE_OF.test(phraseOf(amount)));
  const investment = amounts.find(
    (amount) => MONEY.test(amount.value.unit["zh-Hans"]) && phraseOf(amount).includes("投资"),
  );
  const areas = amounts.filter(({ value }) => AREA.test(value.unit["zh-Hans"]));
  return {
    investment: investment ?? null,
    areas,
    dates: item.forms["zh-Hans"].paragraphs.flatMap((text, index) => {
      const part = index + 1;
      const source = partText(item.source, part);
      return statedYears(text).map(({ year, start, end, phrase }) => ({
        target: { ...address, part, ...rangeInForm(text, source, { start, end }) },
        value: { year, phrase: rangeInForm(text, source, phrase) },
      }));
    }),
    output: amounts.filter((amount) => amount !== investment && !areas.includes(amount)),
  };
}

/** The words of the phrase around a statement, in both scripts. */
export function phraseWords(
  clause: Clause,
  { target, value }: Annotation<{ readonly phrase: Span }>,
): Forms {
  return wordsAt(clause, { part: target.part, ...value.phrase });
}

/**
 * The section that a box belongs to: print puts it behind the last paragraph of whatever came before, so its title tells.
 * Of the sections around it that one whose heading shares the longest run of characters with the box's; else the innermost.
 */
function sectionOf(box: Clause, path: readonly Clause[]): Clause | null {
  const heading = box.forms["zh-Hans"].heading;
  let best = path.at(-1) ?? null;
  let longest = 1;
  for (const section of path.toReversed()) {
    const shared = sharedRun(heading, section.forms["zh-Hans"].heading);
    if (shared > longest) {
      longest = shared;
      best = section;
    }
  }
  return best;
}

/** The length of the longest run of characters that two headings share. */
function sharedRun(one: string, other: string): number {
  let longest = 0;
  for (let start = 0; start < one.length; start++) {
    while (other.includes(one.slice(start, start + longest + 1)) && start + longest < one.length) {
      longest++;
    }
  }
  return longest;
}

/** The statements of one kind as the text has them, each phrase once. */
export function distinctPhrases<T extends Annotation<{ readonly phrase: Span }>>(
  statements: readonly T[],
): T[] {
  const place = ({ target, value }: T) => `${target.part} ${value.phrase.start}`;
  return statements.filter(
    (statement, index) =>
      statements.findIndex((other) => place(other) === place(statement)) === index,
  );
}
