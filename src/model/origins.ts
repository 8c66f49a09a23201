/** `origins.json` of a source: where each line of an imported text stands in the file that was received. */
import { z } from "zod";

const counted = z.int().min(1);

/** Left, top, right and bottom in points, from the top left corner of the page. */
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A place in the received file: a box on a page, a paragraph, an element of a web page, or a line. */
const origin = z.union([
  z.strictObject({ page: counted, box }),
  z.strictObject({ paragraph: z.int().min(0) }),
  z.strictObject({ element: z.string() }),
  z.strictObject({ line: counted }),
]);
export type Origin = z.output<typeof origin>;
export type Box = z.output<typeof box>;

/** Kinds of text that a received file has beside its text proper. */
const LEFT_OUT_KINDS = [
  "running head",
  "page number",
  "watermark",
  "repeated table head",
  "hidden text",
  "deleted text",
  "comment",
  "reading aid",
  "page furniture",
] as const;

const leftOut = z.strictObject({ kind: z.enum(LEFT_OUT_KINDS), text: z.string(), origin });
/** Text of the received file that is not in the source. */
export type LeftOut = z.output<typeof leftOut>;

const received = z.strictObject({
  /** Path from the source folder. */
  file: z.string().regex(/^originals\/[^/\\]+$/u),
  sha256: z.string(),
  kind: z.string(),
  pages: counted.nullable(),
  /** The address that it was fetched from, and the one that this one led to. */
  address: z.string().nullable(),
  ledTo: z.string().nullable(),
  /** The page that links to the address. */
  page: z.string().nullable(),
  /** The day on which it was fetched. */
  read: z.string().nullable(),
});
/** The file that a source was imported from. */
export type ReceivedFile = z.output<typeof received>;

export const originsSchema = z.strictObject({
  received,
  /** The SHA-256 of the text that the import wrote: another one tells that an editor has changed it. */
  text: z.string().optional(),
  /** The places of each line of the source that has one, by its number. */
  lines: z.array(z.strictObject({ line: counted, origins: z.array(origin).min(1) })),
  leftOut: z.array(leftOut),
});
export type Origins = z.output<typeof originsSchema>;
