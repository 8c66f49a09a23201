/** Machine-readable metadata of the front page and the data page, as schema.org things. */
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

/** The data files as a dataset. */
export function dataThing(
  { name, description, language, url }: Named,
  files: readonly Distribution[],
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
  };
}
