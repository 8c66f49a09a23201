/** File sizes in words, the same in every language. */
// @ts-nocheck


/** A number of bytes in kB, or from a million in MB (powers of ten). */
export function formatSize(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
