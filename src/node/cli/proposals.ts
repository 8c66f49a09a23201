/** What `tiaowen check --propose` prints: metadata that source.yaml lacks, and amounts that no indicator has. */
import { placements } from "../../annotate/indicators/check-indicators.ts";
import {
  proposeStatement,
  type StatementProposal,
} from "../../annotate/indicators/propose-statements.ts";
import { STATEMENTS } from "../../annotate/indicators/statements.ts";
import type { Corpus } from "../../model/corpus.ts";
import { metadataProposals, proposalsText as metadataText } from "./propose-metadata.ts";

const FILE = "indicators.yaml";

/** The amounts that are neither placed nor set apart; none if the content has no indicators. */
function statementProposals(corpus: Corpus): StatementProposal[] {
  if (corpus.indicators.indicators.length === 0) return [];
  const isPlaced = placements(corpus.indicators, corpus);
  return corpus
    .layer(STATEMENTS)
    .all.filter(({ target }) => !isPlaced(target))
    .map((statement) => proposeStatement(corpus, statement));
}

/** An entry of `statements`; the comment names the indicator that it seems to belong to. */
function asYaml({ at, quote, role, indicator }: StatementProposal): string {
  const words = JSON.stringify(quote);
  const entry = `- { at: ${at}, quote: ${words}, role: ${role ?? "reported"} }`;
  const doubt = role === null ? "role: the text does not tell" : "";
  const notes = [indicator === null ? "" : `${indicator}?`, doubt].filter((note) => note !== "");
  return notes.length === 0 ? entry : `${entry}  # ${notes.join("; ")}`;
}

/** Lines to paste, by file. */
export function proposalsText(corpus: Corpus): string {
  const statements = statementProposals(corpus);
  const metadata = metadataText(corpus);
  if (statements.length === 0) return metadata;
  return [metadata, "", FILE, ...statements.map((each) => `  ${asYaml(each)}`), ""].join("\n");
}

/** The same as a JSON array with an element for each file and document. */
export function proposalsJson(corpus: Corpus): string {
  const statements = statementProposals(corpus);
  const placed = statements.length === 0 ? [] : [{ file: FILE, statements }];
  return JSON.stringify([...metadataProposals(corpus), ...placed], null, 2);
}

/** One line on the documents that have proposals of metadata; empty if none has. */
export function proposalsNote(corpus: Corpus): string {
  const count = metadataProposals(corpus).length;
  if (count === 0) return "";
  const texts = count === 1 ? "1 text states" : `${count} texts state`;
  return `${texts} what the metadata lacks, such as days in force: check --propose prints the lines to add.`;
}
