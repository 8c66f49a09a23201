/** The texts of the interface as the source code writes them, by language. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { LANGUAGES, type Language } from "../../src/site/i18n/languages.ts";

export interface InterfaceText {
  readonly lang: Language;
  readonly text: string;
  /** File and line, for a message. */
  readonly place: string;
}

/** The three languages in the order in which `wording` takes them. */
const ENTRY_ORDER: readonly Language[] = ["zh-hans", "zh-hant", "en"];

/** The language for which a node of the syntax tree gives a value, or null: a property of that name, an argument of `wording`. */
function languageOf(node: ts.Node): Language | null {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.initializer === node) {
    const { name } = parent;
    const key = ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : "";
    return LANGUAGES.find((lang) => lang === key) ?? null;
  }
  if (ts.isCallExpression(parent) && parent.expression.getText() === "wording") {
    const place = parent.arguments.findIndex(({ pos }) => pos === node.pos);
    return ENTRY_ORDER[place] ?? null;
  }
  return null;
}

function* textsOf(file: ts.SourceFile): Generator<InterfaceText> {
  function* visit(node: ts.Node, lang: Language | null): Generator<InterfaceText> {
    const own = languageOf(node) ?? lang;
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText && own !== null) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      yield { lang: own, text: node.text, place: `${file.fileName}:${line}` };
    }
    for (const child of node.getChildren()) yield* visit(child, own);
  }
  for (const statement of file.statements) yield* visit(statement, null);
}

/** Every text that is written for one of the languages in the modules below a folder. */
export async function interfaceTexts(folder: string): Promise<InterfaceText[]> {
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => file.endsWith(".ts")).toSorted();
  const sources = await Promise.all(
    modules.map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      return ts.createSourceFile(join(folder, file), text, ts.ScriptTarget.Latest, true);
    }),
  );
  return sources.flatMap((source) => [...textsOf(source)]);
}
