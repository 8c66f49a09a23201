/** Writes the data files under `/data/`; CONTRACT: the field names are what others read. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { statedText, timelineDates } from "../../annotate/dates/timeline.ts";
import { sortDiagnostics } from "../../model/report.ts";
import type {
  Collection,
  GlossaryTerm,
  HierarchyNode,
  PolicyDocument,
  Script,
} from "../../model/types.ts";
import { walkClauses, walkNodes } from "../../model/walk.ts";
import type { Coverage } from "../../parse/coverage.ts";
import type { LoadedCollection } from "../content/load-collection.ts";

/**
 * Writes documents.json, clauses.ndjson, hierarchies.json, glossary.json, timeline.json, coverage.json
 * and diagnostics.json.
 * @param root address of the site's root, with a slash at the end
 */
export async function writeDataFiles(
  loaded: LoadedCollection,
  outDir: string,
  root: string,
): Promise<void> {
  const folder = join(outDir, "data");
  await mkdir(folder, { recursive: true });
  const write = (name: string, text: string) => writeFile(join(folder, name), `${text}\n`);
  const { collection, coverage, diagnostics } = loaded;
  await write("documents.json", JSON.stringify(collection.documents.map(documentRecord), null, 2));
  const clauses = collection.documents.flatMap((document) => clauseRecords(document, root));
  await write("clauses.ndjson", clauses.map((clause) => JSON.stringify(clause)).join("\n"));
  await write("hierarchies.json", JSON.stringify(hierarchyRecords(collection), null, 2));
  await write("glossary.json", JSON.stringify(collection.glossary.map(termRecord), null, 2));
  await write("timeline.json", JSON.stringify(timelineRecords(collection), null, 2));
  await write("coverage.json", JSON.stringify(coverageRecords(coverage), null, 2));
  await write("diagnostics.json", JSON.stringify(sortDiagnostics(diagnostics), null, 2));
}

function documentRecord(document: PolicyDocument) {
  const { id, titles, titleFrom, issuer, authors, date, number, genre, script, source } = document;
  return {
    id,
    title: titles,
    issuer: issuer?.value ?? null,
    authors: authors?.value ?? [],
    date: date?.value ?? null,
    number: number?.value ?? null,
    kind: genre,
    script,
    source: { file: source.file, sha256: source.sha256, lines: source.lines },
    origins: {
      title: titleFrom,
      issuer: issuer?.from ?? null,
      authors: authors?.from ?? null,
      date: date?.from ?? null,
      number: number?.from ?? null,
    },
    clauses: [...walkClauses(document.clauses)].length,
  };
}

function clauseRecords(document: PolicyDocument, root: string) {
  return [...walkClauses(document.clauses)].map(({ clause, path, order }) => ({
    document: document.id,
    id: clause.id,
    parent: path.at(-1)?.id ?? null,
    order,
    kind: clause.kind,
    label: clause.source.label,
    heading: clause.source.heading,
    delimiter: clause.delimiter,
    runIn: clause.runIn,
    after: clause.precedingParagraphs,
    paragraphs: clause.source.paragraphs,
    zhHans: clause.forms["zh-Hans"],
    zhHant: clause.forms["zh-Hant"],
    en: { heading: clause.english },
    source: { file: document.source.file, lines: clause.lines },
    repairs: clause.repairs,
    url: `${root}zh-hans/docs/${document.id}/#${clause.id}`,
  }));
}

function hierarchyRecords(collection: Collection) {
  return collection.hierarchies.map(({ id, titles, document, root, nodes }) => ({
    id,
    title: titles,
    document,
    root,
    nodes: [...walkNodes(nodes)].map(nodeRecord),
  }));
}

function nodeRecord({ id, clause, quote, label, titles, level, parent, children }: HierarchyNode) {
  return {
    id,
    clause,
    ...(quote === null ? {} : { quote }),
    label: label["zh-Hans"],
    title: titles,
    level,
    parent,
    children: children.map((child) => child.id),
  };
}

function termRecord({ id, titles, pinyin, aliases, definition, clauses }: GlossaryTerm) {
  const places = clauses.map(({ document, clause }) => `${document}#${clause}`);
  return { id, title: titles, pinyin, aliases, definition, clauses: places };
}

function timelineRecords({ documents }: Collection) {
  return timelineDates(documents).map((stated) => {
    const { document, clause, paragraph, date, to, mark, when, start, end, sentence } = stated;
    const quote = (script: Script, from: number, until: number) =>
      statedText(stated, script).slice(from, until);
    return {
      date,
      to,
      when,
      mark,
      document: document.id,
      clause: clause.id,
      paragraph,
      text: quote("zh-Hans", start, end),
      sentence: {
        "zh-Hans": quote("zh-Hans", sentence.start, sentence.end),
        "zh-Hant": quote("zh-Hant", sentence.start, sentence.end),
      },
    };
  });
}

function coverageRecords(coverage: Readonly<Record<string, Coverage>>) {
  return Object.fromEntries(
    Object.entries(coverage).map(([id, { characters, clauses, furniture, unaccounted }]) => [
      id,
      { characters, clauses, furniture, unaccounted: unaccounted.length },
    ]),
  );
}
