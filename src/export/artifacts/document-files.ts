/** Writes the data files of documents: one for each, or shared ones in a large collection. */
import type { Corpus } from "../../model/corpus.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { documentFile, sharedFiles } from "../document-file.ts";
import { type ArtifactFile, dataPath } from "./artifact.ts";
import { compactJson } from "./json.ts";

/** The folders below `data/` whose files several documents of a large collection share. */
export const SHARED_FOLDERS = [
  "text/",
  "related/",
  "provenance/",
  "duties/documents/",
  "clause-tasks/",
  "words/",
] as const;

/** @param folder below `data/`, with a slash at its end */
export function* documentFiles(
  { documents }: Pick<Corpus, "documents">,
  folder: string,
  make: (document: PolicyDocument) => unknown,
): Generator<ArtifactFile> {
  const shared = sharedFiles(documents.length);
  const files = Map.groupBy(documents, ({ id }) => documentFile(id, shared));
  for (const [name, own] of files) {
    const contents = own.map((document) => [document.id, make(document)] as const);
    const content = shared === 0 ? contents[0]?.[1] : Object.fromEntries(contents);
    yield { path: dataPath(`${folder}${name}.json`), content: compactJson(content) };
  }
}
