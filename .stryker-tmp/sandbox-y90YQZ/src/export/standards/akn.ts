/** A document in Akoma Ntoso 3.0 (OASIS LegalDocML), in one of its expressions. */
// @ts-nocheck

import type { ReferenceTarget } from "../../annotate/references/cross-references.ts";
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import { addressOf, rangeInForm } from "../../model/target.ts";
import type { Clause, Part, PolicyDocument, Script, Span } from "../../model/types.ts";
import { escapeXml } from "../../text/xml.ts";
import { type AknLanguage, aknElement, aknIds, isAct, workIri } from "./akn-ids.ts";
import { aknMeta } from "./akn-meta.ts";
import { pieceCutter, type TextMark } from "./marked-text.ts";
import { xml } from "./xml-element.ts";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The document as XML. @param address of the document's page */
export function akomaNtoso(
  corpus: Corpus,
  document: PolicyDocument,
  language: AknLanguage,
  address: string,
): string {
  const act = isAct(document);
  const { preamble, main, conclusions } = divided(document.clauses);
  const write = clauseWriter(corpus, document, language);
  const body = main.map((clause) => write.hierarchical(clause)).join("\n");
  const content = [
    aknMeta(document, language, { site: corpus.site.name, address }),
    ...(preamble === null ? [] : [xml("preamble", write.ids(preamble), ...write.blocks(preamble))]),
    xml(act ? "body" : "mainBody", {}, body === "" ? emptyBody(act) : body),
    ...(conclusions === null
      ? []
      : [xml("conclusions", write.ids(conclusions), ...write.blocks(conclusions))]),
  ];
  const own = xml(act ? "act" : "doc", { name: document.genre }, content.join("\n"));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml("akomaNtoso", { xmlns: NAMESPACE }, own)}\n`;
}

function emptyBody(act: boolean): string {
  return act ? xml("level", {}, xml("content", {})) : xml("p", {});
}

/** The topmost clauses: text before the rest and below it have elements of their own, where nothing stands in them. */
function divided(clauses: readonly Clause[]) {
  const stands = (clause: Clause | undefined, kind: Clause["kind"]): clause is Clause =>
    clause?.kind === kind && clause.children.length === 0 && clause.source.paragraphs.length > 0;
  const [first] = clauses;
  const last = clauses.at(-1);
  const preamble = stands(first, "preamble") ? first : null;
  const conclusions = stands(last, "closing") ? last : null;
  const main = clauses.filter((clause) => clause !== preamble && clause !== conclusions);
  return { preamble, main, conclusions };
}

/** Makes the writer of the clauses of a document. */
function clauseWriter(corpus: Corpus, document: PolicyDocument, language: AknLanguage) {
  const eIds = corpus.derive(aknIds);
  const script: Script = language === "en" ? "zh-Hans" : language;

  function placedOf(clause: Clause): CorpusClause {
    const placed = corpus.at({ document: document.id, clause: clause.id });
    if (placed === undefined) throw new Error(`${document.id} has no clause ${clause.id}`);
    return placed;
  }

  function ids({ id }: Clause) {
    const own = addressOf({ document: document.id, clause: id });
    return { eId: eIds.get(own), GUID: own };
  }

  /** The address of a reference's target: within the document its `eId`, else the work with the `eId`. */
  function hrefOf(target: ReferenceTarget): string | null {
    const other = corpus.document(target.document);
    if (other === undefined) return null;
    const eId =
      target.clause === null
        ? undefined
        : eIds.get(addressOf({ ...target, clause: target.clause }));
    if (other.id !== document.id)
      return `${workIri(other)}/!main${eId === undefined ? "" : `~${eId}`}`;
    return eId === undefined ? "#" : `#${eId}`;
  }

  function marked(text: string, mark: TextMark): string {
    const words = escapeXml(text);
    if (words === "") return words;
    if (mark.kind === "reference" && mark.value.target !== null) {
      const href = hrefOf(mark.value.target);
      return href === null ? words : xml("ref", { href }, words);
    }
    if (mark.kind !== "date") return words;
    const { date } = mark.value;
    // The element takes whole days only.
    return date.length === 10
      ? xml("date", { date }, words)
      : xml("inline", { name: "date", title: date }, words);
  }

  /** The inline content of a text, or of a range of it. */
  function inline(clause: Clause, part: Part, range?: Span): string {
    return pieceCutter(
      corpus,
      placedOf(clause),
      script,
    )(part, range)
      .map(({ text, mark }) => (mark === null ? escapeXml(text) : marked(text, mark)))
      .join("");
  }

  function translated(clause: Clause): readonly string[] | null {
    return language === "en" ? (document.translations.en?.[clause.id] ?? null) : null;
  }

  /** A paragraph, counted from 1; on the English side the Chinese where it has no translation. */
  function paragraph(clause: Clause, number: number): string {
    const english = translated(clause)?.[number - 1];
    if (english !== undefined) return xml("p", {}, escapeXml(english));
    return xml("p", language === "en" ? { "xml:lang": script } : {}, inline(clause, number));
  }

  function cells(clause: Clause): string {
    const { source, table } = clause;
    const rows = (table?.rows ?? []).map((row, index) => {
      const english = translated(clause)?.[index]?.split("\t");
      const own = source.paragraphs[index] ?? "";
      const form = clause.forms[script].paragraphs[index] ?? "";
      return xml(
        "tr",
        {},
        ...row.map((cell, column) => {
          const words =
            english === undefined
              ? inline(clause, index + 1, rangeInForm(own, form, cell))
              : escapeXml(english[column] ?? "");
          return xml(cell.isHead ? "th" : "td", {}, xml("p", {}, words));
        }),
      );
    });
    return xml("table", {}, ...rows);
  }

  /** The paragraphs of a clause in a range of numbers, both included; the rows of a table as a table. */
  function blocks(clause: Clause, from = 1, to = clause.source.paragraphs.length): string[] {
    if (clause.table !== null && to > 0) return [cells(clause)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
      paragraph(clause, from + index),
    );
  }

  function heading(clause: Clause): string[] {
    const { label, heading: words } = clause.forms[script];
    const english = language === "en" ? clause.english : null;
    const title =
      english === null
        ? `${inline(clause, "heading")}${escapeXml(clause.delimiter)}`
        : escapeXml(english);
    const isChinese = language === "en" && english === null;
    return [
      ...(label === ""
        ? []
        : [
            xml(
              "num",
              isChinese || language === "en" ? { "xml:lang": script } : {},
              escapeXml(label),
            ),
          ]),
      ...(words === "" && english === null
        ? []
        : [xml("heading", isChinese ? { "xml:lang": script } : {}, title)]),
    ];
  }

  /** The clauses below, and the paragraphs between and after them, which no element of the hierarchy holds beside clauses. */
  function below(clause: Clause, eId: string): string[] {
    const count = clause.source.paragraphs.length;
    const places = clause.children.map(({ precedingParagraphs }) =>
      Math.min(precedingParagraphs, count),
    );
    let written = places[0] ?? count;
    const all =
      written > 0 ? [xml("intro", { eId: `${eId}__intro` }, ...blocks(clause, 1, written))] : [];
    const between = (to: number): void => {
      if (to <= written) return;
      const content = xml("content", {}, ...blocks(clause, written + 1, to));
      all.push(xml("alinea", { eId: `${eId}__al_${written + 1}` }, content));
      written = to;
    };
    for (const [index, child] of clause.children.entries()) {
      between(places[index] ?? count);
      all.push(hierarchical(child));
    }
    between(count);
    return all;
  }

  function hierarchical(clause: Clause): string {
    const { name } = aknElement(clause);
    const own = ids(clause);
    const attributes = { ...own, ...(name === "hcontainer" && { name: clause.kind }) };
    const content =
      clause.children.length === 0
        ? [xml("content", {}, ...blocks(clause))]
        : below(clause, own.eId ?? clause.id);
    return xml(name, attributes, ...heading(clause), ...content);
  }

  return { ids, blocks, hierarchical };
}
