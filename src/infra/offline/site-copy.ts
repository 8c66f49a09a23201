/** The offline copy of a built site: the same pages, with addresses that name files and scripts that `file://` lets run. */
import { createHash } from "node:crypto";
import { fileAddress, type SitePaths, sitePaths, wayTo } from "./addresses.ts";
import { fileScript, scriptPath, workerScript } from "./file-scripts.ts";
import { rewriteTags, type Tag } from "./html-tags.ts";
import { bundleScripts, type ModuleScript, workersOf } from "./page-scripts.ts";
import type { SiteFiles } from "./site-files.ts";

/** Files that only mean something on a server. */
const SERVED_ONLY =
  /^(?:404\.html|service-worker\.js|.*\/manifest\.webmanifest|downloads\/.*\.zip|.*\/opensearch\.xml|robots\.txt|sitemap.*\.xml)$/u;
/** Files that are only read by scripts, so that nothing but their script is in the copy. */
const FETCHED_ONLY = /^search-data\//u;
/** Files that are never fetched: they are linked to or part of pages. */
const NEVER_FETCHED = /^downloads\/|\.(?:js|css|woff2?|png|jpe?g|webp|avif|ico|svg|epub|zip|pdf)$/u;
/** Pages that another page fetches: the Chinese versions, for the script switch. */
const FETCHED_PAGE = /^zh-han[st]\/.*\/index\.html$/u;
/** Links that lead nowhere without a server. */
const SERVED_LINKS = new Set(["canonical", "alternate", "search", "manifest", "modulepreload"]);
const ADDRESS = /^(?:href|src|action|formaction|poster|data-(?!root$).+)$/u;

/** True for the address of a file that the site has and the copy has not. */
function isServedOnly(address: string, { root }: SitePaths): boolean {
  return address.startsWith(root) && SERVED_ONLY.test(address.slice(root.length));
}

function isModule({ name, attributes }: Tag): boolean {
  return name === "script" && attributes.get("type") === "module";
}

function moduleOf({ attributes, content }: Tag, { root }: SitePaths): ModuleScript {
  const address = attributes.get("src") ?? null;
  return address === null ? { text: content } : { file: address.slice(root.length) };
}

/** The module scripts of a page, in order. */
function modulesOf(html: string, paths: SitePaths): ModuleScript[] {
  const modules: ModuleScript[] = [];
  rewriteTags(html, (tag) => {
    if (isModule(tag)) modules.push(moduleOf(tag, paths));
    return tag;
  });
  return modules;
}

/** A style sheet, or a page's own, with addresses relative to the file that it stands in. */
function offlineStyles(css: string, from: string, paths: SitePaths): string {
  return css.replace(/url\((["']?)([^"')]+)\1\)/gu, (written, quote, address: string) => {
    const way = fileAddress(paths, from, address);
    return way === null ? written : `url(${quote}${way}${quote})`;
  });
}

/** A page of the copy; its module scripts give way to the classic one at `script`, a path, if it has any. */
function offlinePage(html: string, path: string, paths: SitePaths, script: string | null): string {
  let hasScript = false;
  return rewriteTags(html, (tag) => {
    const { name, attributes, content } = tag;
    if (name === "link" && SERVED_LINKS.has(attributes.get("rel") ?? "")) return null;
    if (isModule(tag)) {
      if (hasScript || script === null) return null;
      hasScript = true;
      const own = new Map([["defer", null] as const, ["src", wayTo(path, script)] as const]);
      return { name, attributes: own, content: "" };
    }
    const rewritten = new Map(attributes);
    for (const [attribute, value] of attributes) {
      if (value === null || !ADDRESS.test(attribute)) continue;
      if (attribute.startsWith("data-") && value === paths.root) continue;
      const way = fileAddress(paths, path, value);
      if (way !== null) rewritten.set(attribute, way);
      else if (isServedOnly(value, paths)) rewritten.delete(attribute);
    }
    if (name === "html") {
      rewritten.set("data-root", wayTo(path, ""));
      rewritten.set("data-page-file", "index.html");
    }
    const styles = name === "style" ? offlineStyles(content, path, paths) : content;
    const same =
      styles === content &&
      rewritten.size === attributes.size &&
      [...rewritten].every(([key, value]) => attributes.get(key) === value);
    return same ? tag : { name, attributes: rewritten, content: styles };
  });
}

/** Names a set of module scripts. */
function keyOf(modules: readonly ModuleScript[]): string {
  return createHash("sha256").update(JSON.stringify(modules)).digest("hex");
}

/**
 * The files of the offline copy of a built site.
 * @param root path of the site's root on its server, with a slash at both ends
 */
export async function offlineCopy(site: SiteFiles, root: string): Promise<Map<string, Buffer>> {
  const kept = new Map([...site].filter(([path]) => !SERVED_ONLY.test(path)));
  const paths = sitePaths(root, kept.keys());
  const read = (path: string): string => kept.get(path)?.toString("utf8") ?? "";
  const copy = new Map<string, Buffer>();
  const put = (path: string, content: string): void => {
    copy.set(path, Buffer.from(content));
  };
  const bundles = new Map<string, Promise<string>>();

  async function scriptFor(modules: readonly ModuleScript[]): Promise<string | null> {
    if (modules.length === 0) return null;
    const key = keyOf(modules);
    const made =
      bundles.get(key) ??
      bundleScripts(modules, paths, read).then(({ name, code }) => {
        const path = `_astro/${name}`;
        put(path, code);
        return path;
      });
    bundles.set(key, made);
    return made;
  }

  for (const [path, content] of kept) {
    if (path.endsWith(".html")) {
      const html = content.toString("utf8");
      const script = await scriptFor(modulesOf(html, paths));
      const page = offlinePage(html, path, paths, script);
      put(path, page);
      if (FETCHED_PAGE.test(path)) put(scriptPath(path), fileScript(path, Buffer.from(page)));
    } else if (path.endsWith(".css")) {
      put(path, offlineStyles(read(path), path, paths));
    } else if (path.endsWith(".js")) {
      for (const worker of workersOf(read(path), paths)) {
        put(scriptPath(worker), workerScript(worker, read(worker)));
      }
    } else {
      if (!FETCHED_ONLY.test(path)) copy.set(path, content);
      if (!NEVER_FETCHED.test(path)) put(scriptPath(path), fileScript(path, content));
    }
  }
  return copy;
}
