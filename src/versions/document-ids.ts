/**
 * The ids by which the files of an editor name documents: that of a document, or that of a work, which means its current
 * version.
 */
import type { PolicyDocument } from "../model/types.ts";
import { workIndex } from "./works.ts";

export interface DocumentIds {
  /** The id of the document that an id means; an unknown id stays as it is. */
  document(id: string): string;
  /**
   * An address, `document#clause` or `document/clause`, with the id of the document that it means. A text without such a
   * mark stays as it is.
   */
  address(address: string): string;
  /** The ids of works that mean a document with another id. */
  readonly works: readonly string[];
}

/** The ids of some documents and of their works. The id of a document means that document, whatever works there are. */
export function documentIds({
  documents,
}: {
  readonly documents: readonly PolicyDocument[];
}): DocumentIds {
  const own = new Set(documents.map(({ id }) => id));
  const current = new Map(
    workIndex(documents)
      .all.filter(({ id }) => !own.has(id))
      .map((work) => [work.id, work.current.document.id]),
  );
  const document = (id: string): string => current.get(id) ?? id;
  return {
    document,
    address: (address) => address.replace(/^[^#/]+(?=[#/])/u, (id) => document(id)),
    works: [...current.keys()],
  };
}
