/** Parses typed text as the name of a place: an address, an id, a document number, or clause numbers. */
import { DOCUMENT_FIELD } from "../query/field-names.ts";
import { type NumberStep, readNumberPath } from "./number-path.ts";

/** Typed text that may name a place. */
export type CitationRequest =
  | { readonly kind: "address"; readonly document: string; readonly fragment: string | null }
  | { readonly kind: "id"; readonly fragment: string }
  | { readonly kind: "document"; readonly words: string }
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "path"; readonly words: string; readonly steps: readonly NumberStep[] };

/** Maximum length of the name of a place, in UTF-16 units: longer text is a passage. */
const LONGEST = 200;
const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ADDRESS = new RegExp(`^(${ID})\\s*#\\s*(${ID})?$`, "u");
const PAGE = new RegExp(`/docs/(${ID})/?(?:\\?[^#\\s]*)?(?:#(${ID}))?$`, "u");
/** An id with a letter and a hyphen; others are ordinary words and spans of years. */
const DOCUMENT_ID = new RegExp(`^(?=.*[a-z])(?=.*-)(${ID})$`, "u");
const CLAUSE_ID = /^[a-z]+\d+(?:z\d+)*(?:-[a-z]*\d+(?:z\d+)*)*$/u;
const FRAGMENT = new RegExp(`^#\\s*(${ID})$`, "u");
const DOCUMENT = new RegExp(`^${DOCUMENT_FIELD}(\\S+)$`, "iu");
/** A folded document number, such as 国发2024 1号 or 国务院令743号. The fold has made all brackets equal. */
const NUMBER = /^\p{Script=Han}{1,20}(?:\d{4} \d{1,5}号?|\d{1,5}号)$/u;

/** A folded document number without an optional 第 before its last part. */
function withoutOrdinal(fold: string): string {
  return fold.replace(/(?<=\d{4})第(?=\d)/u, " ").replace(/第(?=\d)/u, "");
}

/** A folded document number without its optional characters. */
export function bareNumber(fold: string): string {
  return withoutOrdinal(fold).replace(/号$/u, "");
}

/**
 * True if numbers may follow the words: after a space, or directly after two or more characters. Plain digits directly
 * after words are an amount instead (增长8.5). One character and a number are rather another word (代表3, 关注1).
 */
function mayFollow(words: string, [first]: readonly NumberStep[]): boolean {
  if (words === "" || /\s$/u.test(words)) return true;
  return words.trim().length > 1 && first?.style !== "arabic";
}

/** Words that lead in a reference: 见附件3. */
const SEE = /^[详詳参參]?[见見]\s*(?=\S)/u;

/** The longest path of numbers at the end of a text, and the words before it. */
function readPath(given: string): CitationRequest | null {
  const text = given.replace(SEE, "");
  for (let start = 0; start < text.length; start++) {
    const words = text.slice(0, start);
    const steps = readNumberPath(text.slice(start));
    if (steps !== null && mayFollow(words, steps)) {
      return { kind: "path", words: words.trim(), steps };
    }
  }
  return null;
}

/** Parses an address or an id, in half-width lower-case letters. */
function readAddress(text: string): CitationRequest | null {
  const fragment = CLAUSE_ID.exec(text)?.[0] ?? FRAGMENT.exec(text)?.[1];
  if (fragment !== undefined) return { kind: "id", fragment };
  const address = ADDRESS.exec(text) ?? PAGE.exec(text) ?? DOCUMENT_ID.exec(text);
  if (address === null) return null;
  return { kind: "address", document: address[1] ?? "", fragment: address[2] ?? null };
}

/** Parses typed text; null if it names no place in any collection. */
export function readCitationRequest(
  typed: string,
  fold: (text: string) => string,
): CitationRequest | null {
  const given = typed.trim();
  if (given.length > LONGEST) return null;
  const text = given.normalize("NFKC").toLowerCase();
  const address = readAddress(text);
  if (address !== null) return address;
  const words = DOCUMENT.exec(text)?.[1];
  if (words !== undefined) return { kind: "document", words };
  const folded = withoutOrdinal(fold(given));
  if (NUMBER.test(folded)) return { kind: "number", number: bareNumber(folded) };
  return readPath(given);
}
