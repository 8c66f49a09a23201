/** Errors of code that others may have written: they say which part failed. */

/** An error that names a part and says why it failed. @param part as a message begins: `The artifact “clauses”` */
export function failure(part: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${part} failed: ${reason}`, { cause });
}
