/** The proposals of metadata as data, and as text for a terminal. */
import type { Corpus } from "../../model/corpus.ts";
import {
  forceAsYaml,
  type ProposedForce,
  proposedForce,
} from "../content/checks/unstated-versions.ts";
import { asYaml, proposedMetadata, type Statement } from "../content/head-metadata.ts";

/** What a document's text states and its `source.yaml` lacks. */
interface Proposal {
  /** Path of the `source.yaml`, from the content folder. */
  readonly file: string;
  readonly document: string;
  /** Those of the head of the text, then those of its clauses. */
  readonly statements: readonly (Statement | ProposedForce)[];
}

/** The documents with proposals, by file. */
export function metadataProposals(corpus: Corpus): Proposal[] {
  return corpus.documents
    .map((document) => {
      const force = proposedForce(corpus, document.id);
      // A text says in its own words when it is in force, the note below its title in those of others.
      const head = proposedMetadata(document).filter(
        ({ key }) => !force.some((statement) => statement.key === key),
      );
      return {
        file: `sources/${document.source.name}/source.yaml`,
        document: document.id,
        statements: [...head, ...force],
      };
    })
    .filter(({ statements }) => statements.length > 0)
    .toSorted((one, other) => one.file.localeCompare(other.file, "en"));
}

/** A block for each document: its file and id, then lines to paste. */
export function proposalsText(corpus: Corpus): string {
  const found = metadataProposals(corpus);
  if (found.length === 0) return "The texts state nothing that the metadata lacks.";
  return found
    .map(({ file, document, statements }) => {
      const lines = statements.flatMap((each) =>
        "from" in each ? forceAsYaml(each) : asYaml([each]),
      );
      return [`${file}  ${document}`, ...lines.map((line) => `  ${line}`), ""].join("\n");
    })
    .join("\n");
}
