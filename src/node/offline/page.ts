/** Converts pages and style sheets of the site for the offline copy. */
import { fileAddress, type SitePaths, wayTo } from "./addresses.ts";
import { type Page, rewritePage, type Tag } from "./html-tags.ts";
import type { ModuleScript } from "./page-scripts.ts";

/** Link types that need a server. */
const SERVED_LINKS = new Set(["canonical", "alternate", "search", "manifest"]);
/** Metadata for programs on the web: search engines, reference managers, sites that link here. */
const FOR_PROGRAMS = /^(?:og:|DC\.|prism\.|citation_)/u;
const ADDRESS = /^(?:href|src|action|formaction|poster|data-(?!root$).+)$/u;

/** Elements that are always processed; others only if they have an address of the site. */
const WHATEVER_IT_HOLDS = new Set(["html", "link", "meta", "script", "style"]);

/** A link with the page's address on the web, which readers of a copy need for citations. */
function isWebAddress({ attributes }: Tag): boolean {
  return attributes.get("rel") === "canonical" && /^https?:/u.test(attributes.get("href") ?? "");
}

/** True for metadata that only programs on the web read. */
function isForPrograms({ name, attributes }: Tag): boolean {
  if (name === "script") return attributes.get("type") === "application/ld+json";
  const term = attributes.get("name") ?? attributes.get("property") ?? "";
  return name === "meta" && FOR_PROGRAMS.test(term);
}

function isModule({ name, attributes }: Tag): boolean {
  return name === "script" && attributes.get("type") === "module";
}

function moduleOf({ attributes, content }: Tag, { root }: SitePaths): ModuleScript {
  const address = attributes.get("src") ?? null;
  return address === null ? { text: content } : { file: address.slice(root.length) };
}

/** The module scripts of a page, in order. */
export function modulesOf({ tags }: Page, paths: SitePaths): ModuleScript[] {
  return tags.filter(isModule).map((tag) => moduleOf(tag, paths));
}

/** The CSS of a style sheet or a page, with addresses relative to the file that contains it. */
export function offlineStyles(css: string, from: string, paths: SitePaths): string {
  return css.replace(/url\((["']?)([^"')]+)\1\)/gu, (written, quote, address: string) => {
    const way = fileAddress(paths, from, address);
    return way === null ? written : `url(${quote}${way}${quote})`;
  });
}

/** A page of the site, and the classic script that replaces its module scripts; null if it has none. */
interface SitePage {
  readonly path: string;
  readonly page: Page;
  readonly script: string | null;
}

/**
 * A page of the copy.
 * @param isServedOnly true for paths of files that the site has but the copy lacks; addresses of these are removed
 */
export function offlinePage(
  { path, page, script }: SitePage,
  paths: SitePaths,
  isServedOnly: (path: string) => boolean,
): Page {
  const leadsNowhere = (address: string): boolean =>
    address.startsWith(paths.root) && isServedOnly(address.slice(paths.root.length));
  let hasScript = false;
  const concerns = ({ name, attributes }: Tag): boolean => {
    if (WHATEVER_IT_HOLDS.has(name)) return true;
    for (const value of attributes.values()) if (value?.startsWith(paths.root)) return true;
    return false;
  };
  const rewrite = (tag: Tag): Tag | null => {
    if (!concerns(tag)) return tag;
    const { name, attributes, content } = tag;
    const isServed = name === "link" && SERVED_LINKS.has(attributes.get("rel") ?? "");
    if ((isServed && !isWebAddress(tag)) || isForPrograms(tag)) return null;
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
      else if (leadsNowhere(value)) rewritten.delete(attribute);
    }
    if (name === "html") {
      rewritten.set("data-root", wayTo(path, ""));
      rewritten.set("data-page-file", "index.html");
      // The copy searches its own files.
      rewritten.delete("data-search-service");
    }
    const styles = name === "style" ? offlineStyles(content, path, paths) : content;
    const same =
      styles === content &&
      rewritten.size === attributes.size &&
      [...rewritten].every(([key, value]) => attributes.get(key) === value);
    return same ? tag : { name, attributes: rewritten, content: styles };
  };
  return rewritePage(page, rewrite);
}
