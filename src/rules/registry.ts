/** The registry of rules: the built-in rules of the content, and the rules of extensions. */
import { activePicture } from "./assets/active-picture.ts";
import { foreignAddress } from "./assets/unknown-address.ts";
import { emptyDocument } from "./content/empty-document.ts";
import { lineInNoDocument } from "./content/line-in-no-document.ts";
import { missingMetadata } from "./content/missing-metadata.ts";
import { missingSource } from "./content/missing-source.ts";
import { noSources } from "./content/no-sources.ts";
import { notUtf8 } from "./content/not-utf8.ts";
import { twoSources } from "./content/two-sources.ts";
import { unknownFile } from "./content/unknown-file.ts";
import { unportableName } from "./content/unportable-name.ts";
import { extraHeading } from "./contents/extra-heading.ts";
import { missingHeading } from "./contents/missing-heading.ts";
import { renumbered } from "./contents/renumbered.ts";
import { reworded } from "./contents/reworded.ts";
import { unknownTask } from "./correspondence/unknown-node.ts";
import { unknownPart } from "./correspondence/unknown-part.ts";
import { doubled } from "./coverage/doubled.ts";
import { unaccounted } from "./coverage/unaccounted.ts";
import { otherCharacter } from "./dictionary/other-character.ts";
import { repeatedWord } from "./dictionary/repeated-word.ts";
import { duplicateTermId } from "./glossary/duplicate-id.ts";
import { notInClause } from "./glossary/not-in-clause.ts";
import { twoTranslations } from "./glossary/two-translations.ts";
import { unknownTermClause } from "./glossary/unknown-clause.ts";
import { cycle } from "./hierarchy/cycle.ts";
import { duplicateHierarchyId } from "./hierarchy/duplicate-id.ts";
import { duplicateNode } from "./hierarchy/duplicate-node.ts";
import { rootOrNodes } from "./hierarchy/root-or-nodes.ts";
import { unknownHierarchyClause } from "./hierarchy/unknown-clause.ts";
import { unknownHierarchyDocument } from "./hierarchy/unknown-document.ts";
import { unknownNode } from "./hierarchy/unknown-node.ts";
import { unknownSchemePlace } from "./hierarchy/unknown-place.ts";
import { unknownQuote } from "./hierarchy/unknown-quote.ts";
import { duplicateIndicatorId } from "./indicators/duplicate-id.ts";
import { noQuantity } from "./indicators/no-quantity.ts";
import { notPlaced } from "./indicators/not-placed.ts";
import { otherUnit } from "./indicators/other-unit.ts";
import { repeatedStatement } from "./indicators/repeated.ts";
import { unknownIndicatorId } from "./indicators/unknown-id.ts";
import { unknownIndicatorQuote } from "./indicators/unknown-quote.ts";
import { duplicateId } from "./metadata/duplicate-id.ts";
import { invalidValue } from "./metadata/invalid-value.ts";
import { lineRange } from "./metadata/line-range.ts";
import { missingKey } from "./metadata/missing-key.ts";
import { overlappingLines } from "./metadata/overlapping-lines.ts";
import { roleMismatch } from "./metadata/role-mismatch.ts";
import { syntax } from "./metadata/syntax.ts";
import { unknownKey } from "./metadata/unknown-key.ts";
import { unknownOrigin } from "./metadata/unknown-origin.ts";
import { unusedAcknowledgement } from "./metadata/unused-acknowledgement.ts";
import { duplicateNameId } from "./names/duplicate-id.ts";
import { repeatedForm } from "./names/repeated-form.ts";
import { standsNowhere } from "./names/stands-nowhere.ts";
import { boxWithoutNumber } from "./numbering/box-without-number.ts";
import { gap } from "./numbering/gap.ts";
import { repeated } from "./numbering/repeated.ts";
import { stepBack } from "./numbering/step-back.ts";
import { htmlInPage } from "./page/html.ts";
import { missingLanguage } from "./page/missing-language.ts";
import { unknownAddress } from "./page/unknown-address.ts";
import { unnamed } from "./parse/unnamed.ts";
import { unknownPlace } from "./reference/unknown-place.ts";
import { notAnchored } from "./repair/not-anchored.ts";
import { overlapping } from "./repair/overlapping.ts";
import type { Example, Rule, RuleDocumentation } from "./rule.ts";
import { exampleWithoutResult } from "./site/example-without-result.ts";
import { unknownAsset } from "./site/unknown-asset.ts";
import { unknownFeatured } from "./site/unknown-document.ts";
import { unknownPage } from "./site/unknown-page.ts";
import { controlCharacter } from "./text/control-character.ts";
import { hardWrapped } from "./text/hard-wrapped.ts";
import { looseCells } from "./text/loose-cells.ts";
import { mixedScripts } from "./text/mixed-scripts.ts";
import { replacementCharacter } from "./text/replacement-character.ts";
import { shortLine } from "./text/short-line.ts";
import { unmatchedMark } from "./text/unmatched-mark.ts";
import { leftOver } from "./translation/left-over.ts";
import { missingEntry } from "./translation/missing.ts";
import { numberMissing } from "./translation/number.ts";
import { otherTerm } from "./translation/other-term.ts";
import { otherWord } from "./translation/other-word.ts";
import { paragraphsDiffer } from "./translation/paragraphs.ts";
import { repeatedEntry } from "./translation/repeated-entry.ts";
import { stale } from "./translation/stale.ts";
import { strayLine } from "./translation/stray-line.ts";
import { twoSpellings } from "./translation/two-spellings.ts";
import { unknownId } from "./translation/unknown-id.ts";
import { unusedException } from "./translation/unused-exception.ts";
import { backwards } from "./version/backwards.ts";
import { notStated } from "./version/not-stated.ts";
import { order } from "./version/order.ts";
import { otherWork } from "./version/other-work.ts";
import { undated } from "./version/undated.ts";
import { unknownVersionDocument } from "./version/unknown-document.ts";

/** In the order of the table in content/README.md. */
export const BUILT_IN_RULES = [
  noSources,
  missingSource,
  twoSources,
  missingMetadata,
  notUtf8,
  emptyDocument,
  lineInNoDocument,
  unknownFile,
  unportableName,
  syntax,
  unknownKey,
  missingKey,
  invalidValue,
  duplicateId,
  lineRange,
  overlappingLines,
  roleMismatch,
  unknownOrigin,
  unusedAcknowledgement,
  unknownVersionDocument,
  otherWork,
  backwards,
  undated,
  order,
  notStated,
  notAnchored,
  overlapping,
  hardWrapped,
  looseCells,
  controlCharacter,
  replacementCharacter,
  mixedScripts,
  shortLine,
  unmatchedMark,
  gap,
  stepBack,
  repeated,
  boxWithoutNumber,
  missingHeading,
  extraHeading,
  reworded,
  renumbered,
  unknownPlace,
  unaccounted,
  doubled,
  unnamed,
  duplicateHierarchyId,
  unknownHierarchyDocument,
  rootOrNodes,
  unknownHierarchyClause,
  unknownQuote,
  duplicateNode,
  cycle,
  unknownNode,
  unknownSchemePlace,
  otherCharacter,
  repeatedWord,
  unknownId,
  strayLine,
  repeatedEntry,
  stale,
  paragraphsDiffer,
  missingEntry,
  numberMissing,
  leftOver,
  otherWord,
  twoSpellings,
  otherTerm,
  unusedException,
  duplicateTermId,
  twoTranslations,
  unknownTermClause,
  notInClause,
  duplicateNameId,
  repeatedForm,
  standsNowhere,
  unknownTask,
  unknownPart,
  duplicateIndicatorId,
  unknownIndicatorId,
  unknownIndicatorQuote,
  noQuantity,
  otherUnit,
  repeatedStatement,
  notPlaced,
  unknownFeatured,
  exampleWithoutResult,
  unknownPage,
  unknownAsset,
  unknownAddress,
  htmlInPage,
  missingLanguage,
  foreignAddress,
  activePicture,
] as const satisfies readonly Rule[];

/** The id of a built-in rule. */
export type BuiltInRule = (typeof BUILT_IN_RULES)[number]["id"];

/** A rule with its documentation; a rule of an extension may have no examples. */
export interface ExplainedRule extends RuleDocumentation {
  readonly examples?: readonly Example[];
  /** Reason for the lack of an example. */
  readonly reason?: string;
}

/** The rules of an extension. */
export interface RuleExtension {
  /** Name of the extension in messages. */
  readonly name: string;
  readonly rules: readonly ExplainedRule[];
}

/**
 * The built-in rules, then the rules of extensions, by id.
 * @throws Error naming the extension and the id if an id is already in use
 */
export function joinRules(
  extensions: readonly RuleExtension[],
): ReadonlyMap<string, ExplainedRule> {
  const rules = new Map<string, ExplainedRule>(BUILT_IN_RULES.map((rule) => [rule.id, rule]));
  const owners = new Map<string, string>();
  for (const { name, rules: added } of extensions) {
    for (const rule of added) {
      if (rules.has(rule.id)) {
        const owner = owners.get(rule.id);
        const holder = owner === undefined ? "a built-in rule" : `a rule of “${owner}”`;
        throw new Error(
          `The extension “${name}” adds a rule “${rule.id}”, which is the id of ${holder}. Give it another id.`,
        );
      }
      rules.set(rule.id, rule);
      owners.set(rule.id, name);
    }
  }
  return rules;
}
