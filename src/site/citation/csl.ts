/** The bibliographic record from which all citation formats are made: CSL-JSON, schema 1.0.2. */
import type { CslType } from "../../model/genres.ts";

/** A person by family and given name, or a body by its whole name. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** One item. The order of the fields is that of the written JSON. */
export interface CslItem {
  /** `document#clause`, or the id of a whole document. */
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  /** Reference of the clause in the document; absent for a whole document. */
  readonly section?: string;
  readonly author?: readonly CslName[];
  /** Issuer of an official document. */
  readonly authority?: string;
  /** Document number (发文字号). */
  readonly number?: string;
  /** Who made the translation that was read; absent where the Chinese was, or where nobody is named. */
  readonly translator?: readonly CslName[];
  /** Name of a newspaper. */
  readonly "container-title"?: string;
  /** Kind of document. */
  readonly genre?: string;
  readonly issued?: CslDate;
  /** State of the text on the day of access: 已废止. */
  readonly status?: string;
  readonly accessed?: CslDate;
  readonly URL?: string;
  /** BCP 47 tag of the text as cited. */
  readonly language: string;
  /** Name of the site. */
  readonly source: string;
  /** Values without a CSL field: English forms of others, where there are any. */
  readonly custom?: {
    readonly "title-en"?: string;
    /** One for each author. */
    readonly "author-en"?: readonly string[];
    readonly "container-title-en"?: string;
    /** The reference of the clause as English pages call it: 3(1)5. */
    readonly "section-en"?: string;
  };
}

/** True for laws and regulations, and for other documents that an authority has issued. */
export function isOfficial({ type, authority }: Pick<CslItem, "type" | "authority">): boolean {
  return type === "legislation" || type === "regulation" || authority !== undefined;
}

/** `2023-07-30`, `2024-02` or `2025` as date parts; null for any other text. */
export function cslDate(iso: string): CslDate | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(iso);
  if (match === null) return null;
  const parts = match.slice(1).filter((part) => part !== undefined);
  return { "date-parts": [parts.map(Number)] };
}

/** Date parts as an ISO 8601 date. */
export function isoDate({ "date-parts": [parts = []] }: CslDate): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** Family names of two characters, in both scripts. All other Chinese family names here have one character. */
const LONG_FAMILIES =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|令狐|宇文|长孙|長孫|慕容|司徒|司空|夏侯|端木|轩辕|軒轅|澹台|百里|南宫|南宮|东郭|東郭|独孤|獨孤|闻人|聞人)(?=\p{Script=Han})/u;

/** A person's name in parts. A name that is not a short Chinese name stays whole. */
export function personName(name: string): CslName {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return { literal: name };
  const length = LONG_FAMILIES.test(name) ? 2 : 1;
  return { family: name.slice(0, length), given: name.slice(length) };
}

/** A name in Chinese order. */
export function chineseName(name: CslName): string {
  return "literal" in name ? name.literal : `${name.family}${name.given}`;
}
