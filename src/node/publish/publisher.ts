/**
 * The last step of a build, beside those that write the files: each file of the site is published as soon as it is written. A
 * page is read once: it goes into the offline copy and is finished. At the end come the files that are made of all others: the
 * offline copy, the site map and robots.txt.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Written } from "../build/written.ts";
import { keyOf, type Memory } from "../memory/memory.ts";
import { statesFacts, withFacts } from "../offline/archive-facts.ts";
import { type FileSum, fileSum } from "../offline/file-sum.ts";
import { readPage } from "../offline/html-tags.ts";
import type { KeepScript } from "../offline/kept-scripts.ts";
import { copyData, namesFiles, type SiteCopy, startCopy } from "../offline/site-copy.ts";
import { writeArchives } from "../offline/write-archives.ts";
import { ZipSpool } from "../offline/zip-spool.ts";
import { type FinishedPage, pageFinisher } from "./finish-page.ts";
import { isSheet } from "./inline-critical-css.ts";
import { PageMemory, refinished } from "./page-memory.ts";
import { type MappedPage, robots, sitemapFiles } from "./sitemap.ts";

/** CONTRACT: the one folder in the archive of the offline copy. */
const FOLDER = "tiaowen/";

/** Where the root of the site is, with a slash at the end of both. */
interface SiteRoot {
  /** Its path on the server. */
  readonly path: string;
  /** Its address: absolute if the host is known, else the path. */
  readonly address: string;
}

/** A site that is being written. */
export interface PublishedSite {
  readonly folder: string;
  readonly root: SiteRoot;
  /** Holds what waits for the end, and knows what an earlier build made of the same files. */
  readonly memory: Memory;
  /** Keeps scripts of the offline copy. */
  readonly keep: KeepScript;
}

/** Publishes the files of a site, each after those that were given before. */
export interface Publisher {
  /**
   * Takes up files, which are whole on the disk. Pages, style sheets and scripts that come before the rest is stated are put off
   * until then.
   */
  readonly take: (written: Written) => void;
  /**
   * Writes what is made of all files.
   * @returns the sums of the finished files, by path, but for those that are made of others
   * @throws the first failure of a file: that of the disk, or of a page without a head; Error if some system cannot unpack the name
   * of a file
   */
  finish(): Promise<ReadonlyMap<string, FileSum>>;
  /** Ends, when nothing is written any more. */
  close(): Promise<void>;
}

export function startPublishing({ folder, root, memory, keep }: PublishedSite): Publisher {
  const spooled = new ZipSpool(memory);
  const pages = new PageMemory(memory);
  const read = (name: string): Buffer => readFileSync(path.join(folder, name));
  /** The keys of the copies of pages, by path. */
  const copies = new Map<string, string>();
  const put = (name: string, content: Buffer): void => {
    const key = spooled.add({ path: FOLDER + name, content });
    if (name.endsWith(".html")) copies.set(name, key);
  };
  const finishPage = pageFinisher(folder, read);
  const sums = new Map<string, FileSum>();
  const mapped: MappedPage[] = [];
  /** The files that came before the rest was stated. */
  const early: string[] = [];
  /** The files that came after it. */
  let expected: readonly string[] = [];
  /** Those of the first that name others. */
  const putOff: string[] = [];
  /** The pages that state facts about the offline copy: they are in it, and are finished when it is. */
  const stating: string[] = [];
  let copy: SiteCopy | undefined;

  function note(name: string, { sum, mapped: entry }: FinishedPage): void {
    sums.set(name, sum);
    if (entry !== null) mapped.push(entry);
  }

  /** The sum of the style sheets that pages may have in them; all are written when the first page comes. */
  let sheets: string | undefined;
  function sumOfSheets(): string {
    if (sheets !== undefined) return sheets;
    const names = [...early, ...expected].filter(isSheet).toSorted();
    sheets = keyOf("sheets", ...names.flatMap((name) => [name, read(name)]));
    return sheets;
  }

  async function publishPage(name: string, content: Buffer, copy: SiteCopy): Promise<void> {
    const html = content.toString("utf8");
    const key = keyOf("page", root.path, sumOfSheets(), name, content);
    const known = pages.recall(key);
    if (known !== null && (await copy.holds(name, known.grounds))) {
      if (spooled.addKnown(FOLDER + name, known.copy)) {
        writeFileSync(path.join(folder, name), refinished(html, known));
        note(name, known);
        return;
      }
    }
    const page = readPage(html);
    const grounds = await copy.addPage(name, page);
    const finished = await finishPage(name, page);
    note(name, finished);
    const copied = copies.get(name);
    if (grounds !== null && copied !== undefined) {
      pages.keep(key, { ...finished, copy: copied, grounds });
    }
  }

  async function publish(name: string, copy: SiteCopy): Promise<void> {
    const content = read(name);
    if (!name.endsWith(".html")) {
      sums.set(name, fileSum(content));
      copy.addFile(name, content);
      return;
    }
    if (!statesFacts(name)) return publishPage(name, content, copy);
    await copy.addPage(name, readPage(content.toString("utf8")));
    stating.push(name);
  }

  async function add(name: string): Promise<void> {
    if (copy === undefined) early.push(name);
    if (!namesFiles(name)) {
      const content = read(name);
      sums.set(name, fileSum(content));
      copyData(name, content, put);
    } else if (copy === undefined) putOff.push(name);
    else await publish(name, copy);
  }

  async function expect(rest: readonly string[]): Promise<void> {
    expected = rest;
    const started = await startCopy({ paths: [...early, ...rest], read }, root.path, put, keep);
    copy = started;
    for (const name of putOff) await publish(name, started);
  }

  let failure: { readonly error: unknown } | undefined;
  /** The works so far, one after another. It never fails. */
  let works = Promise.resolve();

  return {
    take(written) {
      works = works.then(async () => {
        if (failure !== undefined) return;
        try {
          await (written.kind === "file" ? add(written.path) : expect(written.paths));
        } catch (error) {
          failure = { error };
        }
      });
    },

    async finish() {
      await works;
      if (failure !== undefined) throw failure.error;
      const facts = await writeArchives(folder, spooled.files);
      for (const name of stating) {
        const page = withFacts(readPage(read(name).toString("utf8")), facts);
        note(name, await finishPage(name, page));
      }
      for (const { name, text } of sitemapFiles(mapped, root.address)) {
        await writeFile(path.join(folder, name), text);
      }
      const address = root.address.startsWith("/") ? null : `${root.address}sitemap.xml`;
      await writeFile(path.join(folder, "robots.txt"), robots(address));
      return sums;
    },

    async close() {
      await works;
    },
  };
}
