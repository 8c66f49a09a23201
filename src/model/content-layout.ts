/** The files and folders that a content folder may hold, as content/README.md lists them. */

/** The names that a folder may hold. README, LICENSE and names that begin with a dot may stand in any folder besides. */
export interface FolderLayout {
  readonly files: readonly string[];
  /** By name; null for a folder that may hold anything. */
  readonly folders: Readonly<Record<string, FolderLayout | null>>;
  /** The layout of a folder of any other name; absent where there may be none. */
  readonly anyFolder?: FolderLayout;
  /** An ending that makes any file a known one. */
  readonly anyFile?: string;
  /** True where other folders, and files that are neither YAML nor text, may stand too, unless their name is near to one of these. */
  readonly isOpen?: boolean;
  /** A sentence that says where other things belong. */
  readonly advice?: string;
}

const SOURCE: FolderLayout = {
  files: ["source.txt", "source.md", "source.yaml", "repairs.yaml", "ids.txt"],
  folders: { originals: null },
  advice: "Files that the text was taken from, such as a PDF, belong into originals/.",
};

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
    translations: { files: [], folders: {}, anyFile: ".en.md" },
  },
  isOpen: true,
};
