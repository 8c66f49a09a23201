/** The pages, files and keys by which a collection makes the site its own → `OwnSite`, and diagnostics. */
import { FRONT_PAGE, PICTURE_FILE } from "../../../model/content/content-layout.ts";
import type {
  OwnPage,
  OwnSite,
  OwnText,
  OwnTexts,
  WrittenLanguage,
} from "../../../model/content/own-site.ts";
import { frontHeadSchema, pageHeadSchema } from "../../../model/content/page-schema.ts";
import type { SiteMetadata } from "../../../model/content/schema.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { type BuiltInProblem, diagnose, diagnoseFile } from "../../../rules/diagnose.ts";
import type { Convert } from "../../../text/script/convert.ts";
import type { ContentFolder } from "../content-folder.ts";
import type { YamlFile } from "../yaml.ts";
import { checkPicture, checkStyles } from "./check-files.ts";
import { checkPage } from "./check-page.ts";
import { pageTree } from "./page-tree.ts";
import { pageName, readPage, type WrittenPage } from "./read-page.ts";

/** A page as it is written; the front page may have no title. */
type Written = WrittenPage<{ title?: string | undefined; description?: string | undefined }>;

interface LoadedOwn {
  readonly own: OwnSite;
  readonly diagnostics: readonly Diagnostic[];
  /** Diagnostics of the addresses in the pages, which lead to all texts. */
  check(corpus: Corpus): readonly Diagnostic[];
}

export function loadOwn(
  { pages: files, assets }: Pick<ContentFolder, "pages" | "assets">,
  site: YamlFile<SiteMetadata> | null,
  convert: Convert,
): LoadedOwn {
  const diagnostics: Diagnostic[] = [];
  const written = new Map<string, Written[]>();
  for (const file of files) {
    const name = pageName(file.file);
    if (name === null) continue;
    const schema = name.page === FRONT_PAGE ? frontHeadSchema : pageHeadSchema;
    const { page, diagnostics: found } = readPage(file, name.language, schema);
    diagnostics.push(...found);
    if (page === null) continue;
    written.set(name.page, [...(written.get(name.page) ?? []), page]);
  }
  const names = assets.map(({ name }) => name);
  const texts = [...written].flatMap(([id, versions]): { id: string; texts: OwnTexts }[] => {
    const shown = textsOf(versions, convert);
    return shown === null ? [] : [{ id, texts: shown }];
  });
  const pages = texts.filter(({ id }) => id !== FRONT_PAGE);
  const given = site?.value;
  const logo = typeof given?.logo === "string" ? { light: given.logo, dark: null } : given?.logo;
  const menu = given?.menu ?? {};
  const known = (ids: readonly string[] = []) =>
    ids.filter((id) => pages.some((page) => page.id === id));
  for (const versions of written.values()) {
    diagnostics.push(...missingLanguages(versions, given?.languages ?? []));
  }
  for (const { name, text } of assets) {
    if (text === null) continue;
    const file = { file: `assets/${name}`, text };
    diagnostics.push(...(/\.css$/iu.test(name) ? checkStyles(file, names) : checkPicture(file)));
  }
  if (site) diagnostics.push(...diagnoseFile(site, unknownNames(site.value, pages, names)));
  return {
    own: {
      logo: logo ?? null,
      icon: given?.icon ?? null,
      styles: (given?.styles ?? []).filter((name) => names.includes(name)),
      pages,
      menu: { header: known(menu.header), footer: known(menu.footer) },
      front: texts.find(({ id }) => id === FRONT_PAGE)?.texts ?? null,
      files: names,
    },
    diagnostics,
    check: (corpus) => [...written.values()].flat().flatMap((page) => checkPage(page, corpus)),
  };
}

/** In which languages a text is looked for, by the language of the readers. */
const INSTEAD: Readonly<Record<WrittenLanguage, readonly WrittenLanguage[]>> = {
  "zh-Hans": ["zh-Hans", "zh-Hant", "en"],
  "zh-Hant": ["zh-Hant", "zh-Hans", "en"],
  en: ["en", "zh-Hans", "zh-Hant"],
};

/** The text for each language; null if the page is written in none. */
function textsOf(versions: readonly Written[], convert: Convert): OwnTexts | null {
  const textFor = (language: WrittenLanguage): OwnText | null => {
    const found = INSTEAD[language]
      .map((each) => versions.find((version) => version.language === each))
      .find((version) => version !== undefined);
    return found === undefined ? null : textIn(found, language, convert);
  };
  const [hans, hant, en] = [textFor("zh-Hans"), textFor("zh-Hant"), textFor("en")];
  return hans && hant && en && { "zh-Hans": hans, "zh-Hant": hant, en };
}

/** A text for the readers of a language: in their script where it is Chinese, else as it is. */
function textIn(
  { language, head, body }: Written,
  readers: WrittenLanguage,
  convert: Convert,
): OwnText {
  // English pages show Chinese in Simplified characters.
  const script = readers === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  const isConverted = language !== "en" && language !== script;
  const own = (text: string) => (isConverted ? convert(text, language, script) : text);
  const shown = language === "en" ? "en" : script;
  return {
    language: shown,
    title: head.title === undefined ? null : own(head.title),
    description: head.description === undefined ? null : own(head.description),
    body: pageTree(body, shown, own),
  };
}

/** A warning where a language of the site has to do with the text of another one. */
function missingLanguages(
  versions: readonly Written[],
  languages: readonly string[],
): Diagnostic[] {
  const [first] = versions;
  if (first === undefined) return [];
  const isBuilt = (language: string) => languages.length === 0 || languages.includes(language);
  const isWritten = (...among: readonly WrittenLanguage[]) =>
    versions.some(({ language }) => among.includes(language));
  const lacks = [
    ...(isBuilt("en") && !isWritten("en") ? ["English"] : []),
    ...((isBuilt("zh-hans") || isBuilt("zh-hant")) && !isWritten("zh-Hans", "zh-Hant")
      ? ["Chinese"]
      : []),
  ];
  return lacks.map((language) =>
    diagnose(
      "page/missing-language",
      { file: first.file, line: 1, column: 1 },
      {
        message: `The page has no text in ${language}: readers get it in another language.`,
        hint: `Write ${first.file.replace(/[^.]+\.md$/u, language === "English" ? "en.md" : "zh-Hans.md")} beside it, or build the site in fewer \`languages\`.`,
      },
    ),
  );
}

/** Names in `site.yaml` that no page or file has. */
function unknownNames(
  { logo, icon, styles = [], menu = {} }: SiteMetadata,
  pages: readonly OwnPage[],
  names: readonly string[],
): BuiltInProblem[] {
  const file = (path: (string | number)[], name: string | undefined, kind: RegExp) =>
    name === undefined || (names.includes(name) && kind.test(name))
      ? []
      : [
          {
            rule: "site/unknown-asset" as const,
            path,
            message: `assets/ has no ${kind === PICTURE_FILE ? "picture" : "style sheet"} “${name}”.`,
            hint: "Put the file into assets/, or correct its name.",
          },
        ];
  const listed = (place: "header" | "footer") =>
    (menu[place] ?? []).flatMap((id, index) =>
      pages.some((page) => page.id === id)
        ? []
        : [
            {
              rule: "site/unknown-page" as const,
              path: ["menu", place, index],
              message: `There is no page “${id}”.`,
              hint: `Write pages/${id}.zh-Hans.md, or correct the name.`,
            },
          ],
    );
  return [
    ...(typeof logo === "string"
      ? file(["logo"], logo, PICTURE_FILE)
      : (["light", "dark"] as const).flatMap((key) =>
          file(["logo", key], logo?.[key], PICTURE_FILE),
        )),
    ...file(["icon"], icon, PICTURE_FILE),
    ...styles.flatMap((name, index) => file(["styles", index], name, /\.css$/iu)),
    ...listed("header"),
    ...listed("footer"),
  ];
}
