/** The draft of a `source.yaml`: id, title, and what the head of the text, its closing and the index card of its page state. */
import { stringify } from "yaml";
import type { ImportedText } from "../../import/import-file.ts";
import { asYaml, headMetadata, statementLine } from "../content/head-metadata.ts";
import { closingStatements } from "./closing-statements.ts";
import { indexCard } from "./index-card.ts";

const HEAD = `# A draft by tiaowen import: read each line beside the received file.
`;
/** The keys that a closing or a card may state, in the order of the draft. */
const KEYS = ["issuer", "number", "date"] as const;

/** @param schema path of the schema for editors; null where there is none */
export function draftMetadata(
  id: string,
  title: string,
  text: ImportedText,
  schema: string | null,
): string {
  const first = schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`;
  const lines = statedLines(text).map((line) => `${line}\n`);
  return `${first}${HEAD}${stringify({ id, title }, { lineWidth: 0 })}${lines.join("")}`;
}

/** The lines of the draft below the title. The head says best what a text is, then its closing, then the card of its page. */
function statedLines(text: ImportedText): string[] {
  const lines = text.lines.map((line, index) => ({
    number: index + 1,
    text: line.text.replace(/\\(.)/gu, "$1"),
  }));
  const head = headMetadata(lines);
  const closing = closingStatements(
    lines.map(({ number, text: words }) => ({ line: number, text: words })),
  );
  const card = indexCard(text.leftOut);
  const first = KEYS.flatMap((key) => {
    const stated = [...head, ...closing].find((statement) => statement.key === key);
    const entry = card.find((one) => one.key === key);
    const from = `index card of the page (${entry?.field})`;
    if (stated === undefined) return entry ? [statementLine(key, entry.value, from)] : [];
    // The card of a page often names the office that put it there.
    const isOther = entry !== undefined && entry.value !== stated.value;
    return [...asYaml([stated]), ...(isOther ? [`# ${key}: ${entry.value}, ${from}`] : [])];
  });
  const others = head.filter(({ key }) => !KEYS.some((one) => one === key));
  return [...first, ...asYaml(others)];
}
