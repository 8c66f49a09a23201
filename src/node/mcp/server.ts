/** The MCP server of a site: its tools, resources and prompts. */
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import { z } from "zod";
import { paragraphsOf, titleOf } from "../../quote/passage.ts";
import { forceOf, nameAddress } from "./places.ts";
import { ownScript, type PublishedSite } from "./published-site.ts";
import { registerClauses } from "./tools/clauses.ts";
import { registerDocuments } from "./tools/documents.ts";
import { registerSearch } from "./tools/search.ts";
import { registerTasks } from "./tools/tasks.ts";
import { registerVerifyQuote } from "./tools/verify-quote.ts";

/** The version of the tools: another number where a tool changes. */
const VERSION = "2";

const INSTRUCTIONS = `Chinese policy documents, clause by clause, in both scripts and partly in English. The Chinese text of the source is authoritative; the other script is converted, the English unofficial.
Find clauses with search, read them with get_clause, quote from get_clause alone, verify each quotation with verify_quote, and give the citation and address that the answer carries. A clause is written document#clause. Of a text with several versions each version is a document: answers tell its state today (in-force, not-yet, amended, repealed, replaced, expired, unknown) and its current version. Say so where you quote a text that is not in force.`;

function registerResources(server: McpServer, site: PublishedSite): void {
  server.registerResource(
    "documents",
    "tiaowen://documents",
    {
      title: "The documents",
      description: "Ids, titles, dates and states",
      mimeType: "application/json",
    },
    async ({ href }) => {
      const documents = await site.documents();
      const listed = await Promise.all(
        documents.map(async (document) => {
          const { id, title, date } = document;
          return { id, title, date, ...(await forceOf(site, document)) };
        }),
      );
      return {
        contents: [{ uri: href, mimeType: "application/json", text: JSON.stringify(listed) }],
      };
    },
  );
  server.registerResource(
    "clause",
    new ResourceTemplate("tiaowen://clauses/{document}/{clause}", { list: undefined }),
    {
      title: "A clause",
      description: "Its text as the source has it, with its citation",
      mimeType: "text/plain",
    },
    async ({ href }, { document, clause }) => {
      const address = `${document}#${clause}`;
      const { document: listed, forms } = await site.clause(address);
      const script = ownScript(listed);
      const own = forms[script].clause;
      const { citation, address: page } = await nameAddress(site, address, script);
      const lines = [titleOf(own), ...paragraphsOf(own), "", citation, page];
      return { contents: [{ uri: href, mimeType: "text/plain", text: lines.join("\n").trim() }] };
    },
  );
}

function registerPrompts(server: McpServer): void {
  server.registerPrompt(
    "answer_with_quotations",
    {
      title: "Answer from the texts",
      description: "Answers a question with verified quotations and citations",
      argsSchema: z.object({ question: z.string() }),
    },
    ({ question }) => ({
      messages: [
        {
          role: "user",
          content: {
            type: "text",
            text: `Answer from the documents of this server only: ${question}

Search for the clauses that bear on it, in Chinese too. Read them with get_clause. Quote the Chinese words that answer it, verify each quotation with verify_quote and its clause, and mend any that is not exact. Give the citation and the address of each. Say what the texts do not state. English is a help for readers: mark it as unofficial.`,
          },
        },
      ],
    }),
  );
  server.registerPrompt(
    "check_quotations",
    {
      title: "Check the quotations of a text",
      description: "Verifies every quotation in a text",
      argsSchema: z.object({ text: z.string() }),
    },
    ({ text }) => ({
      messages: [
        {
          role: "user",
          content: {
            type: "text",
            text: `Check every quotation in the text below with verify_quote, each with the document and clause that the text gives for it. List them in a table: the quotation, the verdict, the words of the source where they differ, the right clause, its citation and address.

${text}`,
          },
        },
      ],
    }),
  );
}

/** Makes the server; it reads nothing before the first call. */
export function createServer(site: PublishedSite): McpServer {
  const about = { name: "tiaowen", version: VERSION };
  const server = new McpServer(about, { instructions: INSTRUCTIONS });
  registerSearch(server, site);
  registerClauses(server, site);
  registerDocuments(server, site);
  registerTasks(server, site);
  registerVerifyQuote(server, site);
  registerResources(server, site);
  registerPrompts(server);
  return server;
}
