/** schema.org data as the content of a `<script type="application/ld+json">`. */

/** A value of JSON-LD; what is undefined is left out. */
export type JsonLd =
  | string
  | boolean
  | readonly JsonLd[]
  | { readonly [property: string]: JsonLd | undefined };

/** The JSON with its context; `<` is escaped, so that nothing in it ends the element or begins a comment. */
export function jsonLd(thing: { readonly [property: string]: JsonLd | undefined }): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...thing });
  return json.replaceAll("<", "\\u003c");
}
