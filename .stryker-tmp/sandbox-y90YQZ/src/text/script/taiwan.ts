/** Printed character forms of Taiwan. */
// @ts-nocheck

import type { Pair } from "./dictionary.ts";

/** Pairs of OpenCC's form and the form in print by Taiwan's ministries: 污水, 台→臺 stays a choice of the word. */
export const TAIWAN_FORMS: readonly Pair[] = [
  ["汙", "污"],
  ["恆", "恆"],
];
