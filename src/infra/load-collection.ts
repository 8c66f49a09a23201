/** Content folder → collection, diagnostics and coverage: the one place where the parts are wired. */
import type { z } from "zod";
import { buildHierarchy } from "../layers/hierarchies.ts";
import type { Diagnostic, Rule } from "../model/diagnostic.ts";
import {
  hierarchiesSchema,
  siteSchema,
  type TitlesMetadata,
  translationsSchema,
} from "../model/schema.ts";
import type { Collection, Hierarchy, PolicyDocument, Site, Titles } from "../model/types.ts";
import { walkClauses } from "../model/walk.ts";
import type { Coverage } from "../parse/coverage.ts";
import type { Convert } from "../text/convert.ts";
import { readContentFolder, type TextFile } from "./content-folder.ts";
import { keyTerms } from "./jieba.ts";
import { loadSource } from "./load-source.ts";
import { openccConvert } from "./opencc.ts";
import { readYaml, type YamlFile } from "./yaml.ts";

/** What came of a content folder. With an error among the diagnostics the collection is not complete. */
export interface LoadedCollection {
  readonly collection: Collection;
  readonly diagnostics: readonly Diagnostic[];
  /** By document id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
}

/** A YAML file of the content folder that was read, with its path. */
type ReadFile<T> = YamlFile<T> & { readonly file: string };

const DEFAULT_SITE: Site = {
  name: { "zh-Hans": "条文", "zh-Hant": "條文", en: "Tiaowen" },
  description: { "zh-Hans": "政策文件库", "zh-Hant": "政策文件庫", en: "Policy documents" },
  languages: [],
  featured: [],
};

/** Loads a content folder, as content/README.md describes it. Throws only where the disk fails. */
export async function loadCollection(folder: string): Promise<LoadedCollection> {
  const files = await readContentFolder(folder);
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const convert = openccConvert();
  const read = <T>(found: TextFile | null, schema: z.ZodType<T>): ReadFile<T> | null => {
    if (!found) return null;
    const { yaml, diagnostics: complaints } = readYaml(found.text, found.file, schema);
    diagnostics.push(...complaints);
    return yaml && { ...yaml, file: found.file };
  };

  const translations = read(files.translations, translationsSchema);
  const english = translations?.value ?? {};
  const documents: PolicyDocument[] = [];
  const coverage: Record<string, Coverage> = {};
  const idPlaces = new Map<string, string>();
  for (const source of files.sources) {
    const tools = { convert, extractTerms: keyTerms, english, idPlaces };
    const loaded = loadSource(source, tools);
    documents.push(...loaded.documents);
    Object.assign(coverage, loaded.coverage);
    diagnostics.push(...loaded.diagnostics);
  }
  documents.sort((a, b) => (b.date?.value ?? "").localeCompare(a.date?.value ?? "", "en"));

  const hierarchyFile = read(files.hierarchies, hierarchiesSchema);
  const hierarchies: Hierarchy[] = [];
  if (hierarchyFile) {
    const built = loadHierarchies(hierarchyFile, documents, convert);
    hierarchies.push(...built.hierarchies);
    diagnostics.push(...built.diagnostics);
  }
  if (translations) diagnostics.push(...unknownTranslations(translations, documents));
  const siteFile = read(files.site, siteSchema);
  const site = siteFile ? siteOf(siteFile.value, convert) : DEFAULT_SITE;
  if (siteFile) diagnostics.push(...unknownFeatured(siteFile, site, documents));
  return { collection: { site, documents, hierarchies }, diagnostics, coverage };
}

function siteOf(metadata: z.output<typeof siteSchema>, convert: Convert): Site {
  return {
    name: titlesOf(metadata.name, convert),
    description: titlesOf(metadata.description, convert),
    languages: metadata.languages ?? [],
    featured: metadata.featured ?? [],
  };
}

function titlesOf(given: TitlesMetadata, convert: Convert): Titles {
  return {
    "zh-Hans": given["zh-Hans"],
    "zh-Hant": given["zh-Hant"] ?? convert(given["zh-Hans"], "zh-Hans", "zh-Hant"),
    en: given.en ?? null,
  };
}

function loadHierarchies(
  file: ReadFile<z.output<typeof hierarchiesSchema>>,
  documents: readonly PolicyDocument[],
  convert: Convert,
): { hierarchies: Hierarchy[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const hierarchies: Hierarchy[] = [];
  const complain = (path: readonly PropertyKey[], rule: Rule, message: string, hint: string) =>
    diagnostics.push({
      rule,
      severity: "error",
      file: file.file,
      ...file.place(path),
      message,
      hint,
    });
  const first = new Map<string, number>();
  for (const [index, metadata] of file.value.entries()) {
    const earlier = first.get(metadata.id);
    const document = documents.find(({ id }) => id === metadata.document);
    if (earlier !== undefined) {
      complain(
        [index, "id"],
        "hierarchy/duplicate-id",
        `Two hierarchies have the id “${metadata.id}”; the first is in line ${file.place([earlier]).line}.`,
        "Give one of them another id.",
      );
    } else if (!document) {
      complain(
        [index, "document"],
        "hierarchy/unknown-document",
        `There is no document “${metadata.document}”.`,
        "Use the id of a document in a source.yaml.",
      );
    } else if ((metadata.root === undefined) === (metadata.nodes === undefined)) {
      complain(
        [index],
        "hierarchy/root-or-nodes",
        `“${metadata.id}” has to give either a root clause or a list of nodes.`,
        "Keep `root` where all nodes stand under one clause, `nodes` where they are scattered.",
      );
    } else {
      const titles = titlesOf(metadata.title, convert);
      const built = buildHierarchy(metadata, titles, document, convert);
      hierarchies.push(built.hierarchy);
      for (const { path, rule, message, hint } of built.problems) {
        complain([index, ...path], rule, message, hint);
      }
    }
    first.set(metadata.id, earlier ?? index);
  }
  return { hierarchies, diagnostics };
}

function unknownTranslations(
  file: ReadFile<z.output<typeof translationsSchema>>,
  documents: readonly PolicyDocument[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain = (path: readonly string[], what: string) =>
    found.push({
      rule: "translation/unknown-id",
      severity: "warning",
      file: file.file,
      ...file.place(path),
      message: `There is no ${what}; its English title is shown nowhere.`,
      hint: "Correct the id, or take the line out.",
    });
  const ids = new Map(
    documents.map(({ id, clauses }) => [
      id,
      new Set([...walkClauses(clauses)].map(({ clause }) => clause.id)),
    ]),
  );
  for (const id of Object.keys(file.value.documents ?? {})) {
    if (!ids.has(id)) complain(["documents", id], `document “${id}”`);
  }
  for (const [id, clauses] of Object.entries(file.value.clauses ?? {})) {
    for (const clause of Object.keys(clauses)) {
      if (!ids.get(id)?.has(clause)) complain(["clauses", id, clause], `clause “${id}#${clause}”`);
    }
  }
  return found;
}

function unknownFeatured(
  file: ReadFile<unknown>,
  site: Site,
  documents: readonly PolicyDocument[],
): Diagnostic[] {
  return site.featured.flatMap((id, index) =>
    documents.some((document) => document.id === id)
      ? []
      : [
          {
            rule: "site/unknown-document",
            severity: "warning" as const,
            file: file.file,
            ...file.place(["featured", index]),
            message: `The front page is to show “${id}”, but there is no such document.`,
            hint: "Use the id of a document in a source.yaml.",
          },
        ],
  );
}
