/** Builds the glossary (terms in both scripts, with their clauses) and reports its problems. */
import type { GlossaryMetadata } from "../../model/content/schema.ts";
import { partsOf } from "../../model/target.ts";
import type { GlossaryTerm, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { Convert } from "../../text/script/convert.ts";
import { termsWithin } from "./terms.ts";

/** Makes the terms, sorted by pinyin. References to clauses that do not exist are left out. */
export function buildGlossary(
  metadata: GlossaryMetadata,
  documents: readonly PolicyDocument[],
  convert: Convert,
): { glossary: GlossaryTerm[]; problems: BuiltInProblem[] } {
  const problems: BuiltInProblem[] = [];
  const texts = clauseTexts(documents);
  const ids = new Set<string>();
  const english = new Map<string, string>();
  const glossary: GlossaryTerm[] = [];
  for (const [index, entry] of metadata.entries()) {
    const { id, pinyin, en, aliases = [] } = entry;
    const hans = entry["zh-Hans"];
    const chinese = aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
    if (ids.has(id)) {
      problems.push({
        rule: "glossary/duplicate-id",
        path: [index, "id"],
        message: `Two terms have the id “${id}”.`,
        hint: "Give one of them another id; its address is made of it.",
      });
      continue;
    }
    ids.add(id);
    const other = english.get(hans);
    if (other !== undefined && other !== en) {
      problems.push({
        rule: "glossary/two-translations",
        path: [index, "en"],
        message: `“${hans}” is translated in two ways: “${other}” and “${en}”.`,
        hint: "Keep one entry; a second English name goes into `aliases`.",
      });
    }
    english.set(hans, en);
    const sought = {
      id,
      titles: { "zh-Hans": hans, "zh-Hant": entry["zh-Hant"] ?? traditional(hans, convert), en },
      aliases: {
        "zh-Hans": chinese,
        "zh-Hant": chinese.map((alias) => traditional(alias, convert)),
        en: aliases.filter((alias) => !chinese.includes(alias)),
      },
      except: entry.except ?? [],
    };
    const find = termsWithin([sought]);
    glossary.push({
      ...sought,
      pinyin,
      definition: {
        "zh-Hans": entry.definition["zh-Hans"],
        "zh-Hant": entry.definition["zh-Hant"] ?? traditional(entry.definition["zh-Hans"], convert),
        en: entry.definition.en,
      },
      clauses: (entry.clauses ?? []).flatMap((address, place) => {
        const problem = clauseProblem(address, hans, texts.get(address), (text) =>
          find(text).has(id),
        );
        if (problem) problems.push({ ...problem, path: [index, "clauses", place] });
        const [document = "", clause = ""] = address.split("#");
        return texts.has(address) ? [{ document, clause }] : [];
      }),
    });
  }
  glossary.sort((one, next) => one.pinyin.localeCompare(next.pinyin, "en"));
  return { glossary, problems };
}

function traditional(text: string, convert: Convert): string {
  return convert(text, "zh-Hans", "zh-Hant");
}

/** The heading and the paragraphs of each clause in Simplified characters, by `document#clause`. */
function clauseTexts(documents: readonly PolicyDocument[]): Map<string, readonly string[]> {
  return new Map(
    documents.flatMap(({ id, clauses }) =>
      [...walkClauses(clauses)].map(({ clause }) => [
        `${id}#${clause.id}`,
        partsOf(clause.forms["zh-Hans"]).map(([, text]) => text),
      ]),
    ),
  );
}

function clauseProblem(
  address: string,
  term: string,
  texts: readonly string[] | undefined,
  uses: (text: string) => boolean,
): Omit<BuiltInProblem, "path"> | null {
  if (texts === undefined) {
    return {
      rule: "glossary/unknown-clause",
      message: `There is no clause “${address}”.`,
      hint: "Look up the id on the document's page or in data/clauses.ndjson.",
    };
  }
  if (texts.some(uses)) return null;
  return {
    rule: "glossary/not-in-clause",
    message: `The term “${term}” does not stand in ${address}.`,
    hint: "Name a clause that has it, or add the form that stands there to `aliases`.",
  };
}
