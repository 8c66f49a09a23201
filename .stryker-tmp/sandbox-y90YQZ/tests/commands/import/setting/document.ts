/** Documents with known outlines, as they are set in PDF, DOCX, ODT and HTML: generated texts with tables and footnotes. */
// @ts-nocheck


import type { TextDraft } from "../../../parse/generated/draft.ts";
import { makeInterpretation, makeLaw, makeTaiwanLaw } from "../../../parse/generated/laws.ts";
import {
  makeDecimalPlan,
  makeFormalPlan,
  makePlanBetweenUnnumbered,
  makeRecurringPlan,
  makeSections,
} from "../../../parse/generated/plans.ts";
import { Words } from "../../../parse/generated/words.ts";
import type { ExpectedClause } from "../../../support/expected-clause.ts";
import { Random } from "../../../support/random.ts";

/** A paragraph, a heading or a table as it is set. */
export type SetBlock =
  | { readonly type: "title"; readonly text: string }
  | { readonly type: "heading"; readonly level: number; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string; readonly note: number | null }
  | { readonly type: "table"; readonly rows: readonly (readonly string[])[] };

export interface SetDocument {
  readonly name: string;
  readonly script: "Simplified" | "Traditional";
  readonly title: string;
  readonly blocks: readonly SetBlock[];
  /** The text of each footnote, in order; the first has number 1. */
  readonly notes: readonly string[];
  readonly clauses: readonly ExpectedClause[];
}

type Maker = (random: Random, words: Words) => TextDraft;

/** The kinds of texts that are set. */
export const TEXTS: Readonly<
  Record<string, { readonly make: Maker; readonly script: SetDocument["script"] }>
> = {
  plan: { make: standardPlan, script: "Simplified" },
  law: {
    make: (random, words) =>
      makeLaw(random, words, { articleGap: "spaced", least: 2, isExcerpt: false }),
    script: "Simplified",
  },
  "law of Taiwan": { make: makeTaiwanLaw, script: "Traditional" },
  "formal plan": { make: makeFormalPlan, script: "Traditional" },
  "decimal plan": {
    make: (random, words) => makeDecimalPlan(random, words, "divided"),
    script: "Simplified",
  },
  "recurring plan": { make: makeRecurringPlan, script: "Simplified" },
  "plan between unnumbered chapters": { make: makePlanBetweenUnnumbered, script: "Simplified" },
  "traditional plan": { make: standardPlan, script: "Traditional" },
  interpretation: { make: makeInterpretation, script: "Simplified" },
};

function standardPlan(random: Random, words: Words): TextDraft {
  const title = `关于${words.title()}`;
  return { titleBlock: [title], head: [title], clauses: makeSections(random, words, "s", 0) };
}

/** @param name a kind of `TEXTS` */
export function makeDocument(name: string, seed: number): SetDocument {
  const text = TEXTS[name];
  if (text === undefined) throw new Error(`There is no text “${name}”`);
  const random = new Random(seed);
  const words = new Words(random, text.script, [2, 5]);
  const draft = text.make(random, words);
  const lines = [
    ...draft.head.slice(1).map((line) => ({ text: line, level: null, runIn: 0 })),
    ...draft.clauses.flatMap((clause) => clause.lines),
  ];
  const blocks: SetBlock[] = [
    { type: "title", text: draft.head[0] ?? "" },
    ...lines.map(
      (line): SetBlock =>
        line.level === null
          ? { type: "paragraph", text: line.text, note: null }
          : { type: "heading", level: line.level, text: line.text },
    ),
  ];
  const clauses = draft.clauses.map(({ expected }) => expected);
  const set = addTableAndNotes(blocks, clauses, random, words);
  return { name, script: text.script, title: draft.head[0] ?? "", ...set };
}

/** The sections that end in a plain paragraph which no other clause has, in reading order. */
function plainLeaves(
  clauses: readonly ExpectedClause[],
  blocks: readonly SetBlock[],
): ExpectedClause[] {
  return clauses.flatMap((clause) => {
    if (clause.children.length > 0) return plainLeaves(clause.children, blocks);
    const last = clause.paragraphs.at(-1);
    const printed = blocks.filter((block) => block.type === "paragraph" && block.text === last);
    return clause.kind === "section" && clause.heading !== "" && printed.length === 1
      ? [clause]
      : [];
  });
}

/** Adds a table and two notes behind the last paragraphs of sections. */
function addTableAndNotes(
  blocks: readonly SetBlock[],
  clauses: readonly ExpectedClause[],
  random: Random,
  words: Words,
): Pick<SetDocument, "blocks" | "notes" | "clauses"> {
  const leaves = plainLeaves(clauses, blocks);
  const [table, ...noted] = [leaves[0], leaves[1], leaves.at(-1)].filter(
    (leaf, index, all) => leaf !== undefined && all.indexOf(leaf) === index,
  );
  const rows = [
    ["指标", "单位", "2025年"],
    ...Array.from({ length: random.int(2, 4) }, (_, index) => [
      words.heading(),
      "座",
      String(100 + index),
    ]),
  ];
  const notes = noted.map(() => words.sentence());
  const setBlocks = blocks.flatMap((block): SetBlock[] => {
    if (block.type !== "paragraph") return [block];
    const index = noted.findIndex((leaf) => leaf?.paragraphs.at(-1) === block.text);
    if (index !== -1) return [{ ...block, note: index + 1 }];
    return table?.paragraphs.at(-1) === block.text ? [block, { type: "table", rows }] : [block];
  });
  const change = (clause: ExpectedClause): ExpectedClause => {
    const index = noted.indexOf(clause);
    const added: ExpectedClause = {
      id: "",
      kind: "table",
      label: "",
      heading: "",
      paragraphs: [],
      children: [],
    };
    if (clause === table) {
      const paragraphs = rows.map((row) => row.join("\t"));
      return { ...clause, children: [{ ...added, id: `${clause.id}-t1`, paragraphs }] };
    }
    if (index === -1) return { ...clause, children: clause.children.map(change) };
    const label = index === 0 ? "¹" : "²";
    const note: ExpectedClause = {
      ...added,
      id: `note${index + 1}`,
      kind: "note",
      label,
      paragraphs: [notes[index] ?? ""],
    };
    const paragraphs = clause.paragraphs.map((text, at, all) =>
      at === all.length - 1 ? `${text}${label}` : text,
    );
    return { ...clause, paragraphs, children: [note] };
  };
  return { blocks: setBlocks, notes, clauses: clauses.map(change) };
}
