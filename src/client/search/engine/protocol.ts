/** The messages between the page and the search worker. */
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
import type { WorkerReply, WorkerRequest } from "../../worker/remote-calls.ts";

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

/** What the worker opens. */
export interface Opening {
  /** Address of the index folder, with a trailing slash. */
  readonly address: string;
  readonly script: Script;
  /** The language of the page, if it is not Chinese. */
  readonly language?: string;
}

export type Request = WorkerRequest<Opening, Call>;

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

export type Reply = WorkerReply<Value, Part<ClauseRecord> | Part<ConcordanceLine>>;
