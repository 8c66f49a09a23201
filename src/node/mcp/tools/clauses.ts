/** The tools `get_clause`, `related` and `cite`. */
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { addressOf } from "../../../model/target.ts";
import type { Script } from "../../../model/types.ts";
import { paragraphsOf, titleOf } from "../../../quote/passage.ts";
import { CITATION_FORMATS, formatCitation } from "../../../site/citation/formats.ts";
import { titleInOutline } from "../../../site/document/outline-title.ts";
import { LANGUAGES, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import { answering, READ_ONLY } from "../answer.ts";
import { ClientMistake } from "../mistake.ts";
import { citedClauseOf, nameAddress, nameClause, PAGE_LANGUAGE, recordOf } from "../places.ts";
import { ownScript, type PublishedSite } from "../published-site.ts";

const CLAUSE = z
  .string()
  .describe(
    "document#clause, for example opinions-2023#s3-1-2; the id of a work in the place of the document's means its current version",
  );

/** Paragraphs and subclauses in one answer. */
const PARAGRAPHS = 60;
const BELOW = 200;

const GET = z.strictObject({
  clause: CLAUSE,
  context: z
    .number()
    .int()
    .min(0)
    .max(5)
    .optional()
    .describe("number of clauses before and after to add, in reading order; 0 if absent"),
  from: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe("first paragraph, counted from 1, of a long clause"),
});

const RELATED = z.strictObject({ clause: CLAUSE });

const CITE = z.strictObject({
  clause: CLAUSE,
  format: z.enum(CITATION_FORMATS).optional().describe("all formats if absent"),
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe("language of the citation; that of the source if absent"),
});

export function registerClauses(server: McpServer, site: PublishedSite): void {
  /** The texts of a clause in one script. */
  async function textIn(script: Script, document: string, id: string, from: number) {
    const placed = (await site.clauses(script, document)).get(id);
    if (placed === undefined) return null;
    return {
      title: titleOf(placed.clause),
      paragraphs: paragraphsOf(placed.clause).slice(from, from + PARAGRAPHS),
    };
  }

  /** The clauses around one, each with its name and its text. */
  async function around(document: string, id: string, count: number, script: Script) {
    const all = [...(await site.clauses(script, document)).values()];
    const at = all.findIndex(({ clause }) => clause.id === id);
    const shown = [...all.slice(Math.max(0, at - count), at), ...all.slice(at + 1, at + 1 + count)];
    return shown.map(({ clause }) => ({
      clause: `${document}#${clause.id}`,
      title: titleOf(clause),
      paragraphs: paragraphsOf(clause).slice(0, PARAGRAPHS),
    }));
  }

  server.registerTool(
    "get_clause",
    {
      title: "Read a clause",
      description:
        "A clause with its place, its text in both scripts and in English where there is a translation, the clauses below it, its date and state today, address and citation. If `force.newest` has clauses, they stand for this one in the newest version: read them before you say what holds now. The text is that of the source with declared repairs; `marks` tells where it was repaired or is incomplete. The English is unofficial.",
      inputSchema: GET,
      annotations: READ_ONLY,
    },
    answering(async ({ clause: address, context = 0, from = 1 }: z.output<typeof GET>) => {
      const { document, forms } = await site.clause(address);
      const script = ownScript(document);
      const { clause, path, below } = forms[script];
      const total = paragraphsOf(clause).length;
      if (from > Math.max(1, total)) {
        throw new ClientMistake(`${address} has ${total} paragraphs; \`from\` is ${from}.`);
      }
      const [named, hans, hant, english, outline, force, newest] = await Promise.all([
        nameClause(
          site,
          document,
          await citedClauseOf(site, script, document.id, forms[script]),
          script,
        ),
        textIn("zh-Hans", document.id, clause.id, from - 1),
        textIn("zh-Hant", document.id, clause.id, from - 1),
        site.english(document.id),
        site.outline("en", document.id).catch(() => null),
        site.force(document.id),
        site.newest(document.id, clause.id),
      ]);
      const translated = english?.[clause.id]?.slice(from - 1, from - 1 + PARAGRAPHS) ?? null;
      const outlined = outline?.clauses.find(([, id]) => id === clause.id);
      const title = outlined === undefined ? null : titleInOutline(outlined);
      return {
        ...named,
        kind: clause.kind,
        script: document.script,
        force: force && {
          ...{ work: force.work, versions: force.versions, newest },
          ...{ endedBy: force.endedBy, replaces: force.replaces },
        },
        path: path.map((above) => ({
          clause: `${document.id}#${above.id}`,
          title: titleOf(above),
        })),
        text: {
          "zh-Hans": hans,
          "zh-Hant": hant,
          en: title === null && translated === null ? null : { title, paragraphs: translated },
        },
        paragraphs: { from, total, next: from - 1 + PARAGRAPHS < total ? from + PARAGRAPHS : null },
        marks: clause.marks ?? [],
        below: below.slice(0, BELOW).map(({ clause: child }) => ({
          clause: `${document.id}#${child.id}`,
          title: titleOf(child),
        })),
        belowTotal: below.length,
        ...(context > 0 && { around: await around(document.id, clause.id, context, script) }),
      };
    }),
  );

  server.registerTool(
    "related",
    {
      title: "Related clauses",
      description:
        "The clauses that share most of the words and names that are characteristic of a clause, best first, with score (BM25) and the shared words.",
      inputSchema: RELATED,
      annotations: READ_ONLY,
    },
    answering(async ({ clause: address }: z.output<typeof RELATED>) => {
      const { document, forms } = await site.clause(address);
      const script = ownScript(document);
      const { terms, clauses } = await site.related(document.id);
      const { id } = forms[script].clause;
      const found = (clauses[id] ?? []).map(async ([other, score, shared]) => ({
        ...(await nameAddress(site, other, script)),
        score,
        words: shared.flatMap(
          (index) => terms[index]?.[script === "zh-Hant" ? 1 : 0] ?? terms[index]?.[0] ?? [],
        ),
      }));
      return {
        ...(await nameAddress(site, address, script)),
        related: await Promise.all(found),
      };
    }),
  );

  server.registerTool(
    "cite",
    {
      title: "Cite a clause",
      description:
        "Citations of a clause: GB/T 7714—2025 (gb7714), plain Chinese legal style (plain), APA reference and in-text citation (apa, apaInText), BibTeX, CSL-JSON. The date of access is today's.",
      inputSchema: CITE,
      annotations: READ_ONLY,
    },
    answering(async ({ clause: address, format, language }: z.output<typeof CITE>) => {
      const { document, forms } = await site.clause(address);
      const script = language === undefined ? ownScript(document) : TEXT_SCRIPT[language];
      const cited = await citedClauseOf(site, script, document.id, forms[script]);
      const record = await recordOf(site, document, cited, script);
      const own = language ?? PAGE_LANGUAGE[script];
      const formats = format === undefined ? CITATION_FORMATS : [format];
      return {
        clause: addressOf({ document: document.id, clause: cited.id }),
        address: await site.address(own, document.id, cited.id),
        citations: Object.fromEntries(
          formats.map((each) => [each, formatCitation(each, own, record)]),
        ),
      };
    }),
  );
}
