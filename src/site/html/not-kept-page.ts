/** The page that the service worker shows in the place of one that cannot be loaded and is not kept. */
import { escapeXml } from "../../text/xml.ts";
import { HTML_LANG, LANGUAGE_NAMES, type Language } from "../i18n/languages.ts";
import { NOT_KEPT_PAGE } from "../i18n/pages/not-kept.ts";

/** Like the pages of the site, in the fonts of the system: a first visit loads nothing for it. */
const STYLE = `:root{color-scheme:light dark;--ink:light-dark(#1d1c1a,#e4e0d8);--soft:light-dark(#625e58,#a8a299);--rule:light-dark(#dcd9d2,#3a3733);--accent:light-dark(#b7321c,#f0846a)}*{box-sizing:border-box}body{margin:0;background:light-dark(#fcfcfa,#171615);color:var(--ink);font:1.0625rem/1.7 system-ui,sans-serif;overflow-wrap:anywhere}header,main{max-width:42rem;margin:auto;padding:0 1.25rem}header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding-block:.5rem;border-bottom:1px solid var(--rule)}nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}header a{padding-block:.5rem;color:var(--ink);text-decoration:none}header a:hover{text-decoration:underline}header>a{font-weight:600}[aria-current]{color:var(--accent)}main{padding-block:8vh 3rem}h1{font-size:1.5rem;line-height:1.4}h2{margin-block:2rem .5rem;font-size:1.125rem}a{color:var(--accent);text-underline-offset:.2em}ul{margin:0;padding:0;list-style:none}li a{display:block;padding-block:.5rem;color:var(--ink);text-decoration-color:var(--soft)}`;

/** A page that opens without a network. */
export interface StoredPage {
  readonly address: string;
  readonly lang: Language;
  /** Its title as HTML. */
  readonly title: string;
}

export interface NotKept {
  /** The language in which it is said. */
  readonly lang: Language;
  /** The site's root, and the whole address that was asked for. */
  readonly root: string;
  readonly address: string;
  /** The name of the site in each of its languages. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
  readonly stored: readonly StoredPage[];
}

/** The address in another language; of one outside of the languages, the front page. */
function inLanguage({ lang, root, address }: NotKept, other: Language): string {
  const own = `${root}${lang}/`;
  return address.startsWith(own)
    ? `${root}${other}/${address.slice(own.length)}`
    : `${root}${other}/`;
}

function header(page: NotKept): string {
  const { lang, root, names } = page;
  const links = Object.keys(names)
    .filter((each): each is Language => each in LANGUAGE_NAMES)
    .map((each) => {
      const current = each === lang ? ' aria-current="true"' : "";
      const address = escapeXml(inLanguage(page, each));
      return `<a href="${address}" lang="${HTML_LANG[each]}" hreflang="${HTML_LANG[each]}"${current}>${LANGUAGE_NAMES[each].full}</a>`;
    });
  const name = escapeXml(names[lang] ?? NOT_KEPT_PAGE.home[lang]);
  return `<header><a href="${escapeXml(`${root}${lang}/`)}">${name}</a><nav aria-label="${NOT_KEPT_PAGE.languages[lang]}">${links.join("")}</nav></header>`;
}

function list({ lang, stored }: NotKept): string {
  if (stored.length === 0) return "";
  const items = stored.map((page) => {
    const language = page.lang === lang ? "" : ` lang="${HTML_LANG[page.lang]}"`;
    return `<li><a href="${escapeXml(page.address)}"${language}>${page.title}</a></li>`;
  });
  return `<h2>${NOT_KEPT_PAGE.stored[lang]}</h2><ul>${items.join("")}</ul>`;
}

export function notKeptPage(page: NotKept): {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  const { lang, address } = page;
  const { title, text, again } = NOT_KEPT_PAGE;
  const nonce = crypto.randomUUID();
  const html = `<!doctype html><html lang="${HTML_LANG[lang]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title[lang]}</title><style nonce="${nonce}">${STYLE}</style>${header(page)}<main><h1>${title[lang]}</h1><p>${text[lang]}</p><p><a href="${escapeXml(address)}">${again[lang]}</a></p>${list(page)}</main></html>`;
  return {
    html,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'`,
    },
  };
}
