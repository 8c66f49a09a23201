/** The words of a document's page in the other script: the text from the data, the names from the page and from outlines. */

import type { TextClause } from "../../export/document-text.ts";
import { gapAfter } from "../../model/clause-name.ts";
import type { Script } from "../../model/types.ts";
import { loadDocumentText } from "../data/document-text.ts";
import { loadOutline } from "../data/outlines.ts";
import { citedDocument } from "../reading/cited-clause.ts";
import { QUOTED, type Words } from "../script-view/exchange.ts";
import { partsIn, type ShownPart } from "../script-view/parts.ts";
import { countCharacters } from "./put-words.ts";

const VERSION = { "zh-Hans": "zh-hans", "zh-Hant": "zh-hant" } as const;

/** Milliseconds that the text waits for the names of other documents. */
const PATIENCE = 3000;

/** A source and a target script. */
interface Direction {
  readonly from: Script;
  readonly to: Script;
}

/** Names by their form in the script of the page as built. */
type Names = ReadonlyMap<string, string>;

/** Names that the page itself has in both scripts: the titles of its document, its issuer or authors, the site. */
function ownNames({ from, to }: Direction): [string, string][] {
  const cited = citedDocument();
  if (cited === null) return [];
  const { titles, issuer, authors, number, site } = cited;
  const authorsIn = (script: Script) => authors.map((name) => name[script]).join("、");
  const named = [titles, site, ...[issuer, number].filter((name) => name !== null)];
  return [
    ...named.map((name): [string, string] => [name[from], name[to]]),
    [authorsIn(from), authorsIn(to)],
  ];
}

/** CONTRACT with `clauseHref`: the address of a document or of one of its clauses; the group is the document's id. */
const DOCUMENT = /\/docs\/([a-z0-9-]+)\/(?:index\.html)?(?:[?#]|$)/u;

/** Links with a Chinese name. On English pages the name may follow the link. */
const NAMED_LINKS = ".reading :is(a:has([data-zh]), a:has(+ .second-title))";

/** Ids of the documents that the page links to by name. */
function linkedDocuments(): Set<string> {
  const links = document.querySelectorAll(NAMED_LINKS);
  const ids = Array.from(links, (link) => DOCUMENT.exec(link.getAttribute("href") ?? "")?.[1]);
  return new Set(ids.filter((id) => id !== undefined));
}

/** The page's names for another document and for places in it: 《题名》三（一）2. */
async function namesOf(document: string, { from, to }: Direction): Promise<[string, string][]> {
  const [own, other] = await Promise.all(
    [from, to].map((script) => loadOutline(VERSION[script], document)),
  );
  if (own === undefined || other === undefined) return [];
  const places = own.clauses.map(([, , , reference], at): [string, string] => [
    `《${own.title}》${reference}`,
    `《${other.title}》${other.clauses[at]?.[3] ?? ""}`,
  ]);
  return [[own.title, other.title], [`《${own.title}》`, `《${other.title}》`], ...places];
}

/** As `namesOf`. Without a network, or with a slow one, the text may be there before the names: these then stay as they are. */
function namesInTime(document: string, direction: Direction): Promise<[string, string][]> {
  return new Promise((done) => {
    setTimeout(() => done([]), PATIENCE);
    namesOf(document, direction).then(done, () => done([]));
  });
}

/** The text of a part of a clause, or of a table cell in it. */
function textOf({ element, part }: ShownPart, clause: TextClause): string | undefined {
  const { label, heading = "", delimiter = "", paragraphs, rows } = clause;
  if (part === "label") return label;
  if (part === "heading") return heading + delimiter;
  if (!(element instanceof HTMLTableCellElement)) return paragraphs?.[part - 1];
  return rows?.[part - 1]?.[element.cellIndex] ?? "";
}

/** Words that a text quotes from another, in the other script. `own` and `other` are the quoted text in both scripts. */
function quoted(words: string, own: string, other: string): string | undefined {
  const at = own.indexOf(words);
  if (at === -1) return undefined;
  const before = countCharacters(own.slice(0, at));
  return Array.from(other)
    .slice(before, before + countCharacters(words))
    .join("");
}

/** Number and heading, as in the contents list. */
function nameOf({ label = "", heading = "" }: TextClause): string {
  return `${label}${gapAfter(label)}${heading}`;
}

/**
 * The words of the page's texts in another script. Rejects if they cannot be loaded, or if they belong to another
 * version of the site.
 *
 * @param clauses the element of the document's text
 * @param own the texts of this page
 */
export async function documentWords(
  clauses: HTMLElement,
  own: Words,
  direction: Direction,
): Promise<Words> {
  const { document: id = "" } = clauses.dataset;
  const [text, ...linked] = await Promise.all([
    loadDocumentText(direction.to, id),
    ...Array.from(linkedDocuments(), (each) => namesInTime(each, direction)),
  ]);
  const byId = new Map(text.clauses.map((clause) => [clause.id, clause]));
  const parts = new Map(partsIn(clauses, "main").map((part) => [part.element, part]));
  const names: Names = new Map([...ownNames(direction), ...linked.flat()]);

  function wordsOfPart(part: ShownPart): string {
    const clause = byId.get(part.clause);
    return (clause && textOf(part, clause)) ?? "";
  }

  /** Words that are no words of the clause stay as they are. */
  function wordsOfQuotation(element: Element, words: string): string {
    const id = element.closest(".clause")?.id;
    for (const part of parts.values()) {
      if (part.clause !== id) continue;
      const found = quoted(words, own.get(part.element) ?? "", wordsOfPart(part));
      if (found !== undefined) return found;
    }
    return words;
  }

  function wordsOf(element: Element, words: string): string {
    const part = parts.get(element);
    if (part !== undefined) return wordsOfPart(part);
    if (element.matches(QUOTED)) return wordsOfQuotation(element, words);
    const inContents = element.closest('a[href^="#"]')?.getAttribute("href") ?? "";
    const entry = byId.get(inContents.slice(1));
    return entry === undefined ? (names.get(words) ?? words) : nameOf(entry);
  }

  return new Map(
    [...own].map(([element, words]) => {
      const other = wordsOf(element, words);
      if (countCharacters(other) !== countCharacters(words)) {
        throw new Error("The text is not that of the page");
      }
      return [element, other];
    }),
  );
}
