/** Makes the record of a build, compared with the site that was published before. */
import { type Former, nextRecord } from "../../corpus/changes/next-record.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { ChangeRecord } from "../../model/versions/changes.ts";
import { readFormer } from "./read-former.ts";
import { publishedFiles } from "./site-files.ts";

/** What a build is told of publications. */
export interface PublicationOptions {
  /** Folder or address of the site that was published before; undefined to compare with none. */
  readonly published: string | undefined;
  /** The day of this publication in ISO 8601; given wherever `published` is. */
  readonly publishDate: string | undefined;
}

/** What the person who builds is told. */
export interface PublicationFacts {
  readonly number: number;
  readonly date: string | null;
  /** Whether the site that was to be compared with has no record; false if there was none to compare with. */
  readonly hasNoFormer: boolean;
  /** Number of documents that are added, changed or removed since the former publication. */
  readonly documents: number;
}

/** @throws Error if the published site cannot be read */
export async function publish(
  corpus: Corpus,
  { published, publishDate }: PublicationOptions,
): Promise<{ readonly record: ChangeRecord; readonly facts: PublicationFacts }> {
  const former: Former | null =
    published === undefined ? null : await readFormer(publishedFiles(published), corpus);
  const record = nextRecord(corpus, former, publishDate ?? null);
  const [newest] = record.publications;
  const isNew = newest !== former?.record.publications[0];
  return {
    record,
    facts: {
      number: newest?.number ?? 1,
      date: newest?.date ?? null,
      hasNoFormer: published !== undefined && former === null,
      documents: isNew ? (newest?.documents.length ?? 0) : 0,
    },
  };
}
