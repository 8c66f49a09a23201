/** Builds the list of names and reports its problems. */
// @ts-nocheck


import type { NamesMetadata } from "../../model/content/schema.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { GlossaryTerm, Name } from "../../model/types.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { Folding } from "../../text/fold/fold.ts";
import type { Convert } from "../../text/script/convert.ts";
import { nameIndex } from "./mentions.ts";

/** The data for making and checking the names. */
export interface NameSources {
  /** Terms, which give the English of names that are terms too. */
  readonly glossary: readonly GlossaryTerm[];
  readonly convert: Convert;
  readonly folding: Folding;
}

/**
 * Makes the names in the order of the file. Of entries with the same id the first is kept; a repeated form belongs to
 * the first name that has it.
 */
export function buildNames(
  metadata: NamesMetadata,
  { glossary, convert, folding }: NameSources,
): { names: Name[]; problems: BuiltInProblem[] } {
  const problems: BuiltInProblem[] = [];
  const english = new Map(
    glossary.map(({ titles }) => [folding.fold(titles["zh-Hans"]), titles.en]),
  );
  const owners = new Map<string, string>();
  const names = new Map<string, Name>();
  for (const [index, entry] of metadata.entries()) {
    const { id, kind, aliases = [], en, note } = entry;
    const hans = entry["zh-Hans"];
    if (names.has(id)) {
      problems.push({
        rule: "names/duplicate-id",
        path: [index, "id"],
        message: `Two names have the id “${id}”.`,
        hint: "Give one of them another id, or make it an alias of the other.",
      });
      continue;
    }
    const forms = [hans, ...aliases].filter((form, place) => {
      const fold = folding.fold(form);
      const owner = owners.get(fold);
      if (owner === undefined) owners.set(fold, id);
      else problems.push(repeated(form, owner, [index, ...formPath(place)]));
      return owner === undefined;
    });
    names.set(id, {
      id,
      kind,
      titles: {
        "zh-Hans": hans,
        "zh-Hant": entry["zh-Hant"] ?? convert(hans, "zh-Hans", "zh-Hant"),
        en: en ?? english.get(folding.fold(hans)) ?? null,
      },
      forms,
      note: note ?? null,
    });
  }
  return { names: [...names.values()], problems };
}

function formPath(place: number): (string | number)[] {
  return place === 0 ? ["zh-Hans"] : ["aliases", place - 1];
}

function repeated(form: string, owner: string, path: BuiltInProblem["path"]): BuiltInProblem {
  return {
    rule: "names/repeated-form",
    path,
    message: `“${form}” is already a form of the name “${owner}”; marks and script do not tell forms apart.`,
    hint: "Keep the form with one name; a place that two names share belongs to the longer one.",
  };
}

/** Reports names that no document mentions; `metadata` is the content of their file. */
export function unmentionedNames(metadata: NamesMetadata, corpus: Corpus): BuiltInProblem[] {
  const index = corpus.derive(nameIndex);
  const known = new Set(corpus.names.map(({ id }) => id));
  return metadata.flatMap((entry, place) => {
    // A second entry with the same id is reported elsewhere.
    if (!known.delete(entry.id) || index.of(entry.id).length > 0) return [];
    return [
      {
        rule: "names/stands-nowhere",
        path: [place, "zh-Hans"],
        message: `“${entry["zh-Hans"]}” stands in no document, nor does an alias of it.`,
        hint: "Correct the name, add the form that the texts have to `aliases`, or take the entry out.",
      },
    ];
  });
}
