/** Dates in the reader's time zone. */

const two = (value: number): string => String(value).padStart(2, "0");

/** The date of a moment, ISO 8601. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Today's date, ISO 8601. */
export function today(): string {
  return dayOf(new Date());
}
