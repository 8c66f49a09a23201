/** schema.org data as the content of a `<script type="application/ld+json">`. */

/** A JSON-LD value. Undefined properties are omitted. */
export type JsonLd =
  | string
  | boolean
  | readonly JsonLd[]
  | { readonly [property: string]: JsonLd | undefined };

/** The JSON with its context, which has ELI's terms if there are any. `<` is escaped, so that the JSON cannot end the element or begin a comment. */
export function jsonLd(thing: { readonly [property: string]: JsonLd | undefined }): string {
  const isEli = Object.entries(thing).some(
    ([property, value]) => property.startsWith("eli:") && value !== undefined,
  );
  const context = isEli
    ? ["https://schema.org", { eli: "http://data.europa.eu/eli/ontology#" }]
    : "https://schema.org";
  const json = JSON.stringify({ "@context": context, ...thing });
  return json.replaceAll("<", "\\u003c");
}
