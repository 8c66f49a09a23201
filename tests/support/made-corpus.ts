/** Corpora of hand-made documents. */
import type { AnnotatorTools } from "../../src/annotate/annotator.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { NOTHING_OWN } from "../../src/model/content/own-site.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { NO_INDICATORS } from "../../src/model/indicators.ts";
import type { Collection, PolicyDocument } from "../../src/model/types.ts";
import { annotatorTools } from "../../src/node/adapters/annotator-tools.ts";

/** The tools of a collection without words of its own. */
const madeTools: AnnotatorTools = annotatorTools({ "zh-Hans": [], "zh-Hant": [] });

/** A collection of these documents, with only what a test cares about beside them. */
function madeCollection(
  documents: readonly PolicyDocument[],
  given: Partial<Collection> = {},
): Collection {
  return {
    site: {
      name: { "zh-Hans": "库", "zh-Hant": "庫", en: null },
      description: { "zh-Hans": "", "zh-Hant": "", en: null },
      languages: [],
      featured: [],
      searchService: null,
      examples: { "zh-Hans": [], "zh-Hant": [], en: [] },
      own: NOTHING_OWN,
    },
    documents,
    hierarchies: [],
    glossary: [],
    names: [],
    correspondences: [],
    overview: null,
    words: [],
    translatedNames: {},
    indicators: NO_INDICATORS,
    overrides: { "zh-Hans": [], "zh-Hant": [] },
    ...given,
  };
}

/** The corpus of these documents; `tools` replaces some of the tools of its annotators. */
export function madeCorpus(
  documents: readonly PolicyDocument[],
  given: Partial<Collection> = {},
  tools: Partial<AnnotatorTools> = {},
): Corpus {
  return createCorpus(madeCollection(documents, given), { tools: { ...madeTools, ...tools } });
}
