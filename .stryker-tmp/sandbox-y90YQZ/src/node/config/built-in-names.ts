/** The names of built-in parts, which extensions must not reuse. */
// @ts-nocheck

import { BUILT_IN_ANNOTATORS } from "../../annotate/registry.ts";
import type { BuiltInNames } from "../../config/check-config.ts";
import { CONFIG_RULES } from "../../config/problem.ts";
import { BUILT_IN_ARTIFACTS, SEARCH_INDEX_NAME } from "../../export/artifacts/registry.ts";
import { BUILT_IN_PASSES } from "../../parse/registry.ts";
import { BUILT_IN_RULES } from "../../rules/registry.ts";

export const BUILT_IN_NAMES: BuiltInNames = {
  annotators: BUILT_IN_ANNOTATORS.map(({ name }) => name),
  artifacts: [...BUILT_IN_ARTIFACTS.map(({ name }) => name), SEARCH_INDEX_NAME],
  rules: [...BUILT_IN_RULES, ...CONFIG_RULES].map(({ id }) => id),
  passes: BUILT_IN_PASSES.map(({ name }) => name),
};
