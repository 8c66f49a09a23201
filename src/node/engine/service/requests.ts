/** What the search service is asked, checked before anything is done. */
import { z } from "zod";
import { GENRES } from "../../../model/genres.ts";
import { CLAUSE_KINDS, SCRIPTS } from "../../../model/types.ts";
import { STATES } from "../../../model/versions/versions.ts";
import { FACETS } from "../../../search/answer/filters.ts";
import { SORTS } from "../../../search/answer/rank.ts";
import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import { LINE_ORDERS } from "../../../search/excerpt/line-order.ts";
import { STATED } from "../../../search/format/index-format.ts";
import { LANGUAGES } from "../../../site/i18n/languages.ts";
import { Problem } from "./problem.ts";

/** Maximum length of a query in UTF-16 units; of the search field's own text that is some four pages. */
const LONGEST_QUERY = 8000;
/** Maximum number of values in a filter, and length of one. */
const MOST_VALUES = 1000;
const LONGEST_VALUE = 200;
/** Maximum number of clauses that are given at once. */
const MOST_HITS = 100;
/** Maximum length of an excerpt or a context. */
const MOST_ROOM = 2000;

const query = z.string().max(LONGEST_QUERY);
const values = z.array(z.string().max(LONGEST_VALUE)).max(MOST_VALUES);
/** The number of a publication. */
const publication = z.string().regex(/^[1-9]\d{0,6}$/u);
/** A day in ISO 8601. */
const day = z.iso.date();
const count = z.int().min(0).max(1_000_000_000);

const filters = {
  documents: values.optional(),
  sections: values.optional(),
  kinds: z.array(z.enum(CLAUSE_KINDS)).max(MOST_VALUES).optional(),
  genres: z.array(z.enum(GENRES)).max(MOST_VALUES).optional(),
  years: values.optional(),
  hierarchies: values.optional(),
  statements: z.array(z.enum(STATED)).max(MOST_VALUES).optional(),
  states: z.array(z.enum(STATES)).max(MOST_VALUES).optional(),
  publications: z.array(publication).max(MOST_VALUES).optional(),
  on: day.optional(),
  today: day.optional(),
  sort: z.enum(SORTS).optional(),
};
const options = z.strictObject(filters);
const range = { from: count, to: count };
const room = z.int().min(0).max(MOST_ROOM);

const asked = { query, options };

/** The calls of the search page, as `client/search/engine/protocol.ts` types them. */
const call = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("open") }),
  z.strictObject({ name: z.enum(["search", "names", "records"]), ...asked }),
  z.strictObject({
    name: z.literal("hits"),
    ...asked,
    part: z
      .strictObject({ ...range, room })
      .refine(({ from, to }) => to - from <= MOST_HITS, `at most ${MOST_HITS} clauses at once`),
  }),
  z.strictObject({
    name: z.literal("lines"),
    ...asked,
    how: z.strictObject({ order: z.enum(LINE_ORDERS), room }),
  }),
  z.strictObject({
    name: z.literal("suggest"),
    typed: query,
    count: z.int().min(0).max(MOST_HITS),
    named: z.boolean(),
  }),
  z.strictObject({ name: z.literal("jumps"), typed: query, count: z.int().min(0).max(MOST_HITS) }),
  z.strictObject({ name: z.literal("asWritten"), words: z.array(query).max(MOST_HITS) }),
]);

const callRequest = z.strictObject({
  script: z.enum(SCRIPTS),
  language: z.string().max(35).optional(),
  call,
});
export type CallRequest = z.output<typeof callRequest>;

/** The parameters of `GET /search`. */
export interface SearchRequest {
  readonly query: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly options: SearchOptions;
  readonly from: number;
  readonly size: number;
}

const searchRequest = z
  .strictObject({
    q: query,
    lang: z.enum(LANGUAGES).default("zh-hans"),
    ...filters,
    from: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
    size: z.coerce.number().int().min(0).max(MOST_HITS).default(20),
  })
  .transform(
    ({ q, lang, from, size, ...options }): SearchRequest => ({
      ...{ query: q, language: lang, options, from, size },
    }),
  );

/** Parameters with several values: repeated, or parted by commas. */
const LISTS: readonly string[] = FACETS;

/** @throws Problem that names what is wrong */
export function readSearchRequest(parameters: URLSearchParams): SearchRequest {
  const given = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const all = parameters.getAll(name);
      if (LISTS.includes(name)) return [name, all.flatMap((value) => value.split(","))];
      if (all.length > 1) throw new Problem(400, `${name}: it is given more than once`);
      return [name, all[0]];
    }),
  );
  return checked(searchRequest, given);
}

/** @throws Problem that names what is wrong */
export function readCallRequest(body: string): CallRequest {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    throw new Problem(400, "The body is not JSON.");
  }
  return checked(callRequest, given);
}

function checked<Output>(schema: z.ZodType<Output>, given: unknown): Output {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Problem(400, `${issue?.path.join(".") || "request"}: ${issue?.message ?? "wrong"}`);
}
