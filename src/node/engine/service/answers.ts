/** The answers of the search service. */
import type { Reply } from "../../../client/search/engine/protocol.ts";
import { createServer } from "../../../client/search/engine/serve.ts";
import { writeReply } from "../../../client/search/engine/wire.ts";
import type { ClauseRecord } from "../../../search/hit.ts";
import { HTML_LANG, TEXT_SCRIPT } from "../../../site/i18n/languages.ts";
import type { CallRequest, SearchRequest } from "./requests.ts";
import type { OpenVersion } from "./searchers.ts";

/** The body of `GET /search`: the answer of `tiaowen.search`, of its hits a part, with their texts. */
export async function answerSearch(
  open: OpenVersion,
  { query, language, options, from, size }: SearchRequest,
  signal: AbortSignal,
): Promise<object> {
  const page = language === "en" ? HTML_LANG[language] : undefined;
  const searcher = open.searcher(TEXT_SCRIPT[language], page);
  const answer = await searcher.search(query, options, signal);
  const names = await searcher.names(query, options, signal);
  const records: ClauseRecord[] = [];
  const range = { from, to: from + size };
  for await (const { items } of searcher.records(query, options, signal, range)) {
    records.push(...items);
  }
  const { total, relaxed, translated, inTranslation, terms } = answer;
  const hits = names.slice(from, from + size).map(({ clause, score }, at) => {
    const {
      document,
      kind,
      path = [],
      name = "",
      texts = [],
      translation = [],
    } = records[at] ?? {};
    return {
      ...{ clause, score, kind, title: document?.titles, path, name, texts },
      ...(translation.length > 0 && { translation }),
    };
  });
  return {
    ...{ query, total, relaxed, translated, inTranslation, terms },
    ...{ version: open.version, from, hits },
  };
}

/** Answers a call of the search page: writes its replies, a line each. Rejects if the first reply is a failure. */
export async function answerCall(
  open: OpenVersion,
  { script, language, call }: CallRequest,
  signal: AbortSignal,
  write: (line: string) => void,
): Promise<void> {
  await new Promise<void>((done, failed) => {
    const answer = createServer(
      () => open.searcher(script, language),
      (reply: Reply) => {
        if (reply.kind === "failed") {
          failed(new Error(reply.reason));
          return;
        }
        write(writeReply(reply));
        if (reply.kind === "done") done();
      },
    );
    answer({ kind: "open", address: "", script });
    answer({ kind: "call", id: 0, call });
    signal.addEventListener("abort", () => {
      answer({ kind: "cancel", id: 0 });
      failed(signal.reason);
    });
  });
}
