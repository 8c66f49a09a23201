/** Writes `/data/provenance/<document>.json`: what decided each converted character, for a page to load on demand. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isTelling, type Origin, originsOf } from "../../annotate/script/provenance.ts";
import { type Collection, type PolicyDocument, SCRIPTS } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Direction } from "../../text/script/convert.ts";
import { type Directions, openccDirections } from "../adapters/opencc.ts";

/** An origin without its place in the source, which readers see nowhere. */
export type ShownOrigin = Omit<Origin, "source">;

/** The origins in a clause's text; parts without any are left out. */
interface ClauseProvenance {
  readonly label?: readonly ShownOrigin[];
  readonly heading?: readonly ShownOrigin[];
  /** By number of the paragraph, from 1. */
  readonly paragraphs?: Readonly<Record<string, readonly ShownOrigin[]>>;
}

/** What one file holds; offsets are those of the text in the script `to`. */
export interface DocumentProvenance {
  readonly document: string;
  readonly from: string;
  readonly to: string;
  /** By clause id; clauses without any are left out. */
  readonly clauses: Readonly<Record<string, ClauseProvenance>>;
}

/** Writes a file for each document. */
export async function writeProvenanceFiles(collection: Collection, outDir: string): Promise<void> {
  const folder = join(outDir, "data", "provenance");
  await mkdir(folder, { recursive: true });
  const directions = openccDirections(collection.overrides);
  for (const document of collection.documents) {
    const provenance = provenanceOf(document, directions);
    await writeFile(join(folder, `${document.id}.json`), `${JSON.stringify(provenance)}\n`);
  }
}

/** The origins of a document's text in the script that is not its own. */
function provenanceOf(document: PolicyDocument, directions: Directions): DocumentProvenance {
  const to = SCRIPTS.find((script) => script !== document.script) ?? document.script;
  const clauses: Record<string, ClauseProvenance> = {};
  for (const { clause } of walkClauses(document.clauses)) {
    const { label, heading, paragraphs } = clause.source;
    const found = {
      label: telling(label, directions[to]),
      heading: telling(heading, directions[to]),
    };
    const inParagraphs = paragraphs
      .map((text, index) => [`${index + 1}`, telling(text, directions[to])] as const)
      .filter(([, origins]) => origins.length > 0);
    const provenance = {
      ...(found.label.length > 0 ? { label: found.label } : {}),
      ...(found.heading.length > 0 ? { heading: found.heading } : {}),
      ...(inParagraphs.length > 0 ? { paragraphs: Object.fromEntries(inParagraphs) } : {}),
    };
    if (Object.keys(provenance).length > 0) clauses[clause.id] = provenance;
  }
  return { document: document.id, from: document.script, to, clauses };
}

function telling(text: string, direction: Direction): ShownOrigin[] {
  return originsOf(text, direction)
    .filter(isTelling)
    .map(({ source: _, ...shown }) => shown);
}
