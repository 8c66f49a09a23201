/** Writes names.json, quantities.json and references.json under `/data/`: what the texts name, state and refer to. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quantitiesOf } from "../../annotate/amounts/amounts.ts";
import { createGazetteer } from "../../annotate/names/gazetteer.ts";
import { clausesOf, collectMentions } from "../../annotate/names/mentions.ts";
import {
  type CrossReference,
  collectReferences,
} from "../../annotate/references/cross-references.ts";
import type { Collection, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { createFolding } from "../../text/fold/fold.ts";
import { openccFoldTable } from "../adapters/opencc.ts";

/** Writes the files, a record a line. */
export async function writeLinkFiles(collection: Collection, outDir: string): Promise<void> {
  const folder = join(outDir, "data");
  await mkdir(folder, { recursive: true });
  const write = (name: string, records: readonly unknown[]) =>
    writeFile(
      join(folder, name),
      `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`,
    );
  await write("names.json", nameRecords(collection));
  await write("quantities.json", collection.documents.flatMap(quantityRecords));
  const { all } = collectReferences(collection.documents, createFolding(openccFoldTable()));
  await write("references.json", all.map(referenceRecord));
}

function nameRecords({ names, documents }: Collection) {
  const find = createGazetteer(names, createFolding(openccFoldTable()));
  const mentions = collectMentions(documents, find);
  return names.map(({ id, kind, titles, forms, note }) => ({
    id,
    kind,
    title: titles,
    forms,
    note,
    clauses: clausesOf(mentions.ofName(id)),
  }));
}

function referenceRecord({ words, target, ...place }: CrossReference) {
  return { ...place, text: words, target };
}

function quantityRecords({ id, clauses }: PolicyDocument) {
  return Array.from(walkClauses(clauses)).flatMap(({ clause }) =>
    quantitiesOf(clause).map(
      ({ paragraph, start, end, value, to, unit, amount, bound, year, text }) => ({
        document: id,
        clause: clause.id,
        paragraph,
        start,
        end,
        text,
        value,
        to,
        unit,
        amount,
        bound,
        year,
      }),
    ),
  );
}
