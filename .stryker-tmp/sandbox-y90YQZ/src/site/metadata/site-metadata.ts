/** Machine-readable metadata of the front page and the data page, as schema.org things. */
// @ts-nocheck

import type { JsonLd } from "./json-ld.ts";

interface Named {
  readonly name: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly url: string;
}

type Thing = { readonly [property: string]: JsonLd | undefined };

/** The site and its search action. `searchPage` is the address of the search page. */
export function siteThing({ name, description, language, url }: Named, searchPage: string): Thing {
  return {
    "@type": "WebSite",
    name,
    description,
    inLanguage: language,
    url,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${searchPage}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

/** A file for download. */
export interface Distribution {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string;
}

/** A source text of the data. */
export interface SourceText {
  readonly name: string;
  readonly url: string;
  /** Of the file as received. */
  readonly sha256: string;
}

/** The data files as a dataset, with the sums of the sources that it is based on. */
export function dataThing(
  { name, description, language, url }: Named,
  files: readonly Distribution[],
  sources: readonly SourceText[],
): Thing {
  return {
    "@type": "Dataset",
    name,
    description,
    inLanguage: language,
    url,
    isAccessibleForFree: true,
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      name: file.name,
      contentUrl: file.url,
      encodingFormat: file.mediaType,
    })),
    isBasedOn: sources.map((source) => ({
      "@type": "CreativeWork",
      name: source.name,
      url: source.url,
      identifier: { "@type": "PropertyValue", propertyID: "SHA-256", value: source.sha256 },
    })),
  };
}
