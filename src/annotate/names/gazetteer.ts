/** Finds names in texts by their folds, independent of marks, width and script; the longest name wins. */
import type { Folding } from "../../text/fold/fold.ts";
import { openBracket } from "../../text/words/open-bracket.ts";

/** An occurrence of a name in a text, in UTF-16 offsets. */
interface FoundName {
  /** Id of the name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds names in a text, in order and without overlap. */
export type Gazetteer = (text: string) => FoundName[];

interface Form {
  readonly fold: string;
  readonly name: string;
}

const ALPHANUMERIC = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * Makes the finder for all forms of the names. From left to right it takes the longest form at each position (岳麓山实验室
 * before 岳麓山) and continues after it. A form cannot match a part of a Latin word or of a number.
 */
export function createGazetteer(
  names: readonly { readonly id: string; readonly forms: readonly string[] }[],
  folding: Folding,
): Gazetteer {
  const byStart = new Map<string, Form[]>();
  for (const { id, forms } of names) {
    for (const form of forms) {
      const fold = folding.fold(form);
      const start = fold.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), { fold, name: id }]);
    }
  }
  for (const forms of byStart.values())
    forms.sort((one, other) => other.fold.length - one.fold.length);
  return (text) => {
    const folded = folding.foldWithRanges(text);
    const found: FoundName[] = [];
    for (let at = 0; at < folded.text.length; ) {
      const form = byStart
        .get(folded.text.slice(at, at + 2))
        ?.find(({ fold }) => standsAt(folded.text, fold, at));
      if (form) {
        const [start, end] = folded.range(at, at + form.fold.length);
        found.push({ name: form.name, start, end: endWithBracket(text, start, end) });
      }
      at += form?.fold.length ?? 1;
    }
    return found;
  };
}

/** The end of a found name, behind the bracket that closes one in it: marks are no part of a fold. */
function endWithBracket(text: string, start: number, end: number): number {
  const open = openBracket(text.slice(start, end));
  return open !== null && open.closing === text[end] ? end + 1 : end;
}

function standsAt(text: string, form: string, at: number): boolean {
  if (!text.startsWith(form, at)) return false;
  const end = at + form.length;
  const cuts = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && ALPHANUMERIC.test(one) && ALPHANUMERIC.test(other);
  return !cuts(text[at - 1], text[at]) && !cuts(text[end - 1], text[end]);
}
