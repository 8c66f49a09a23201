/** Texts of documents, for showing and quoting clauses of any document; each is loaded once. */
// @ts-nocheck

import { type DocumentText, documentTextPath } from "../../export/document-text.ts";
import type { Script } from "../../model/types.ts";
import { once } from "../dom/once.ts";
import { loadData } from "./load-data.ts";

const load = once((path: string) => loadData<DocumentText>(path));

/** The text of a document in a script. Rejects if it cannot be loaded; the next call then loads it again. */
export function loadDocumentText(script: Script, document: string): Promise<DocumentText> {
  return load(documentTextPath(script, document));
}
