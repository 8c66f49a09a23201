/** The built-in artifacts that need only a corpus, in the order in which the page `/data/` lists them. */
import { CORRECTIONS } from "./annotations/corrections.ts";
import { DUTY_FILES, DUTY_RECORDS, LEDGER_FILES, UNITS } from "./annotations/duties.ts";
import { INDICATOR_FILES } from "./annotations/indicators.ts";
import { NAMES } from "./annotations/names.ts";
import { PROMISE_FILES } from "./annotations/promises.ts";
import { PROVENANCE } from "./annotations/provenance.ts";
import { QUANTITIES } from "./annotations/quantities.ts";
import { REFERENCE_FILE } from "./annotations/references.ts";
import { RELATED_FILES } from "./annotations/related.ts";
import { TIMELINE } from "./annotations/timeline.ts";
import type { Artifact } from "./artifact.ts";
import { COVERAGE } from "./checks/coverage.ts";
import { DIAGNOSTICS } from "./checks/diagnostics.ts";
import { CHANGES } from "./collection/changes.ts";
import { CLAUSE_TASKS } from "./collection/clause-tasks.ts";
import { CLAUSES } from "./collection/clauses.ts";
import { DOCUMENTS } from "./collection/documents.ts";
import { GLOSSARY } from "./collection/glossary.ts";
import { HIERARCHIES } from "./collection/hierarchies.ts";
import { HIERARCHY_TABLES } from "./collection/hierarchy-tables.ts";
import { SITE_FILE } from "./collection/site.ts";
import { TEXTS } from "./collection/texts.ts";
import { WORD_FILES } from "./collection/words.ts";
import { OPENAPI } from "./machines/openapi.ts";
import { SCHEMAS } from "./machines/schemas.ts";
import { AKOMA_NTOSO } from "./standards/akn.ts";
import { TEI } from "./standards/tei.ts";
import { SKOS, TBX } from "./translation/terminology.ts";
import { TMX } from "./translation/tmx.ts";
import { TRANSLATIONS } from "./translation/translations.ts";
import { CHANGE_TABLES } from "./versions/change-tables.ts";
import { HISTORY_FILES } from "./versions/histories.ts";
import { VERSIONS } from "./versions/versions.ts";

/** The name of the search index, an artifact that is made in `node/build` because it needs Pagefind. */
export const SEARCH_INDEX_NAME = "search-index";

/** Artifacts with a large file for each document, for programs: the site of a large collection has none, `tiaowen export` writes them. */
export const ON_REQUEST: readonly Artifact[] = [AKOMA_NTOSO, TEI];

export const BUILT_IN_ARTIFACTS: readonly Artifact[] = [
  SITE_FILE,
  DOCUMENTS,
  CLAUSES,
  HIERARCHIES,
  HIERARCHY_TABLES,
  CLAUSE_TASKS,
  GLOSSARY,
  NAMES,
  QUANTITIES,
  DUTY_RECORDS,
  UNITS,
  LEDGER_FILES,
  DUTY_FILES,
  INDICATOR_FILES,
  PROMISE_FILES,
  REFERENCE_FILE,
  VERSIONS,
  HISTORY_FILES,
  CHANGE_TABLES,
  TEXTS,
  WORD_FILES,
  TRANSLATIONS,
  TMX,
  TBX,
  SKOS,
  AKOMA_NTOSO,
  TEI,
  RELATED_FILES,
  CORRECTIONS,
  PROVENANCE,
  TIMELINE,
  CHANGES,
  COVERAGE,
  DIAGNOSTICS,
  SCHEMAS,
  OPENAPI,
];
