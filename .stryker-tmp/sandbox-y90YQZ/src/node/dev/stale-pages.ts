/** Lets the development server's modules of pages run anew, so that they take the content that was shared last. */
// @ts-nocheck

import type { HookParameters } from "astro";

/** Vite's development server. */
export type DevServer = HookParameters<"astro:server:setup">["server"];

/** The module through which pages take the content. */
const COLLECTION = /\/site\/routes\/collection\.ts$/u;

/** A module as it ran, with the ids of those that import it. */
interface RunModule {
  readonly id: string;
  readonly importers: ReadonlySet<string>;
}

/** The modules that an environment of the server has run. */
interface RunModules {
  readonly idToModuleMap: ReadonlyMap<string, RunModule>;
  invalidateModule(module: RunModule): void;
}

/** Forgets what the modules that stand on the content have made of it. Their code stays compiled. */
export function forgetContent(server: DevServer): void {
  for (const environment of Object.values(server.environments)) {
    const modules = modulesOf(environment);
    if (modules === null) continue;
    const waiting = [...modules.idToModuleMap.values()].filter(({ id }) => COLLECTION.test(id));
    const done = new Set(waiting);
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
      modules.invalidateModule(module);
      for (const id of module.importers) {
        const importer = modules.idToModuleMap.get(id);
        if (importer === undefined || done.has(importer)) continue;
        done.add(importer);
        waiting.push(importer);
      }
    }
  }
}

/** The modules that ran in an environment; null if it runs none in this process. */
function modulesOf(environment: unknown): RunModules | null {
  if (typeof environment !== "object" || environment === null) return null;
  if (!("runner" in environment)) return null;
  const { runner } = environment;
  if (typeof runner !== "object" || runner === null || !("evaluatedModules" in runner)) return null;
  const { evaluatedModules: modules } = runner;
  return isRunModules(modules) ? modules : null;
}

function isRunModules(given: unknown): given is RunModules {
  return typeof given === "object" && given !== null && "idToModuleMap" in given;
}
