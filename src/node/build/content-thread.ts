/** Starts a thread that reads the content and writes every file of the site, while this thread bundles what makes the pages and publishes what is written. */
import { Worker } from "node:worker_threads";
import { ownModule } from "../own-module.ts";
import type { ContentWork, News, Read } from "./content-worker.ts";
import type { PageBundle } from "./pages/page-bundle.ts";
import { threadEnd } from "./thread-end.ts";
import type { Written } from "./written.ts";

/** The thread, with its results in this order. If it fails, both are rejected when it has ended. */
export interface ContentThread {
  /** Resolves when the content has been read. */
  readonly read: Promise<Read>;
  /** Resolves when every file has been written; if the content has an error, directly after `read`. */
  readonly written: Promise<void>;
  /** Hands over what makes the pages, for which the thread waits if its work names a place of them. */
  makePages(bundle: PageBundle): void;
  /** Ends the thread whatever it does. */
  stop(): Promise<void>;
}

/** @param tell is told of files; what it is told last comes before `written` resolves */
export function startContentThread(
  work: ContentWork,
  tell: (written: Written) => void = () => {},
): ContentThread {
  const thread = new Worker(ownModule("./content-worker", import.meta.url), { workerData: work });
  const written = threadEnd(thread);
  const read = new Promise<Read>((done, failed) => {
    thread.on("message", (news: News) => {
      if (news.kind === "read") done(news.read);
      else tell(news);
    });
    written.catch(failed);
  });
  return {
    read,
    written,
    makePages: (bundle) => thread.postMessage(bundle),
    stop: async () => void (await thread.terminate()),
  };
}
