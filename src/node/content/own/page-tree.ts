/** The tree of a page's Markdown → elements as they are shown, in the script of the readers. */
import type { Element, Nodes as HastNodes, Root } from "hast";
import type { Root as Markdown, Nodes } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { toString as textOf } from "mdast-util-to-string";
import { headingId, readOwnAddress } from "../../../model/content/own-address.ts";
import type { WrittenLanguage } from "../../../model/content/own-site.ts";

/** The words above the footnotes. */
const NOTES: Readonly<Record<WrittenLanguage, { readonly title: string; readonly back: string }>> =
  {
    "zh-Hans": { title: "注释", back: "回到正文" },
    "zh-Hant": { title: "註釋", back: "回到正文" },
    en: { title: "Notes", back: "Back to the text" },
  };

/** All nodes of a tree. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if (!("children" in node)) return;
  for (const child of node.children) yield* nodesOf(child);
}

/** The ids of the headings, in order. A repeated heading gets a number. */
export function headingIds(body: Markdown): string[] {
  const seen = new Map<string, number>();
  return [...nodesOf(body)].flatMap((node) => {
    if (node.type !== "heading") return [];
    const id = headingId(textOf(node));
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/**
 * The elements of a page. HTML in the Markdown is left out, and so are links and pictures whose address is none that a
 * page may have: their words stay.
 * @param convert converts a text to the script of the readers
 */
export function pageTree(
  body: Markdown,
  language: WrittenLanguage,
  convert: (text: string) => string,
): Root {
  const tree = structuredClone(body);
  // The title of the page is its only heading of the first level.
  const headings = [...nodesOf(tree)].filter((node) => node.type === "heading");
  const top = Math.min(...headings.map(({ depth }) => depth), 2);
  const ids = headingIds(tree);
  for (const [index, heading] of headings.entries()) {
    const level = Math.min(heading.depth - top + 2, 6);
    heading.data = { hName: `h${level}`, hProperties: { id: ids[index] } };
  }
  for (const node of nodesOf(tree)) {
    if (node.type === "text") node.value = convert(node.value);
    if ("alt" in node && node.alt) node.alt = convert(node.alt);
    if ("title" in node && node.title) node.title = convert(node.title);
  }
  const elements = toHast(tree, {
    clobberPrefix: "note-",
    footnoteLabel: NOTES[language].title,
    footnoteBackLabel: NOTES[language].back,
    footnoteLabelProperties: {},
  });
  const shown = elements.type === "root" ? elements : { type: "root" as const, children: [] };
  keepToTheSite(shown);
  return shown;
}

/** Takes out addresses that no page may have. */
function keepToTheSite(node: HastNodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type !== "element") continue;
    keepToTheSite(child);
    if (child.tagName === "a") keepLink(child);
    if (child.tagName === "img") keepPicture(child);
  }
}

function keepLink(link: Element): void {
  const { href, dataFootnoteRef, dataFootnoteBackref } = link.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
  if (typeof href === "string" && readOwnAddress(href) !== null) return;
  link.tagName = "span";
  link.properties = {};
}

function keepPicture(picture: Element): void {
  const { src, alt } = picture.properties;
  if (typeof src === "string" && readOwnAddress(src)?.kind === "asset") return;
  picture.tagName = "span";
  picture.properties = {};
  picture.children = [{ type: "text", value: String(alt ?? "") }];
}
