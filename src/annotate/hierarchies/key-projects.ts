/** The key projects that boxes list: what the text states of each, and which section its box belongs to. */
import type { Clause, PolicyDocument, Span } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { type ClauseQuantity, quantitiesOf } from "../amounts/amounts.ts";
import { statedYears } from "../dates/stated-years.ts";

/** Words of a project's text that state something, in the paragraph given, from 1. */
export interface Statement {
  readonly paragraph: number;
  readonly phrase: Span;
}

/** A date and the words that say of what. */
interface DateStatement extends Statement {
  readonly year: number;
}

/** An item of a box. */
export interface KeyProject {
  readonly item: Clause;
  readonly box: Clause;
  /** The section whose projects the box lists; null where the box stands under none. */
  readonly section: Clause | null;
  /** Null where the text states none. */
  readonly investment: ClauseQuantity | null;
  readonly areas: readonly ClauseQuantity[];
  readonly dates: readonly DateStatement[];
  /** Every other amount: output, taxes, places for firms, production lines. */
  readonly output: readonly ClauseQuantity[];
}

const MONEY = /元$/u;
const AREA = /平方|亩$/u;
/** 全省规划的7个示范社区之一: an amount that says where the project stands, not what it yields. */
const ONE_OF = /之一$/u;

/** The projects of a document's boxes, in order; a box without items, such as a table of indicators, has none. */
export function keyProjectsOf(document: PolicyDocument): KeyProject[] {
  return [...walkClauses(document.clauses)].flatMap(({ clause: box, path }) => {
    if (box.kind !== "box") return [];
    const section = sectionOf(box, path);
    return box.children
      .filter(({ kind }) => kind === "item")
      .map((item) => ({ item, box, section, ...factsOf(item) }));
  });
}

function factsOf(item: Clause): Pick<KeyProject, "investment" | "areas" | "dates" | "output"> {
  const { paragraphs } = item.forms["zh-Hans"];
  const words = ({ paragraph, phrase }: Statement) =>
    (paragraphs[paragraph - 1] ?? "").slice(phrase.start, phrase.end);
  const quantities = quantitiesOf(item).filter((quantity) => !ONE_OF.test(words(quantity)));
  const investment = quantities.find(
    (quantity) => MONEY.test(quantity.unit) && words(quantity).includes("投资"),
  );
  const areas = quantities.filter(({ unit }) => AREA.test(unit));
  return {
    investment: investment ?? null,
    areas,
    dates: paragraphs.flatMap((text, index) =>
      statedYears(text).map(({ year, phrase }) => ({ year, phrase, paragraph: index + 1 })),
    ),
    output: quantities.filter((quantity) => quantity !== investment && !areas.includes(quantity)),
  };
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
export function distinctPhrases<T extends Statement>(statements: readonly T[]): T[] {
  return statements.filter(
    ({ paragraph, phrase }, index) =>
      statements.findIndex(
        (other) => other.paragraph === paragraph && other.phrase.start === phrase.start,
      ) === index,
  );
}
