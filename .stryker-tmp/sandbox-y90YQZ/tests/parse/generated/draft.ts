/** A clause while a text is generated: what it has to be, and the lines that print it. */
// @ts-nocheck

import type { ClauseKind } from "../../../src/model/types.ts";
import type { ExpectedClause } from "../../support/expected-clause.ts";

/** A printed paragraph or heading, before it is wrapped or marked. */
export interface Line {
  readonly text: string;
  /** Level of a heading, 0 for the topmost; null for text. */
  readonly level: number | null;
  /** Length of the number and the run-in heading at the beginning of a paragraph; 0 if it has none. */
  readonly runIn: number;
  readonly furniture: Furniture | null;
  /** Spaces before an item of a Markdown list. */
  readonly indent?: number;
  /** True if the next line is printed directly after it. */
  readonly isGlued?: boolean;
}

export type Furniture = "title block" | "contents list" | "page mark";

/** A paragraph that is neither a heading nor furniture. */
export function textLine(text: string, runIn = 0): Line {
  return { text, level: null, runIn, furniture: null };
}

function headingLine(text: string, level: number): Line {
  return { text, level, runIn: 0, furniture: null };
}

export function furnitureLine(text: string, furniture: Furniture): Line {
  return { text, level: null, runIn: 0, furniture };
}

export class Draft {
  readonly id: string;
  readonly #kind: ClauseKind;
  readonly #label: string;
  readonly #heading: string;
  readonly #paragraphs: string[] = [];
  readonly #children: Draft[] = [];
  readonly #lines: Line[] = [];

  private constructor(id: string, kind: ClauseKind, label: string, heading: string) {
    this.id = id;
    this.#kind = kind;
    this.#label = label;
    this.#heading = heading;
  }

  /** A heading on a line of its own; `gap` stands between its number and its words. */
  static heading(id: string, label: string, gap: string, heading: string, level: number): Draft {
    const draft = new Draft(id, "section", label, heading);
    draft.#lines.push(headingLine(`${label}${gap}${heading}`, level));
    return draft;
  }

  /** A heading that runs into its first paragraph. */
  static runIn(id: string, label: string, heading: string, body: string): Draft {
    const draft = new Draft(id, "section", label, heading);
    draft.#paragraphs.push(body);
    draft.#lines.push(textLine(`${label}${heading}。${body}`, label.length + heading.length + 1));
    return draft;
  }

  /** A number and a paragraph without a heading. */
  static entry(id: string, label: string, gap: string, text: string): Draft {
    const draft = new Draft(id, "entry", label, "");
    draft.#paragraphs.push(text);
    draft.#lines.push(textLine(`${label}${gap}${text}`));
    return draft;
  }

  /** An item of a Markdown list; `printed` is its number in the source, which Markdown may count anew. */
  static item(id: string, label: string, printed: string, indent: number, text: string): Draft {
    const draft = new Draft(id, "entry", label, "");
    draft.#paragraphs.push(text);
    draft.#lines.push({ ...textLine(`${printed} ${text}`), indent });
    return draft;
  }

  /** The number of an article alone on a line. */
  static number(id: string, label: string): Draft {
    const draft = new Draft(id, "section", label, "");
    draft.#lines.push(textLine(label));
    return draft;
  }

  /** A clause without number and heading: a preamble or a closing. */
  static unnamed(id: string, kind: "preamble" | "closing", paragraphs: readonly string[]): Draft {
    const draft = new Draft(id, kind, "", "");
    for (const paragraph of paragraphs) draft.say(paragraph);
    return draft;
  }

  /** A clause whose lines are given; they print its label and its heading. */
  static printed(id: string, label: string, heading: string, lines: readonly Line[]): Draft {
    const draft = new Draft(id, "section", label, heading);
    draft.#lines.push(...lines);
    return draft;
  }

  /** Adds a paragraph. */
  say(text: string): this {
    this.#paragraphs.push(text);
    this.#lines.push(textLine(text));
    return this;
  }

  /** Adds a clause below the paragraphs and clauses that stand there. */
  add(child: Draft): this {
    this.#children.push(child);
    this.#lines.push(...child.lines);
    return this;
  }

  /** Number of paragraphs. */
  get length(): number {
    return this.#paragraphs.length;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  get expected(): ExpectedClause {
    return {
      id: this.id,
      kind: this.#kind,
      label: this.#label,
      heading: this.#heading,
      paragraphs: this.#paragraphs,
      children: this.#children.map(({ expected }) => expected),
    };
  }
}

/** A text that is not printed yet. */
export interface TextDraft {
  /** The title, the issuer and the authors. */
  readonly titleBlock: readonly string[];
  /** The lines of the title block, topmost first. */
  readonly head: readonly string[];
  readonly clauses: readonly Draft[];
}
