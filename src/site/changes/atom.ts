/** Atom feeds (RFC 4287) as XML. */
import { escapeXml } from "../../text/xml.ts";

/** A link of a feed or of an entry. */
interface AtomLink {
  readonly rel: "self" | "alternate" | "related";
  readonly href: string;
  /** Media type. */
  readonly type: string;
  /** BCP 47. */
  readonly hreflang?: string;
}

export interface AtomEntry {
  /** An address that never changes. */
  readonly id: string;
  readonly title: string;
  /** Date and time in RFC 3339. */
  readonly updated: string;
  readonly author: string | null;
  /** Address of a page. */
  readonly page: string;
  /** Plain text. */
  readonly summary: string;
  /** HTML. */
  readonly content: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

export interface AtomFeed {
  /** An address that never changes. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  /** The author of entries without one of their own. */
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly icon: string;
  readonly links: readonly AtomLink[];
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}

export const ATOM_TYPE = "application/atom+xml";

function text(name: string, value: string, type = "text"): string {
  const typed = type === "text" ? "" : ` type="${type}"`;
  return `<${name}${typed}>${escapeXml(value)}</${name}>`;
}

function author(name: string): string {
  return `<author>${text("name", name)}</author>`;
}

function link({ rel, href, type, hreflang }: AtomLink): string {
  const language = hreflang === undefined ? "" : ` hreflang="${escapeXml(hreflang)}"`;
  return `<link rel="${rel}" type="${escapeXml(type)}" href="${escapeXml(href)}"${language}/>`;
}

function entryLines(entry: AtomEntry): string[] {
  return [
    "<entry>",
    text("id", entry.id),
    text("title", entry.title),
    text("updated", entry.updated),
    ...(entry.author === null ? [] : [author(entry.author)]),
    link({ rel: "alternate", href: entry.page, type: "text/html" }),
    ...entry.categories.map(
      ({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`,
    ),
    text("summary", entry.summary),
    text("content", entry.content, "html"),
    "</entry>",
  ];
}

/** The feed as an XML document. */
export function atomXml(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    text("id", feed.id),
    text("title", feed.title),
    text("subtitle", feed.subtitle),
    text("updated", feed.updated),
    author(feed.author),
    text("icon", feed.icon),
    ...feed.links.map(link),
    ...feed.entries.flatMap(entryLines),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}
