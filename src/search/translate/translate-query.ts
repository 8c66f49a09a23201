/** Reads the Latin terms of a query as English or pinyin. */
import { englishWords, isTelling } from "../../text/words/english.ts";
import type { QueryNode, Term } from "../query/query.ts";
import type { Meaning } from "./cross-language.ts";

/** More words are not one name. */
const LONGEST_NAME = 8;

/** Latin words of a query, and what they were read as. */
export interface Translation extends Meaning {
  readonly term: Term;
}

export interface TranslatedQuery {
  /** The query; a term in it that stands in `translations` means what is said there. */
  readonly query: QueryNode;
  /** In the order of the query, each fold once; those without terms and titles were left out of it. */
  readonly translations: readonly Translation[];
}

/** What is known of the words of a query. */
export interface Translator {
  /** True if the texts hold the term as it stands. */
  readonly isKnown: (fold: string) => boolean;
  readonly meaningOf: (text: string, manner: { readonly phrase: boolean }) => Meaning;
}

/** Terms of a query that are read as one. */
interface Piece {
  readonly term: Term;
  /** Null where the term is looked for as it stands. */
  readonly meaning: Meaning | null;
  readonly of: readonly Term[];
}

/** True for text that can be English or pinyin. */
function isLatin({ text }: Term): boolean {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text);
}

/** True for what stood in quotation marks: nothing else holds a space. */
function isQuoted({ text }: Term): boolean {
  return /\s/u.test(text.trim());
}

/**
 * Reads every Latin term that the texts do not hold. Terms side by side are read together where a name holds their
 * words, as many as possible. Null where nothing is understood.
 */
export function translateQuery(read: QueryNode, translator: Translator): TranslatedQuery | null {
  const translations = new Map<string, Translation>();
  const { isKnown } = translator;
  /** A long query has the same words again and again. */
  const meanings = new Map<string, Meaning>();

  function meaningOf(text: string, phrase: boolean): Meaning {
    const key = `${phrase} ${text}`;
    const meaning = meanings.get(key) ?? translator.meaningOf(text, { phrase });
    meanings.set(key, meaning);
    return meaning;
  }

  /** A term, or several that are one name; null if nothing is known of it. */
  function keep(term: Term, meaning: Meaning): QueryNode | null {
    translations.set(term.fold, { term, ...meaning });
    return meaning.terms.length + meaning.titles.length === 0 ? null : { kind: "term", term };
  }

  /** What terms side by side are as one name; null if no name holds their words. */
  function nameOf(part: readonly Term[]): Piece | null {
    if (part.some(isQuoted) || part.every(({ fold }) => isKnown(fold))) return null;
    const text = part.map((term) => term.text).join(" ");
    const meaning = meaningOf(text, false);
    const term = { text, fold: part.map(({ fold }) => fold).join(" ") };
    return meaning.terms.length === 0 ? null : { term, meaning, of: part };
  }

  /** A term by itself. */
  function pieceOf(term: Term): Piece {
    const stands = !isLatin(term) || isKnown(term.fold);
    const meaning = stands ? null : meaningOf(term.text, isQuoted(term));
    return { term, meaning, of: [term] };
  }

  /** The longest name that begins with the first of the terms, of at most so many. */
  function longestName(run: readonly Term[], longest: number): Piece | null {
    for (let length = Math.min(run.length, longest); length > 1; length--) {
      const name = nameOf(run.slice(0, length));
      if (name !== null) return name;
    }
    return null;
  }

  /** Cuts terms side by side into names of at most so many terms, from the left, each as long as can be. */
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
   * The node of a piece; null if nothing is known of it. Names that only hold its words may not be what is meant: then
   * its terms apart are looked for too, where each is a name.
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
        return parts.length === 0 ? null : { kind: node.kind, parts };
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
