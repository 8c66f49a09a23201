/** Key projects, the items of boxes: the facts that the text states of each, and the section of its box. */
import type { Corpus } from "../../model/corpus.ts";
import { partText, rangeInForm, wordsAt } from "../../model/target.ts";
import type { Annotation, Clause, Forms, PolicyDocument, Span } from "../../model/types.ts";
import { AMOUNTS, type Amount } from "../amounts/amounts.ts";
import { statedYears } from "../dates/stated-years.ts";

/** A year that a project's text states, with the phrase that it dates. */
interface StatedPhrase {
  readonly year: number;
  readonly phrase: Span;
}

/** A key project: an item of a box. */
export interface KeyProject {
  readonly document: PolicyDocument;
  readonly item: Clause;
  readonly box: Clause;
  /** The section to which the box belongs; null if the box has no ancestor. */
  readonly section: Clause | null;
  /** The amount of investment; null if the text states none. */
  readonly investment: Annotation<Amount> | null;
  readonly areas: readonly Annotation<Amount>[];
  readonly dates: readonly Annotation<StatedPhrase>[];
  /** All other amounts: output, taxes, places for firms, production lines. */
  readonly output: readonly Annotation<Amount>[];
}

const MONEY = /元$/u;
const AREA = /平方|亩$/u;
/** An amount that names a group (全省规划的7个示范社区之一) and is not a fact of the project. */
const ONE_OF = /之一$/u;

/**
 * The projects of all boxes, in order. A box without items, such as a table of indicators, has none.
 * `corpus.derive(keyProjects)` caches them.
 */
export function keyProjects(corpus: Corpus): KeyProject[] {
  return corpus.clauses().flatMap(({ document, clause: box, path }) => {
    const section = sectionOf(box, path);
    return projectsIn(box).map((item) => ({
      document,
      item,
      box,
      section,
      ...factsOf(corpus, document, item),
    }));
  });
}

/** True if a text has key projects. */
export function hasKeyProjects(corpus: Corpus): boolean {
  return corpus.clauses().some(({ clause }) => projectsIn(clause).length > 0);
}

function projectsIn(box: Clause): readonly Clause[] {
  return box.kind === "box" ? box.children.filter(({ kind }) => kind === "item") : [];
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
 * The section that a box belongs to. Print puts a box after the last paragraph of the text before it, so the title
 * decides: it is the ancestor whose heading shares the longest run of characters (at least two) with the box's heading,
 * else the innermost ancestor.
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

/** The length of the longest common substring of two headings, in UTF-16 units. */
function sharedRun(one: string, other: string): number {
  let longest = 0;
  for (let start = 0; start < one.length; start++) {
    while (other.includes(one.slice(start, start + longest + 1)) && start + longest < one.length) {
      longest++;
    }
  }
  return longest;
}

/** The statements of one kind in order, without repeated phrases. */
export function distinctPhrases<T extends Annotation<{ readonly phrase: Span }>>(
  statements: readonly T[],
): T[] {
  const place = ({ target, value }: T) => `${target.part} ${value.phrase.start}`;
  return statements.filter(
    (statement, index) =>
      statements.findIndex((other) => place(other) === place(statement)) === index,
  );
}
