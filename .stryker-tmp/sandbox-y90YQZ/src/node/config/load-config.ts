/** Loads `tiaowen.config.ts` and the modules that it names, and reports errors in them as diagnostics. */
// @ts-nocheck

import { access } from "node:fs/promises";
import { registerHooks } from "node:module";
import { dirname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type Extensions, type LoadedFormat, NO_EXTENSIONS } from "../../config/config.ts";
import { type ConfigProblem, keyPath } from "../../config/problem.ts";
import { BUILT_IN_FORMATS } from "../../export/tasks/formats.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { ownModule } from "../own-module.ts";

/** The file that is loaded if no other is given; it may be absent. */
const DEFAULT_FILE = "tiaowen.config.ts";

/** The result of loading a config. If a diagnostic is an error, there are no extensions. */
export interface LoadedConfig {
  readonly extensions: Extensions;
  readonly diagnostics: readonly Diagnostic[];
}

/** The location of a config. */
export interface ConfigPlace {
  /** The folder in which a relative path begins. */
  readonly folder: string;
  /** Path of the file; undefined for `tiaowen.config.ts`, if it exists. */
  readonly configFile: string | undefined;
}

/** Loads a config. Each file runs at most once per process. */
export async function loadConfig({
  folder: start,
  configFile: file,
}: ConfigPlace): Promise<LoadedConfig> {
  const shown = (file ?? DEFAULT_FILE).split(sep).join("/");
  const path = resolve(start, file ?? DEFAULT_FILE);
  if (!(await isThere(path))) {
    const missing = problem(
      [],
      "There is no such file.",
      "Correct TIAOWEN_CONFIG, or leave it out where the site has no extension.",
    );
    return file === undefined ? found([], shown) : found([missing], shown);
  }
  // The validation is slow to load, and needed only if there is a config.
  const [check, { BUILT_IN_NAMES }] = await Promise.all([
    import("../../config/check-config.ts"),
    import("./built-in-names.ts"),
  ]);
  const module = await load(path);
  if ("failure" in module) return found([notLoaded([], module)], shown, module.line);
  const { value } = module;
  if (!check.isConfig(value)) return found(check.configShape(value), shown);
  const problems = check.configNames(value, BUILT_IN_NAMES);
  const { panelSections = [], taskFormats = [] } = value;

  const folder = dirname(path);
  for (const [index, section] of panelSections.entries()) {
    if (await isThere(resolve(folder, section))) continue;
    const message = `There is no file “${section}” beside the config.`;
    problems.push(problem(["panelSections", index], message, "Correct the path."));
  }
  const formats = await loadFormats(folder, taskFormats, check);
  problems.push(...formats.problems);

  const { annotators = [], artifacts = [], rules = [], passes = [] } = value;
  return found(problems, shown, 1, {
    name: value.name ?? shown,
    annotators,
    artifacts,
    rules,
    passes,
    panelSections: panelSections.map((section) => resolve(folder, section)),
    taskFormats: formats.loaded,
  });
}

/** The formats that modules export, by the paths of the modules relative to a folder. */
async function loadFormats(
  folder: string,
  paths: readonly string[],
  check: typeof import("../../config/check-config.ts"),
): Promise<{ loaded: LoadedFormat[]; problems: ConfigProblem[] }> {
  const loaded: LoadedFormat[] = [];
  const problems: ConfigProblem[] = [];
  for (const [index, path] of paths.entries()) {
    const at = ["taskFormats", index];
    const file = resolve(folder, path);
    const module = await load(file);
    if ("failure" in module) problems.push(notLoaded(at, module));
    else if (check.isTaskFormat(module.value)) loaded.push({ file, format: module.value });
    else problems.push(...check.taskFormatShape(module.value).map((each) => below(at, each)));
  }
  if (problems.length === 0) {
    const endings = loaded.map(({ format }) => format.ending);
    const builtIn = BUILT_IN_FORMATS.map(({ ending }) => ending);
    problems.push(...check.repeated("taskFormats", "ending", endings, builtIn));
  }
  return { loaded, problems };
}

function found(
  problems: readonly ConfigProblem[],
  file: string,
  line = 1,
  extensions: Extensions = NO_EXTENSIONS,
): LoadedConfig {
  const diagnostics = problems.map(({ rule, path, message, hint }): Diagnostic => {
    const key = path.length === 0 ? "" : `${keyPath(path)}: `;
    return { rule, severity: "error", file, line, column: 1, message: `${key}${message}`, hint };
  });
  return { extensions: problems.length === 0 ? extensions : NO_EXTENSIONS, diagnostics };
}

function problem(path: ConfigProblem["path"], message: string, hint: string): ConfigProblem {
  return { rule: "config/not-loaded", path, message, hint };
}

function notLoaded(path: ConfigProblem["path"], { failure }: Failed): ConfigProblem {
  return problem(path, failure, "Mend the module; Node.js runs it as it is, types left out.");
}

function below(at: ConfigProblem["path"], problem: ConfigProblem): ConfigProblem {
  return { ...problem, path: [...at, ...problem.path] };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

interface Failed {
  readonly failure: string;
  /** The line of the module at which it failed, counted from 1. */
  readonly line: number;
}

/** The default export of a module, or the reason why it has none. */
async function load(path: string): Promise<{ readonly value: unknown } | Failed> {
  const { href } = pathToFileURL(path);
  knowOwnName();
  try {
    const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ href);
    return "default" in module
      ? { value: module.default }
      : { failure: "The module has no default export.", line: 1 };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? "") : "";
    const line = stack.split(`${href}:`)[1]?.match(/^\d+/)?.[0];
    const reason = error instanceof Error ? error.message : String(error);
    return { failure: `The module cannot be run: ${reason}`, line: Number(line ?? 1) };
  }
}

let isKnown = false;

/** Resolves “tiaowen” to this package, also in modules outside of it. */
function knowOwnName(): void {
  if (isKnown) return;
  isKnown = true;
  const entry = ownModule("../../config/index", import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "tiaowen" ? { url: entry, shortCircuit: true } : next(specifier, context),
  });
}
