/** Reads the Latin terms of a query as English or pinyin. */
import { englishWords, isTelling } from "../../text/words/english.ts";
import { holdsWithoutTerms, type QueryNode, type Term } from "../query/query.ts";
import type { Meaning } from "./cross-language.ts";

/** Maximum number of terms in one name. */
const LONGEST_NAME = 8;

/** Latin words of a query, and their meaning. */
export interface Translation extends Meaning {
  readonly term: Term;
}

export interface TranslatedQuery {
  /** The translated query; a term that is in `translations` has the meaning given there. */
  readonly query: QueryNode;
  /**
   * In the order of the query, each fold once. A term whose meaning is empty was removed from `query`, and with it the part of which
   * only conditions and exclusions would be left.
   */
  readonly translations: readonly Translation[];
}

/** The lookups that a translation needs. */
export interface Translator {
  /** True if the term occurs in the texts. */
  readonly isKnown: (fold: string) => boolean;
  readonly meaningOf: (text: string, manner: { readonly phrase: boolean }) => Meaning;
}

/** Adjacent terms of a query that are translated as one. */
interface Piece {
  readonly term: Term;
  /** Null if the term is searched for as typed. */
  readonly meaning: Meaning | null;
  readonly of: readonly Term[];
}

/** True for text that can be English or pinyin. */
function isLatin({ text }: Term): boolean {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text);
}

/** True for a quoted term: no other term contains a space. */
function isQuoted({ text }: Term): boolean {
  return /\s/u.test(text.trim());
}

/**
 * Translates every Latin term that does not occur in the texts. Adjacent terms are translated together if a name
 * contains their words, as many terms as possible. Null if no term has a meaning.
 */
export function translateQuery(read: QueryNode, translator: Translator): TranslatedQuery | null {
  const translations = new Map<string, Translation>();
  const { isKnown } = translator;
  /** The meanings looked up so far: a long query repeats its words. */
  const meanings = new Map<string, Meaning>();

  function meaningOf(text: string, phrase: boolean): Meaning {
    const key = `${phrase} ${text}`;
    const meaning = meanings.get(key) ?? translator.meaningOf(text, { phrase });
    meanings.set(key, meaning);
    return meaning;
  }

  /** Records the meaning of a term, or of several that are one name; null if the meaning is empty. */
  function keep(term: Term, meaning: Meaning): QueryNode | null {
    translations.set(term.fold, { term, ...meaning });
    return meaning.terms.length + meaning.titles.length === 0 ? null : { kind: "term", term };
  }

  /** Translates adjacent terms as one name; null if no name contains their words. */
  function nameOf(part: readonly Term[]): Piece | null {
    if (part.some(isQuoted) || part.every(({ fold }) => isKnown(fold))) return null;
    const text = part.map((term) => term.text).join(" ");
    const meaning = meaningOf(text, false);
    const term = { text, fold: part.map(({ fold }) => fold).join(" ") };
    return meaning.terms.length === 0 ? null : { term, meaning, of: part };
  }

  /** Translates a single term. */
  function pieceOf(term: Term): Piece {
    const stands = !isLatin(term) || isKnown(term.fold);
    const meaning = stands ? null : meaningOf(term.text, isQuoted(term));
    return { term, meaning, of: [term] };
  }

  /** The longest name at the start of the terms, of at most `longest` terms. */
  function longestName(run: readonly Term[], longest: number): Piece | null {
    for (let length = Math.min(run.length, longest); length > 1; length--) {
      const name = nameOf(run.slice(0, length));
      if (name !== null) return name;
    }
    return null;
  }

  /** Splits adjacent terms into names of at most `longest` terms, from the left, each as long as possible. */
  function cut(run: readonly Term[], longest: number): Piece[] {
    const pieces: Piece[] = [];
    let read = 0;
    for (const [at, term] of run.entries()) {
      if (at < read) continue;
      const piece = longestName(run.slice(at, at + longest), longest) ?? pieceOf(term);
      pieces.push(piece);
      read = at + piece.of.length;
    }
    return pieces;
  }

  /**
   * The node of a piece; null if its meaning is empty. A name that only contains the words may not be the intended one:
   * the node then also searches for the terms apart, if each of them is a name.
   */
  function nodeOf({ term, meaning, of }: Piece): QueryNode | null {
    if (meaning === null) return { kind: "term", term };
    const whole = keep(term, meaning);
    if (whole === null || meaning.named || of.length === 1) return whole;
    const apart = cut(of, of.length - 1);
    if (!apart.every((piece) => piece.meaning?.named ?? true)) return whole;
    const parts = apart.map(nodeOf).filter((node) => node !== null);
    return { kind: "or", parts: [whole, { kind: "and", parts }] };
  }

  function translateRun(all: readonly Term[]): (QueryNode | null)[] {
    const run = all.filter(({ text }) => englishWords(text).some(isTelling));
    return cut(run, LONGEST_NAME).map(nodeOf);
  }

  function translateAll(parts: readonly QueryNode[]): (QueryNode | null)[] {
    const nodes: (QueryNode | null)[] = [];
    let run: Term[] = [];
    const endRun = (): void => {
      nodes.push(...translateRun(run));
      run = [];
    };
    for (const part of parts) {
      if (part.kind === "term" && isLatin(part.term)) run.push(part.term);
      else {
        endRun();
        nodes.push(visit(part));
      }
    }
    endRun();
    return nodes;
  }

  function visit(node: QueryNode): QueryNode | null {
    switch (node.kind) {
      case "term":
        return nodeOf(pieceOf(node.term));
      case "and":
      case "or": {
        const all = node.kind === "and" ? translateAll(node.parts) : node.parts.map(visit);
        const parts = all.filter((part) => part !== null);
        const translated: QueryNode = { kind: node.kind, parts };
        const losesTerms = !holdsWithoutTerms(node) && holdsWithoutTerms(translated);
        return parts.length === 0 || losesTerms ? null : translated;
      }
      case "not":
      case "title": {
        const part = visit(node.part);
        return part === null ? null : { kind: node.kind, part };
      }
      case "document":
        return node;
    }
  }

  const query = visit(read);
  const found = [...translations.values()];
  const isUnderstood = found.some(({ terms, titles }) => terms.length + titles.length > 0);
  return query === null || !isUnderstood ? null : { query, translations: found };
}
