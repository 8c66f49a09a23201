/** Dates in the reader's time zone. */

const two = (value: number): string => String(value).padStart(2, "0");

function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Today's date, ISO 8601. */
export function today(): string {
  return dayOf(new Date());
}

/** Date and minute of a moment of ISO 8601: `2026-03-01 08:30`. */
export function localMinute(moment: string): string {
  const time = new Date(moment);
  return `${dayOf(time)} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
