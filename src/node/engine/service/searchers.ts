/** The searchers of the current version of a collection, for each language of the pages. */
import { answerFromEngine } from "../../../engine/answer.ts";
import type { EngineCollection } from "../../../engine/port.ts";
import type { Script } from "../../../model/types.ts";
import {
  englishFile,
  VOCABULARY_FILE,
  type WrittenEnglish,
  type WrittenVocabulary,
} from "../../../search/format/index-format.ts";
import { readVocabulary } from "../../../search/format/vocabulary.ts";
import { memoize } from "../../../search/memoize.ts";
import { openFolder } from "../../../search/open-index.ts";
import { createSearcher, type Searcher } from "../../../search/searcher.ts";
import { readEnglish } from "../../../search/translate/english-index.ts";
import type { Engine } from "../engine-client.ts";
import { currentVersion, openCollection } from "../open-collection.ts";
import { Problem } from "./problem.ts";

/** Milliseconds for which a version counts as the current one without a new question. */
const FRESH = 1000;

/** A version, with its searchers. */
export interface OpenVersion {
  readonly version: string;
  readonly collection: EngineCollection;
  /** @param language that of the page, if it is not Chinese */
  searcher(script: Script, language?: string): Searcher;
}

/** Makes the function that gives the current version of a collection. Every version is opened once. */
export function openVersions(engine: Engine, name: string): () => Promise<OpenVersion> {
  let current: OpenVersion | null = null;
  let asking: Promise<OpenVersion> | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function ask(): Promise<OpenVersion> {
    const version = await currentVersion(engine, name);
    if (version === null) throw new Problem(503, "No collection has been loaded.", 10);
    if (current?.version !== version) {
      current = searchersOf(version, await openCollection(engine, name, version));
    }
    askedAt = performance.now();
    return current;
  }

  return async () => {
    if (current !== null && performance.now() - askedAt < FRESH) return current;
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}

function searchersOf(version: string, collection: EngineCollection): OpenVersion {
  const made = new Map<string, Searcher>();
  const { file } = collection;
  const json = async <Content>(name: string): Promise<Content> =>
    JSON.parse(new TextDecoder().decode(await file(name)));
  const vocabulary = memoize(async () =>
    readVocabulary(await json<WrittenVocabulary>(VOCABULARY_FILE)),
  );
  const english = memoize(async (script: Script) =>
    readEnglish(await json<WrittenEnglish>(englishFile(script))),
  );
  const folding = memoize(() => openFolder({ script: "zh-Hans", read: file }));

  function make(script: Script, language: string | null): Searcher {
    const answering = memoize(async () =>
      answerFromEngine({
        ...{ collection, script, language },
        folding: await folding(null),
        vocabulary: () => vocabulary(null),
        english: () => english(script),
      }),
    );
    return createSearcher(
      { script, read: file },
      {
        open: async () => (await answering(null)).open(),
        answer: async (query, options) => (await answering(null)).answer(query, options),
        indexWith: async (fold) => (await answering(null)).indexWith(fold),
      },
    );
  }

  return {
    version,
    collection,
    searcher(script, given = "") {
      const language = Object.hasOwn(collection.facts.translated, given) ? given : null;
      const key = `${script} ${language ?? ""}`;
      const searcher = made.get(key) ?? make(script, language);
      made.set(key, searcher);
      return searcher;
    },
  };
}
