/** The proposals of metadata as data, and as text for a terminal. */
// @ts-nocheck

import type { PolicyDocument } from "../../model/types.ts";
import { asYaml, proposedMetadata, type Statement } from "../content/head-metadata.ts";

/** What the heads of a document's text state and its `source.yaml` lacks. */
interface Proposal {
  /** Path of the `source.yaml`, from the content folder. */
  readonly file: string;
  readonly document: string;
  readonly statements: readonly Statement[];
}

/** The documents with proposals, by file. */
export function metadataProposals(documents: readonly PolicyDocument[]): Proposal[] {
  return documents
    .map((document) => ({
      file: `sources/${document.source.name}/source.yaml`,
      document: document.id,
      statements: proposedMetadata(document),
    }))
    .filter(({ statements }) => statements.length > 0)
    .toSorted((one, other) => one.file.localeCompare(other.file, "en"));
}

/** A block for each document: its file and id, then lines to paste. */
export function proposalsText(documents: readonly PolicyDocument[]): string {
  const found = metadataProposals(documents);
  if (found.length === 0) return "The heads of the texts state nothing that the metadata lacks.";
  return found
    .map(({ file, document, statements }) =>
      [`${file}  ${document}`, ...asYaml(statements).map((line) => `  ${line}`), ""].join("\n"),
    )
    .join("\n");
}
