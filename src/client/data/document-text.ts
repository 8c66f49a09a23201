/** Texts of documents, for showing and quoting clauses of any document; each is loaded once. */
import { type DocumentText, textFolder } from "../../export/document-text.ts";
import type { Script } from "../../model/types.ts";
import { once } from "../dom/once.ts";
import { loadDocumentData } from "./load-data.ts";

const load = {
  "zh-Hans": once((id: string) => loadDocumentData<DocumentText>(textFolder("zh-Hans"), id)),
  "zh-Hant": once((id: string) => loadDocumentData<DocumentText>(textFolder("zh-Hant"), id)),
} as const satisfies Record<Script, unknown>;

/** The text of a document in a script. Rejects if it cannot be loaded; the next call then loads it again. */
export function loadDocumentText(script: Script, document: string): Promise<DocumentText> {
  return load[script](document);
}
