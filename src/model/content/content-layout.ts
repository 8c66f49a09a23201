/** The files and folders that a content folder may contain, as content/README.md lists them. */

/** The names that a folder may contain. README, LICENSE and names that begin with a dot are allowed in every folder. */
export interface FolderLayout {
  readonly files: readonly string[];
  /** Layouts of subfolders by name; null if a subfolder may contain anything. */
  readonly folders: Readonly<Record<string, FolderLayout | null>>;
  /** The layout of subfolders with other names; absent if no other names are allowed. */
  readonly anyFolder?: FolderLayout;
  /** Pattern of file names that are allowed in addition to `files`. */
  readonly anyFile?: RegExp;
  /**
   * True if the folder may contain other subfolders, and other files that are neither YAML nor text. A name close to a
   * listed one is still reported.
   */
  readonly isOpen?: boolean;
  /** A sentence for editors that names the right folder for other files. */
  readonly advice?: string;
}

const SOURCE: FolderLayout = {
  files: ["source.txt", "source.md", "source.yaml", "repairs.yaml", "ids.txt", "origins.json"],
  folders: { originals: null },
  advice: "Files that the text was taken from, such as a PDF, belong into originals/.",
};

/** The name of a translated text: document and language. */
export const TRANSLATION_FILE = /^(?<document>.+)\.(?<language>[a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/u;

/** The page whose text stands at the top of the front page. */
export const FRONT_PAGE = "front";

/** The name of a page's text: its id and its language. */
export const PAGE_FILE =
  /^(?<page>[a-z0-9]+(?:-[a-z0-9]+)*)\.(?<language>zh-Hans|zh-Hant|en)\.md$/u;

/** Pictures that a page may show. */
export const PICTURE_FILE = /\.(?:svg|png|jpe?g|webp|avif|gif|ico)$/iu;

/** Files that are published as they are: pictures, fonts, style sheets, and documents to download. */
export const ASSET_FILE =
  /\.(?:svg|png|jpe?g|webp|avif|gif|ico|woff2?|ttf|otf|css|pdf|docx?|xlsx?|pptx?|odt|ods|ofd|wps|csv|txt|zip)$/iu;

export const CONTENT_LAYOUT: FolderLayout = {
  files: [
    "site.yaml",
    "hierarchies.yaml",
    "translations.yaml",
    "glossary.yaml",
    "names.yaml",
    "correspondences.yaml",
    "words.yaml",
    "indicators.yaml",
  ],
  folders: {
    sources: {
      files: [],
      folders: {},
      anyFolder: SOURCE,
      advice: "A text stands in a folder of its own: sources/<name>/source.txt.",
    },
    dictionaries: { files: ["zh-Hans.yaml", "zh-Hant.yaml", "reviewed.yaml"], folders: {} },
    translations: { files: [], folders: {}, anyFile: TRANSLATION_FILE },
    pages: {
      files: [],
      folders: {},
      anyFile: PAGE_FILE,
      advice:
        "A page is named by its id and a language: about-us.zh-Hans.md, about-us.zh-Hant.md or about-us.en.md.",
    },
    assets: {
      files: [],
      folders: {},
      anyFile: ASSET_FILE,
      advice:
        "Pictures, fonts, style sheets and documents to download stand right in assets/; other kinds are not published.",
    },
  },
  isOpen: true,
};
