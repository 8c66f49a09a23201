/** The tool `verify_quote`: whether words stand where they are said to stand. */
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { addressOf, readAddress } from "../../../model/target.ts";
import { type QuoteFinding, type StatedPlace, verifyQuote } from "../../../quote/verify-quote.ts";
import { answering, READ_ONLY } from "../answer.ts";
import { ClientMistake } from "../mistake.ts";
import { nameAddress } from "../places.ts";
import { ownScript, type PublishedSite } from "../published-site.ts";
import { chineseTexts, englishTexts } from "../quote-texts.ts";

const LONGEST = 1000;

const INPUT = z.strictObject({
  quote: z
    .string()
    .min(1)
    .max(LONGEST, `A quotation has at most ${LONGEST} characters. Verify a longer one in parts.`)
    .describe("the words as quoted, in either script, or in English where there is a translation"),
  document: z.string().optional().describe("id of the document in which they are said to stand"),
  clause: z
    .string()
    .optional()
    .describe(
      "clause in which they are said to stand: document#clause, or its id alone beside `document`",
    ),
});

/** The stated place, whose document and clause exist. */
async function statedPlace(
  site: PublishedSite,
  document: string | undefined,
  clause: string | undefined,
): Promise<StatedPlace | null> {
  if (clause === undefined) {
    return document === undefined
      ? null
      : { document: (await site.document(document)).id, clause: null };
  }
  const isWhole = clause.includes("#");
  if (!isWhole && document === undefined) {
    throw new ClientMistake(
      `Write the clause as document#clause, or give the document beside “${clause}”.`,
    );
  }
  const at = readAddress(isWhole ? clause : `${document}#${clause}`);
  if (document !== undefined && at.document !== document) {
    throw new ClientMistake(
      `\`document\` is ${document}, but \`clause\` is of ${at.document}. Give one of them.`,
    );
  }
  const { document: found } = await site.clause(addressOf(at));
  return { document: found.id, clause: at.clause };
}

/** What the finding means, in a sentence. */
function explained({ verdict, match, cutNumber, to }: QuoteFinding): string {
  const said = {
    exact: "The words stand there, character by character.",
    marks: "The words stand there; punctuation, width or white space differ.",
    script:
      "The words stand there in the other script of Chinese; `text` has the source's characters.",
    near: "The words do not stand there; `text` is nearest to them. Do not quote them as they are.",
    elsewhere: `The words do not stand where they are said to, but in \`clause\`${match === "exact" ? "" : ` (${match})`}.`,
    absent: "No text of the collection has these words, nor words near to them.",
  }[verdict];
  const cut = cutNumber === null ? "" : ` The quotation cuts the number ${cutNumber}.`;
  return `${said}${cut}${to === null ? "" : " They go on into another clause, `to`."}`;
}

export function registerVerifyQuote(server: McpServer, site: PublishedSite): void {
  server.registerTool(
    "verify_quote",
    {
      title: "Verify a quotation",
      description:
        "Compares words with the texts: exact, marks (exact but for punctuation, width, white space), script (exact in the other script), near (with the differences), elsewhere (at another place than stated), absent. `text` has the words of the source, `differences` what differs. Verify every quotation before you give it.",
      inputSchema: INPUT,
      annotations: READ_ONLY,
    },
    answering(async ({ quote, document, clause }: z.output<typeof INPUT>) => {
      const stated = await statedPlace(site, document, clause);
      const isChinese = /\p{Script=Han}/u.test(quote);
      const chinese = await verifyQuote(await chineseTexts(site), quote, stated);
      const isSettled = isChinese || !["near", "absent"].includes(chinese.verdict);
      const finding = isSettled
        ? chinese
        : await verifyQuote(await englishTexts(site), quote, stated);
      const language = finding === chinese ? "zh" : "en";
      const { document: at, cutNumber, ...rest } = finding;
      const place =
        at === null || finding.clause === null
          ? { clause: null, address: null, citation: null }
          : await nameAddress(site, `${at}#${finding.clause}`, ownScript(await site.document(at)));
      return {
        ...rest,
        ...place,
        to: finding.to === null ? null : `${at}#${finding.to}`,
        language: finding.match === null ? null : language,
        note: explained(finding),
      };
    }),
  );
}
