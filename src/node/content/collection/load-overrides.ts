/** `dictionaries/zh-Hans.yaml`, `zh-Hant.yaml` → the collection's own words for the conversion, validated. */

import {
  type DictionaryMetadata,
  dictionarySchema,
  type NamesMetadata,
} from "../../../model/content/schema.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import {
  type Override,
  type Overrides,
  type Reason,
  SCRIPTS,
  type Script,
} from "../../../model/types.ts";
import { type BuiltInProblem, diagnoseFile } from "../../../rules/diagnose.ts";
import { alignedCharacters } from "../../../text/script/dictionary.ts";
import { isSameCharacter } from "../../adapters/opencc.ts";
import type { TextFile } from "../content-folder.ts";
import { readYaml } from "../yaml.ts";

/** Reads the dictionaries. An absent file counts as empty; an invalid file too, with errors. */
export function loadOverrides(files: Readonly<Record<Script, TextFile | null>>): {
  overrides: Overrides;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const overrides: Record<Script, Override[]> = { "zh-Hans": [], "zh-Hant": [] };
  for (const script of SCRIPTS) {
    const found = files[script];
    if (!found) continue;
    const { yaml, diagnostics: complaints } = readYaml(found.text, found.file, dictionarySchema);
    diagnostics.push(...complaints);
    if (!yaml) continue;
    const { words, problems } = wordsOf(yaml.value);
    overrides[script] = words;
    diagnostics.push(...diagnoseFile(yaml, problems));
  }
  return { overrides, diagnostics };
}

/** The reason for a form that the list of names gives. */
const FROM_NAMES: Reason = {
  "zh-Hans": "名称表中的写法",
  "zh-Hant": "名稱表中的寫法",
  en: "as the list of names has it",
};

/** The dictionaries with the names whose Traditional form the list of names gives. A word of a dictionary goes before them. */
export function withNames(overrides: Overrides, names: NamesMetadata): Overrides {
  const known = new Set(overrides["zh-Hant"].map(({ from }) => from));
  const own = names.flatMap((name): Override[] => {
    const [from, to] = [name["zh-Hans"], name["zh-Hant"]];
    const isUsable = to !== undefined && !known.has(from) && otherCharacter(from, to) === null;
    return isUsable ? [{ from, to, why: FROM_NAMES }] : [];
  });
  if (own.length === 0) return overrides;
  return { ...overrides, "zh-Hant": [...overrides["zh-Hant"], ...own] };
}

/** The words of a file. Unusable words are reported instead. */
function wordsOf(groups: DictionaryMetadata): { words: Override[]; problems: BuiltInProblem[] } {
  const problems: BuiltInProblem[] = [];
  const words = new Map<string, Override>();
  for (const [index, { why, keep = [], words: given = {} }] of groups.entries()) {
    const kept = keep.map((word, at) => ({ from: word, to: word, path: [index, "keep", at] }));
    const changed = Object.entries(given).map(([from, to]) => ({
      from,
      to,
      path: [index, "words", from],
    }));
    for (const { from, to, path } of [...kept, ...changed]) {
      const problem = words.has(from) ? repeatedWord(from) : otherCharacter(from, to);
      if (problem) problems.push({ ...problem, path });
      else words.set(from, { from, to, why });
    }
  }
  return { words: [...words.values()], problems };
}

function repeatedWord(word: string): Omit<BuiltInProblem, "path"> {
  return {
    rule: "dictionary/repeated-word",
    message: `“${word}” stands in the dictionary twice.`,
    hint: "Keep one of them.",
  };
}

function otherCharacter(from: string, to: string): Omit<BuiltInProblem, "path"> | null {
  for (const [one, other] of alignedCharacters({ from, to })) {
    if (isSameCharacter(one, other)) continue;
    return {
      rule: "dictionary/other-character",
      message: `“${from}” is to become “${to}”, but ${other} is no form of ${one}: a search for the one would not find the other.`,
      hint: "Write another form of the same character; a dictionary does not replace words.",
    };
  }
  return null;
}
