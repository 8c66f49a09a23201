/** The built-in annotators. */
import { AMOUNTS } from "./amounts/amounts.ts";
import type { AnyAnnotator } from "./annotator.ts";
import { DATES } from "./dates/timeline.ts";
import { DUTIES } from "./duties/duties.ts";
import { UNIT_MENTIONS } from "./duties/unit-mentions.ts";
import { ENUMERATIONS } from "./enumerations.ts";
import { TERMS } from "./glossary/terms.ts";
import { STATEMENTS } from "./indicators/statements.ts";
import { MENTIONS, NAMES_WITHIN } from "./names/mentions.ts";
import { REFERENCES } from "./references/cross-references.ts";
import { RELATED } from "./related/related-clauses.ts";
import { REPAIRS } from "./repairs.ts";
import { CHANGES } from "./versions/changes.ts";

export const BUILT_IN_ANNOTATORS: readonly AnyAnnotator[] = [
  REPAIRS,
  ENUMERATIONS,
  MENTIONS,
  NAMES_WITHIN,
  TERMS,
  REFERENCES,
  AMOUNTS,
  DATES,
  DUTIES,
  UNIT_MENTIONS,
  STATEMENTS,
  CHANGES,
  RELATED,
];
