/** Errors of extension code, with the name of the part that failed. */
// @ts-nocheck


/**
 * An error that names the failed part and gives the reason. @param part the beginning of the message: `The artifact
 * “clauses”`
 */
export function failure(part: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${part} failed: ${reason}`, { cause });
}
