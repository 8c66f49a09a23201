/** Other pages of text in Markdown: the glossary, a task hierarchy, about. */
import type { GlossaryTerm, Hierarchy, HierarchyNode } from "../../model/types.ts";
import { escapeInline, escapeMarkdown } from "../../text/markdown.ts";
import { plainTitle } from "../i18n/chinese.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { aboutSections } from "../i18n/pages/about.ts";
import { t } from "../i18n/strings.ts";
import { otherForms } from "../lists/glossary.ts";
import { numberedTitles } from "../tasks/node-name.ts";

/** Text in paragraphs, the first of which is the title of the page. */
function page(title: string, blocks: readonly string[]): string {
  return `${[`# ${escapeInline(title)}`, ...blocks].join("\n\n")}\n`;
}

export function glossaryMarkdown(lang: Language, glossary: readonly GlossaryTerm[]): string {
  const script = TEXT_SCRIPT[lang];
  const entries = glossary.map(({ titles, pinyin, aliases, definition }) => {
    const others = [...new Set([titles["zh-Hans"], titles["zh-Hant"], titles.en])].join(" · ");
    const { chinese, english } = otherForms({ titles, aliases }, script);
    const more = [...chinese, ...english].join(" · ");
    const lines = [others, pinyin, more].filter((line) => line !== "").map(escapeMarkdown);
    const text = definition[lang === "en" ? "en" : script];
    return `## ${escapeInline(plainTitle(lang, titles))}\n\n${lines.join("  \n")}\n\n${escapeMarkdown(text)}`;
  });
  return page(t(lang, "glossary"), entries);
}

/** The tasks as a nested list. @param clauseAddress the address of a node's clause */
export function hierarchyMarkdown(
  lang: Language,
  { titles, nodes }: Hierarchy,
  clauseAddress: (node: HierarchyNode) => string,
): string {
  const items = (level: readonly HierarchyNode[], depth: number): string[] =>
    level.flatMap((node) => [
      `${"  ".repeat(depth)}- [${escapeInline(plainTitle(lang, numberedTitles(node)))}](${clauseAddress(node)})`,
      ...items(node.children, depth + 1),
    ]);
  return page(plainTitle(lang, titles), [items(nodes, 0).join("\n")]);
}

export function aboutMarkdown(lang: Language, hasTasks: boolean): string {
  const sections = aboutSections(lang, hasTasks).flatMap(({ title, paragraphs }) => [
    `## ${escapeInline(title)}`,
    ...paragraphs.map(escapeMarkdown),
  ]);
  const licence = [`## ${t(lang, "licence")}`, t(lang, "licenceCode"), t(lang, "licenceTexts")];
  return page(t(lang, "about"), [...sections, ...licence]);
}
