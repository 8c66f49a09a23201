/** The pages that open without a network, and the language that the reader reads. */
import type { StoredPage } from "../../site/html/not-kept-page.ts";
import { LANGUAGES, type Language } from "../../site/i18n/languages.ts";
import { cacheNames, readChoice } from "./kept-files.ts";

/** Most pages that are listed, those that were read last. */
const MOST = 30;

/** The language of a page's address, or null. */
export function languageOf(root: string, address: string): Language | null {
  return LANGUAGES.find((lang) => address.startsWith(`${root}${lang}/`)) ?? null;
}

/** Where the language that was read last is noted. It is no address of the site. */
const notedAt = (root: string): string => `${root}?language`;

/** Notes the language of a page that a reader opens. */
export async function noteLanguage(root: string, address: string): Promise<void> {
  const lang = languageOf(root, address);
  if (lang === null || lang === (await notedLanguage(root))) return;
  const cache = await caches.open(cacheNames(root).choice);
  await cache.put(notedAt(root), new Response(lang));
}

/** The language of the page that was opened last; null before the first. */
export async function notedLanguage(root: string): Promise<Language | null> {
  const cacheName = cacheNames(root).choice;
  const noted = await (await caches.match(notedAt(root), { cacheName }))?.text();
  return LANGUAGES.find((lang) => lang === noted) ?? null;
}

/** The pages that are stored in a language: front page, offline page, documents that were asked for, pages that were read. */
async function storedIn(
  root: string,
  cacheNamesOf: readonly string[],
  lang: Language,
  name: string,
): Promise<StoredPage[]> {
  const home = `${root}${lang}/`;
  const { documents } = await readChoice(root);
  const read = await (await caches.open(cacheNames(root).read)).keys();
  const pages = read
    .map(({ url }) => url)
    .filter((url) => url.startsWith(home) && url.endsWith("/"));
  const asked = ["", "offline/", ...documents.map((id) => `docs/${id}/`)].map(
    (path) => home + path,
  );
  const stored: StoredPage[] = [];
  for (const address of new Set([...asked, ...pages.toReversed()])) {
    if (stored.length === MOST) break;
    const responses = cacheNamesOf.map((cacheName) => caches.match(address, { cacheName }));
    const response = (await Promise.all(responses)).find((each) => each !== undefined);
    const title = /<title>([^<]*)<\/title>/u.exec((await response?.text()) ?? "")?.[1];
    if (title === undefined) continue;
    const end = ` · ${name}`;
    stored.push({
      address,
      lang,
      title: title.endsWith(end) ? title.slice(0, -end.length) : title,
    });
  }
  return stored;
}

/**
 * The pages that are stored in a language; without any, those in the others.
 * @param from names of the caches that pages come from
 * @param names the name of the site in each of its languages, with which titles end
 */
export async function storedPages(
  root: string,
  from: readonly string[],
  lang: Language,
  names: Readonly<Partial<Record<Language, string>>>,
): Promise<StoredPage[]> {
  const own = await storedIn(root, from, lang, names[lang] ?? "");
  if (own.length > 0) return own;
  const others = LANGUAGES.filter((other) => other !== lang);
  const stored = others.map((other) => storedIn(root, from, other, names[other] ?? ""));
  return (await Promise.all(stored)).flat();
}
