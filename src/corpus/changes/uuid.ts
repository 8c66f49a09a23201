/** Ids for programs that are made of what they name, so that the same content has the same ids. */
import { createHash } from "node:crypto";

/** A UUID of version 8 (RFC 9562) made of a text, as an address. */
export function uuidOf(text: string): string {
  const digits = createHash("sha256").update(text).digest("hex");
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
