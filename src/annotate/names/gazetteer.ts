/** Finds names in texts by their folds, independent of marks, width and script. */
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

/** The forms that stand at a place of a folded text, longest first. */
type FormsAt = (text: string, at: number) => readonly Form[];

/** A name with its forms. */
interface NamedForms {
  readonly id: string;
  readonly forms: readonly string[];
}

const ALPHANUMERIC = /[\p{Script=Latin}\p{Nd}]/u;

/** A form cannot match a part of a Latin word or of a number. */
function formsAt(names: readonly NamedForms[], folding: Folding): FormsAt {
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
  return (text, at) =>
    (byStart.get(text.slice(at, at + 2)) ?? []).filter(({ fold }) => standsAt(text, fold, at));
}

/**
 * Makes the finder for all forms of the names. From left to right it takes the longest form at each position (岳麓山实验室
 * before 岳麓山) and continues after it.
 */
export function createGazetteer(names: readonly NamedForms[], folding: Folding): Gazetteer {
  const at = formsAt(names, folding);
  return (text) => {
    const folded = folding.foldWithRanges(text);
    const found: FoundName[] = [];
    for (let place = 0; place < folded.text.length; ) {
      const [form] = at(folded.text, place);
      if (form) {
        const [start, end] = folded.range(place, place + form.fold.length);
        found.push({ name: form.name, start, end: endWithBracket(text, start, end) });
      }
      place += form?.fold.length ?? 1;
    }
    return found;
  };
}

/** Makes the finder of every name that stands in a text, be it by itself or inside of a longer one: 岳麓山 in 岳麓山实验室. */
export function createNameFinder(
  names: readonly NamedForms[],
  folding: Folding,
): (text: string) => ReadonlySet<string> {
  const at = formsAt(names, folding);
  return (text) => {
    const folded = folding.fold(text);
    const places = Array.from({ length: folded.length }, (_, place) => place);
    return new Set(places.flatMap((place) => at(folded, place).map(({ name }) => name)));
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
