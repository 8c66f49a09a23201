/** `tiaowen search`: the answers of the search page, on a terminal. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { hasErrors } from "../../../model/diagnostic.ts";
import { reportText } from "../../../model/report.ts";
import type { IndexSource } from "../../../search/open-index.ts";
import { LANGUAGES, type Language, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import type { BuildOptions } from "../../build/build-site.ts";
import type { Command, CommandIo } from "../command.ts";
import { CallError, readArgs } from "../options/read-args.ts";
import { CONTENT_OPTIONS, CONTENT_USAGE, siteOptions } from "../options/site-options.ts";

const USAGE = `\
tiaowen search QUERY… [OPTIONS]

Answers a query exactly as the search page does, in its query language: "…" for a phrase, | for either, - for without.
The built site is searched; without one, or with --fresh, the content as it is now.

  --lang LANG     the language of the page: zh-hans (default), zh-hant or en
  --limit N       the number of clauses that are shown (20)
  --format FORMAT text (default) or json
  --fresh         searches the content, not the built site
  --out DIR       the folder of the site (OUT_DIR; dist)
${CONTENT_USAGE}

  tiaowen search 揭榜挂帅 -试点`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  out: { type: "string" },
  lang: { type: "string", default: "zh-hans" },
  limit: { type: "string", default: "20" },
  format: { type: "string", default: "text" },
  fresh: { type: "boolean", default: false },
} as const;

/** Characters of each text that are shown, about. */
const ROOM = 110;

export const SEARCH: Command = {
  name: "search",
  summary: "answers a query as the search page does",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(splitQuery(args), OPTIONS);
    const query = positionals.join(" ");
    if (query === "") throw new CallError("search takes a query.");
    const language = LANGUAGES.find((each) => each === values.lang);
    if (language === undefined) {
      throw new CallError(`--lang is ${LANGUAGES.join(", ")}, not “${values.lang}”.`);
    }
    if (!/^\d{1,6}$/u.test(values.limit)) {
      throw new CallError(`--limit is a number, not “${values.limit}”.`);
    }
    if (values.format !== "text" && values.format !== "json") {
      throw new CallError(`--format is text or json, not “${values.format}”.`);
    }
    const source = await indexFor(siteOptions(values, io), language, values.fresh, io);
    if (source === null) return 1;
    const [{ createSearcher }, { answerJson, answerText }] = await Promise.all([
      import("../../../search/searcher.ts"),
      import("../print-answer.ts"),
    ]);
    const searcher = createSearcher(source);
    const answer = await searcher.search(query);
    const part = { from: 0, to: Number(values.limit), room: ROOM };
    const hits = await searcher.hits(query, {}, part);
    const shown = { answer, hits };
    if (values.format === "text") io.print(answerText(shown, language));
    else io.print(answerJson(shown, await searcher.names(query)));
    return 0;
  },
};

/** A word with a minus that is no option excludes; what parses arguments would take it for options. */
function splitQuery(args: readonly string[]): string[] {
  const excluding = args.filter((arg) => /^-[^-]/u.test(arg));
  const others = args.filter((arg) => !excluding.includes(arg));
  return excluding.length === 0 ? others : [...others, "--", ...excluding];
}

/** The index to search; null if the content has errors, which are printed. */
async function indexFor(
  options: BuildOptions,
  language: Language,
  isFresh: boolean,
  io: CommandIo,
): Promise<IndexSource | null> {
  const script = TEXT_SCRIPT[language];
  const translated = language === "en" ? language : undefined;
  const { searchIndexIn, searchIndexOf } = await import("../../build/read-search-index.ts");
  const entry = await stat(join(options.outDir, "search-data", "index.json")).catch(() => null);
  if (entry !== null && !isFresh) return searchIndexIn(options.outDir, script, translated);
  const { loadContent } = await import("../../content/load-content.ts");
  const { loaded, diagnostics } = await loadContent(options);
  if (loaded === null || hasErrors(diagnostics)) {
    io.printError(reportText(diagnostics));
    return null;
  }
  return searchIndexOf(loaded.corpus, script, translated);
}
