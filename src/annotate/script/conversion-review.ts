/** Which conversions a person still has to look at: a choice that no recorded decision covers. */
import type { Reviewed } from "../../model/schema.ts";
import { type Clause, type PolicyDocument, SCRIPTS, type Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Direction } from "../../text/script/convert.ts";
import { type Origin, originsOf } from "./provenance.ts";

/** A choice in its context. */
interface Choice extends Origin {
  readonly document: string;
  /** Empty in the title. */
  readonly clause: string;
  /** The text before and after in the script of the source, up to eight characters. */
  readonly before: string;
  readonly after: string;
  readonly script: Script;
  /** What was decided, where it came out otherwise; null where nothing was decided. */
  readonly decided: string | null;
}

export interface Review {
  /** How many choices there are. */
  readonly total: number;
  /** Those that were not decided, or came out otherwise. */
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
    const script = SCRIPTS.find((other) => other !== document.script) ?? document.script;
    const decide = decider(reviewed[script] ?? {});
    for (const { clause, text } of textsOf(document)) {
      for (const origin of originsOf(text, directions[script])) {
        total++;
        const { source, from, to } = origin;
        const decided = decide(text, source, from);
        if (decided === to) continue;
        const before = text.slice(Math.max(0, source - CONTEXT), source);
        const after = text.slice(source + from.length, source + from.length + CONTEXT);
        open.push({ ...origin, document: document.id, clause, before, after, script, decided });
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

/** Finds the decision for a character at a place: that of the longest recorded word around it. */
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

/** True where the word stands in the text so that one of its own characters is the one at the offset. */
function standsAround(word: string, text: string, at: number, character: string): boolean {
  for (let inside = word.indexOf(character); inside >= 0; ) {
    if (text.startsWith(word, at - inside)) return true;
    inside = word.indexOf(character, inside + 1);
  }
  return false;
}
