/** schema.org data as the content of a `<script type="application/ld+json">`. */
// @ts-nocheck


/** A JSON-LD value. Undefined properties are omitted. */
export type JsonLd =
  | string
  | boolean
  | readonly JsonLd[]
  | { readonly [property: string]: JsonLd | undefined };

/** The JSON with its context. `<` is escaped, so that the JSON cannot end the element or begin a comment. */
export function jsonLd(thing: { readonly [property: string]: JsonLd | undefined }): string {
  const json = JSON.stringify({ "@context": "https://schema.org", ...thing });
  return json.replaceAll("<", "\\u003c");
}
