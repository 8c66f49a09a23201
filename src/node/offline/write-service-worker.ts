/** Writes the service worker of a built site, and the lists of the files that readers can ask a browser to keep. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { rolldown } from "rolldown";
import { z } from "zod";
import {
  FILES_FILE,
  type KeptFile,
  type KeptFiles,
  NEVER_KEPT,
  SIZES_FILE,
  sizesOf,
} from "../../client/installed/kept-files.ts";
import { LANGUAGES, type Language } from "../../site/i18n/languages.ts";
import { browserModule } from "../own-module.ts";
import { type FileSum, fileSum } from "./file-sum.ts";
import { type SiteFiles, siteFiles } from "./site-files.ts";

const FILE = "service-worker.js";
const CLIENT = browserModule("installed/service-worker.ts");

/** What every page needs: scripts and styles, front pages, the pages for unknown addresses and for offline use, the notes of terms. */
const BASE =
  /^(?:_astro\/.*|data\/terms\/.*|404\.html|(?:[^/]+\/)?index\.html|[^/]+\/(?:offline\/index\.html|manifest\.webmanifest))$/u;
/** A page of a document, with its id; or a data file of one. */
const PAGE = /^[^/]+\/docs\/([^/]+)\/(?:source\/)?index\.html$/u;
/** Of the manifest of a language, the name of the site. */
const MANIFEST = z.object({ name: z.string() });
const SHARED = /^_\d+$/u;
const DATA = /^data\/(?:.*\/)?([^/]+)\.[a-z]+$/u;

function sumOf(text: string): string {
  return fileSum(Buffer.from(text))[1];
}

/** A file by the address under which pages request it: a folder for its page. */
function keptFile(name: string, [bytes, sum]: FileSum): KeptFile {
  const address = name
    .replace(/(^|\/)index\.html$/u, "$1")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  return [address, bytes, sum];
}

/** The files of a site that can be kept. @param known sums of some of them */
function keptFiles(site: SiteFiles, known: ReadonlyMap<string, FileSum>): KeptFiles {
  const base: KeptFile[] = [];
  const shared = new Map<string, KeptFile[]>();
  const others: KeptFile[] = [];
  const names = site.paths.filter((name) => !NEVER_KEPT.test(name));
  const documents = new Map(
    names.flatMap((name): [string, KeptFile[]][] => {
      const id = PAGE.exec(name)?.[1];
      return id === undefined ? [] : [[id, []]];
    }),
  );
  for (const name of names) {
    const id = PAGE.exec(name)?.[1] ?? DATA.exec(name)?.[1] ?? "";
    if (SHARED.test(id) && !shared.has(id)) shared.set(id, []);
    const files = BASE.test(name) ? base : (documents.get(id) ?? shared.get(id) ?? others);
    files.push(keptFile(name, known.get(name) ?? fileSum(site.read(name))));
  }
  const listed = {
    base,
    documents: Object.fromEntries(documents),
    shared: Object.fromEntries(shared),
    others,
  };
  const version = sumOf(JSON.stringify(listed)).slice(0, 12);
  return { version, ...listed };
}

/** The name of the site in each of its languages, as their manifests have it. */
function namesOf(site: SiteFiles): Partial<Record<Language, string>> {
  const manifest = (lang: Language): string => `${lang}/manifest.webmanifest`;
  const languages = LANGUAGES.filter((lang) => site.paths.includes(manifest(lang)));
  return Object.fromEntries(
    languages.map((lang) => {
      const { name } = MANIFEST.parse(JSON.parse(site.read(manifest(lang)).toString()));
      return [lang, name];
    }),
  );
}

/**
 * Writes the service worker at the root of the site, so that its scope is the whole site, and the lists. It changes if any
 * of the files changes.
 * @param known sums of files of the site as they are, which are not read again
 */
export async function writeServiceWorker(
  folder: string,
  known: ReadonlyMap<string, FileSum> = new Map(),
): Promise<void> {
  const site = await siteFiles(folder);
  const files = keptFiles(site, known);
  const names = namesOf(site);
  const list = JSON.stringify(files);
  const write = async (name: string, content: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  };
  await write(FILES_FILE, list);
  await write(SIZES_FILE, JSON.stringify(sizesOf(files)));
  const bundle = await rolldown({
    input: CLIENT,
    transform: {
      define: { SITE: JSON.stringify({ version: files.version, sum: sumOf(list), names }) },
    },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  await write(FILE, output[0].code);
}
