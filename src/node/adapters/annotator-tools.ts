/** The tools of annotators, implemented with OpenCC and jieba. */
import type { AnnotatorTools } from "../../annotate/annotator.ts";
import type { Overrides } from "../../model/types.ts";
import { createFolding } from "../../text/fold/fold.ts";
import { cutAllWords, cutWords } from "./jieba.ts";
import { openccConvert, openccDirections, openccFoldTable } from "./opencc.ts";

/** The tools for a collection with these dictionary overrides. */
export function annotatorTools(overrides: Overrides): AnnotatorTools {
  return {
    folding: createFolding(openccFoldTable()),
    convert: openccConvert(overrides),
    cut: cutWords,
    cutAll: cutAllWords,
    directions: openccDirections(overrides),
  };
}
