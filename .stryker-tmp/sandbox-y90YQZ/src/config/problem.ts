/** Problems in a config, each at a path of keys and indices from its root. */
// @ts-nocheck

import type { RuleDocumentation } from "../rules/rule.ts";

/** The rules of the config. Content cannot break them. */
export const CONFIG_RULES = [
  {
    id: "config/not-loaded",
    severity: "error",
    summary: "the config file, or a module that it names, cannot be loaded",
    remedy: "mend the file, or correct its path",
    about: [
      "Node.js runs the config file as a module. It has to be there, to run without an error, and to have a default export.",
    ],
    examples: [],
    reason: "It is about `tiaowen.config.ts`, which is no part of a content folder.",
  },
  {
    id: "config/unknown-key",
    severity: "error",
    summary: "a key that nothing reads",
    remedy: "look for a misspelling",
    about: ["A key that nothing reads would leave a part of the extension out in silence."],
    examples: [],
    reason: "It is about `tiaowen.config.ts`, which is no part of a content folder.",
  },
  {
    id: "config/invalid-value",
    severity: "error",
    summary: "a value is missing or of the wrong type",
    remedy: "correct it; the types of `defineConfig` say what each key takes",
    about: ["The types are checked when the config is loaded, also where no editor checks them."],
    examples: [],
    reason: "It is about `tiaowen.config.ts`, which is no part of a content folder.",
  },
  {
    id: "config/duplicate-name",
    severity: "error",
    summary: "two parts of the site have one name",
    remedy: "give the extension's part another name",
    about: [
      "Layers, artifacts, rules, passes and formats are known by their names; what comes with the site has names too.",
    ],
    examples: [],
    reason: "It is about `tiaowen.config.ts`, which is no part of a content folder.",
  },
  {
    id: "config/unknown-name",
    severity: "error",
    summary: "an annotator or pass that is asked for does not exist",
    remedy: "correct the name",
    about: [
      "`requires` names annotators, `after` names a pass: those of the site or of the config.",
    ],
    examples: [],
    reason: "It is about `tiaowen.config.ts`, which is no part of a content folder.",
  },
  {
    id: "config/circle",
    severity: "error",
    summary: "annotators require each other, or passes follow each other, in a circle",
    remedy: "take one of the names out",
    about: ["Each part of a circle would wait for the others."],
    examples: [],
    reason: "It is about `tiaowen.config.ts`, which is no part of a content folder.",
  },
] as const satisfies readonly (RuleDocumentation & {
  readonly examples: readonly [];
  readonly reason: string;
})[];

type ConfigRule = (typeof CONFIG_RULES)[number]["id"];

/** A finding in a config. */
export interface ConfigProblem {
  readonly rule: ConfigRule;
  readonly path: readonly PropertyKey[];
  /** The finding and its cause. */
  readonly message: string;
  /** The correction to make. */
  readonly hint: string;
}

/** A path in the notation of JavaScript: `artifacts[0].name`. */
export function keyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === "number") return `${written}[${step}]`;
    return written === "" ? String(step) : `${written}.${String(step)}`;
  }, "");
}
