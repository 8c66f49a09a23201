/** A document in TEI P5: its text in the script of the source, in the other script, and in English where it is translated. */

import { reasonIn } from "../../model/content/reason.ts";
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import { addressOf, rangeInForm } from "../../model/target.ts";
import type { Clause, Part, PolicyDocument, Repair, Script, Span } from "../../model/types.ts";
import { escapeXml } from "../../text/xml.ts";
import { pieceCutter, type TextMark } from "./marked-text.ts";
import { teiHeader } from "./tei-header.ts";
import { xml } from "./xml-element.ts";

const NAMESPACE = "http://www.tei-c.org/ns/1.0";

/** The types of TEI's names for our kinds of names. */
const NAME_TYPES = {
  place: "place",
  organisation: "org",
  platform: "org",
  project: "project",
  policy: "policy",
} as const;

/** A version of the text in the file. */
type Version = { readonly script: Script; readonly isSource: boolean } | "en";

/** The document as XML. @param root address of the site's root */
export function tei(corpus: Corpus, document: PolicyDocument, root: string): string {
  const { script } = document;
  const versions: Version[] = [
    { script, isSource: true },
    { script: script === "zh-Hans" ? "zh-Hant" : "zh-Hans", isSource: false },
    ...(document.translations.en === undefined ? [] : ["en" as const]),
  ];
  const texts = versions.map((version) => textOf(corpus, document, version));
  const content = [
    teiHeader(document, corpus.site.name, root),
    xml("text", {}, xml("group", {}, texts.join("\n"))),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("TEI", { xmlns: NAMESPACE }, content.join("\n"))}\n`;
}

function textOf(corpus: Corpus, document: PolicyDocument, version: Version): string {
  const write = version === "en" ? english(document) : chinese(corpus, document, version);
  const clauses = document.clauses.map((clause) => division(clause, write)).join("\n");
  const body = clauses === "" ? xml("div", {}, xml("p", {})) : clauses;
  const language = version === "en" ? "en" : version.script;
  const type = version === "en" ? "translation" : version.isSource ? "source" : "conversion";
  return xml("text", { "xml:lang": language, type }, xml("body", {}, body));
}

/** What differs between the versions of a text. */
interface Writer {
  /** The attributes that name a clause. */
  ids(clause: Clause): Readonly<Record<string, string>>;
  /** The content of the heading; empty if there is none. */
  head(clause: Clause): string;
  /** The content of a paragraph, or of the cells of a row; null for a text that this version lacks. */
  paragraph(clause: Clause, number: number): string | null;
  cells(clause: Clause, row: number): readonly string[];
}

/** A clause with the clauses below it. Paragraphs behind these stand in a division of their own, as TEI requires. */
function division(clause: Clause, write: Writer): string {
  const count = clause.source.paragraphs.length;
  const head = write.head(clause);
  const parts: string[] = head === "" ? [] : [xml("head", {}, head)];
  const places = clause.children.map(({ precedingParagraphs }) =>
    Math.min(precedingParagraphs, count),
  );
  let written = places[0] ?? count;
  parts.push(...blocks(clause, write, 1, written));
  const between = (to: number): void => {
    const own = blocks(clause, write, written + 1, to);
    if (own.length > 0) parts.push(xml("div", { type: "continuation" }, ...own));
    written = Math.max(written, to);
  };
  for (const [index, child] of clause.children.entries()) {
    between(places[index] ?? count);
    parts.push(division(child, write));
  }
  between(count);
  return xml("div", { type: clause.kind, ...write.ids(clause) }, ...parts);
}

function blocks(clause: Clause, write: Writer, from: number, to: number): string[] {
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (clause.table === null) {
    return numbers.flatMap((number) => {
      const words = write.paragraph(clause, number);
      return words === null ? [] : [xml("p", { n: number }, words)];
    });
  }
  const { headRows } = clause.table;
  const rows = numbers.map((number) =>
    xml(
      "row",
      { role: number <= headRows ? "label" : "data" },
      ...write.cells(clause, number - 1).map((cell) => xml("cell", {}, cell)),
    ),
  );
  return rows.length === 0 ? [] : [xml("table", {}, ...rows)];
}

function chinese(
  corpus: Corpus,
  document: PolicyDocument,
  { script, isSource }: Exclude<Version, "en">,
): Writer {
  const cutters = new Map<string, ReturnType<typeof pieceCutter>>();
  function cutterOf(clause: Clause): ReturnType<typeof pieceCutter> {
    const address = { document: document.id, clause: clause.id };
    const placed: CorpusClause | undefined = corpus.at(address);
    if (placed === undefined) throw new Error(`There is no ${addressOf(address)}`);
    const cutter = cutters.get(clause.id) ?? pieceCutter(corpus, placed, script);
    cutters.set(clause.id, cutter);
    return cutter;
  }
  const inline = (clause: Clause, part: Part, range?: Span): string =>
    cutterOf(clause)(part, range)
      .map(({ text, mark }) =>
        mark === null ? escapeXml(text) : marked(corpus, document, text, mark, isSource),
      )
      .join("");
  return {
    ids: ({ id }) => (isSource ? { "xml:id": id } : { corresp: `#${id}` }),
    head(clause) {
      const { label, heading } = clause.forms[script];
      if (label === "" && heading === "") return "";
      const number = label === "" ? "" : xml("label", {}, inline(clause, "label"));
      return `${number}${inline(clause, "heading")}${escapeXml(clause.delimiter)}`;
    },
    paragraph: (clause, number) => inline(clause, number),
    cells({ ...clause }, row) {
      const own = clause.source.paragraphs[row] ?? "";
      const form = clause.forms[script].paragraphs[row] ?? "";
      const cells = clause.table?.rows[row] ?? [];
      return cells.map((cell) => inline(clause, row + 1, rangeInForm(own, form, cell)));
    },
  };
}

function english({ translations }: PolicyDocument): Writer {
  const texts = translations.en ?? {};
  return {
    ids: ({ id }) => ({ corresp: `#${id}` }),
    head: (clause) => (clause.english === null ? "" : escapeXml(clause.english)),
    paragraph: ({ id }, number) => {
      const text = texts[id]?.[number - 1];
      return text === undefined ? null : escapeXml(text);
    },
    cells: ({ id }, row) => (texts[id]?.[row] ?? "").split("\t").map(escapeXml),
  };
}

/** A piece of a text with its mark. Repairs are those of the source. */
function marked(
  corpus: Corpus,
  document: PolicyDocument,
  text: string,
  mark: TextMark,
  isSource: boolean,
): string {
  const words = escapeXml(text);
  switch (mark.kind) {
    case "repair":
      return isSource ? repaired(words, mark.value) : words;
    case "reference": {
      const { target } = mark.value;
      if (target === null) return xml("title", {}, words);
      const place = target.clause === null ? "" : `#${target.clause}`;
      const isOwn = target.document === document.id && place !== "";
      return xml("ref", { target: isOwn ? place : `${target.document}.xml${place}` }, words);
    }
    case "date": {
      const { date, to } = mark.value;
      return xml("date", to === null ? { when: date } : { from: date, to }, words);
    }
    case "amount": {
      const { amount, unit } = mark.value;
      return xml(
        "measure",
        { quantity: amount, unit: unit["zh-Hans"].replace(/\s+/gu, "") || null },
        words,
      );
    }
    case "name": {
      const kind = corpus.names.find(({ id }) => id === mark.value.name)?.kind ?? "place";
      return xml("name", { type: NAME_TYPES[kind], key: mark.value.name }, words);
    }
  }
}

/** A declared repair: what the source has and what is shown, a doubt, or a gap. */
function repaired(words: string, { kind, source, why }: Repair): string {
  if (kind === "gap")
    return xml("gap", { reason: "lost" }, xml("desc", {}, escapeXml(reasonIn(why, "en"))));
  if (kind === "doubt") return xml("unclear", {}, words);
  if (kind === "insert") return xml("supplied", {}, words);
  if (kind !== "correct") return words;
  return xml("choice", {}, xml("sic", {}, escapeXml(source)), xml("corr", {}, words));
}
