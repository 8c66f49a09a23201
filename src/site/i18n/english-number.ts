/** Printed numbers in English, as pages write them and as the search of a translation reads them. */
export {
  afterEnglishNumber,
  englishNumber,
  numberedTitle,
  withEnglishNumber,
} from "../../parse/numbers/english-number.ts";
