/** The search worker of the site. */
// @ts-nocheck

import { createSearcher } from "../../../search/searcher.ts";
import type { Reply, Request } from "./protocol.ts";
import { createServer } from "./serve.ts";
import { siteIndex } from "./source.ts";

const serve = createServer(
  ({ address, script, language }) => createSearcher(siteIndex(address, script, language)),
  (reply: Reply) => postMessage(reply),
);
addEventListener("message", ({ data }: MessageEvent<Request>) => serve(data));
