/** The tool `search`: the search of the pages, with their whole query language. */
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { CLAUSE_KINDS } from "../../../model/types.ts";
import { STATES } from "../../../model/versions/versions.ts";
import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import type { Snippet, SnippetPart } from "../../../search/excerpt/snippet.ts";
import type { Hit } from "../../../search/searcher.ts";
import { LANGUAGES, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import { answering, READ_ONLY } from "../answer.ts";
import { CURSOR, cursorAt, offsetOf } from "../paging.ts";
import { citedHit, nameClause } from "../places.ts";
import { type PublishedSite, today } from "../published-site.ts";

const MOST = 50;
const USUAL = 10;
/** Approximate length of an excerpt, in UTF-16 units. */
const ROOM = 240;
/** Number of places that are offered for a query that names some. */
const PLACES = 5;

const INPUT = z.strictObject({
  query: z
    .string()
    .min(1)
    .max(2000)
    .describe(
      'Terms separated by spaces all have to occur in a clause. “…” or "…" is a phrase with spaces, -term excludes, a | b is either, 标题:term only headings, 文件:id only one document. Both scripts are equal. In English with language: en.',
    ),
  documents: z.array(z.string()).max(200).optional().describe("ids of documents to search in"),
  kinds: z.array(z.enum(CLAUSE_KINDS)).optional().describe("kinds of clauses to search in"),
  states: z
    .array(z.enum(STATES))
    .optional()
    .describe("states of documents today, or on the day of `on`"),
  on: z.iso
    .date()
    .optional()
    .describe(
      "a day such as 2019-05-01: only the texts that stood on it. Texts whose force is unknown count from their date on",
    ),
  sort: z.enum(["relevance", "order", "date"]).optional(),
  limit: z
    .number()
    .int()
    .min(1)
    .max(MOST)
    .optional()
    .describe(`hits in an answer, ${USUAL} if absent`),
  cursor: CURSOR,
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe(
      "the pages whose search is asked: zh-hans (if absent), zh-hant, or en, which searches the English texts first",
    ),
});

function plain(parts: readonly SnippetPart[]): string {
  return parts.map(({ text }) => text).join("");
}

function excerptOf(body: Snippet | null): string {
  if (body === null) return "";
  return `${body.before ? "…" : ""}${plain(body.parts)}${body.after ? "…" : ""}`;
}

export function registerSearch(server: McpServer, site: PublishedSite): void {
  async function record(hit: Hit, language: keyof typeof TEXT_SCRIPT) {
    const script = TEXT_SCRIPT[language];
    const document = await site.document(hit.document.id);
    const named = await nameClause(site, document, citedHit(hit), script);
    const { translation } = hit;
    return {
      ...named,
      address: await site.address(language, document.id, hit.clause),
      kind: hit.kind,
      path: hit.path,
      name: hit.name,
      score: hit.score,
      occurrences: hit.occurrences,
      excerpt: excerptOf(hit.shown.body),
      ...(translation === null
        ? {}
        : { english: { name: plain(translation.title), excerpt: excerptOf(translation.body) } }),
    };
  }

  server.registerTool(
    "search",
    {
      title: "Search the clauses",
      description:
        "Finds every clause that holds the terms of a query, and no other. `total` is exact. If no clause matches, `relaxed` names the words that were searched for instead. Each hit tells the state of its document today; `current` names the current version where it is another one, and versions that are not current are in the answer too. Excerpts are cut: read a clause with get_clause before you quote it.",
      inputSchema: INPUT,
      annotations: READ_ONLY,
    },
    answering(
      async ({
        query,
        limit = USUAL,
        cursor,
        language = "zh-hans",
        ...rest
      }: z.output<typeof INPUT>) => {
        const documents = rest.documents?.map(async (id) => (await site.document(id)).id);
        const options: SearchOptions = {
          ...rest,
          ...(documents && { documents: await Promise.all(documents) }),
          today: today(),
        };
        const searcher = site.searcher(language);
        const from = offsetOf(cursor);
        const part = { from, to: from + limit, room: ROOM };
        const [answer, hits, places] = await Promise.all([
          searcher.search(query, options),
          searcher.hits(query, options, part),
          searcher.jumps(query, PLACES),
        ]);
        const { total, occurrences, relaxed, terms, ignored, translated } = answer;
        return {
          query,
          total,
          documents: answer.documents,
          occurrences,
          terms: terms.map(({ text, fold, clauses }) => ({ text, fold, clauses })),
          relaxed,
          ...(ignored.length > 0 && { ignored }),
          ...(translated !== null && { translatedWords: translated.words }),
          ...(answer.inTranslation !== null && { inTranslation: answer.inTranslation.clauses }),
          ...(places.targets.length > 0 && {
            places: places.targets.map(({ document, fragment }) =>
              fragment === null ? document.id : `${document.id}#${fragment}`,
            ),
          }),
          hits: await Promise.all(hits.map((hit) => record(hit, language))),
          next: cursorAt(from + hits.length, total),
        };
      },
    ),
  );
}
