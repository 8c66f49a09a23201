/** The conversions that need a person's review: choices that no recorded decision covers. */
// @ts-nocheck

import type { Reviewed } from "../../model/content/schema.ts";
import type { Clause, PolicyDocument, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Direction } from "../../text/script/convert.ts";
import { type Origin, originsOf, otherScript } from "./provenance.ts";

/** A choice of the conversion, with its context. */
interface Choice extends Origin {
  readonly document: string;
  /** Id of the clause; empty for a choice in the document's title. */
  readonly clause: string;
  /** The text before and after, in the script of the source, up to eight UTF-16 units each. */
  readonly before: string;
  readonly after: string;
  readonly script: Script;
  /** The decided form, if the conversion differs from it; null if nothing was decided. */
  readonly decided: string | null;
}

export interface Review {
  /** Number of choices. */
  readonly total: number;
  /** Choices without a decision, or with a result that differs from the decision. */
  readonly open: readonly Choice[];
}

const CONTEXT = 8;

/** Reviews the conversion of documents to the script that is not their own. */
export function reviewConversion(
  documents: readonly PolicyDocument[],
  directions: Readonly<Record<Script, Direction>>,
  reviewed: Reviewed,
): Review {
  let total = 0;
  const open: Choice[] = [];
  for (const document of documents) {
    const script = otherScript(document.script);
    const decide = decider(reviewed[script] ?? {});
    for (const { clause, text } of textsOf(document)) {
      for (const { start, end, value } of originsOf(text, directions[script])) {
        total++;
        const decided = decide(text, start, value.from);
        if (decided === value.to) continue;
        const before = text.slice(Math.max(0, start - CONTEXT), start);
        const after = text.slice(end, end + CONTEXT);
        open.push({ ...value, document: document.id, clause, before, after, script, decided });
      }
    }
  }
  return { total, open };
}

function* textsOf(document: PolicyDocument): Generator<{ clause: string; text: string }> {
  yield { clause: "", text: document.titles[document.script] };
  for (const { clause } of walkClauses(document.clauses)) {
    for (const text of partsOf(clause)) yield { clause: clause.id, text };
  }
}

function partsOf({ source }: Clause): string[] {
  return [source.label, source.heading, ...source.paragraphs];
}

type Decisions = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Makes the lookup of the decision for a character at an offset: the decision of the longest recorded word around it. */
function decider(decisions: Decisions): (text: string, at: number, from: string) => string | null {
  const words = new Map(
    Object.entries(decisions).map(([character, forms]) => [
      character,
      Object.entries(forms)
        .flatMap(([to, list]) => list.map((word) => ({ word, to })))
        .toSorted((one, other) => other.word.length - one.word.length),
    ]),
  );
  return (text, at, from) =>
    words.get(from)?.find(({ word }) => standsAround(word, text, at, from))?.to ?? null;
}

/** True if the word occurs in the text at a position where one of its characters is the one at the offset. */
function standsAround(word: string, text: string, at: number, character: string): boolean {
  for (let inside = word.indexOf(character); inside >= 0; ) {
    if (text.startsWith(word, at - inside)) return true;
    inside = word.indexOf(character, inside + 1);
  }
  return false;
}
