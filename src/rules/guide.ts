/** Where an editor finds the guide that messages speak of. */

/** The path of the guide from the folder in which an editor works, by the address of a module of this package. */
export function guideFrom(module: string): string {
  return module.includes("/node_modules/tiaowen/")
    ? "node_modules/tiaowen/content/README.md"
    : "content/README.md";
}

export const GUIDE = guideFrom(import.meta.url);
