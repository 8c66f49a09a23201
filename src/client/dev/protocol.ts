/** How the panel of `tiaowen dev` and the server speak with each other. */

/** Where the findings are, below the root of the site. */
export const FINDINGS_PATH = "__tiaowen/findings.json";

/** Lines to paste, and the file into which they belong, from the content folder. */
export interface Fix {
  readonly file: string;
  readonly lines: readonly string[];
}

/** A finding as the panel shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** From the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
  /** The editor's reason, if it is acknowledged. */
  readonly explanation?: string;
  /** Absolute path of the file. */
  readonly path: string;
  readonly fix: Fix | null;
  /** The document whose source view has the line; null if there is none. */
  readonly document: string | null;
}

export interface Findings {
  readonly version: number;
  readonly findings: readonly Finding[];
}
