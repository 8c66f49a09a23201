/**
 * The content security policy of a page as a `<meta>` element, since a static host sends no headers and `file://` has
 * none.
 */
import { createHash } from "node:crypto";
import { type Edit, edited, type Page } from "../offline/html-tags.ts";

/** The place from which a page is opened: a server, or the folder of the offline copy. */
export type Surroundings = "served" | "offline";

/** True if the type of a script is code, and not data such as JSON or JSON-LD. */
function isCode(type: string | null | undefined): boolean {
  return type === undefined || type === null || ["", "module", "text/javascript"].includes(type);
}

/** The sources that allow inline content: one hash for each different script and style of the page. */
function inlineSources({ tags }: Page): Record<"script" | "style", readonly string[]> {
  const sources = { script: new Set<string>(), style: new Set<string>() };
  for (const { name, attributes, content } of tags) {
    const isScript = name === "script" && !attributes.has("src") && isCode(attributes.get("type"));
    if (!isScript && name !== "style") continue;
    const hash = createHash("sha256").update(content).digest("base64");
    sources[name].add(`'sha256-${hash}'`);
  }
  return { script: [...sources.script], style: [...sources.style] };
}

/** The origin of the search service that the page asks; empty if it searches the site's own files. */
function searchService({ tags }: Page): readonly string[] {
  const html = tags.find(({ name }) => name === "html");
  const address = html?.attributes.get("data-search-service");
  return address ? [new URL(address).origin] : [];
}

/** True for a page whose scripts show files of the site in frames. */
function hasFrames({ tags }: Page): boolean {
  return tags.some(({ attributes }) => attributes.has("data-frames"));
}

/**
 * The policy of a page: it allows the files of the site, its search service and the page's own inline scripts and styles, and
 * nothing injected.
 */
function policyFor(page: Page, place: Surroundings): string {
  const inline = inlineSources(page);
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...inline.script],
    "style-src": ["'self'", ...inline.style],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    ...(place === "served"
      ? {
          "connect-src": ["'self'", ...searchService(page)],
          "manifest-src": ["'self'"],
          "worker-src": ["'self'"],
        }
      : { "worker-src": ["blob:"] }),
    ...(hasFrames(page) ? { "frame-src": ["'self'"] } : {}),
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/**
 * Gives a page its policy, before any element to which the policy applies.
 * @param path path of the page below the site's root
 * @throws Error if the page has no head
 */
export function policyEdit(path: string, page: Page, place: Surroundings): Edit {
  const { tags } = page;
  const at = tags.findIndex(({ name }) => name === "head");
  const head = tags[at];
  if (head === undefined) throw new Error(`${path} has no <head> for its content security policy`);
  const next = tags[at + 1];
  const { end } = next?.attributes.has("charset") ? next : head;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page, place)}">`;
  return { start: end, end, text: meta };
}

/** The HTML of the page with its policy. @throws Error if the page has no head */
export function withPolicy(path: string, page: Page, place: Surroundings): string {
  return edited(page.html, [policyEdit(path, page, place)]);
}
