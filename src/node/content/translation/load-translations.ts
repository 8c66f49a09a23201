/** The files of `translations/` → translated clauses by document and language, and diagnostics. */
import { createHash } from "node:crypto";
import { basename } from "node:path/posix";
import { TRANSLATION_FILE } from "../../../model/content/content-layout.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { TranslatedClauses, TranslationFile } from "../../../model/translation.ts";
import type { Clause, PolicyDocument } from "../../../model/types.ts";
import { walkClauses } from "../../../model/walk.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import type { BuiltInRule } from "../../../rules/registry.ts";
import type { Convert } from "../../../text/script/convert.ts";
import type { DocumentIds } from "../../../versions/document-ids.ts";
import type { TextFile } from "../content-folder.ts";
import { readTranslation } from "./read-translation.ts";

/** Length of the sum of an entry, in hexadecimal digits. */
const SUM_LENGTH = 8;

/** The sum that an entry states: the beginning of the SHA-256 of the paragraphs that it translates. */
function sumOf(clause: Pick<Clause, "source">): string {
  const digest = createHash("sha256").update(clause.source.paragraphs.join("\n")).digest("hex");
  return digest.slice(0, SUM_LENGTH);
}

export interface LoadedTranslations {
  readonly files: readonly TranslationFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the files and compares their entries with the documents. */
export function loadTranslations(
  files: readonly TextFile[],
  documents: readonly PolicyDocument[],
  ids: DocumentIds,
): LoadedTranslations {
  const diagnostics: Diagnostic[] = [];
  const loaded: TranslationFile[] = [];
  for (const { file, text } of files) {
    const { document: written = "", language = "" } =
      TRANSLATION_FILE.exec(basename(file))?.groups ?? {};
    const id = ids.document(written);
    const tell = (rule: BuiltInRule, line: number, message: string, hint: string) =>
      diagnostics.push(diagnose(rule, { file, line, column: 1 }, { message, hint }));
    const document = documents.find((each) => each.id === id);
    if (!document) {
      tell(
        "translation/unknown-id",
        1,
        `There is no document “${id}”; its translation is shown nowhere.`,
        "Name the file after the id of a document or of a work: translations/<document>.<language>.md.",
      );
      continue;
    }
    const other = loaded.find((each) => each.document === id && each.language === language);
    if (other !== undefined) {
      tell(
        "translation/repeated-entry",
        1,
        `“${id}” has a translation in ${other.file} already; this one is not shown.`,
        "Make one file of the two; a file with the id of a work translates its current version.",
      );
      continue;
    }
    const { entries, stray } = readTranslation(text);
    for (const { line, text: words } of stray) {
      tell(
        "translation/stray-line",
        line,
        `“${words.slice(0, 40)}” is neither the heading of an entry nor an exception.`,
        "Write `## <clause id> (<sum>)` above the paragraphs of a clause, and `> Except <what>: <why>` below them.",
      );
    }
    loaded.push({ document: id, language, file, entries });
    compareEntries({ document: id, language, file, entries }, document, tell);
  }
  return { files: loaded, diagnostics };
}

type Tell = (rule: BuiltInRule, line: number, message: string, hint: string) => void;

/** Number of clauses that a diagnostic names. */
const MOST_NAMED = 5;

function compareEntries({ entries }: TranslationFile, document: PolicyDocument, tell: Tell): void {
  const clauses = new Map(
    [...walkClauses(document.clauses)].map(({ clause }) => [clause.id, clause]),
  );
  const seen = new Set<string>();
  for (const entry of entries) {
    const clause = clauses.get(entry.clause);
    if (!clause) {
      tell(
        "translation/unknown-id",
        entry.line,
        `There is no clause “${document.id}#${entry.clause}”; its translation is shown nowhere.`,
        "Correct the id, or take the entry out.",
      );
      continue;
    }
    if (seen.has(entry.clause)) {
      tell(
        "translation/repeated-entry",
        entry.line,
        `“${entry.clause}” has an entry already; this one is not shown.`,
        "Make one entry of the two.",
      );
      continue;
    }
    seen.add(entry.clause);
    const sum = sumOf(clause);
    if (entry.sum !== sum) {
      tell(
        "translation/stale",
        entry.line,
        entry.sum === null
          ? `The entry does not say which source it translates.`
          : `The source of “${entry.clause}” has changed since it was translated: its sum was ${entry.sum}.`,
        `Compare the paragraphs with the source, then write \`## ${entry.clause} (${sum})\`.`,
      );
    }
    const [own, given] = [clause.source.paragraphs.length, entry.paragraphs.length];
    if (own !== given) {
      tell(
        "translation/paragraphs",
        entry.line,
        `“${entry.clause}” has ${own} paragraphs, its translation ${given}; only those of the same number are shown beside each other.`,
        "Divide or join the paragraphs as the source does.",
      );
    }
  }
  const missing = [...clauses.values()].filter(
    ({ id, source }) => source.paragraphs.length > 0 && !seen.has(id),
  );
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : "";
  tell(
    "translation/missing",
    1,
    `${missing.length} clauses with text have no entry: ${named.join(", ")}${more}. Readers see their Chinese.`,
    "Add entries for them.",
  );
}

/** Chinese words that a translation quotes. */
const QUOTED = /\p{Script=Han}[\p{Script=Han}，、·]*/gu;

/**
 * The translated clauses of a document, by language. The first of several entries of a clause counts. The words that they quote
 * are in Simplified characters, as the Chinese of the pages on which they stand.
 */
export function translationsOf(
  { id: document, standard }: Pick<PolicyDocument, "id" | "standard">,
  files: readonly TranslationFile[],
  convert: Convert,
): Readonly<Record<string, TranslatedClauses>> {
  const simplified = (text: string) =>
    text.replace(QUOTED, (words) => convert(words, standard, "zh-Hans"));
  const own = files.filter((file) => file.document === document);
  return Object.fromEntries(
    own.map(({ language, entries }) => [
      language,
      Object.fromEntries(
        entries
          .toReversed()
          .map(({ clause, paragraphs }) => [
            clause,
            paragraphs.map(({ text }) => simplified(text)),
          ]),
      ),
    ]),
  );
}
