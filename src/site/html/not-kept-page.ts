/** The page that the service worker shows in the place of one that cannot be loaded and is not kept. */
import { escapeXml } from "../../text/xml.ts";
import { HTML_LANG, LANGUAGES } from "../i18n/languages.ts";
import { NOT_KEPT_PAGE } from "../i18n/pages/not-kept.ts";

const STYLE = `body{max-width:36rem;margin:15vh auto;padding:0 1.5rem;font:1.0625rem/1.7 system-ui,sans-serif}h1{font-size:1.5rem;line-height:1.4}`;

/**
 * @param path path of the page that was asked for, below the site's root; its first segment is the language
 * @param address its whole address
 */
export function notKeptPage(
  path: string,
  address: string,
): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
  const lang = LANGUAGES.find((each) => path.startsWith(`${each}/`)) ?? "zh-hans";
  const { title, text, again } = NOT_KEPT_PAGE;
  const nonce = crypto.randomUUID();
  const html = `<!doctype html><html lang="${HTML_LANG[lang]}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title[lang]}</title><style nonce="${nonce}">${STYLE}</style><h1>${title[lang]}</h1><p>${text[lang]}</p><p><a href="${escapeXml(address)}">${again[lang]}</a></p></html>`;
  return {
    html,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'`,
    },
  };
}
