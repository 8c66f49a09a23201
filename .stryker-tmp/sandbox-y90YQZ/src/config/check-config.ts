/** Checks of a config before its code runs: shape, names and references. */
// @ts-nocheck

import type { z } from "zod";
import type { TaskFormat } from "../export/tasks/formats.ts";
import type { TiaowenConfig } from "./config.ts";
import { type ConfigProblem, keyPath } from "./problem.ts";
import { configSchema, taskFormatSchema } from "./schema.ts";

/** Names of the built-in parts of the site. */
export interface BuiltInNames {
  readonly annotators: readonly string[];
  readonly artifacts: readonly string[];
  readonly rules: readonly string[];
  readonly passes: readonly string[];
}

/** True if the value has the shape of a config. */
export function isConfig(given: unknown): given is TiaowenConfig {
  return configSchema.safeParse(given).success;
}

/** True if the value has the shape of a task format. */
export function isTaskFormat(given: unknown): given is TaskFormat {
  return taskFormatSchema.safeParse(given).success;
}

/** Problems in the shape of a config; none if `isConfig` holds. */
export function configShape(given: unknown): ConfigProblem[] {
  return shapeProblems(configSchema.safeParse(given));
}

/** Problems in the shape of a task format; none if `isTaskFormat` holds. */
export function taskFormatShape(given: unknown): ConfigProblem[] {
  return shapeProblems(taskFormatSchema.safeParse(given));
}

function shapeProblems({ error }: z.ZodSafeParseResult<unknown>): ConfigProblem[] {
  return (error?.issues ?? []).flatMap((issue): ConfigProblem[] => {
    const { path } = issue;
    const where = path.length === 0 ? "the default export" : `“${keyPath(path)}”`;
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        rule: "config/unknown-key",
        path: [...path, key],
        message: `“${key}” is no key of ${where}; nothing reads it.`,
        hint: "Look for a misspelling; the types of “tiaowen” list the keys.",
      }));
    }
    const isMissing = issue.code === "invalid_type" && /received undefined$/.test(issue.message);
    const message = isMissing
      ? `${where} is missing.`
      : `${where} is not as it has to be: ${issue.message}.`;
    return [
      {
        rule: "config/invalid-value",
        path,
        message: message.charAt(0).toUpperCase() + message.slice(1),
        hint: isMissing
          ? "Add it."
          : "Correct the value; the types of “tiaowen” say what it takes.",
      },
    ];
  });
}

/** Problems with the names in a config of valid shape: duplicates, unknown references, circles. */
export function configNames(config: TiaowenConfig, builtIn: BuiltInNames): ConfigProblem[] {
  const { annotators = [], artifacts = [], rules = [], passes = [] } = config;
  const { panelSections = [], taskFormats = [] } = config;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return [
    ...repeated("annotators", "name", names(annotators), builtIn.annotators),
    ...repeated("artifacts", "name", names(artifacts), builtIn.artifacts),
    ...repeated(
      "rules",
      "id",
      rules.map(({ id }) => id),
      builtIn.rules,
    ),
    ...repeated("passes", "name", names(passes), builtIn.passes),
    ...repeated("panelSections", null, panelSections, []),
    ...repeated("taskFormats", null, taskFormats, []),
    ...annotators.flatMap(({ requires }, index) =>
      requires.flatMap((name, place) => {
        const known = [...names(annotators), ...builtIn.annotators];
        return unknown(["annotators", index, "requires", place], "annotator", name, known);
      }),
    ),
    ...passes.flatMap(({ after }, index) =>
      unknown(["passes", index, "after"], "pass", after, [...names(passes), ...builtIn.passes]),
    ),
    ...circle("annotators", new Map(annotators.map(({ name, requires }) => [name, requires]))),
    ...circle("passes", new Map(passes.map(({ name, after }) => [name, [after]]))),
  ];
}

/**
 * Reports the entries of a list whose names are already in use. `key` is the key of the name in an entry, null if the
 * entry is the name.
 */
export function repeated(
  list: string,
  key: string | null,
  names: readonly string[],
  builtIn: readonly string[],
): ConfigProblem[] {
  return names.flatMap((name, index): ConfigProblem[] => {
    const first = names.indexOf(name);
    if (!builtIn.includes(name) && first === index) return [];
    const owner = builtIn.includes(name)
      ? "comes with the site"
      : `is that of “${keyPath([list, first])}”`;
    return [
      {
        rule: "config/duplicate-name",
        path: key === null ? [list, index] : [list, index, key],
        message: `“${name}” ${owner} already.`,
        hint: key === null ? "Name it once." : "Give it another name.",
      },
    ];
  });
}

function unknown(
  path: ConfigProblem["path"],
  what: string,
  name: string,
  known: readonly string[],
): ConfigProblem[] {
  if (known.includes(name)) return [];
  return [
    {
      rule: "config/unknown-name",
      path,
      message: `There is no ${what} “${name}”.`,
      hint: `Correct the name. There are: ${[...new Set(known)].join(", ")}.`,
    },
  ];
}

/** Reports the first circular dependency in a list; `asked` has the dependencies of each name. */
function circle(list: string, asked: ReadonlyMap<string, readonly string[]>): ConfigProblem[] {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return null;
    for (const next of asked.get(name) ?? []) {
      const found = visit(next, [...path, name]);
      if (found !== null) return found;
    }
    done.add(name);
    return null;
  };
  for (const [index, name] of [...asked.keys()].entries()) {
    const found = visit(name, []);
    if (found === null) continue;
    const message = `They ask for each other in a circle: ${found.join(" → ")}.`;
    return [
      {
        rule: "config/circle",
        path: [list, index],
        message,
        hint: "Let one of them do without the other.",
      },
    ];
  }
  return [];
}
