/**
 * The data files of documents: one for each, or in a large collection one for about a dozen, so that files grow more
 * slowly than documents. Build, browser and the server for assistants name them by the same rule.
 */

/** A collection of more documents is large. */
const MOST_FILES = 200;
/** Documents that share a file. */
const SHARING = 12;

/** True for a collection whose documents share files, and have no files for programs of their own. */
export function isLarge(documents: number): boolean {
  return documents > MOST_FILES;
}

/** The number of files that documents share; 0 if each has its own. */
export function sharedFiles(documents: number): number {
  return isLarge(documents) ? Math.ceil(documents / SHARING) : 0;
}

/** FNV-1a of an id, which is ASCII. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    value = Math.imul(value ^ id.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/** The name of a document's file without its ending. An id has no underscore. @param shared the number of shared files */
export function documentFile(id: string, shared: number): string {
  return shared === 0 ? id : `_${hash(id) % shared}`;
}

/** The content of a document in its file. @param shared the number of shared files */
export function contentIn<Content>(
  file: Content | Readonly<Record<string, Content>>,
  id: string,
  shared: number,
): Content {
  // A shared file has the contents by document, another one is the content.
  const content = shared === 0 ? file : (file as Readonly<Record<string, Content>>)[id];
  if (content === undefined) throw new Error(`A shared file lacks ${id}`);
  return content as Content;
}
