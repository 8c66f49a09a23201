/** The texts of documents, from which clauses of any document are shown and quoted; each is loaded once. */
import { type DocumentText, documentTextPath } from "../../export/document-text.ts";
import type { Script } from "../../model/types.ts";
import { once } from "../dom/once.ts";
import { loadData } from "./load-data.ts";

const load = once((path: string) => loadData<DocumentText>(path));

/** The text of a document in a script; rejects where it cannot be had, and is asked for again the next time. */
export function loadDocumentText(script: Script, document: string): Promise<DocumentText> {
  return load(documentTextPath(script, document));
}
