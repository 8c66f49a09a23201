/** Task hierarchies as rows: the input of every export format, in the build and in the browser. */
import { AMOUNTS } from "../../annotate/amounts/amounts.ts";
import { periodOf } from "../../annotate/dates/stated-periods.ts";
import { deadlinesIn } from "../../annotate/duties/deadlines.ts";
import { phraseWords } from "../../annotate/hierarchies/key-projects.ts";
import { nodeText } from "../../annotate/hierarchies/node-text.ts";
import { type TaskText, taskText } from "../../annotate/hierarchies/task-text.ts";
import { nodeTitles } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import { addressOf, wordsAt } from "../../model/target.ts";
import type { ClauseAddress, Forms, Hierarchy, PolicyDocument, Titles } from "../../model/types.ts";
import { walkNodes } from "../../model/walk.ts";

/** An amount that a task states. */
interface TaskQuantity {
  /** As written, in Simplified characters: 超400亿元. */
  readonly text: string;
  /** The part of the sentence that names the quantity. */
  readonly phrase: string;
  /** The number in units of `unit`, and the upper end if the amount is a range; null if none is printed. */
  readonly value: number | null;
  readonly to: number | null;
  readonly unit: string;
  /** The year of the amount according to the sentence, or null. */
  readonly year: number | null;
}

/** Words in every language. */
type Titled = Forms & { readonly en: string };

/** A node of a hierarchy. */
export interface TaskRow {
  /** Id of the node. */
  readonly id: string;
  /** Id of the parent node, or null. */
  readonly parent: string | null;
  /** The number and title of the parent node, in English the title alone; null if there is no parent. */
  readonly parentTitle: Titles | null;
  /** Depth in the tree, counted from 1. */
  readonly level: number;
  /** The number as printed, such as `（一）`; empty if there is none. */
  readonly number: Forms;
  readonly title: Titles;
  /** A line for each paragraph; empty for a heading without text. `en` is null without a translation. */
  readonly text: Titles;
  /** The amounts in the text, in order. */
  readonly quantities: readonly TaskQuantity[];
  /** The years, periods and dated deadlines that the text states, for its amounts and by themselves; none is reckoned. */
  readonly times: readonly Titled[];
  /** `document#clause`. */
  readonly source: string;
  /** The words of the clause that the task quotes; null if it is the whole clause. */
  readonly quote: string | null;
  /** Address of the clause; without a host if the site's host is not configured. */
  readonly url: string;
}

/** A hierarchy, or a selection of its nodes, for export; the content of `/data/hierarchies/<id>.json`. */
export interface TaskTable {
  readonly format: "tiaowen-hierarchy";
  readonly version: 1;
  /** Id of the hierarchy. */
  readonly id: string;
  readonly title: Titles;
  readonly document: { readonly id: string; readonly title: Titles; readonly date: string | null };
  /** In the order of the tree. */
  readonly rows: readonly TaskRow[];
}

/** What a reader has recorded of a task, in the reader's words; empty where nothing is. */
export interface TaskRecord {
  readonly status: string;
  readonly owner: string;
  /** ISO 8601 date. */
  readonly due: string;
  readonly note: string;
}

/** Records by the ids of their rows. */
export type TaskRecords = ReadonlyMap<string, TaskRecord>;

/** The amounts in some paragraphs of a clause, in order. */
function quantitiesOf(corpus: Corpus, document: string, text: TaskText): TaskQuantity[] {
  const { clause, paragraphs } = text;
  const amounts = corpus.layer(AMOUNTS).in({ document, clause: clause.id });
  const byPart = Map.groupBy(amounts, ({ target }) => target.part);
  return paragraphs
    .flatMap((index) => byPart.get(index + 1) ?? [])
    .map((stated): TaskQuantity => {
      const { value, to, unit, year } = stated.value;
      return {
        text: wordsAt(clause, stated.target)["zh-Hans"],
        phrase: phraseWords(clause, stated)["zh-Hans"].trim(),
        value,
        to,
        unit: unit["zh-Hans"],
        year,
      };
    });
}

/** A date, the same in every language. */
function sameInAll(date: string): Titled {
  return { "zh-Hans": date, "zh-Hant": date, en: date };
}

/** The times in some paragraphs of a clause: those of their amounts, then their deadlines with a year. */
function timesOf(
  corpus: Corpus,
  { id, date }: PolicyDocument,
  { clause, paragraphs }: TaskText,
): Titled[] {
  const ofText = new Set(paragraphs.map((index) => index + 1));
  const ofAmounts = corpus
    .layer(AMOUNTS)
    .in({ document: id, clause: clause.id })
    .filter(({ target: { part } }) => typeof part === "number" && ofText.has(part))
    .flatMap((stated) => {
      const { year } = stated.value;
      return year === null ? (periodOf(clause, stated)?.words ?? []) : sameInAll(String(year));
    });
  const deadlines = paragraphs
    .flatMap((index) =>
      deadlinesIn(clause.forms["zh-Hans"].paragraphs[index] ?? "", date?.value ?? null),
    )
    .flatMap(({ date: due, isYearOfDocument }) =>
      due === null || isYearOfDocument ? [] : sameInAll(due),
    );
  const times = [...ofAmounts, ...deadlines];
  return [...new Map(times.map((time) => [time["zh-Hans"], time])).values()];
}

/** The English of some paragraphs of a clause, a line for each; null without a translation. */
function englishText(
  { translations }: PolicyDocument,
  { clause, paragraphs }: TaskText,
): string | null {
  const translated = paragraphs.flatMap((index) => translations.en?.[clause.id]?.[index] ?? []);
  return translated.length === 0 ? null : translated.join("\n");
}

/**
 * All nodes of a hierarchy as rows; `urlOf` gives the address of a clause.
 * @throws Error if the corpus does not contain the hierarchy's document
 */
export function taskTable(
  hierarchy: Hierarchy,
  corpus: Corpus,
  urlOf: (address: ClauseAddress) => string,
): TaskTable {
  const document = corpus.document(hierarchy.document);
  if (document === undefined) throw new Error(`There is no document “${hierarchy.document}”`);
  const nodes = new Map([...walkNodes(hierarchy.nodes)].map((node) => [node.id, node]));
  const rows = [...nodes.values()].flatMap((node): TaskRow[] => {
    const address = { document: document.id, clause: node.clause };
    const clause = corpus.at(address)?.clause;
    if (clause === undefined) return [];
    const above = node.parent === null ? undefined : nodes.get(node.parent);
    const own = taskText(hierarchy, node, clause);
    return [
      {
        id: node.id,
        parent: node.parent,
        parentTitle: above === undefined ? null : nodeTitles(above),
        level: node.level,
        number: node.label,
        title: node.titles,
        text: { ...nodeText(hierarchy, node, clause), en: englishText(document, own) },
        quantities: quantitiesOf(corpus, document.id, own),
        times: timesOf(corpus, document, own),
        source: addressOf(address),
        quote: node.quote,
        url: urlOf(address),
      },
    ];
  });
  return {
    format: "tiaowen-hierarchy",
    version: 1,
    id: hierarchy.id,
    title: hierarchy.titles,
    document: { id: document.id, title: document.titles, date: document.date?.value ?? null },
    rows,
  };
}

/** The table with only the selected nodes, in the order of the tree. */
export function chosenRows(table: TaskTable, ids: ReadonlySet<string>): TaskTable {
  return { ...table, rows: table.rows.filter(({ id }) => ids.has(id)) };
}
