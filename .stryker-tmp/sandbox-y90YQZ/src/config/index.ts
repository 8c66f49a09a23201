/** Public interface: the exports of “tiaowen” for `tiaowen.config.ts` and the modules that it names. */
// @ts-nocheck

export { AMOUNTS } from "../annotate/amounts/amounts.ts";
export type { Annotator, AnnotatorTools, Found } from "../annotate/annotator.ts";
export { annotateSimplified } from "../annotate/annotator.ts";
export { DATES } from "../annotate/dates/timeline.ts";
export { ENUMERATIONS } from "../annotate/enumerations.ts";
export { TERMS } from "../annotate/glossary/terms.ts";
export { MENTIONS } from "../annotate/names/mentions.ts";
export { REFERENCES } from "../annotate/references/cross-references.ts";
export { RELATED } from "../annotate/related/related-clauses.ts";
export { REPAIRS } from "../annotate/repairs.ts";
export type { Artifact, ArtifactContext, ArtifactFile } from "../export/artifacts/artifact.ts";
export { type ClauseRecord, clauseRecords } from "../export/clause-records.ts";
export type { TaskFormat } from "../export/tasks/formats.ts";
export type { TaskRow, TaskTable } from "../export/tasks/task-rows.ts";
export type { Corpus, CorpusClause, Layer } from "../model/corpus.ts";
export { addressOf, partText, readAddress, wordsAt } from "../model/target.ts";
export type * from "../model/types.ts";
export type { AddedPass, PassContext } from "../parse/pass.ts";
export type { SourceTree } from "../parse/tree.ts";
export type { CorpusRule, RuleFinding } from "../rules/corpus-rule.ts";
export { defineAnnotator, defineConfig, type TiaowenConfig } from "./config.ts";
