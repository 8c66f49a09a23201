/** The glossary for other tools: TBX-Basic (ISO 30042:2019, DCT style) and SKOS (W3C 2009) in Turtle. */
// @ts-nocheck

import type { GlossaryTerm } from "../../../model/types.ts";
import { escapeXml } from "../../../text/xml.ts";
import { type Artifact, dataPath } from "../artifact.ts";
import { field, words } from "../documentation.ts";

const LANGUAGES = ["zh-Hans", "zh-Hant", "en"] as const;

/** The glossary as TBX-Basic. The first term of a language is preferred. */
function tbx(glossary: readonly GlossaryTerm[]): string {
  const entries = glossary.map(({ id, titles, aliases, definition }) => {
    const sections = LANGUAGES.map((language) => {
      const terms = [...new Set([titles[language], ...aliases[language]])].map((term, index) => {
        const status = index === 0 ? "preferredTerm-admn-sts" : "admittedTerm-admn-sts";
        return `<termSec><term>${escapeXml(term)}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`;
      });
      const note = `<descrip type="definition">${escapeXml(definition[language])}</descrip>`;
      return `<langSec xml:lang="${language}"><descripGrp>${note}</descripGrp>${terms.join("")}</langSec>`;
    });
    return `<conceptEntry id="${escapeXml(id)}">${sections.join("")}</conceptEntry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>The glossary of a Tiaowen site. The English is unofficial.</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
${entries.join("\n")}
</body></text>
</tbx>
`;
}

/** A literal of Turtle with its language. */
function literal(text: string, language: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/\n/gu, "\\n")
    .replace(/\r/gu, "\\r")
    .replace(/\t/gu, "\\t");
  return `"${escaped}"@${language}`;
}

/**
 * The glossary as a SKOS concept scheme.
 * @param root address of the site's root, with a slash at its end
 */
function skos(glossary: readonly GlossaryTerm[], root: string): string {
  const base = `${root}data/glossary.ttl#`;
  const concepts = glossary.map(({ id, titles, aliases, definition, pinyin }) => {
    const statements = [
      "a skos:Concept",
      `skos:inScheme <${base}glossary>`,
      ...LANGUAGES.map((language) => `skos:prefLabel ${literal(titles[language], language)}`),
      `skos:hiddenLabel ${literal(pinyin, "zh-Latn-pinyin")}`,
      ...LANGUAGES.flatMap((language) =>
        [...new Set(aliases[language])]
          .filter((alias) => alias !== titles[language])
          .map((alias) => `skos:altLabel ${literal(alias, language)}`),
      ),
      ...LANGUAGES.map((language) => `skos:definition ${literal(definition[language], language)}`),
    ];
    return `<${base}${id}> ${statements.join(" ;\n  ")} .`;
  });
  return `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<${base}glossary> a skos:ConceptScheme .

${concepts.join("\n\n")}
`;
}

const TERM = field(
  "conceptEntry, skos:Concept",
  "一个术语，标识同 glossary.json",
  "一個術語，標識同 glossary.json",
  "a term, with the id that it has in glossary.json",
);

export const TBX: Artifact = {
  name: "tbx",
  documentation: {
    name: "glossary.tbx",
    about: words(
      "术语表（TBX-Basic，ISO 30042）",
      "術語表（TBX-Basic，ISO 30042）",
      "The glossary as TBX-Basic (ISO 30042)",
    ),
    fields: [TERM],
  },
  *files({ corpus }) {
    yield { path: dataPath("glossary.tbx"), content: tbx(corpus.glossary) };
  },
};

export const SKOS: Artifact = {
  name: "skos",
  documentation: {
    name: "glossary.ttl",
    about: words(
      "术语表（SKOS，Turtle）",
      "術語表（SKOS，Turtle）",
      "The glossary as SKOS in Turtle",
    ),
    fields: [TERM],
  },
  *files({ corpus, root }) {
    yield { path: dataPath("glossary.ttl"), content: skos(corpus.glossary, root) };
  },
};
