/** Limits of the search service: requests of one caller, and work at once. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "./problem.ts";

export interface Limits {
  /** Requests of one caller in ten seconds; 0 for any number. */
  readonly rate: number;
  /** Requests that are worked on at once. Eight times as many may wait. */
  readonly atOnce: number;
}

/** Seconds over which the requests of a caller are counted. */
const PERIOD = 10;
const WAITING = 8;

/** Counts the requests of callers. */
export function rateLimit({ rate }: Limits): (caller: string) => Promise<void> {
  if (rate === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: rate, duration: PERIOD });
  /** @throws Problem if the caller has asked too often */
  return async (caller) => {
    try {
      await limiter.consume(caller);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw new Problem(429, `At most ${rate} requests in ${PERIOD} seconds.`, wait);
    }
  };
}

/** Lets so many works run at once; others wait in line, and are refused where the line is long. */
export function workLimit({
  atOnce,
}: Limits): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= atOnce * WAITING) {
        throw new Problem(503, "Too many searches wait already.", 2);
      }
      await new Promise<void>((ready) => waiting.push(ready));
    }
    running++;
    try {
      return await work();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
