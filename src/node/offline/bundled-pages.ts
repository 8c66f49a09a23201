/**
 * Bundles pages that are many, small and alike, and would each be compressed alone. One script contains the texts of
 * all such pages below the same folder. Each page itself is replaced by a stub that shows its text from the
 * script.
 */
import { rolldown } from "rolldown";
import { browserModule } from "../own-module.ts";
import { wayTo } from "./addresses.ts";
import { scriptPath } from "./file-scripts.ts";
import type { Page } from "./html-tags.ts";

const CLIENT = browserModule("offline/deep-page.ts");
/** Path of the script that shows a page. */
export const SHOW = "_files/deep-page.js";

/** The number of pages that each script contains, by the script's path. */
export function pagesOfScripts(paths: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    if (!path.endsWith(".html")) continue;
    const script = scriptPath(path);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

/** The stub for a page; the content policy is part of the page that it shows. */
export function bundledPage(path: string, { html, tags }: Page): string {
  const lang = tags.find(({ name }) => name === "html")?.attributes.get("lang") ?? "";
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? "";
  const scripts = [SHOW, scriptPath(path)].map(
    (script) => `<script src="${wayTo(path, script)}"></script>`,
  );
  return `<!doctype html><html lang="${lang}" data-root="${wayTo(path, "")}"><meta charset="utf-8"><title>${title}</title>${scripts.join("")}`;
}

/** The script that shows a page. */
export async function showScript(): Promise<string> {
  const bundle = await rolldown({ input: CLIENT });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code;
}
