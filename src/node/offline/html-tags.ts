/** Rewrites the tags of a page that the build wrote, and leaves every other character of it alone. */

/** A start tag; `attributes` in order, a value of null for one without a value; values are unescaped. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string | null>;
  /** What a script or a style holds; empty for other elements. */
  readonly content: string;
}

/**
 * Comments, elements whose content is no markup, and start tags. The build's HTML is serialised: `<` in text and `"`
 * in values are escaped, so that this finds tags and nothing else.
 */
const PIECE =
  /<!--[\s\S]*?-->|<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

function unescaped(value: string): string {
  if (!value.includes("&")) return value;
  return value
    .replace(/&#(?:x([\da-f]+)|(\d+));/giu, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function readAttributes(written: string): Map<string, string | null> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => {
      const value = double ?? single ?? bare;
      return [name.toLowerCase(), value === undefined ? null : unescaped(value)];
    }),
  );
}

/** A start tag as HTML, with what a script or a style holds. */
function writeTag({ name, attributes, content }: Tag): string {
  const written = [...attributes].map(([attribute, value]) =>
    value === null
      ? ` ${attribute}`
      : ` ${attribute}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
  );
  const end = name === "script" || name === "style" ? `${content}</${name}>` : "";
  return `<${name}${written.join("")}>${end}`;
}

/**
 * The page with each tag as `rewrite` gives it: the same tag stays as it is written, null takes it away.
 *
 * @param concerns false for a tag, as it is written, that stays as it is in any case: most of a page's tags, soon passed over
 */
export function rewriteTags(
  html: string,
  rewrite: (tag: Tag) => Tag | null,
  concerns: (written: string) => boolean = () => true,
): string {
  return html.replace(PIECE, (piece, raw, rawAttributes, content, name, attributes) => {
    if ((raw === undefined && name === undefined) || !concerns(piece)) return piece;
    const tag: Tag = {
      name: (raw ?? name).toLowerCase(),
      attributes: readAttributes(rawAttributes ?? attributes),
      content: content ?? "",
    };
    const rewritten = rewrite(tag);
    if (rewritten === tag) return piece;
    return rewritten === null ? "" : writeTag(rewritten);
  });
}
