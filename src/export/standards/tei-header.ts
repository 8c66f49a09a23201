/** The header of a document in TEI P5. */
import { translatorName } from "../../model/translation.ts";
import type { PolicyDocument, Titles } from "../../model/types.ts";
import { escapeXml } from "../../text/xml.ts";
import { xml } from "./xml-element.ts";

const LANGUAGES = [
  ["zh-Hans", "Chinese in Simplified characters"],
  ["zh-Hant", "Chinese in Traditional characters"],
  ["en", "English"],
] as const;

/** The element `teiHeader`. @param root address of the site's root */
export function teiHeader(document: PolicyDocument, site: Titles, root: string): string {
  const { id, titles, script, issuer, authors, number, date, source, genre } = document;
  const title = LANGUAGES.flatMap(([language]) => {
    const text = titles[language];
    const type = language === script ? "main" : "parallel";
    return text === null ? [] : [xml("title", { type, "xml:lang": language }, escapeXml(text))];
  });
  const people = (authors?.value ?? []).map((name) => xml("author", {}, escapeXml(name[script])));
  const bodies = issuer === null ? [] : [xml("publisher", {}, escapeXml(issuer.value[script]))];
  const page = `${root}${script.toLowerCase()}/docs/${id}/`;
  return xml(
    "teiHeader",
    {},
    xml(
      "fileDesc",
      {},
      xml("titleStmt", {}, ...title, ...people, ...translatorOf(document)),
      xml(
        "publicationStmt",
        {},
        xml("publisher", {}, escapeXml(site[script])),
        xml("idno", { type: "page" }, escapeXml(page)),
        xml(
          "availability",
          {},
          xml("p", {}, "The text belongs to its publisher. Translations are unofficial."),
        ),
      ),
      xml(
        "sourceDesc",
        {},
        xml(
          "bibl",
          { type: genre },
          xml("title", {}, escapeXml(titles[script])),
          ...people,
          ...bodies,
          ...(date === null ? [] : [xml("date", { when: date.value }, date.value)]),
          ...(number === null
            ? []
            : [xml("idno", { type: "number" }, escapeXml(number.value[script]))]),
          xml("idno", { type: "SHA-256" }, source.sha256),
          xml("note", {}, escapeXml(`${source.file}, lines ${source.lines.join("–")}`)),
        ),
      ),
    ),
    xml(
      "encodingDesc",
      {},
      xml(
        "editorialDecl",
        {},
        xml(
          "correction",
          {},
          xml(
            "p",
            {},
            "Declared repairs of the source are marked in the source’s script: what the source has and what is shown, doubts, and gaps.",
          ),
        ),
        xml(
          "interpretation",
          {},
          xml(
            "p",
            {},
            "References, dates, amounts and names are found by program. A clause has the id of its numbering; other versions point to it.",
          ),
        ),
      ),
    ),
    xml(
      "profileDesc",
      {},
      xml("langUsage", {}, ...LANGUAGES.map(([ident, name]) => xml("language", { ident }, name))),
    ),
  );
}

/** Who made the translation that the file has. A translation whose maker nobody names says so. */
function translatorOf({ translations, translator }: PolicyDocument): string[] {
  if (translations.en === undefined) return [];
  const resp = xml("resp", {}, `English translation (${translator?.status ?? "unofficial"})`);
  const name = translator === undefined ? "not stated" : translatorName(translator, "en");
  return [xml("respStmt", {}, resp, xml("name", {}, escapeXml(name)))];
}
