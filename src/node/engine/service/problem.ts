/** Failures of the search service as its callers see them (RFC 9457): the kind of the failure, and nothing of the engine. */

/** A failure that is told to the caller. */
export class Problem extends Error {
  readonly status: number;
  /** Seconds after which the request may be repeated; null if a repetition fails too. */
  readonly retryAfter: number | null;

  /** @param message a sentence for the caller, without anything of the engine */
  constructor(status: number, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The request is not understood",
  404: "There is nothing at this address",
  405: "The method is not allowed here",
  413: "The request is too large",
  429: "Too many requests",
  503: "The search does not answer at the moment",
  504: "The search took too long",
};

/** The problem as `application/problem+json`. */
export function problemJson({ status, message }: Problem): string {
  const title = TITLES[status] ?? TITLES[503];
  return JSON.stringify({ type: "about:blank", title, status, detail: message });
}

/** What the caller is told of a failure; everything but a problem is the engine's. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return new Problem(504, "The answer was not ready in time.", 5);
  }
  return new Problem(503, "Please try again in a moment.", 1);
}
