/** The messages between the page and the search worker. */
// @ts-nocheck

import type { Script } from "../../../model/types.ts";
import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import type {
  Answer,
  ClauseRecord,
  ConcordanceLine,
  Hit,
  LinesOptions,
  NamedHit,
  PagePart,
  Part,
} from "../../../search/searcher.ts";
import type { CitationLookup } from "../../../search/suggest/citation-lookup.ts";
import type { Suggestion } from "../../../search/suggest/suggestions.ts";

/** A call of a function of `Searcher`. */
export type Call =
  | { readonly name: "open" }
  | {
      readonly name: "search" | "names" | "records";
      readonly query: string;
      readonly options: SearchOptions;
    }
  | {
      readonly name: "hits";
      readonly query: string;
      readonly options: SearchOptions;
      readonly part: PagePart;
    }
  | {
      readonly name: "lines";
      readonly query: string;
      readonly options: SearchOptions;
      readonly how: LinesOptions;
    }
  | {
      readonly name: "suggest";
      readonly typed: string;
      readonly count: number;
      readonly named: boolean;
    }
  | { readonly name: "jumps"; readonly typed: string; readonly count: number }
  | { readonly name: "asWritten"; readonly words: readonly string[] };

/** Message to the worker. The first one opens the index; the page numbers its calls. */
export type Request =
  | {
      readonly kind: "open";
      readonly address: string;
      readonly script: Script;
      /** The language of the page, if it is not Chinese. */
      readonly language?: string;
    }
  | { readonly kind: "call"; readonly id: number; readonly call: Call }
  | { readonly kind: "cancel"; readonly id: number };

/** The results of the calls. */
export type Value =
  | Answer
  | Hit[]
  | NamedHit[]
  | Suggestion[]
  | CitationLookup
  | string[]
  | string
  | null;

/** Message from the worker: a part of a result, the whole result, or the reason of a failure. */
export type Reply<Whole = Value, Piece = Part<ClauseRecord> | Part<ConcordanceLine>> =
  | { readonly kind: "part"; readonly id: number; readonly part: Piece }
  | { readonly kind: "done"; readonly id: number; readonly value: Whole }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
