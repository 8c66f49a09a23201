/** Rules of extensions, which check a corpus. */
// @ts-nocheck

import type { Corpus } from "../model/corpus.ts";
import type { ClauseAddress, Target } from "../model/types.ts";
import type { Example, RuleDocumentation } from "./rule.ts";

/** The place of a finding: words of a clause, a clause, or a line of a file of the content folder. */
type FindingPlace =
  | { readonly target: Target | ClauseAddress }
  | {
      /** Path from the content folder, with forward slashes. */
      readonly file: string;
      /** Counted from 1. */
      readonly line: number;
    };

/** A finding of a rule. */
export type RuleFinding = FindingPlace & {
  /** The finding and its cause. */
  readonly message: string;
  /** The correction that the editor can make. */
  readonly hint: string;
};

/** A rule that checks the whole corpus. */
export interface CorpusRule extends RuleDocumentation {
  /** Content folders with and without a finding, which `check:content --explain` shows. */
  readonly examples?: readonly Example[];
  check(corpus: Corpus): Iterable<RuleFinding>;
}
