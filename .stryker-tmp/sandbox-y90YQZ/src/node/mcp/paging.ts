/** Long lists in parts: a cursor says where the next part begins. */
// @ts-nocheck

import { z } from "zod";
import { ClientMistake } from "./mistake.ts";

/** The input of a tool with parts. */
export const CURSOR = z
  .string()
  .max(20)
  .optional()
  .describe("`next` of the answer before; absent for the first part");

/** A part of a list. */
export interface ListPart<Item> {
  readonly total: number;
  readonly items: readonly Item[];
  /** The cursor of the next part; null for the last. */
  readonly next: string | null;
}

/**
 * The offset at which a part begins.
 * @throws ClientMistake if the cursor is not one of an answer
 */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/u.test(cursor)) {
    throw new ClientMistake(
      `“${cursor}” is no cursor. Pass \`next\` of the answer before, or nothing.`,
    );
  }
  return Number(cursor);
}

/** The cursor of the part that begins at an offset; null behind the end. */
export function cursorAt(offset: number, total: number): string | null {
  return offset < total ? String(offset) : null;
}

/** A part of a list of at most `size` items. */
export function partOf<Item>(
  all: readonly Item[],
  cursor: string | undefined,
  size: number,
): ListPart<Item> {
  const from = offsetOf(cursor);
  const items = all.slice(from, from + size);
  return { total: all.length, items, next: cursorAt(from + items.length, all.length) };
}
