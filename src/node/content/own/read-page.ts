/** A Markdown file of `pages/` → its head and its tree, with positions in the file. */
import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { z } from "zod";
import { PAGE_FILE } from "../../../model/content/content-layout.ts";
import { WRITTEN_LANGUAGES, type WrittenLanguage } from "../../../model/content/own-site.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { checkCharacters } from "../checks/check-characters.ts";
import type { TextFile } from "../content-folder.ts";
import { readYaml } from "../yaml.ts";

export interface WrittenPage<Head> {
  /** Its path from the content folder. */
  readonly file: string;
  readonly language: WrittenLanguage;
  readonly head: Head;
  readonly body: Root;
}

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .freeze();

/** The YAML between two lines of three hyphens at the beginning of a file. */
const HEAD = /^\uFEFF?---[ \t]*\r?\n(?<head>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/u;

/** Id and language in the name of a file; null for another name. */
export function pageName(file: string): { page: string; language: WrittenLanguage } | null {
  const { page, language } = PAGE_FILE.exec(file.slice(file.lastIndexOf("/") + 1))?.groups ?? {};
  const written = WRITTEN_LANGUAGES.find((each) => each === language);
  return page === undefined || written === undefined ? null : { page, language: written };
}

/** @returns null, with diagnostics, if the head is not as the schema has it */
export function readPage<Head>(
  { file, text }: TextFile,
  language: WrittenLanguage,
  schema: z.ZodType<Head>,
): { readonly page: WrittenPage<Head> | null; readonly diagnostics: readonly Diagnostic[] } {
  const found = HEAD.exec(text);
  const head = found?.groups?.head?.trim() ?? "";
  // Lines stay where they are: that of the hyphens above the head, and all of the head above the body.
  const yaml = head === "" ? "{}" : `\n${found?.groups?.head ?? ""}`;
  const above = found?.[0] ?? "";
  const body = "\n".repeat(above.split("\n").length - 1) + text.slice(above.length);
  const { yaml: read, diagnostics } = readYaml(yaml, file, schema);
  const page = read && { file, language, head: read.value, body: markdown.parse(body) };
  return { page, diagnostics: [...diagnostics, ...checkCharacters({ file, text: body })] };
}
