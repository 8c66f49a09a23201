/** The text of a task on its own page, and the first lines of its subtasks. */

import type { Element } from "hast";
import { type FirstLine, firstLine } from "../../annotate/hierarchies/node-text.ts";
import { taskText } from "../../annotate/hierarchies/task-text.ts";
import { REPAIRS } from "../../annotate/repairs.ts";
import { countDescendants } from "../../corpus/counts.ts";
import type { PlacedNode } from "../../corpus/tasks/task-nodes.ts";
import type { Clause, ClauseKind } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { h } from "../html/hast.ts";
import { formatCount } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { clauseBlocks } from "../reading/clause.ts";
import { decorateRepairs } from "../reading/marks.ts";
import { translatedParagraph } from "../reading/translated.ts";
import { paragraph, type View } from "../reading/view.ts";
import { sourceHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";
import { markedLine, markedTranslation } from "./first-line.ts";
import { gapSign, isCutBefore } from "./gap.ts";
import { titleText, zhText } from "./markup.ts";
import { numberedTitles } from "./node-name.ts";
import { taskHref } from "./nodes.ts";
import { notesByDocument, type ShownRepairs, shownRepairs } from "./repairs.ts";
import { translatedSentence, translationOf, withTranslation } from "./translated.ts";

/** Kinds of clauses that the page shows separately. */
const APART: readonly ClauseKind[] = ["box"];

/** The text of a task on its page, with the repairs in it. */
export interface TaskTextShown {
  /** The paragraphs of the task and its other clauses, without its subtasks. Empty for a heading without text. */
  readonly blocks: readonly Element[];
  readonly repairs: ShownRepairs;
}

const NOTHING: TaskTextShown = { blocks: [], repairs: { title: [], text: [] } };

/** The text of a task as its page shows it: marked where the source was repaired, or where text is lost. */
export function taskTextShown(lang: Language, placed: PlacedNode): TaskTextShown {
  const { hierarchy, document, node } = placed;
  const clause = corpus.at({ document: document.id, clause: node.clause })?.clause;
  if (clause === undefined) return NOTHING;
  const { paragraphs } = taskText(hierarchy, node, clause);
  const tasks = new Set(node.children.map((child) => child.clause));
  const others =
    node.quote === null
      ? clause.children.filter(({ id, kind }) => !tasks.has(id) && !APART.includes(kind))
      : [];
  const repairs = shownRepairs(corpus.derive(notesByDocument)(document.id), {
    clause: clause.id,
    hasHeading: node.quote === null,
    paragraphs: paragraphs.map((index) => index + 1),
    others: Array.from(walkClauses(others), ({ clause: { id } }) => id),
  });
  const view: View = {
    lang,
    decorate: decorateRepairs(lang, repairs.text),
    repairsOf: (each) => corpus.layer(REPAIRS).in({ document: document.id, clause: each.id }),
    sourceHref: (line) => sourceHref(lang, document.id, line),
    noteReference: () => null,
    translation: (each) => translationOf(lang, document, each),
  };
  const blocks = [
    ...paragraphs.flatMap((index) => {
      const translated = translatedParagraph(view, clause, index + 1);
      const own = paragraph(view, clause, index + 1);
      return translated === null ? [own] : [translated, own];
    }),
    ...clauseBlocks(view, others, 3),
  ];
  return { blocks, repairs };
}

/** The subtasks of a task as a list: name, number of subtasks, first sentence. */
export function subtaskList(lang: Language, placed: PlacedNode): Element {
  return h(
    "ol",
    { className: ["subtasks"] },
    ...placed.node.children.map((child) => {
      const count = countDescendants(child);
      const clause = corpus.at({ document: placed.document.id, clause: child.clause })?.clause;
      const first =
        clause &&
        firstLine(placed.hierarchy, child, clause, isCutBefore(corpus, placed.document, clause));
      return h(
        "li",
        {},
        h(
          "p",
          { className: ["subtask"] },
          h(
            "a",
            { href: taskHref(lang, { ...placed, node: child }) },
            titleText(lang, numberedTitles(child)),
          ),
          count === 0 ? null : h("span", { className: ["soft"] }, formatCount(lang, "task", count)),
        ),
        clause !== undefined && first?.forms["zh-Hans"]
          ? h("p", { className: ["first-line"] }, subtaskLine(lang, placed, clause, first))
          : null,
      );
    }),
  );
}

/** The first line of a subtask below its translation; where its beginning is lost, the Chinese has the sign for that. */
function subtaskLine(
  lang: Language,
  { document }: PlacedNode,
  clause: Clause,
  line: FirstLine,
): Element {
  const { forms, part, isCut } = line;
  const words = forms["zh-Hans"];
  const translated = translatedSentence(lang, document.id, clause, part, words);
  const sign = isCut ? gapSign(lang, words) : null;
  const marked = {
    "zh-Hans": markedLine(words, line),
    "zh-Hant": markedLine(forms["zh-Hant"], line),
  };
  const english = translated === null ? null : markedTranslation(translated, line);
  return withTranslation(lang, english, h("span", {}, sign, zhText(lang, marked)));
}
