/** A page by its start tags: reads them once, changes some, and leaves every other character alone. */
import { Parser } from "htmlparser2";

/** A start tag; `attributes` in order, a value of null for one without a value; values are unescaped. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string | null>;
  /** What a script or a style holds; empty for other elements. */
  readonly content: string;
}

/** A tag where it stands in the page: from its `<` up to, and without, `end`. An element with content is in it whole. */
interface PlacedTag extends Tag {
  readonly start: number;
  readonly end: number;
}

/** A page with its start tags in order, those in templates and `<noscript>` too; a comment has none. */
export interface Page {
  readonly html: string;
  readonly tags: readonly PlacedTag[];
}

const WITH_CONTENT = new Set(["script", "style"]);

/** Reads a page. */
export function readPage(html: string): Page {
  const tags: PlacedTag[] = [];
  let attributes = new Map<string, string | null>();
  /** Where in `tags` the element stands whose content is read. */
  let open: number | null = null;
  const parser = new Parser({
    onopentagname: () => {
      attributes = new Map();
    },
    onattribute: (name, value, quote) => {
      if (!attributes.has(name)) attributes.set(name, quote === undefined ? null : value);
    },
    onopentag: (name, _, isImplied) => {
      if (isImplied) return;
      const { startIndex: start, endIndex } = parser;
      if (WITH_CONTENT.has(name)) open = tags.length;
      tags.push({ name, attributes, content: "", start, end: endIndex + 1 });
    },
    onclosetag: (name) => {
      const tag = open === null ? undefined : tags[open];
      if (open === null || tag?.name !== name) return;
      const content = html.slice(tag.end, parser.startIndex);
      tags[open] = { ...tag, content, end: parser.endIndex + 1 };
      open = null;
    },
  });
  parser.end(html);
  return { html, tags };
}

/** A start tag as HTML, with the end of an element that has content. */
function writeTag({ name, attributes, content }: Tag): string {
  const written = Array.from(attributes, ([attribute, value]) =>
    value === null
      ? ` ${attribute}`
      : ` ${attribute}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
  );
  const end = WITH_CONTENT.has(name) ? `${content}</${name}>` : "";
  return `<${name}${written.join("")}>${end}`;
}

/** The page with each tag as `rewrite` gives it: the same tag stays as it is written, null takes it away. */
export function rewritePage({ html, tags }: Page, rewrite: (tag: Tag) => Tag | null): Page {
  const pieces: string[] = [];
  const rewritten: PlacedTag[] = [];
  let done = 0;
  let shift = 0;
  for (const tag of tags) {
    const { start, end } = tag;
    const next = rewrite(tag);
    if (next === tag) {
      rewritten.push(shift === 0 ? tag : { ...tag, start: start + shift, end: end + shift });
      continue;
    }
    const written = next === null ? "" : writeTag(next);
    pieces.push(html.slice(done, start), written);
    done = end;
    if (next !== null) {
      const at = start + shift;
      rewritten.push({ ...next, start: at, end: at + written.length });
    }
    shift += written.length - (end - start);
  }
  if (done === 0) return { html, tags: rewritten };
  return { html: pieces.join("") + html.slice(done), tags: rewritten };
}

/** The page with more HTML in it, from `at` on, which is in no tag. */
export function insertHtml({ html, tags }: Page, at: number, more: string): Page {
  const moved = (by: number) => (tag: PlacedTag) => ({
    ...tag,
    start: tag.start + by,
    end: tag.end + by,
  });
  return {
    html: html.slice(0, at) + more + html.slice(at),
    tags: [
      ...tags.filter(({ start }) => start < at),
      ...readPage(more).tags.map(moved(at)),
      ...tags.filter(({ start }) => start >= at).map(moved(more.length)),
    ],
  };
}
