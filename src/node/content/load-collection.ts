/** Content folder → collection, diagnostics and coverage: the one place where the loaders and checks are combined. */

import type { z } from "zod";
import type { AnnotatorTools } from "../../annotate/annotator.ts";
import { unmentionedNames } from "../../annotate/names/build-names.ts";
import { type Extensions, NO_EXTENSIONS } from "../../config/config.ts";
import { checkRules } from "../../corpus/check-rules.ts";
import { createCorpus } from "../../corpus/create-corpus.ts";
import { madeAnew, type OfText } from "../../export/artifacts/artifact.ts";
import { indicatorsSchema } from "../../model/content/indicator-schema.ts";
import {
  correspondencesSchema,
  glossarySchema,
  hierarchiesSchema,
  namesSchema,
  type SiteMetadata,
  siteSchema,
  type WordsMetadata,
  wordsSchema,
} from "../../model/content/schema.ts";
import { translationsSchema } from "../../model/content/translations-schema.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { NO_INDICATORS } from "../../model/indicators.ts";
import type { Collection, EnglishWord, Forms, PolicyDocument, Site } from "../../model/types.ts";
import type { Coverage } from "../../parse/coverage.ts";
import { orderPasses } from "../../parse/registry.ts";
import { type BuiltInProblem, diagnoseFile } from "../../rules/diagnose.ts";
import { createFolding } from "../../text/fold/fold.ts";
import type { Convert } from "../../text/script/convert.ts";
import { commonWords, pickKeyTerms } from "../../text/words/key-terms.ts";
import { withDistinctTitles } from "../../versions/distinct-titles.ts";
import { type DocumentIds, documentIds } from "../../versions/document-ids.ts";
import { annotatorTools } from "../adapters/annotator-tools.ts";
import { keyTerms, rememberKeyTerms } from "../adapters/jieba.ts";
import { openccConvert, openccDetectScript, openccFoldTable } from "../adapters/opencc.ts";
import type { Memory } from "../memory/memory.ts";
import { examplesWithoutResult } from "./checks/check-examples.ts";
import { checkOrigins } from "./checks/check-origins.ts";
import { checkReferences } from "./checks/check-references.ts";
import { type Acknowledged, explain } from "./checks/check-source.ts";
import { otherTerms, unknownNames, unknownTranslations } from "./checks/check-translations.ts";
import { checkVersions, type KeyPlaces } from "./checks/check-versions.ts";
import { unstatedVersions } from "./checks/unstated-versions.ts";
import { loadGlossary } from "./collection/load-glossary.ts";
import { loadHierarchies } from "./collection/load-hierarchies.ts";
import { loadIndicators } from "./collection/load-indicators.ts";
import { loadCorrespondences, loadNames } from "./collection/load-links.ts";
import { loadOverrides, withNames } from "./collection/load-overrides.ts";
import { readContentFolder, type SourceFolder, type TextFile } from "./content-folder.ts";
import { type ContentMemory, rememberConvert } from "./content-memory.ts";
import { DocumentMemory } from "./document-memory.ts";
import { loadSource, type ReadDocument } from "./load-source.ts";
import { loadOwn } from "./own/load-own.ts";
import {
  inCorrespondences,
  inDocument,
  inGlossary,
  inHierarchies,
  inIndicators,
  inSite,
  titlesWithDocuments,
  withDocuments,
} from "./resolve-works.ts";
import { titlesOf } from "./titles.ts";
import { checkProse } from "./translation/check-prose.ts";
import { withEnglishTitles } from "./translation/english-titles.ts";
import { loadTranslations, translationsOf } from "./translation/load-translations.ts";
import { readYaml, type YamlFile } from "./yaml.ts";

/** The result of loading a content folder. If a diagnostic is an error, the collection is incomplete. */
export interface LoadedCollection {
  readonly corpus: Corpus;
  /** The tools of the corpus's annotators. */
  readonly tools: AnnotatorTools;
  readonly diagnostics: readonly Diagnostic[];
  /** By document id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  readonly ofText: OfText;
}

/** The site without what the collection adds to it. */
type NamedSite = Omit<Site, "own">;

const DEFAULT_SITE: NamedSite = {
  name: { "zh-Hans": "条文", "zh-Hant": "條文", en: "Tiaowen" },
  description: { "zh-Hans": "政策文件库", "zh-Hant": "政策文件庫", en: "Policy documents" },
  languages: [],
  featured: [],
  searchService: null,
  examples: { "zh-Hans": [], "zh-Hant": [], en: [] },
};

/** A content folder that was read, and is not checked as a whole yet. */
export interface ReadCollection extends LoadedCollection {
  /** What was found so far. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every diagnostic: those of the checks that ask all texts, too. */
  check(): readonly Diagnostic[];
}

/** The extensions that take part in the reading of a content folder. */
type ReadingExtensions = Pick<Extensions, "passes" | "rules">;

/**
 * Loads a content folder, as content/README.md describes it.
 * @param kept what an earlier build has kept
 * @throws Error if the disk or the code of an extension fails
 */
export async function loadCollection(
  folder: string,
  extensions: ReadingExtensions = NO_EXTENSIONS,
  kept?: Memory,
): Promise<LoadedCollection> {
  const { check, ...read } = await readCollection(folder, extensions, undefined, kept);
  return { ...read, diagnostics: check() };
}

/**
 * Reads a content folder without the checks that ask all texts.
 * @param memory of former readings of the folder
 * @param kept what an earlier build has kept
 * @throws Error if the disk or the code of an extension fails
 */
export async function readCollection(
  folder: string,
  extensions: ReadingExtensions = NO_EXTENSIONS,
  memory?: ContentMemory,
  kept?: Memory,
): Promise<ReadCollection> {
  const files = await readContentFolder(folder);
  const recall: ContentMemory["recall"] = (step, inputs, make) =>
    memory === undefined ? make() : memory.recall(step, inputs, make);
  const diagnostics: Diagnostic[] = [...files.diagnostics];
  const { "zh-Hans": hans, "zh-Hant": hant } = files.dictionaries;
  const { overrides: dictionary, diagnostics: found } = recall(
    "dictionaries",
    [hans?.text, hant?.text],
    () => loadOverrides(files.dictionaries),
  );
  diagnostics.push(...found);
  const read = <T>(found: TextFile | null, schema: z.ZodType<T>): YamlFile<T> | null => {
    if (!found) return null;
    const { yaml, diagnostics: complaints } = recall(found.file, [found.text], () =>
      readYaml(found.text, found.file, schema),
    );
    diagnostics.push(...complaints);
    return yaml;
  };

  const namesFile = read(files.names, namesSchema);
  const { overrides, convert } = recall("conversion", [dictionary, namesFile], () => {
    const all = withNames(dictionary, namesFile?.value ?? []);
    const convert = openccConvert(all);
    return { overrides: all, convert: memory === undefined ? convert : rememberConvert(convert) };
  });
  // What an extension's passes make of a text, no key says.
  const known =
    kept === undefined || extensions.passes.length > 0
      ? undefined
      : new DocumentMemory(kept, overrides);
  const documents: PolicyDocument[] = [];
  const coverage: Record<string, Coverage> = {};
  const acknowledged: Acknowledged[] = [];
  const idPlaces = new Map<string, string>();
  const places: KeyPlaces = new Map();
  const passes = orderPasses(extensions.passes);
  const ranked = new Map<string, readonly string[]>();
  const extractTerms =
    memory === undefined ? keyTerms : recall("key-terms", [], () => rememberKeyTerms());
  for (const source of files.sources) {
    const tools = {
      convert,
      detectScript: openccDetectScript,
      extractTerms,
      idPlaces,
      passes,
      readDocument: (folder: SourceFolder, id: string, read: () => ReadDocument) =>
        known === undefined ? read() : known.read(folder, id, read),
    };
    const { loaded, ids } = recall(
      source.source.file,
      [
        ...[source.source.sha256, source.metadata.text, source.repairs?.text, convert],
        ...[extensions.passes, JSON.stringify([...idPlaces])],
      ],
      () => {
        const known = idPlaces.size;
        const result = atSource(source.source.file, () => loadSource(source, tools));
        return { loaded: result, ids: [...idPlaces].slice(known) };
      },
    );
    for (const [id, place] of ids) idPlaces.set(id, place);
    documents.push(...loaded.documents);
    for (const [id, words] of loaded.words) ranked.set(id, words);
    Object.assign(coverage, loaded.coverage);
    diagnostics.push(...loaded.diagnostics);
    acknowledged.push(...loaded.acknowledged);
    for (const [id, place] of loaded.places) places.set(id, place);
  }
  giveKeyTerms(documents, ranked, convert);
  // From here on files may name works.
  const named = documentIds({ documents });
  const resolved = <T>(file: YamlFile<T> | null, inFile: (value: T, ids: DocumentIds) => T) =>
    file && withDocuments(file, named, inFile);
  const titlesFile = read(files.translations, translationsSchema);
  const translations = titlesFile && titlesWithDocuments(titlesFile, named);
  const english = translations?.value ?? {};
  const translated = loadTranslations(files.translatedTexts, documents, named);
  diagnostics.push(...translated.diagnostics);
  const titled = documents.map((document) => ({
    ...withEnglishTitles(inDocument(document, named), english),
    translations: translationsOf(document, translated.files, convert),
  }));
  documents.splice(0, documents.length, ...withDistinctTitles(titled));
  diagnostics.push(...checkVersions(documents, places), ...checkOrigins(documents, places));
  documents.sort((a, b) => (b.date?.value ?? "").localeCompare(a.date?.value ?? "", "en"));

  const hierarchyFile = resolved(read(files.hierarchies, hierarchiesSchema), inHierarchies);
  const hierarchies = hierarchyFile && loadHierarchies(hierarchyFile, documents, convert);
  const glossaryFile = resolved(read(files.glossary, glossarySchema), inGlossary);
  const glossary = glossaryFile && loadGlossary(glossaryFile, documents, convert);
  diagnostics.push(...(hierarchies?.diagnostics ?? []), ...(glossary?.diagnostics ?? []));
  const folding = createFolding(openccFoldTable());
  const names =
    namesFile &&
    loadNames(namesFile, {
      glossary: glossary?.glossary ?? [],
      convert,
      folding,
    });
  const linksFile = resolved(
    read(files.correspondences, correspondencesSchema),
    inCorrespondences(hierarchies?.hierarchies ?? []),
  );
  const links =
    linksFile &&
    loadCorrespondences(linksFile, {
      hierarchies: hierarchies?.hierarchies ?? [],
      documents,
      convert,
    });
  diagnostics.push(...(names?.diagnostics ?? []), ...(links?.diagnostics ?? []));
  if (translations) {
    const problems = [
      ...unknownTranslations(english, documents),
      ...otherTerms(english, documents, glossary?.glossary ?? []),
    ];
    diagnostics.push(...diagnoseFile(translations, problems));
  }
  const words = read(files.words, wordsSchema);
  const indicatorFile = resolved(read(files.indicators, indicatorsSchema), inIndicators);
  const indicators = indicatorFile && loadIndicators(indicatorFile, { documents, convert });
  const siteFile = resolved(read(files.site, siteSchema), inSite);
  const { own, ...loadedOwn } = loadOwn(files, siteFile, convert);
  diagnostics.push(...loadedOwn.diagnostics);
  const site = { ...(siteFile ? siteOf(siteFile.value, convert) : DEFAULT_SITE), own };
  if (siteFile) diagnostics.push(...diagnoseFile(siteFile, unknownFeatured(site, documents)));
  const collection: Collection = {
    site,
    documents,
    hierarchies: hierarchies?.hierarchies ?? [],
    glossary: glossary?.glossary ?? [],
    names: names?.names ?? [],
    correspondences: links?.correspondences ?? [],
    overview: links?.overview ?? null,
    words: wordsOf(words?.value ?? {}, convert),
    translatedNames: english.names ?? {},
    indicators: indicators?.indicators ?? NO_INDICATORS,
    overrides,
  };
  const tools = recall("tools", [overrides], () => annotatorTools(overrides));
  const corpus = createCorpus(collection, { tools });
  const check = (): readonly Diagnostic[] => {
    const ofTexts = [
      ...checkReferences(corpus),
      ...unstatedVersions(corpus),
      ...checkRules(corpus, extensions.rules),
      ...checkProse(corpus, translated.files),
      ...loadedOwn.check(corpus),
      ...(siteFile
        ? diagnoseFile(siteFile, examplesWithoutResult(siteFile.value, corpus, tools.folding.fold))
        : []),
      ...(indicators?.diagnose(corpus) ?? []),
      ...(namesFile ? diagnoseFile(namesFile, unmentionedNames(namesFile.value, corpus)) : []),
      ...(translations ? diagnoseFile(translations, unknownNames(english, corpus)) : []),
    ];
    return explain([...diagnostics, ...ofTexts], acknowledged);
  };
  const ofText = known?.ofText ?? madeAnew;
  return { corpus, tools, diagnostics, coverage, ofText, check };
}

/**
 * Does the work on a source.
 * @throws Error that names the source, with the error that the work threw as its cause
 */
function atSource<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Error(`The source ${file} could not be read: ${words}`, { cause: error });
  }
}

/** Number of key terms of a document. */
const KEY_TERMS = 12;

/** Puts documents with their key terms in the place of those without. */
function giveKeyTerms(
  documents: PolicyDocument[],
  ranked: ReadonlyMap<string, readonly string[]>,
  convert: Convert,
): void {
  const common = commonWords([...ranked.values()]);
  for (const [index, document] of documents.entries()) {
    const words = pickKeyTerms(ranked.get(document.id) ?? [], KEY_TERMS, common);
    const keyTerms = words.map((word): Forms => {
      const own = convert(word, "zh-Hans", document.standard);
      return {
        "zh-Hans": convert(own, document.standard, "zh-Hans"),
        "zh-Hant": convert(own, document.standard, "zh-Hant"),
      };
    });
    documents[index] = { ...document, keyTerms };
  }
}

function wordsOf(metadata: WordsMetadata, convert: Convert): EnglishWord[] {
  return Object.entries(metadata).map(([english, chinese]) => ({
    english,
    chinese: {
      "zh-Hans": chinese,
      "zh-Hant": chinese.map((word) => convert(word, "zh-Hans", "zh-Hant")),
    },
  }));
}

function siteOf(metadata: SiteMetadata, convert: Convert): NamedSite {
  const simplified = metadata.examples?.["zh-Hans"] ?? [];
  return {
    name: titlesOf(metadata.name, convert),
    description: titlesOf(metadata.description, convert),
    languages: metadata.languages ?? [],
    featured: metadata.featured ?? [],
    searchService: metadata.search?.service.replace(/\/*$/u, "/") ?? null,
    examples: {
      "zh-Hans": simplified,
      "zh-Hant":
        metadata.examples?.["zh-Hant"] ??
        simplified.map((query) => convert(query, "zh-Hans", "zh-Hant")),
      en: metadata.examples?.en ?? simplified,
    },
  };
}

function unknownFeatured(site: Site, documents: readonly PolicyDocument[]): BuiltInProblem[] {
  return site.featured.flatMap((id, index): BuiltInProblem[] =>
    documents.some((document) => document.id === id)
      ? []
      : [
          {
            rule: "site/unknown-document",
            path: ["featured", index],
            message: `The front page is to show “${id}”, but there is no such document.`,
            hint: "Use the id of a document in a source.yaml.",
          },
        ],
  );
}
