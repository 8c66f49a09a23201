/**
 * The last step of a build, beside those that write the files: each file of the site is published as soon as it is written. A
 * page is read once: it goes into the offline copy and is finished. At the end come the files that are made of all others: the
 * offline copy, the site map and robots.txt.
 */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Written } from "../build/written.ts";
import { statesFacts, withFacts } from "../offline/archive-facts.ts";
import { type FileSum, fileSum } from "../offline/file-sum.ts";
import { type Page, readPage } from "../offline/html-tags.ts";
import type { KeepScript } from "../offline/kept-scripts.ts";
import { copyData, namesFiles, type SiteCopy, startCopy } from "../offline/site-copy.ts";
import { writeArchives } from "../offline/write-archives.ts";
import { ZipSpool } from "../offline/zip-spool.ts";
import { pageFinisher } from "./finish-page.ts";
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
  /** Path of a file outside of the folder for what waits for the end. */
  readonly spool: string;
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

export function startPublishing({ folder, root, spool, keep }: PublishedSite): Publisher {
  const spooled = new ZipSpool(spool);
  const read = (name: string): Buffer => readFileSync(path.join(folder, name));
  const put = (name: string, content: Buffer): void =>
    spooled.add({ path: FOLDER + name, content });
  const finishPage = pageFinisher(folder, read);
  const sums = new Map<string, FileSum>();
  const mapped: MappedPage[] = [];
  /** The files that came before the rest was stated. */
  const early: string[] = [];
  /** Those of them that name others. */
  const putOff: string[] = [];
  /** The pages that state facts about the offline copy: they are in it, and are finished when it is. */
  const stating: string[] = [];
  let copy: SiteCopy | undefined;

  async function complete(name: string, page: Page): Promise<void> {
    const { sum, mapped: entry } = await finishPage(name, page);
    sums.set(name, sum);
    if (entry !== null) mapped.push(entry);
  }

  async function publish(name: string, copy: SiteCopy): Promise<void> {
    const content = read(name);
    if (!name.endsWith(".html")) {
      sums.set(name, fileSum(content));
      copy.addFile(name, content);
      return;
    }
    const page = readPage(content.toString("utf8"));
    await copy.addPage(name, page);
    if (statesFacts(name)) stating.push(name);
    else await complete(name, page);
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
        await complete(name, withFacts(readPage(read(name).toString("utf8")), facts));
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
      spooled.close();
    },
  };
}
