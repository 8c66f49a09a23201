/** The beginning of the names of the files that readers save, so that those of one site are not taken for another's. */
import type { Titles } from "../../model/types.ts";

/** The beginning for a site whose name has no Latin letter. */
export const DEFAULT_STEM = "tiaowen";

/** Maximum length, in UTF-16 units. */
const LONGEST = 32;

/** The English name of a site, or its name if it has no English one, in ASCII: `Jiangbei Policy Library` is `jiangbei-policy-library`. */
export function fileStem({ en, "zh-Hans": own }: Titles): string {
  const words = (en ?? own)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+(?:['’][a-z]+)*/gu);
  const stem = (words ?? []).map((word) => word.replace(/['’]/gu, "")).join("-");
  const whole = stem.length > LONGEST ? stem.slice(0, LONGEST + 1).replace(/-[^-]*$/u, "") : stem;
  return /[a-z]/u.test(whole) ? whole.slice(0, LONGEST) : DEFAULT_STEM;
}
