/** Footnote marks: a superscript number in the text leads to the note of that number, and the note back. */
import type { Clause } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Annotation } from "../html/inline.ts";
import type { Annotate, TextPart } from "./view.ts";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** After a Latin letter it is a power: km². */
const MARK = /(?<![\p{Script=Latin}])[⁰¹²³⁴-⁹]+/gu;

interface Footnotes {
  readonly annotate: Annotate;
  /** Id of the first mark that refers to a note, or null where there is none. */
  readonly reference: (note: Clause) => string | null;
}

/** The footnotes of a document. */
export function footnotes(clauses: readonly Clause[]): Footnotes {
  const all = [...walkClauses(clauses)].map(({ clause }) => clause);
  const notes = new Set(all.filter(({ kind }) => kind === "note").map(({ id }) => id));
  const first = new Map<string, string>();
  const annotations = new Map<string, Annotation[]>();
  for (const clause of all) {
    if (clause.kind === "note") continue;
    for (const [part, text] of texts(clause)) {
      const found = marks(text, notes).map(({ start, end, note }): Annotation => {
        const id = first.has(note) ? undefined : `${note}-ref`;
        if (id !== undefined) first.set(note, id);
        const properties = { id, className: ["note-mark"], href: `#${note}`, role: "doc-noteref" };
        return { start, end, tagName: "a", properties };
      });
      annotations.set(`${clause.id} ${part}`, found);
    }
  }
  return {
    annotate: (clause, part) => annotations.get(`${clause.id} ${part}`) ?? [],
    reference: (note) => first.get(note.id) ?? null,
  };
}

function texts({ source }: Clause): [TextPart, string][] {
  return [["heading", source.heading], ...source.paragraphs.entries()];
}

/** The marks in a text whose notes there are. */
function marks(text: string, notes: ReadonlySet<string>) {
  return [...text.matchAll(MARK)].flatMap((match) => {
    const digits = [...match[0]].map((digit) => SUPERSCRIPTS.indexOf(digit)).join("");
    const note = `note${digits}`;
    return notes.has(note)
      ? [{ start: match.index, end: match.index + match[0].length, note }]
      : [];
  });
}
