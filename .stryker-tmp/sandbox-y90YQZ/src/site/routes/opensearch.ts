/** The OpenSearch description (1.1, draft 6), by which browsers add the site's search. */
// @ts-nocheck

import { escapeXml } from "../../text/xml.ts";

export interface SearchDescription {
  /** Name of the search in the browser, cut to 16 characters. */
  readonly name: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Address of the search page. */
  readonly searchPage: string;
  /** Address of the description itself. */
  readonly self: string;
  /** Address of the site's icon, an SVG. */
  readonly icon: string;
}

export const MEDIA_TYPE = "application/opensearchdescription+xml";
const NAME_LENGTH = 16;
const DESCRIPTION_LENGTH = 1024;

/** The first characters (code points) of a text. */
function first(text: string, characters: number): string {
  return [...text].slice(0, characters).join("");
}

/**
 * The description as XML. The standard and the browsers require absolute addresses. Relative addresses are written as
 * they are; browsers then do not offer the search.
 */
export function openSearchDescription(site: SearchDescription): string {
  const template = `${site.searchPage}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(first(site.name, NAME_LENGTH))}</ShortName>
  <Description>${escapeXml(first(site.description, DESCRIPTION_LENGTH))}</Description>
  <Language>${escapeXml(site.language)}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(site.icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(template)}"/>
  <Url type="${MEDIA_TYPE}" rel="self" template="${escapeXml(site.self)}"/>
</OpenSearchDescription>
`;
}
