/** The list of names, and what is wrong with it. */
import type { Rule } from "../../model/diagnostic.ts";
import type { NamesMetadata } from "../../model/schema.ts";
import type { GlossaryTerm, Name, PolicyDocument } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";
import type { Convert } from "../../text/script/convert.ts";
import { createGazetteer } from "./gazetteer.ts";
import { collectMentions } from "./mentions.ts";

/** What is wrong with an entry of the file, at a path inside of it. */
export interface NameProblem {
  readonly rule: Rule;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** What the names are made with and checked against. */
export interface NameSources {
  readonly documents: readonly PolicyDocument[];
  /** Gives the English of names that it has as terms. */
  readonly glossary: readonly GlossaryTerm[];
  readonly convert: Convert;
  readonly folding: Folding;
}

/** Makes the names in the order of the file. Of entries with one id the first is kept, of equal forms the first name's. */
export function buildNames(
  metadata: NamesMetadata,
  { documents, glossary, convert, folding }: NameSources,
): { names: Name[]; problems: NameProblem[] } {
  const problems: NameProblem[] = [];
  const english = new Map(
    glossary.map(({ titles }) => [folding.fold(titles["zh-Hans"]), titles.en]),
  );
  const owners = new Map<string, string>();
  const names = new Map<string, Name>();
  const places = new Map<string, number>();
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
    places.set(id, index);
  }
  const mentions = collectMentions(documents, createGazetteer([...names.values()], folding));
  for (const { id, titles } of names.values()) {
    if (mentions.ofName(id).length > 0) continue;
    problems.push({
      rule: "names/stands-nowhere",
      path: [places.get(id) ?? 0, "zh-Hans"],
      message: `“${titles["zh-Hans"]}” stands in no document, nor does an alias of it.`,
      hint: "Correct the name, add the form that the texts have to `aliases`, or take the entry out.",
    });
  }
  return { names: [...names.values()], problems };
}

function formPath(place: number): (string | number)[] {
  return place === 0 ? ["zh-Hans"] : ["aliases", place - 1];
}

function repeated(form: string, owner: string, path: NameProblem["path"]): NameProblem {
  return {
    rule: "names/repeated-form",
    path,
    message: `“${form}” is already a form of the name “${owner}”; marks and script do not tell forms apart.`,
    hint: "Keep the form with one name; a place that two names share belongs to the longer one.",
  };
}
