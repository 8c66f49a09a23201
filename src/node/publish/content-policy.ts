/** The content security policy of a page, as a `<meta>` in it: a static host sends no headers, and `file://` has none. */
import { createHash } from "node:crypto";
import { rewriteTags } from "../offline/html-tags.ts";

/** Where a page is opened: on a server, or from the folder of the offline copy. */
export type Surroundings = "served" | "offline";

const HEAD = /<head[^>]*>(?:<meta charset[^>]*>)?/u;

/** What a script runs is code, unless its type says that it is data: JSON, JSON-LD. */
function isCode(type: string | null | undefined): boolean {
  return type === undefined || type === null || ["", "module", "text/javascript"].includes(type);
}

/** The sources that allow what stands in a page itself: a hash for each script and each style, once. */
function inlineSources(html: string): Record<"script" | "style", readonly string[]> {
  const sources = { script: new Set<string>(), style: new Set<string>() };
  rewriteTags(
    html,
    (tag) => {
      const { name, attributes, content } = tag;
      const isInline = name === "script" ? !attributes.has("src") : name === "style";
      if (isInline && (name === "style" || isCode(attributes.get("type")))) {
        const hash = createHash("sha256").update(content).digest("base64");
        sources[name === "style" ? "style" : "script"].add(`'sha256-${hash}'`);
      }
      return tag;
    },
    (written) => /^<(?:script|style)\b/iu.test(written),
  );
  return { script: [...sources.script], style: [...sources.style] };
}

/** The policy of a page: nothing but files of the site, and nothing that has been put in. */
function policyFor(html: string, place: Surroundings): string {
  const inline = inlineSources(html);
  const directives: Readonly<Record<string, readonly string[]>> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...inline.script],
    "style-src": ["'self'", ...inline.style],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    ...(place === "served"
      ? { "connect-src": ["'self'"], "manifest-src": ["'self'"], "worker-src": ["'self'"] }
      : { "worker-src": ["blob:"] }),
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

/**
 * The page with its policy, before anything that the policy is about.
 * @param path path of the page below the site's root
 * @throws Error where the page has no head to put it in
 */
export function withPolicy(path: string, html: string, place: Surroundings): string {
  if (!HEAD.test(html)) throw new Error(`${path} has no <head> for its content security policy`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html, place)}">`;
  return html.replace(HEAD, (head) => head + meta);
}
