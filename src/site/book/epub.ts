/** Writes a book as an EPUB 3 file. The same texts result in the same bytes. */
import { zip } from "../../export/archive/zip.ts";
import { escapeXml } from "../../text/xml.ts";
import { HTML_LANG, SCRIPT_LANG } from "../i18n/languages.ts";
import css from "./book.css?raw";
import { type Book, bookDate, bookIdentifier, chapterFile, isVertical, titleIn } from "./book.ts";
import { chapter, titlePage } from "./chapter.ts";
import { cover } from "./cover.ts";
import { forceMetadata } from "./force.ts";
import { navigation, ncx, TITLE_PAGE } from "./navigation.ts";
import verticalCss from "./vertical.css?raw";

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The creators in the metadata: issuers and authors of the documents, without duplicates. */
function creators({ documents, script }: Book): string[] {
  const names = documents.flatMap(({ issuer, authors }) => {
    const own = issuer === null ? (authors?.value ?? []) : [issuer.value];
    return own.map((name) => name[script]);
  });
  return [...new Set(names)];
}

function metadata(book: Book): string {
  const { lang, titles, documents } = book;
  const [first] = documents;
  const date = documents.length === 1 ? first?.date?.value : undefined;
  const rows = [
    `<dc:identifier id="identifier">${bookIdentifier(book)}</dc:identifier>`,
    `<dc:title>${escapeXml(titleIn(book, titles))}</dc:title>`,
    `<dc:language>${HTML_LANG[lang]}</dc:language>`,
    book.edition === "en-zh" ? `<dc:language>${SCRIPT_LANG[book.script]}</dc:language>` : "",
    ...creators(book).map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    date === undefined ? "" : `<dc:date>${escapeXml(date)}</dc:date>`,
    `<meta property="dcterms:modified">${bookDate(book)}</meta>`,
    ...forceMetadata(book),
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
    '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
    // Readers of EPUB 2 find the cover by this.
    '<meta name="cover" content="cover"/>',
  ];
  return rows.filter((row) => row !== "").join("\n");
}

function packageDocument(book: Book): string {
  const chapters = book.documents.map(chapterFile);
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
    '<item id="cover" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>',
    '<item id="css" href="book.css" media-type="text/css"/>',
    isVertical(book) ? '<item id="vertical" href="vertical.css" media-type="text/css"/>' : "",
    ...[TITLE_PAGE, ...chapters].map(
      (file, index) =>
        `<item id="page-${index}" href="${file}" media-type="application/xhtml+xml"/>`,
    ),
  ];
  const spine = [
    '<itemref idref="page-0"/>',
    '<itemref idref="nav"/>',
    ...chapters.map((_, index) => `<itemref idref="page-${index + 1}"/>`),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${HTML_LANG[book.lang]}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book)}
</metadata>
<manifest>
${items.filter((item) => item !== "").join("\n")}
</manifest>
<spine toc="ncx"${isVertical(book) ? ' page-progression-direction="rtl"' : ""}>
${spine.join("\n")}
</spine>
</package>
`;
}

/** The bytes of the file. */
export function epub(book: Book): Uint8Array<ArrayBuffer> {
  const files: readonly (readonly [string, string])[] = [
    ["META-INF/container.xml", CONTAINER],
    ["book/package.opf", packageDocument(book)],
    ["book/nav.xhtml", navigation(book)],
    ["book/toc.ncx", ncx(book)],
    ["book/cover.svg", cover(book)],
    ["book/book.css", css],
    ...(isVertical(book) ? [["book/vertical.css", verticalCss] as const] : []),
    [`book/${TITLE_PAGE}`, titlePage(book)],
    ...book.documents.map((document) => {
      return [`book/${chapterFile(document)}`, chapter(book, document)] as const;
    }),
  ];
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  // The standard requires the media type as the first entry, uncompressed, so that it is at a fixed offset.
  return zip([
    { path: "mimetype", content: encode("application/epub+zip"), stored: true },
    ...files.map(([path, text]) => ({ path, content: encode(text) })),
  ]);
}
