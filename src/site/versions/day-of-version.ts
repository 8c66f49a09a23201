/** The day by which readers tell the versions of a work apart. */
import type { Version } from "../../versions/works.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";

/** The first day in force, or the date of a version; its id if neither is known. */
export function dayOfVersion(lang: Language, { validity, document }: Version): string {
  const day = validity.from ?? document.date?.value;
  return day === undefined ? document.id : formatDate(lang, day);
}
