/** The versions and the force of a document in the terms of schema.org, which come from the European Legislation Identifier. */
import type { Corpus } from "../../model/corpus.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { hasEnded, type NamedText } from "../../model/versions/versions.ts";
import { dayOf, works } from "../../versions/works.ts";
import type { JsonLd } from "./json-ld.ts";

const SCHEMA = "https://schema.org/";

/**
 * The properties; empty if nothing is known of the force. ELI's own dates are added where schema.org has none.
 *
 * @param urlOf address of the page of a document, by its id
 */
export function legislationForce(
  corpus: Corpus,
  { id }: PolicyDocument,
  urlOf: (document: string) => string,
): { readonly [property: string]: JsonLd | undefined } {
  const index = corpus.derive(works);
  const version = index.version(id);
  const work = index.of(id);
  if (version === undefined || work === undefined) return {};
  const { validity, replaces } = version;
  const legislation = (text: NamedText): JsonLd =>
    "document" in text
      ? { "@type": "Legislation", "@id": urlOf(text.document), url: urlOf(text.document) }
      : { "@type": "Legislation", name: text.title["zh-Hans"] };
  const others = (texts: readonly NamedText[]) =>
    texts.length === 0 ? undefined : texts.map(legislation);
  const place = work.versions.indexOf(version);
  const before = work.versions[place - 1];
  const isOver = hasEnded(validity, corpus.derive(dayOf));
  return {
    "@id": urlOf(id),
    version: work.versions.length > 1 ? (validity.from ?? undefined) : undefined,
    // A state that may change from one day to the next is not stated.
    legislationLegalForce: isOver ? `${SCHEMA}NotInForce` : undefined,
    temporalCoverage: validity.isDraft ? undefined : coverage(validity),
    "eli:first_date_entry_in_force": validity.isDraft ? undefined : (validity.from ?? undefined),
    "eli:date_no_longer_in_force": validity.isDraft ? undefined : (validity.to ?? undefined),
    legislationChanges: others(before === undefined ? [] : [{ document: before.document.id }]),
    legislationRepeals: others(replaces),
    exampleOfWork:
      work.versions.length > 1 ? { "@type": "Legislation", "@id": urlOf(work.id) } : undefined,
  };
}

/** An interval of ISO 8601; `..` stands for an open end. */
function coverage({ from, to }: { from: string | null; to: string | null }): string | undefined {
  return from === null && to === null ? undefined : `${from ?? ".."}/${to ?? ".."}`;
}
