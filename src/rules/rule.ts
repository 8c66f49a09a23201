/** A rule of the content: its documentation and its examples in one object. A rule is added by a file and a line in `registry.ts`. */
import type { Severity } from "../model/diagnostic.ts";

/**
 * Files of a content folder by path, as far as they differ from `MINIMAL_CONTENT`. A value of null takes the file out;
 * bytes are for files that are no UTF-8.
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

/** What a rule tells editors of itself. */
export interface RuleDocumentation {
  /** `group/name`, lower-case words joined by hyphens; a built-in rule stands in the file of that path. */
  readonly id: string;
  /** How a finding is reported. */
  readonly severity: Severity;
  /** The finding, as a phrase without a full stop, for the table in content/README.md. */
  readonly summary: string;
  /** The mend, as a phrase without a full stop, for the same table. */
  readonly remedy: string;
  /** Why the finding matters and how an editor decides on the mend, as paragraphs of Markdown. */
  readonly about: readonly string[];
}

/** A rule that content can break. */
interface ContentRule extends RuleDocumentation {
  /** One of each kind at least. A test loads every one of them. */
  readonly examples: readonly [Example, ...Example[]];
}

/** A rule that no content can break. */
interface InnerRule extends RuleDocumentation {
  readonly examples: readonly [];
  /** Why no content folder brings it about, as a sentence. */
  readonly reason: string;
}

export type Rule = ContentRule | InnerRule;

/** The smallest content folder that builds. */
export const MINIMAL_CONTENT = {
  "sources/a/source.txt": "一、总则\n正文。\n",
  "sources/a/source.yaml": "id: a\ntitle: 一个文件\n",
} as const;
