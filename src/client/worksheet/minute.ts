/** Moments in the reader's time zone. */
import { dayOf } from "./day.ts";

/** Date and minute of a moment of ISO 8601: `2026-03-01 08:30`. */
export function localMinute(moment: string): string {
  const time = new Date(moment);
  const [hours, minutes] = [time.getHours(), time.getMinutes()];
  return `${dayOf(time)} ${[hours, minutes].map((part) => String(part).padStart(2, "0")).join(":")}`;
}
