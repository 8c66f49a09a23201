/** The files of a content folder with the current version in the place of each work that they name: no reader of them knows of works. */
import type { IndicatorsMetadata } from "../../model/content/indicator-schema.ts";
import type {
  CorrespondencesMetadata,
  GlossaryMetadata,
  HierarchyMetadata,
  SiteMetadata,
} from "../../model/content/schema.ts";
import type { Translations } from "../../model/content/translations-schema.ts";
import type { PolicyDocument } from "../../model/types.ts";
import type { StatedVersion } from "../../model/versions/versions.ts";
import type { DocumentIds } from "../../versions/document-ids.ts";
import type { YamlFile } from "./yaml.ts";

/** Resolves the ids in the value of a file. */
type Resolve<T> = (value: T, ids: DocumentIds) => T;

/** The file with resolved ids. Its findings say which document is meant where the editor wrote the id of a work. */
export function withDocuments<T>(
  file: YamlFile<T>,
  ids: DocumentIds,
  resolve: Resolve<T>,
): YamlFile<T> {
  if (ids.works.length === 0) return file;
  const value = resolve(file.value, ids);
  return { ...file, value, note: (path) => noteOn(file.value, path, ids) };
}

type Path = Parameters<YamlFile<unknown>["place"]>[0];

function meaning(work: string, ids: DocumentIds): string {
  return `“${work}” means its current version, “${ids.document(work)}”.`;
}

/** What the id of a work means that stands at a path, or in the entry around it; null if none does. */
function noteOn(written: unknown, path: Path, ids: DocumentIds): string | null {
  const values = [written];
  for (const step of path) {
    const last = values.at(-1);
    if (typeof last !== "object" || last === null) break;
    values.push(Reflect.get(last, step));
  }
  for (const value of values.toReversed()) {
    const texts = textsOf(value);
    const named = ids.works.find((work) => texts.some((text) => text.split(/[#/]/u)[0] === work));
    if (named !== undefined) return meaning(named, ids);
  }
  return null;
}

/** The keys of an entry that name a document. */
const NAMING = ["at", "clause", "document"];

/** The text at a path, or the texts of an entry that name documents. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return NAMING.map((key): unknown => Reflect.get(value, key)).filter(
    (each) => typeof each === "string",
  );
}

export const inGlossary: Resolve<GlossaryMetadata> = (terms, ids) =>
  terms.map((term) => ({ ...term, clauses: term.clauses?.map(ids.address) }));

export const inHierarchies: Resolve<HierarchyMetadata[]> = (hierarchies, ids) =>
  hierarchies.map((hierarchy) => ({ ...hierarchy, document: ids.document(hierarchy.document) }));

/** A task is named by its hierarchy, whose id may also be that of a work. */
export function inCorrespondences(
  hierarchies: readonly { readonly id: string }[],
): Resolve<CorrespondencesMetadata> {
  const isHierarchy = (id: string | undefined) => hierarchies.some((each) => each.id === id);
  return ({ overview, links }, ids) => {
    const part = (id: string) => (isHierarchy(id) ? id : ids.document(id));
    const node = (address: string) =>
      isHierarchy(address.split("/", 1)[0]) ? address : ids.address(address);
    return {
      ...(overview && { overview: { of: part(overview.of), with: overview.with.map(part) } }),
      ...(links && {
        links: links.map(({ from, to, why }) => ({
          from: node(from),
          to: typeof to === "string" ? node(to) : to.map(node),
          why,
        })),
      }),
    };
  };
}

export const inIndicators: Resolve<IndicatorsMetadata> = (file, ids) => ({
  ...file,
  scopes: file.scopes.map((scope) => ({
    ...scope,
    documents: scope.documents?.map(ids.document),
  })),
  read: file.read?.map(ids.document),
  indicators: file.indicators.map((indicator) => ({
    ...indicator,
    statements: indicator.statements.map((each) => ({ ...each, at: ids.address(each.at) })),
  })),
  apart: file.apart?.map((each) => ({ ...each, at: ids.address(each.at) })),
});

export const inSite: Resolve<SiteMetadata> = (site, ids) => ({
  ...site,
  featured: site.featured?.map(ids.document),
});

/** What is written for a document itself goes before what is written for its work. */
function keyedByDocument<T>(
  entries: Readonly<Record<string, T>>,
  ids: DocumentIds,
  join: (work: T, own: T) => T,
): Record<string, T> {
  const found: Record<string, T> = {};
  const written = Object.entries(entries);
  const isWork = ([id]: readonly [string, T]) => ids.document(id) !== id;
  for (const [id, value] of [
    ...written.filter(isWork),
    ...written.filter((each) => !isWork(each)),
  ]) {
    const document = ids.document(id);
    const former = found[document];
    found[document] = former === undefined ? value : join(former, value);
  }
  return found;
}

const titlesByDocument: Resolve<Translations> = (
  { documents, clauses, translators, free, ...others },
  ids,
) => ({
  ...others,
  ...(documents && { documents: keyedByDocument(documents, ids, (_, own) => own) }),
  ...(clauses && {
    clauses: keyedByDocument(clauses, ids, (work, own) => ({ ...work, ...own })),
  }),
  ...(translators && { translators: keyedByDocument(translators, ids, (_, own) => own) }),
  ...(free && { free: free.map((each) => ({ ...each, clause: ids.address(each.clause) })) }),
});

/** `translations.yaml` with resolved ids. Findings on a title of a work's entry stand where the editor wrote it. */
export function titlesWithDocuments(
  file: YamlFile<Translations>,
  ids: DocumentIds,
): YamlFile<Translations> {
  const resolved = withDocuments(file, ids, titlesByDocument);
  /** The path as it is written. */
  const written = (path: Path): Path => {
    const [kind, id, clause] = path;
    if (
      (kind !== "documents" && kind !== "clauses" && kind !== "translators") ||
      typeof id !== "string"
    )
      return path;
    const entries = file.value[kind];
    const has = (key: string) => {
      const entry = entries?.[key];
      if (typeof entry !== "object" || typeof clause !== "string") return entry !== undefined;
      return Object.hasOwn(entry, clause);
    };
    const work = ids.works.find((each) => ids.document(each) === id && has(each));
    return has(id) || work === undefined ? path : [kind, work, ...path.slice(2)];
  };
  return {
    ...resolved,
    place: (path) => file.place(written(path)),
    note(path) {
      const key = written(path)[1];
      const isWork = typeof key === "string" && ids.works.includes(key);
      return isWork ? meaning(key, ids) : (resolved.note?.(path) ?? null);
    },
  };
}

/** A document whose metadata names works: as origins of its values, and as texts that ended it or that it replaces. */
export function inDocument(document: PolicyDocument, ids: DocumentIds): PolicyDocument {
  if (ids.works.length === 0) return document;
  const placed = <T extends { readonly from: string }>(stated: T): T => ({
    ...stated,
    from: ids.address(stated.from),
  });
  const { titleFrom, issuer, authors, date, number, version } = document;
  return {
    ...document,
    titleFrom: ids.address(titleFrom),
    issuer: issuer && placed(issuer),
    authors: authors && placed(authors),
    date: date && placed(date),
    number: number && placed(number),
    ...(version && { version: inVersion(version, ids) }),
  };
}

function inVersion(stated: StatedVersion, ids: DocumentIds): StatedVersion {
  const placed = <T>(value: { readonly value: T; readonly from: string }) => ({
    ...value,
    from: ids.address(value.from),
  });
  const texts = (named: NonNullable<StatedVersion["replaces"]>) => ({
    ...placed(named),
    value: named.value.map((text) =>
      "document" in text ? { document: ids.document(text.document) } : text,
    ),
  });
  const { work, inForceFrom, inForceTo, amendedBy, repealedBy, replaces, isDraft } = stated;
  return {
    ...(work && { work: placed(work) }),
    ...(inForceFrom && { inForceFrom: placed(inForceFrom) }),
    ...(inForceTo && { inForceTo: placed(inForceTo) }),
    ...(amendedBy && { amendedBy: texts(amendedBy) }),
    ...(repealedBy && { repealedBy: texts(repealedBy) }),
    ...(replaces && { replaces: texts(replaces) }),
    isDraft,
  };
}
