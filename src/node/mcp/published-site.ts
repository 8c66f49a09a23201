/** A built site as assistants ask it: its data files, each read once when it is needed, and its search. */

import type { RelatedFile } from "../../export/artifacts/annotations/related.ts";
import type { SiteFile } from "../../export/artifacts/collection/site.ts";
import {
  type TranslationData,
  translationPath,
} from "../../export/artifacts/translation/translations.ts";
import type { HistoryFile } from "../../export/artifacts/versions/histories.ts";
import { contentIn, documentFile, sharedFiles } from "../../export/document-file.ts";
import { type DocumentText, textFolder } from "../../export/document-text.ts";
import { type PlacedTextClause, placeClauses } from "../../export/text-clauses.ts";
import type { Genre } from "../../model/genres.ts";
import { addressOf, readAddress } from "../../model/target.ts";
import { type Script, type ScriptStandard, scriptOf, type Titles } from "../../model/types.ts";
import type { Validity } from "../../model/versions/versions.ts";
import { ENTRY_FILE, type IndexEntry, SEARCH_FOLDER } from "../../search/format/index-format.ts";
import { memoize } from "../../search/memoize.ts";
import { type IndexSource, openFolder } from "../../search/open-index.ts";
import { createSearcher, type Searcher } from "../../search/searcher.ts";
import type { Outline } from "../../site/document/outline.ts";
import { HTML_LANG, type Language, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import type { Folding } from "../../text/fold/fold.ts";

import { type Force, forceOn, type ListedWork } from "./force.ts";
import { ClientMistake, unknownName } from "./mistake.ts";
import type { SiteReader } from "./site-reader.ts";

/** A document in `documents.json`. */
export interface ListedDocument {
  readonly id: string;
  readonly title: Titles;
  readonly issuer: string | null;
  readonly authors: readonly string[];
  readonly number: string | null;
  readonly date: string | null;
  readonly kind: Genre;
  readonly script: ScriptStandard;
  readonly source: { readonly file: string; readonly sha256: string };
  readonly clauses: number;
  /** Absent if nothing is known of it. */
  readonly force?: Validity;
}

/** A hierarchy in `hierarchies.json`. */
export interface ListedHierarchy {
  readonly id: string;
  readonly title: Titles;
  readonly document: string;
  readonly root: string | null;
  readonly nodes: readonly {
    readonly id: string;
    readonly clause: string;
    readonly quote?: string;
    readonly label: string;
    readonly title: Titles;
    readonly level: number;
    readonly parent: string | null;
    readonly children: readonly string[];
  }[];
}

/** An indicator in `indicators.json`. */
export interface ListedIndicator {
  readonly id: string;
  readonly title: Titles;
  readonly unit: unknown;
  readonly direction: unknown;
  readonly statements: readonly {
    readonly document: string;
    readonly clause: string;
    /** A year, or a date. */
    readonly year: number | string | null;
    readonly role: string;
  }[];
}

/** A clause of a document with its place in both scripts. */
type BothScripts = Readonly<Record<Script, PlacedTextClause>>;

/** Every call rejects if a file cannot be read, and may be repeated. */
export interface PublishedSite {
  info(): Promise<SiteFile>;
  documents(): Promise<readonly ListedDocument[]>;
  /**
   * The document of an id; that of a work means its current version.
   * @throws ClientMistake if there is no such document
   */
  document(id: string): Promise<ListedDocument>;
  /** What is known today of the force of a document; null if nothing is. */
  force(document: string): Promise<Force | null>;
  /** The clauses of the newest version that stand for a clause, as addresses; null if there are no other versions. */
  newest(document: string, clause: string): Promise<readonly string[] | null>;
  text(script: Script, document: string): Promise<DocumentText>;
  /** The clauses of a document by id, in reading order. */
  clauses(script: Script, document: string): Promise<ReadonlyMap<string, PlacedTextClause>>;
  /** @throws ClientMistake if `address` is not `document#clause`, or there is no such clause */
  clause(
    address: string,
  ): Promise<{ readonly document: ListedDocument; readonly forms: BothScripts }>;
  /** The English paragraphs of a document by clause id; null if it is not translated. */
  english(document: string): Promise<TranslationData["clauses"] | null>;
  outline(language: Language, document: string): Promise<Outline>;
  hierarchies(): Promise<readonly ListedHierarchy[]>;
  related(document: string): Promise<RelatedFile>;
  /** Null if the site states none. */
  indicators(): Promise<readonly ListedIndicator[] | null>;
  folding(): Promise<Folding>;
  /** The search of the pages in a language. */
  searcher(language: Language): Searcher;
  /** The address of a document's page, or of a clause on it. */
  address(language: Language, document: string, clause?: string): Promise<string>;
}

/** The day of the question. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function publishedSite(reader: SiteReader): PublishedSite {
  const bytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const content = await reader.read(path);
    if (content === null) {
      throw new Error(`The site has no file ${path}. Is it a whole site, built by this version?`);
    }
    return content;
  };
  const parse = <Content>(content: Uint8Array): Content =>
    JSON.parse(new TextDecoder().decode(content));
  const file = <Content>(path: string): (() => Promise<Content>) => {
    const read = memoize(async (_: null) => parse<Content>(await bytes(path)));
    return () => read(null);
  };
  const optional = <Content>(path: string): (() => Promise<Content | null>) => {
    const read = memoize(async (_: null) => {
      const content = await reader.read(path);
      return content === null ? null : parse<Content>(content);
    });
    return () => read(null);
  };
  const info = file<SiteFile>("data/site.json");
  const documents = file<ListedDocument[]>("data/documents.json");
  const versions = optional<ListedWork[]>("data/versions.json");
  /** The content of a document's file in a folder below `data/`. */
  async function ofDocument<Content>(folder: string, id: string): Promise<Content> {
    const shared = sharedFiles((await documents()).length);
    const path = `data/${folder}${documentFile(id, shared)}.json`;
    return contentIn<Content>(parse(await bytes(path)), id, shared);
  }
  const texts = {
    "zh-Hans": memoize((id: string) => ofDocument<DocumentText>(textFolder("zh-Hans"), id)),
    "zh-Hant": memoize((id: string) => ofDocument<DocumentText>(textFolder("zh-Hant"), id)),
  } as const satisfies Record<Script, unknown>;
  const english = memoize(async (id: string) => {
    const content = await reader.read(`data/${translationPath("en", id)}`);
    return content === null ? null : parse<TranslationData>(content).clauses;
  });
  const outlines = {
    "zh-hans": memoize((id: string) => ofDocument<Outline>("outlines/zh-hans/", id)),
    "zh-hant": memoize((id: string) => ofDocument<Outline>("outlines/zh-hant/", id)),
    en: memoize((id: string) => ofDocument<Outline>("outlines/en/", id)),
  } as const satisfies Record<Language, unknown>;
  const history = memoize(async (id: string) => {
    const content = await reader.read(`data/histories/${id}.json`);
    return content === null ? null : parse<HistoryFile>(content);
  });
  const related = memoize((id: string) => ofDocument<RelatedFile>("related/", id));
  const placed = async (script: Script, id: string) => {
    const all = placeClauses((await texts[script](id)).clauses);
    return new Map(all.map((each) => [each.clause.id, each]));
  };
  const clausesIn = {
    "zh-Hans": memoize((id: string) => placed("zh-Hans", id)),
    "zh-Hant": memoize((id: string) => placed("zh-Hant", id)),
  } as const satisfies Record<Script, unknown>;
  const version = memoize(async (_: null) =>
    parse<IndexEntry>(await bytes(`${SEARCH_FOLDER}/${ENTRY_FILE}`)),
  );
  const indexSource = (language: Language): IndexSource => ({
    script: TEXT_SCRIPT[language],
    ...(language === "en" ? { language: HTML_LANG.en } : {}),
    read: async (name) => bytes(`${SEARCH_FOLDER}/${(await version(null)).version}/${name}`),
  });
  const folding = memoize((_: null) => openFolder(indexSource("zh-hans")));
  const searchers = new Map<Language, Searcher>();

  async function document(id: string): Promise<ListedDocument> {
    const all = await documents();
    const found = all.find((each) => each.id === id);
    if (found !== undefined) return found;
    const works = (await versions()) ?? [];
    const current = works.find(({ work }) => work === id)?.current;
    const version = all.find((each) => each.id === current);
    if (version !== undefined) return version;
    throw unknownName(
      "document",
      id,
      all.map((each) => each.id),
      "list_documents",
    );
  }

  return {
    info,
    documents,
    document,
    async force(id) {
      const listed = (await documents()).find((each) => each.id === id);
      return forceOn((await versions()) ?? [], id, listed?.force, today());
    },
    async newest(id, clause) {
      const known = await history(id);
      const last = known?.versions.at(-1)?.document;
      if (last === undefined || last === id) return null;
      return (known?.clauses[clause]?.newest ?? []).map((own) =>
        addressOf({ document: last, clause: own }),
      );
    },
    text: (script, id) => texts[script](id),
    clauses: (script, id) => clausesIn[script](id),
    async clause(address) {
      const at = readAddress(address);
      if (at.document === "" || at.clause === "") {
        throw new ClientMistake(
          `“${address}” names no clause. Write document#clause, as search and get_outline give it, for example opinions-2023#s3-1-2.`,
        );
      }
      const listed = await document(at.document);
      const [hans, hant] = await Promise.all(
        (["zh-Hans", "zh-Hant"] as const).map((script) => clausesIn[script](listed.id)),
      );
      const forms = { "zh-Hans": hans?.get(at.clause), "zh-Hant": hant?.get(at.clause) };
      if (forms["zh-Hans"] === undefined || forms["zh-Hant"] === undefined) {
        const ids = [...(hans?.keys() ?? [])];
        throw unknownName(
          "clause",
          addressOf({ document: listed.id, clause: at.clause }),
          ids.map((id) => `${listed.id}#${id}`),
          "get_outline",
        );
      }
      return {
        document: listed,
        forms: { "zh-Hans": forms["zh-Hans"], "zh-Hant": forms["zh-Hant"] },
      };
    },
    english,
    outline: (language, id) => outlines[language](id),
    hierarchies: file<ListedHierarchy[]>("data/hierarchies.json"),
    related,
    indicators: optional<ListedIndicator[]>("data/indicators.json"),
    folding: () => folding(null),
    searcher(language) {
      const searcher = searchers.get(language) ?? createSearcher(indexSource(language));
      searchers.set(language, searcher);
      return searcher;
    },
    async address(language, id, clause) {
      const { root } = await info();
      const base = /^https?:/u.test(root) ? root : (reader.address ?? root);
      return `${base}${language}/docs/${id}/${clause === undefined ? "" : `#${clause}`}`;
    },
  };
}

/** The script of a document's source. */
export function ownScript({ script }: Pick<ListedDocument, "script">): Script {
  return scriptOf(script);
}
