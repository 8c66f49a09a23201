/** Checks of the files in `assets/`: style sheets ask for nothing from elsewhere, pictures hold no script. */
import { Parser } from "htmlparser2";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import type { TextFile } from "../content-folder.ts";

/** Comments, and the addresses of a style sheet in both spellings. */
const COMMENT = /\/\*[\s\S]*?\*\//gu;
const ADDRESS =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/giu;

/** A warning for each address of a style sheet that is no file beside it. */
export function checkStyles({ file, text }: TextFile, names: readonly string[]): Diagnostic[] {
  const css = text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]/gu, " "));
  return [...css.matchAll(ADDRESS)].flatMap((found): Diagnostic[] => {
    const address = found.slice(1).find((each) => each !== undefined) ?? "";
    if (address.startsWith("#") || names.includes(address.replace(/[?#].*$/su, ""))) return [];
    const above = css.slice(0, found.index).split("\n");
    const at = { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
    return [
      diagnose("assets/unknown-address", at, {
        message: `“${address.slice(0, 60)}” is no file in assets/, so that browsers do not load it.`,
        hint: "Put the file into assets/ and write its name alone: url(font.woff2).",
      }),
    ];
  });
}

/** Elements that run or embed something, by their names without a prefix. */
const ACTIVE = new Set(["script", "foreignobject", "handler", "iframe", "embed", "object"]);

/** An error for a picture in SVG that holds a script, in whatever form: opened by itself, it would run. */
export function checkPicture({ file, text }: TextFile): Diagnostic[] {
  let active: string | null = /<!ENTITY/iu.test(text) ? "an entity" : null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.slice(name.indexOf(":") + 1).toLowerCase();
        if (ACTIVE.has(local)) active ??= `<${name}>`;
        for (const [key, value] of Object.entries(attributes)) {
          const isCode = /^(?:.*:)?on/iu.test(key) || /^\s*(?:javascript|data:text)/iu.test(value);
          const setsLink = key === "attributeName" && /href$/iu.test(value);
          if (isCode || setsLink) active ??= `${key}="${value.slice(0, 20)}"`;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  if (active === null) return [];
  return [
    diagnose(
      "assets/active-picture",
      { file, line: 1, column: 1 },
      {
        message: `The picture holds ${active}, which may run a script.`,
        hint: "Export it anew as a plain SVG, or use a PNG.",
      },
    ),
  ];
}
