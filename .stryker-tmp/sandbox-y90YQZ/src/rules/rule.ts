/**
 * A rule of the content: its documentation and its examples in one object. A new rule needs a file and a line in
 * `registry.ts`.
 */
// @ts-nocheck

import type { Severity } from "../model/diagnostic.ts";

/**
 * Files of a content folder by path, as changes of `MINIMAL_CONTENT`. Null removes a file; bytes are for files that are
 * not UTF-8.
 */
type ExampleFiles = Readonly<Record<string, string | Uint8Array | null>>;

/** A content folder without a finding. */
interface SoundExample {
  readonly ok: true;
  readonly files: ExampleFiles;
}

/** A content folder with one finding of the rule. */
interface FaultyExample {
  readonly ok: false;
  readonly files: ExampleFiles;
  /** Path of the diagnostic. */
  readonly file: string;
  /** Line of the diagnostic, from 1. */
  readonly line: number;
}

export type Example = SoundExample | FaultyExample;

/** Documentation of a rule for editors. */
export interface RuleDocumentation {
  /** `group/name`, lower-case words joined by hyphens. The id of a built-in rule is also the path of its file. */
  readonly id: string;
  /** Severity of the findings. */
  readonly severity: Severity;
  /** The finding, as a phrase without a full stop, for the table in content/README.md. */
  readonly summary: string;
  /** The correction, as a phrase without a full stop, for the same table. */
  readonly remedy: string;
  /** Significance of the finding and advice on the correction, as paragraphs of Markdown. */
  readonly about: readonly string[];
}

/** A rule that content can break. It has examples. */
interface ContentRule extends RuleDocumentation {
  /** At least one sound and one faulty example; a test loads every example. */
  readonly examples: readonly [Example, ...Example[]];
}

/** A rule that no content can break. It has a reason instead of examples. */
interface InnerRule extends RuleDocumentation {
  readonly examples: readonly [];
  /** Reason why no content folder causes the finding, as a sentence. */
  readonly reason: string;
}

export type Rule = ContentRule | InnerRule;

/** The smallest content folder that can be built. */
export const MINIMAL_CONTENT = {
  "sources/a/source.txt": "一、总则\n正文。\n",
  "sources/a/source.yaml": "id: a\ntitle: 一个文件\n",
} as const;
