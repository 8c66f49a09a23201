/** The texts that a collection writes for its own pages, for the readers of a language. */
import type { Element, Nodes } from "hast";
import { headingId, readOwnAddress } from "../../model/content/own-address.ts";
import type { OwnText } from "../../model/content/own-site.ts";
import { toHtml } from "../html/hast.ts";
import type { Language } from "../i18n/languages.ts";
import { pageHref, ROOT } from "../routes/address.ts";
import { assetPath } from "../routes/asset-path.ts";

/** The address of a file in `assets/`. */
export function assetHref(name: string): string {
  return ROOT + assetPath(encodeURIComponent(name));
}

/** The text as HTML, with addresses of this site. */
export function ownHtml(lang: Language, { body }: OwnText): string {
  const tree = structuredClone(body);
  place(lang, tree);
  return toHtml(tree.children.filter((child) => child.type !== "doctype"));
}

function place(lang: Language, node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type !== "element") continue;
    place(lang, child);
    placeLink(lang, child);
  }
}

function placeLink(lang: Language, { tagName, properties }: Element): void {
  const key = tagName === "img" ? "src" : "href";
  const written = properties[key];
  if (tagName === "img") properties.loading = "lazy";
  const { dataFootnoteRef, dataFootnoteBackref } = properties;
  if (typeof written !== "string") return;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return;
  const address = readOwnAddress(written);
  if (address !== null) properties[key] = hrefOf(lang, address);
}

function hrefOf(lang: Language, address: NonNullable<ReturnType<typeof readOwnAddress>>): string {
  switch (address.kind) {
    case "page":
      return pageHref(lang, address.path + address.mark);
    case "asset":
      return assetHref(address.name);
    case "file":
      return ROOT + address.path.split("/").map(encodeURIComponent).join("/");
    case "heading":
      return `#${encodeURIComponent(headingId(address.heading))}`;
    case "elsewhere":
      return address.address;
  }
}
