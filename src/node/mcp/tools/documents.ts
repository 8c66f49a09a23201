/** The tools `list_documents` and `get_outline`. */
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { titleInOutline } from "../../../site/document/outline-title.ts";
import { answering, READ_ONLY } from "../answer.ts";
import { ClientMistake, unknownName } from "../mistake.ts";
import { CURSOR, partOf } from "../paging.ts";
import { forceOf, PAGE_LANGUAGE } from "../places.ts";
import { ownScript, type PublishedSite } from "../published-site.ts";

/** Documents and clauses in one answer. */
const DOCUMENTS = 100;
const CLAUSES = 300;

const LIST = z.strictObject({ cursor: CURSOR });

const OUTLINE = z.strictObject({
  document: z.string().describe("id of the document, from list_documents"),
  under: z.string().optional().describe("id of a clause: only the clauses below it"),
  depth: z.number().int().min(1).max(20).optional().describe("levels to list; all if absent"),
  cursor: CURSOR,
});

export function registerDocuments(server: McpServer, site: PublishedSite): void {
  server.registerTool(
    "list_documents",
    {
      title: "List the documents",
      description:
        "The documents of the collection with id, titles, issuer, date, kind, number of clauses, address, and the SHA-256 of the source file; with the state today, the first and last day in force, and the id of the current version where it is another one.",
      inputSchema: LIST,
      annotations: READ_ONLY,
    },
    answering(async ({ cursor }: z.output<typeof LIST>) => {
      const { name } = await site.info();
      const { items, ...part } = partOf(await site.documents(), cursor, DOCUMENTS);
      const documents = items.map(async (document) => {
        const { id, title, issuer, authors, number, date, kind, script, source, clauses } =
          document;
        return {
          ...{ id, title, issuer, authors, number, date, kind, script, clauses },
          ...(await forceOf(site, document)),
          english: (await site.english(id)) !== null,
          sha256: source.sha256,
          address: await site.address(PAGE_LANGUAGE[ownScript(document)], id),
        };
      });
      return { site: name, ...part, documents: await Promise.all(documents) };
    }),
  );

  server.registerTool(
    "get_outline",
    {
      title: "The outline of a document",
      description:
        "The clauses of a document in reading order, each with its id, depth, name, reference as citations write it, and English title.",
      inputSchema: OUTLINE,
      annotations: READ_ONLY,
    },
    answering(async ({ document: asked, under, depth, cursor }: z.output<typeof OUTLINE>) => {
      const document = await site.document(asked);
      const { id } = document;
      const language = PAGE_LANGUAGE[ownScript(document)];
      const [own, english] = await Promise.all([
        site.outline(language, id),
        // A site without English pages has no English titles.
        site.outline("en", id).catch(() => null),
      ]);
      const titles = new Map(english?.clauses.map((clause) => [clause[1], titleInOutline(clause)]));
      const start =
        under === undefined ? -1 : own.clauses.findIndex(([, clause]) => clause === under);
      if (under?.includes("#")) {
        throw new ClientMistake(`\`under\` takes the id of a clause alone, without “${id}#”.`);
      }
      if (under !== undefined && start === -1) {
        const ids = own.clauses.map(([, clause]) => clause);
        throw unknownName("clause", under, ids, "get_outline without `under`");
      }
      const top = start === -1 ? -1 : (own.clauses[start]?.[0] ?? 0);
      const after = own.clauses.slice(start + 1);
      const end = after.findIndex(([level]) => level <= top);
      const below = (end === -1 ? after : after.slice(0, end)).filter(
        ([level]) => depth === undefined || level - top <= depth,
      );
      const { items, ...part } = partOf(below, cursor, CLAUSES);
      return {
        document: id,
        title: document.title,
        date: document.date,
        ...(await forceOf(site, document)),
        address: await site.address(language, id),
        ...part,
        clauses: items.map(([level, clause, name, reference]) => ({
          clause: `${id}#${clause}`,
          depth: level - top - 1,
          name,
          reference,
          english: titles.get(clause) ?? null,
        })),
      };
    }),
  );
}
