/** The metadata of a document in Akoma Ntoso: work, expression, manifestation, and who is named in them. */
// @ts-nocheck

import type { PolicyDocument, Script, Titles } from "../../model/types.ts";
import { type AknLanguage, countryOf, expressionIri, workIri } from "./akn-ids.ts";
import { xml } from "./xml-element.ts";

/** The first day of a date of any precision, and what the date says how exactly it is known. */
function dated(iso: string | undefined): { readonly date: string; readonly name: string } {
  if (iso === undefined) return { date: "0001-01-01", name: "unknown" };
  const [year = "", month = "01", day = "01"] = iso.split("-");
  const precision = ["year", "month", "day"][iso.split("-").length - 1] ?? "day";
  return {
    date: `${year}-${month}-${day}`,
    name: precision === "day" ? "publication" : `publication-${precision}`,
  };
}

/** Issuers, else authors, as Akoma Ntoso's top-level classes. */
function authors({ issuer, authors: people }: PolicyDocument, script: Script) {
  const bodies = issuer?.value[script].split(/[、，]/u) ?? [];
  const names = bodies.length > 0 ? bodies : (people?.value.map((name) => name[script]) ?? []);
  return names.map((name, index) => ({
    eId: `author${index + 1}`,
    element: bodies.length > 0 ? "TLCOrganization" : "TLCPerson",
    name,
  }));
}

const EDITOR = "tiaowen";

/** The element `meta`. @param address of the document's page */
export function aknMeta(
  document: PolicyDocument,
  language: AknLanguage,
  { site, address }: { readonly site: Titles; readonly address: string },
): string {
  const script = language === "en" ? "zh-Hans" : language;
  const named = authors(document, script);
  const by = named.length === 0 ? [{ eId: EDITOR }] : named;
  const date = xml("FRBRdate", dated(document.date?.value));
  const creators = by.map(({ eId }) => xml("FRBRauthor", { href: `#${eId}` }));
  const properties = (iri: string, own: string): string[] => [
    xml("FRBRthis", { value: `${iri}/!main${own}` }),
    xml("FRBRuri", { value: `${iri}${own}` }),
    xml("FRBRalias", { value: address, name: "page" }),
    date,
  ];
  const expression = expressionIri(document, language);
  const own = document.script === script && language !== "en";
  const identification = xml(
    "identification",
    { source: `#${EDITOR}` },
    xml(
      "FRBRWork",
      {},
      ...properties(workIri(document), ""),
      ...creators,
      xml("FRBRcountry", { value: countryOf(document) }),
      xml("FRBRsubtype", { value: document.genre }),
      ...(document.number === null
        ? []
        : [xml("FRBRnumber", { value: document.number.value[script] })]),
      xml("FRBRname", { value: document.titles[language] ?? document.titles[script] }),
    ),
    xml(
      "FRBRExpression",
      {},
      ...properties(expression, ""),
      xml("FRBRauthor", { href: `#${EDITOR}`, as: "#editor" }),
      xml("FRBRauthoritative", { value: own ? "true" : "false" }),
      xml("FRBRlanguage", { language }),
      ...(own
        ? []
        : [
            xml("FRBRtranslation", {
              href: expressionIri(document, document.script),
              fromLanguage: document.script,
              by: `#${EDITOR}`,
              authoritative: "false",
              pivot: null,
            }),
          ]),
    ),
    xml(
      "FRBRManifestation",
      {},
      ...properties(expression, ".akn"),
      xml("FRBRauthor", { href: `#${EDITOR}` }),
      xml("FRBRformat", { value: "application/xml" }),
    ),
  );
  const classes = xml(
    "references",
    { source: `#${EDITOR}` },
    xml("TLCOrganization", {
      eId: EDITOR,
      href: "/akn/ontology/organization/tiaowen",
      showAs: site[script],
    }),
    ...named.map(({ eId, element, name }) =>
      xml(element, {
        eId,
        href: `/akn/ontology/${element === "TLCPerson" ? "person" : "organization"}/${encodeURIComponent(name)}`,
        showAs: name,
      }),
    ),
    xml("TLCRole", { eId: "editor", href: "/akn/ontology/role/editor", showAs: "editor" }),
  );
  return xml("meta", {}, identification, classes);
}
