/** The options of a build that is compared with the site that was published before, and what it says of that. */
import { resolve } from "node:path";
import type { PublicationFacts, PublicationOptions } from "../../published/publication.ts";
import type { CommandIo } from "../command.ts";
import { CallError } from "./read-args.ts";

export const PUBLICATION_OPTIONS = {
  published: { type: "string" },
  date: { type: "string" },
} as const;

/** The lines of a usage text about `PUBLICATION_OPTIONS`. */
export const PUBLICATION_USAGE = `\
  --published SITE  folder or address of the site that readers have now: feeds and the page of changes say what is
                  new since (PUBLISHED)
  --date DAY      the day of this publication, 2026-11-30; needed with --published (PUBLISH_DATE)`;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The options of a call; an environment variable counts where its option is not given, unless it is empty.
 * @throws CallError if the day is none, or if it is missing
 */
export function publicationOptions(
  given: { readonly published?: string | undefined; readonly date?: string | undefined },
  { folder, environment }: CommandIo,
): PublicationOptions {
  const place = given.published ?? (environment.PUBLISHED || undefined);
  const publishDate = given.date ?? (environment.PUBLISH_DATE || undefined);
  const isDay = publishDate !== undefined && DAY.test(publishDate) && isReal(publishDate);
  if (publishDate !== undefined && !isDay) {
    throw new CallError(`“${publishDate}” is no day. A day is written 2026-11-30.`);
  }
  if (place === undefined) return { published: undefined, publishDate };
  if (publishDate === undefined) {
    throw new CallError(
      "A build that is compared with a published site needs its day: --date 2026-11-30.",
    );
  }
  const isAddress = /^https?:\/\//iu.test(place);
  return { published: isAddress ? place : resolve(folder, place), publishDate };
}

/** True for a day of the calendar: 2026-02-30 is none. */
function isReal(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** What a build prints of its publication. */
export function publicationText(
  { number, date, hasNoFormer, documents }: PublicationFacts,
  published: string,
): string {
  if (hasNoFormer) return `${published} has no record of changes: this is publication 1.`;
  const name = date === null ? `publication ${number}` : `publication ${number} of ${date}`;
  if (documents === 0) return `Nothing has changed since ${name}.`;
  return `This is ${name}: ${documents} ${documents === 1 ? "document differs" : "documents differ"}.`;
}
