/** llms.txt: where language models find the texts of the site as Markdown, and its data. */
import type { DataFile } from "../../export/artifacts/documentation.ts";
import { isLarge } from "../../export/document-file.ts";
import type { Hierarchy, PolicyDocument, Titles } from "../../model/types.ts";
import { escapeInline } from "../../text/markdown.ts";
import { HTML_LANG, type Language } from "../i18n/languages.ts";

/** The name of the Markdown form of a page in its folder. */
export const MARKDOWN_FILE = "index.html.md";

interface LlmsSite {
  readonly name: Titles;
  readonly description: Titles;
  readonly languages: readonly Language[];
  readonly documents: readonly PolicyDocument[];
  readonly hierarchies: readonly Hierarchy[];
  readonly dataFiles: readonly DataFile[];
  /** The address of a path below the root. */
  address(path: string): string;
}

function named({ "zh-Hans": hans, en }: Titles): string {
  return escapeInline(en === null ? hans : `${hans} · ${en}`);
}

/** The file, in the form of llmstxt.org. */
export function llmsText(site: LlmsSite): string {
  const { name, description, languages, documents, hierarchies, dataFiles, address } = site;
  const [first = "zh-hans"] = languages;
  const links = (path: string): string =>
    languages
      .map((lang) => `[${HTML_LANG[lang]}](${address(`${lang}/${path}${MARKDOWN_FILE}`)})`)
      .join(", ");
  const item = (title: string, path: string, more = ""): string =>
    `- [${title}](${address(`${first}/${path}${MARKDOWN_FILE}`)}): ${links(path)}${more}`;
  return `# ${named(name)}

> ${escapeInline(description.en ?? description["zh-Hans"])}

Chinese policy documents, clause by clause, in Simplified and Traditional characters and, where translated, in English. The script of the source is authoritative; the other is converted, and English is unofficial. A clause is addressed by its document's page and its id: \`docs/<document>/#<clause>\`; the headings below carry the ids. Quote the Chinese, and cite document, clause and address. Assistants that speak the Model Context Protocol search, cite and verify quotations by \`tiaowen mcp <address of this site>\`.

## Documents

${documents
  .map(({ id, titles, date }) => {
    const more = date === null ? "" : ` (${date.value})`;
    return isLarge(documents.length)
      ? `- [${named(titles)}](${address(`${first}/docs/${id}/`)})${more}`
      : item(named(titles), `docs/${id}/`, more);
  })
  .join("\n")}

## Tasks

${hierarchies.map(({ id, titles }) => item(named(titles), `tasks/${id}/`)).join("\n")}

## More

${item("Glossary", "glossary/")}
${item("About", "about/")}

## Data

${dataFiles
  .filter(({ name: file }) => !file.endsWith("/"))
  .map(
    ({ name: file, about }) => `- [${file}](${address(`data/${file}`)}): ${escapeInline(about.en)}`,
  )
  .join("\n")}
`;
}
