/** Reads the start tags of a page, changes some of them, and leaves every other character unchanged. */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** A start tag. `attributes` are in order, with unescaped values; null is an attribute without a value. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string | null>;
  /** The content of a script or a style; empty for other elements. */
  readonly content: string;
}

/** A tag and its offsets in the page: from its `<` to `end` (exclusive). An element with content is included whole. */
interface PlacedTag extends Tag {
  readonly start: number;
  readonly end: number;
}

/** A page with its start tags in order, including tags in templates and `<noscript>`, excluding comments. */
export interface Page {
  readonly html: string;
  readonly tags: readonly PlacedTag[];
}

/** A change of a page: what comes in the place of the characters from `start` to `end` (exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A page that was made of another one by edits, in order. */
export interface EditedPage extends Page {
  readonly edits: readonly Edit[];
}

const WITH_CONTENT = new Set(["script", "style"]);

/** Collects the tags from the tokens of a page. */
class TagReader implements TokenizerCallbacks {
  readonly tags: PlacedTag[] = [];
  readonly #html: string;
  #name = "";
  #start = 0;
  #attributes = new Map<string, string | null>();
  #attribute = "";
  #value = "";
  /** True if the next end tag closes a script or a style. */
  #isOpen = false;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#start = start - "<".length;
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code);
  }

  onattribend(quote: QuoteType): void {
    if (this.#attributes.has(this.#attribute)) return;
    this.#attributes.set(this.#attribute, quote === QuoteType.NoValue ? null : this.#value);
  }

  onopentagend(last: number): void {
    this.tags.push({
      name: this.#name,
      attributes: this.#attributes,
      content: "",
      start: this.#start,
      end: last + ">".length,
    });
    this.#isOpen = WITH_CONTENT.has(this.#name);
  }

  onselfclosingtag(last: number): void {
    this.onopentagend(last);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.tags.at(-1);
    if (!this.#isOpen || tag === undefined) return;
    const content = this.#html.slice(tag.end, start - "</".length);
    this.tags[this.tags.length - 1] = { ...tag, content, end: this.#html.indexOf(">", end) + 1 };
    this.#isOpen = false;
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}

export function readPage(html: string): Page {
  const reader = new TagReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return { html, tags: reader.tags };
}

/** A start tag as HTML; an element with content includes its end tag. */
function writeTag({ name, attributes, content }: Tag): string {
  const written = Array.from(attributes, ([attribute, value]) =>
    value === null
      ? ` ${attribute}`
      : ` ${attribute}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`,
  );
  const end = WITH_CONTENT.has(name) ? `${content}</${name}>` : "";
  return `<${name}${written.join("")}>${end}`;
}

/** The page with each tag replaced by the result of `rewrite`: the same object leaves the tag as written, null removes it. */
export function rewritePage({ html, tags }: Page, rewrite: (tag: Tag) => Tag | null): EditedPage {
  const edits: Edit[] = [];
  const rewritten: PlacedTag[] = [];
  let shift = 0;
  for (const tag of tags) {
    const { start, end } = tag;
    const next = rewrite(tag);
    if (next === tag) {
      rewritten.push(shift === 0 ? tag : { ...tag, start: start + shift, end: end + shift });
      continue;
    }
    const written = next === null ? "" : writeTag(next);
    edits.push({ start, end, text: written });
    if (next !== null) {
      const at = start + shift;
      rewritten.push({ ...next, start: at, end: at + written.length });
    }
    shift += written.length - (end - start);
  }
  return { html: edited(html, edits), tags: rewritten, edits };
}

/** A page with edits, which are in order. */
export function edited(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text } of edits) {
    pieces.push(html.slice(done, start), text);
    done = end;
  }
  return pieces.join("") + html.slice(done);
}

/** The page with more HTML inserted at the offset `at`, which must not be inside a tag. */
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
