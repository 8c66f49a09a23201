/** What a page asks of the kept site: sizes, keeping all or a document, giving it up again. */
import { ROOT } from "../../site/routes/address.ts";
import {
  cacheNames,
  FILES_FILE,
  filesOf,
  type KeptChoice,
  type KeptFiles,
  type KeptSizes,
  keepFiles,
  keptList,
  NOTHING,
  readChoice,
  removeOthers,
  SIZES_FILE,
  sizesOf,
  writeChoice,
} from "./kept-files.ts";

/** Something that can be kept: the whole site, or a document by its id. */
export type Keepable = "all" | { readonly document: string };

const root = (): string => new URL(ROOT, location.href).href;

async function load<Content>(path: string): Promise<Content> {
  const response = await fetch(new URL(path, root()), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The sizes of what can be kept. Without a network they are those of what is kept; null where that is nothing. */
export async function loadSizes(): Promise<{
  readonly sizes: KeptSizes | null;
  readonly hasNetwork: boolean;
}> {
  try {
    return { sizes: await load(SIZES_FILE), hasNetwork: true };
  } catch {
    const list = await keptList(root());
    return { sizes: list && sizesOf(list), hasNetwork: false };
  }
}

export function present(): Promise<KeptChoice> {
  return readChoice(root());
}

export function isKept({ all, documents }: KeptChoice, what: Keepable): boolean {
  return what === "all" ? all : all || documents.includes(what.document);
}

function withMore(choice: KeptChoice, what: Keepable): KeptChoice {
  if (what === "all") return { ...choice, all: true };
  return { ...choice, documents: [...new Set([...choice.documents, what.document])] };
}

function withLess(choice: KeptChoice, what: Keepable): KeptChoice {
  if (what === "all") return NOTHING;
  return { ...choice, documents: choice.documents.filter((id) => id !== what.document) };
}

/**
 * Keeps something, with what is kept already.
 * @param report is told the bytes so far and in all
 * @throws Error if a file cannot be kept; what has arrived stays. If `signal` aborts, what has arrived is removed.
 */
export async function keep(
  what: Keepable,
  report: (bytes: number, all: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const files = await load<KeptFiles>(FILES_FILE);
  // The browser may otherwise remove what is kept when it needs room. Some ask the reader, who may take time to answer.
  navigator.storage?.persist?.().catch(() => false);
  const wanted = withMore(await present(), what);
  const all = filesOf(files, wanted).reduce((sum, [, size]) => sum + size, 0);
  try {
    await keepFiles(root(), files, wanted, (bytes) => report(bytes, all), signal);
  } catch (error) {
    if (signal.aborted) await removeOthers(root(), await present());
    throw error;
  }
  await writeChoice(root(), withMore(await present(), what));
}

/** Gives something up, with or without a network. The whole site goes with all documents. */
export async function giveUp(what: Keepable): Promise<void> {
  const choice = withLess(await present(), what);
  await writeChoice(root(), choice);
  await removeOthers(root(), choice);
}

/** The pages that are kept because they were read. */
export async function countReadPages(): Promise<number> {
  const { read } = cacheNames(root());
  if (!(await caches.has(read))) return 0;
  const keys = await (await caches.open(read)).keys();
  return keys.filter(({ url }) => url.endsWith("/")).length;
}

export async function forgetReadPages(): Promise<void> {
  const { read, parts } = cacheNames(root());
  await Promise.all([caches.delete(read), caches.delete(parts)]);
}
