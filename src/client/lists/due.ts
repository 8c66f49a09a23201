/** Dates that have passed. */

/**
 * True if a date has passed on a day: a year when the next one has begun, a month likewise.
 * @param due ISO 8601, as precise as it is known
 * @param day ISO 8601
 */
export function isPast(due: string, day: string): boolean {
  return due !== "" && due < day.slice(0, due.length);
}
