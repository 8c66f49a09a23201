/** The messages between the page and the worker that counts. */
import type { Script } from "../../../model/types.ts";
import type { Requests, Results } from "../../../search/counting/counter.ts";
import type { WorkerReply, WorkerRequest } from "../../worker/remote-calls.ts";

/** A call of a function of `Counter`. */
export type Call = {
  [Name in keyof Requests]: { readonly name: Name; readonly request: Requests[Name] };
}[keyof Requests];

/** What the worker opens. */
export interface Opening {
  /** Address of the index folder, with a trailing slash. */
  readonly address: string;
  readonly script: Script;
}

export type Request = WorkerRequest<Opening, Call>;
export type Reply = WorkerReply<Results[keyof Results], never>;
