/** The content of this repository, as `parse-content.ts` has parsed it before the tests. */
// @ts-nocheck

import { readFile } from "node:fs/promises";
import { deserialize } from "node:v8";
import { inject } from "vitest";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { annotatorTools } from "../../src/node/adapters/annotator-tools.ts";
import type { ParsedContent } from "./parsed-content.ts";

const parsed: ParsedContent = deserialize(await readFile(inject("realContent")));

export const { collection, coverage, diagnostics } = parsed;
const tools = annotatorTools(collection.overrides);
export const corpus: Corpus = createCorpus(collection, { tools, layers: parsed.layers });
