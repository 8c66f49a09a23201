/** The contents list of a book, for readers of EPUB 3 (`nav.xhtml`) and of EPUB 2 (`toc.ncx`). */
import { type ContentsEntry, contents } from "../../corpus/contents.ts";
import { clauseName } from "../../model/clause-name.ts";
import { escapeXml } from "../../text/xml.ts";
import { numberedTitle } from "../i18n/english-number.ts";
import { HTML_LANG } from "../i18n/languages.ts";
import { t } from "../i18n/strings.ts";
import { type Book, bookIdentifier, chapterFile, titleIn } from "./book.ts";
import { nameIn } from "./force.ts";
import { page } from "./page.ts";

export const TITLE_PAGE = "title.xhtml";

interface Entry {
  readonly name: string;
  readonly href: string;
  readonly children: readonly Entry[];
}

/** The entries of a book: its title page, then its documents with their headings. */
function entriesOf(book: Book): Entry[] {
  const below = (file: string, entries: readonly ContentsEntry[]): Entry[] =>
    entries.map(({ clause, children }) => ({
      name: titleIn(book, { ...clauseName(clause), en: numberedTitle(clause) }),
      href: `${file}#${clause.id}`,
      children: below(file, children),
    }));
  const chapters = book.documents.map((document) => {
    const file = chapterFile(document);
    const children = below(file, contents(document.clauses));
    return { name: nameIn(book, document), href: file, children };
  });
  return [{ name: titleIn(book, book.titles), href: TITLE_PAGE, children: [] }, ...chapters];
}

function list(entries: readonly Entry[]): string {
  if (entries.length === 0) return "";
  const items = entries.map(
    ({ name, href, children }) =>
      `<li><a href="${href}">${escapeXml(name)}</a>${list(children)}</li>`,
  );
  return `<ol>${items.join("\n")}</ol>`;
}

/** The contents list and the landmarks. */
export function navigation(book: Book): string {
  const { lang, documents } = book;
  const [first] = documents;
  const start = first === undefined ? TITLE_PAGE : chapterFile(first);
  const body = `<nav epub:type="toc" id="toc" role="doc-toc"><h1>${t(lang, "contents")}</h1>${list(entriesOf(book))}</nav>
<nav epub:type="landmarks" hidden="hidden"><ol>
<li><a epub:type="titlepage" href="${TITLE_PAGE}">${t(lang, "title")}</a></li>
<li><a epub:type="toc" href="nav.xhtml#toc">${t(lang, "contents")}</a></li>
<li><a epub:type="bodymatter" href="${start}">${t(lang, "documents")}</a></li>
</ol></nav>`;
  return page(book, t(lang, "contents"), "frontmatter", body);
}

function depthOf(entries: readonly Entry[]): number {
  return entries.length === 0
    ? 0
    : 1 + Math.max(...entries.map(({ children }) => depthOf(children)));
}

/** The contents list as an NCX (OPF 2.0.1, section 2.4.1; ANSI/NISO Z39.86-2005). */
export function ncx(book: Book): string {
  let order = 0;
  const point = ({ name, href, children }: Entry): string => {
    order += 1;
    const own = `<navPoint id="point-${order}" playOrder="${order}"><navLabel><text>${escapeXml(name)}</text></navLabel><content src="${href}"/>`;
    return `${own}${children.map(point).join("")}</navPoint>`;
  };
  const entries = entriesOf(book);
  return `<?xml version="1.0" encoding="utf-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${HTML_LANG[book.lang]}">
<head>
<meta name="dtb:uid" content="${bookIdentifier(book)}"/>
<meta name="dtb:depth" content="${depthOf(entries)}"/>
<meta name="dtb:totalPageCount" content="0"/>
<meta name="dtb:maxPageNumber" content="0"/>
</head>
<docTitle><text>${escapeXml(titleIn(book, book.titles))}</text></docTitle>
<navMap>
${entries.map(point).join("\n")}
</navMap>
</ncx>
`;
}
