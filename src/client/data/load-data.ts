/** Loads pages and data files of the site. All such requests of a page go through this module. */
import { contentIn, documentFile } from "../../export/document-file.ts";

/** Address of a file of the site; `path` has no leading slash. */
function siteAddress(path: string): string {
  return `${document.documentElement.dataset.root ?? "/"}${path}`;
}

/** @throws Error if the file cannot be loaded */
async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Style elements: useless here, and blocked by this page's content security policy. */
const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>/giu;

/** A page of the site as a document that is not shown. Rejects if it cannot be loaded. */
export async function loadPage(address: string): Promise<Document> {
  const response = await load(address);
  const html = await response.text();
  return new DOMParser().parseFromString(html.replace(STYLES, ""), "text/html");
}

/** True if the address leads to a page of the site; false if it does not or this cannot be determined. */
export async function pageExists(address: string): Promise<boolean> {
  return fetch(address, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The number of files that documents share; 0 if each has its own. */
function sharedFiles(): number {
  return Number(document.documentElement.dataset.sharedFiles ?? 0);
}

/**
 * The content of a document's file in a folder under `data/`, in the shape that the build writes. Rejects if it cannot be
 * loaded.
 * @param folder with a slash at its end
 */
export async function loadDocumentData<Shape>(folder: string, id: string): Promise<Shape> {
  const shared = sharedFiles();
  return contentIn(await loadData<Shape>(`${folder}${documentFile(id, shared)}.json`), id, shared);
}

/** The content of a file under `data/`, in the shape that the build writes. Rejects if it cannot be loaded. */
export async function loadData<Shape>(path: string): Promise<Shape> {
  const response = await load(siteAddress(`data/${path}`));
  return response.json();
}
