/** The files and folders that a content folder may contain, as content/README.md lists them. */
// @ts-nocheck


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
  },
  isOpen: true,
};
