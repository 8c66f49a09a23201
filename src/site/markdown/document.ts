/** A document in Markdown, as its page shows it in a language: for programs that read text. */
import { clauseName, gapAfter } from "../../model/clause-name.ts";
import { CELL_SEPARATOR } from "../../model/table.ts";
import type { Clause, PolicyDocument } from "../../model/types.ts";
import type { Validity } from "../../model/versions/versions.ts";
import { escapeInline, escapeMarkdown } from "../../text/markdown.ts";
import { plainTitle } from "../i18n/chinese.ts";
import { numberedTitle } from "../i18n/english-number.ts";
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { forceWords, versionWord } from "../i18n/pages/versions.ts";
import { translationCredit } from "../i18n/reading/translation.ts";
import { t } from "../i18n/strings.ts";

/** Deepest level of a Markdown heading. */
const DEEPEST = 6;

/** Lines of a table; the first row is the head, as Markdown requires. */
function tableLines(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...others] = rows.map((row) => row.map(escapeInline));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...others.map(line)];
}

/** The text of a document in a language. English paragraphs have the Chinese below them as a quotation. */
class DocumentWriter {
  readonly #lang: Language;
  readonly #document: PolicyDocument;

  constructor(lang: Language, document: PolicyDocument) {
    this.#lang = lang;
    this.#document = document;
  }

  #english({ id }: Clause): readonly string[] {
    return this.#lang === "en" ? (this.#document.translations.en?.[id] ?? []) : [];
  }

  #heading(clause: Clause, level: number): string[] {
    const name = clauseName(clause)[TEXT_SCRIPT[this.#lang]] + clause.delimiter;
    if (name === "") return [];
    const english = this.#lang === "en" ? numberedTitle(clause) : null;
    const title = english === null ? name : `${english} (${name})`;
    return [`${"#".repeat(Math.min(level, DEEPEST))} ${escapeInline(title)} {#${clause.id}}`];
  }

  #rows(clause: Clause): string[] {
    const own = clause.forms[TEXT_SCRIPT[this.#lang]].paragraphs;
    const english = this.#english(clause);
    const cells = (rows: readonly string[]) => rows.map((row) => row.split(CELL_SEPARATOR));
    const tables = english.length === 0 ? [own] : [english, own];
    return tables.map((rows) => tableLines(cells(rows)).join("\n"));
  }

  #paragraph(clause: Clause, index: number, before = ""): string {
    const own = escapeMarkdown(
      `${before}${clause.forms[TEXT_SCRIPT[this.#lang]].paragraphs[index] ?? ""}`,
    );
    const english = this.#english(clause)[index];
    return english === undefined ? own : `${escapeMarkdown(before + english)}\n\n> ${own}`;
  }

  /** The blocks of a clause and of the clauses below it, in print order. */
  *blocks(clause: Clause, level: number): Generator<string> {
    const { label, heading, paragraphs } = clause.forms[TEXT_SCRIPT[this.#lang]];
    const isEntry = heading === "" && label !== "" && paragraphs.length > 0;
    if (!isEntry) yield* this.#heading(clause, level);
    if (clause.table !== null) yield* this.#rows(clause);
    const count = clause.table === null ? paragraphs.length : 0;
    const before = Map.groupBy(clause.children, ({ precedingParagraphs }) =>
      Math.min(Math.max(precedingParagraphs, isEntry ? 1 : 0), count),
    );
    for (let index = 0; index <= count; index++) {
      for (const child of before.get(index) ?? []) yield* this.blocks(child, level + 1);
      if (index === count) continue;
      const opening = isEntry && index === 0 ? `${label}${gapAfter(label)}` : "";
      yield this.#paragraph(clause, index, opening);
    }
  }
}

/** The lines of metadata below the title. */
function facts(
  lang: Language,
  document: PolicyDocument,
  address: string,
  validity: Validity | undefined,
): string[] {
  const script = TEXT_SCRIPT[lang];
  const { issuer, authors, number, date, id } = document;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t(lang, "issuer"), issuer?.value[script]],
    [t(lang, "authors"), authors?.value.map((name) => name[script]).join("、")],
    [t(lang, "number"), number?.value[script]],
    [t(lang, "date"), date === null ? undefined : formatDate(lang, date.value)],
    [versionWord(lang, "inForce"), validity && (forceWords(lang, validity) || undefined)],
    ["id", id],
    ["URL", address],
  ];
  const colon = lang === "en" ? ": " : "：";
  return rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`- ${name}${colon}${escapeInline(value)}`],
  );
}

/**
 * The Markdown of a document. Headings carry the ids of their clauses.
 *
 * @param address of its page
 * @param validity its force, if anything is known of it; a program that reads it has a day of its own
 */
export function documentMarkdown(
  lang: Language,
  document: PolicyDocument,
  address: string,
  validity?: Validity,
): string {
  const writer = new DocumentWriter(lang, document);
  const isTranslated = lang === "en" && document.translations.en !== undefined;
  const blocks = [
    `# ${escapeInline(plainTitle(lang, document.titles))}`,
    facts(lang, document, address, validity).join("\n"),
    ...(isTranslated ? [`*${escapeInline(translationCredit(lang, document.translator))}*`] : []),
    ...document.clauses.flatMap((clause) => [...writer.blocks(clause, 2)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
