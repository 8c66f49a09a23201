/** The documents in Akoma Ntoso and TEI: valid by the published schemas, and whole. */
// @ts-nocheck

import { beforeAll, describe, expect, test } from "vitest";
import { AKOMA_NTOSO } from "../../src/export/artifacts/standards/akn.ts";
import { TEI } from "../../src/export/artifacts/standards/tei.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import type { Script } from "../../src/model/types.ts";
import { artifactFiles } from "../support/artifact-files.ts";
import { corpus as jiangbei } from "../support/fixture-site.ts";
import { artifactContext } from "../support/jiangbei.ts";
import { corpus as real } from "../support/real-content.ts";
import { akomaNtosoErrors, teiErrors } from "../support/xml-schemas.ts";

const COLLECTIONS: readonly (readonly [string, Corpus])[] = [
  ["the real content", real],
  ["the invented collection", jiangbei],
];

/** The text of XML without its tags. */
function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The values of an attribute, in order. */
function valuesOf(xml: string, attribute: string): string[] {
  return Array.from(
    xml.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "gu")),
    ([, value = ""]) => value,
  );
}

/** The headings and paragraphs of a document in a script, without the tabs between cells. */
function paragraphsOf(corpus: Corpus, document: string, script: Script): string[] {
  return corpus
    .clauses(document)
    .flatMap(({ clause }) => [clause.forms[script].heading, ...clause.forms[script].paragraphs])
    .map((text) => text.replaceAll("\t", ""));
}

describe.for(COLLECTIONS)("Akoma Ntoso of %s", ([, corpus]) => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await artifactFiles([AKOMA_NTOSO], { ...artifactContext, corpus });
  });

  test("is valid", async () => {
    expect(await akomaNtosoErrors(files)).toEqual([]);
  });

  test("has every clause once, with ids that differ and references that lead somewhere", () => {
    for (const [path, xml] of files) {
      const [, folder = "", document = ""] = /akn\/([^/]+)\/(.*)\.xml$/u.exec(path) ?? [];
      const clauses = corpus.clauses(document).map(({ clause }) => `${document}#${clause.id}`);
      expect(valuesOf(xml, "GUID").toSorted()).toEqual(clauses.toSorted());
      const ids = valuesOf(xml, "eId");
      expect(new Set(ids).size).toBe(ids.length);
      const own = valuesOf(xml, "href").filter((href) => href.length > 1 && href.startsWith("#"));
      expect(own.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
      if (folder === "en") continue;
      const text = textOf(xml);
      const script = folder === "zh-hans" ? "zh-Hans" : "zh-Hant";
      for (const words of paragraphsOf(corpus, document, script)) expect(text).toContain(words);
    }
  });

  test("has the English paragraphs in the English expression", () => {
    for (const { id, translations } of corpus.documents) {
      const xml = files.get(`data/akn/en/${id}.xml`);
      expect(xml !== undefined).toBe(translations.en !== undefined);
      const text = textOf(xml ?? "");
      for (const words of Object.values(translations.en ?? {}).flat()) {
        expect(text).toContain(words.replaceAll("\t", ""));
      }
    }
  });
});

describe("TEI", () => {
  const files = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, corpus] of COLLECTIONS) {
      const own = await artifactFiles([TEI], { ...artifactContext, corpus });
      for (const [path, content] of own) files.set(`${name}: ${path}`, content);
    }
  });

  test("is valid by TEI All", async () => {
    expect(await teiErrors(files)).toEqual([]);
    expect(
      await teiErrors(new Map([["a", "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>"]])),
    ).not.toEqual([]);
  });

  test("has every clause in the source's script by its id, and the whole text in each version", () => {
    for (const [name, corpus] of COLLECTIONS) {
      for (const { id, script, translations } of corpus.documents) {
        const xml = files.get(`${name}: data/tei/${id}.xml`) ?? "";
        const [, source = "", conversion = "", english = ""] = xml.split(/<text xml:lang=/u);
        const clauses = corpus.clauses(id).map(({ clause }) => clause.id);
        expect(valuesOf(source, "xml:id").toSorted()).toEqual(clauses.toSorted());
        expect(valuesOf(conversion, "corresp").length).toBe(clauses.length);
        const other = script === "zh-Hans" ? "zh-Hant" : "zh-Hans";
        const shown = textOf(source.replace(/<sic>[^<]*<\/sic>|<desc>[^<]*<\/desc>/gu, ""));
        for (const words of paragraphsOf(corpus, id, script)) expect(shown).toContain(words);
        const converted = textOf(conversion);
        for (const words of paragraphsOf(corpus, id, other)) expect(converted).toContain(words);
        for (const words of Object.values(translations.en ?? {}).flat()) {
          expect(textOf(english)).toContain(words.replaceAll("\t", ""));
        }
      }
    }
  });
});
