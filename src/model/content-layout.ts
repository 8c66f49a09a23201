/** The files and folders that a content folder may hold, as content/README.md lists them. */

/** A folder's names. Names with a dot at their beginning, README and LICENSE may stand in any folder besides. */
export interface FolderLayout {
  readonly files: readonly string[];
  /** By name. A value of null is a folder with whatever an editor puts there. */
  readonly folders: Readonly<Record<string, FolderLayout | null>>;
  /** The layout of every other folder, where any name of a folder will do. */
  readonly anyFolder?: FolderLayout;
  /** An ending that a file of any name may have. */
  readonly anyFile?: string;
  /** Where true, files that are neither YAML nor text, and folders, may have any name that is not near to one of these. */
  readonly isOpen?: boolean;
  /** Where something of another name belongs, as a sentence. */
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
