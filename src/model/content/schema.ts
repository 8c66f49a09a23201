/** Schemas of the YAML files of a content folder; content/README.md explains them to editors. */
import { z } from "zod";
import { GENRES } from "../genres.ts";
import { NAME_KINDS, STANDARDS } from "../types.ts";
import { ownSiteShape } from "./page-schema.ts";
import { writtenAs } from "./written-form.ts";

/** A value with its origin. A plain value comes from the editor; `{value, from}` names another origin. */
function sourced<T extends z.ZodType>(value: T) {
  const withOrigin = z.strictObject({ value, from: z.string().min(1) });
  const isAlone = (given: unknown) =>
    typeof given !== "object" || given === null || Array.isArray(given);
  const schema = z.preprocess(
    (given) => (isAlone(given) ? { value: given, from: "editor" } : given),
    withOrigin,
  );
  return writtenAs(schema, z.union([value, withOrigin]));
}

/** Names that Windows keeps for devices, and cannot unpack as folders. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Maximum length of an id: addresses and the paths of the offline copy are made of it. */
const LONGEST_ID = 60;

export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    "an id has lower-case letters a–z, digits and single hyphens",
  )
  .max(LONGEST_ID, `an id has at most ${LONGEST_ID} characters: file names are made of it`)
  .refine((value) => !DEVICES.test(value), "Windows keeps this name for a device");

const lineNumber = z.int().min(1);

const dateText = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    "a date is written 2023, 2023-07 or 2023-07-30",
  );

/** ISO 8601: a day, a month or a year. */
export const date = writtenAs(
  z.preprocess((given) => (typeof given === "number" ? String(given) : given), dateText),
  z.union([dateText, z.int().min(1000).max(9999)]),
);

export const titles = z.strictObject({
  "zh-Hans": z.string().min(1),
  "zh-Hant": z.string().min(1).optional(),
  en: z.string().min(1).optional(),
});

/** A name. The Traditional form is converted if none is given. */
export type TitlesMetadata = z.output<typeof titles>;

/** Roles that an editor can give to a line. */
const HINT_ROLES = [
  "paragraph",
  "heading",
  "caption",
  "note",
  "byline",
  "title block",
  "page mark",
  "pairs",
  "rows",
  "cells",
  "numbered",
  "text title",
  "unwrap",
] as const;
export type HintRole = (typeof HINT_ROLES)[number];

/** Acknowledged warnings, each with the editor's reason. */
const acknowledgements = z
  .array(z.strictObject({ rule: z.string().min(1), line: lineNumber, why: z.string().min(1) }))
  .optional();

const namedText = z.string().min(1);
/** A text, or several: each the id of a document of the collection, or a title. */
const namedTexts = writtenAs(
  z.preprocess((given) => (typeof given === "string" ? [given] : given), z.array(namedText).min(1)),
  z.union([namedText, z.array(namedText).min(1)]),
);

/** The versions of a work, and the time in which each is in force. */
const versionShape = {
  versionOf: sourced(id).optional(),
  inForceFrom: sourced(date).optional(),
  /** The last day in force. */
  inForceTo: sourced(date).optional(),
  amendedBy: sourced(namedTexts).optional(),
  repealedBy: sourced(namedTexts).optional(),
  replaces: sourced(namedTexts).optional(),
  draft: z.boolean().optional(),
};

const documentShape = {
  id,
  title: sourced(z.string().min(1)),
  /** A short name for lists and pictures. */
  shortTitle: titles.optional(),
  otherTitles: z.array(z.string().min(1)).optional(),
  lines: z.tuple([lineNumber, lineNumber]).optional(),
  genre: z.enum(GENRES).optional(),
  script: z.enum(STANDARDS).optional(),
  issuer: sourced(z.string().min(1)).optional(),
  authors: sourced(z.array(z.string().min(1)).min(1)).optional(),
  date: sourced(date).optional(),
  number: sourced(z.string().min(1)).optional(),
  ...versionShape,
  roles: z
    .array(
      z.strictObject({
        line: lineNumber,
        to: lineNumber.optional(),
        words: z.string().min(1),
        role: z.enum(HINT_ROLES),
        level: z.int().min(1).max(6).optional(),
        columns: z.int().min(2).max(50).optional(),
      }),
    )
    .optional(),
  acknowledged: acknowledgements,
  /** Former key for `acknowledged`. */
  known: acknowledgements,
};

/** The line and the words of the source that anchor a repair. */
const anchor = { line: lineNumber, words: z.string().min(1) };
const why = z.string().min(1);

/** The reason for a repair or a conversion, in one language or in both; without a Traditional form, that is converted. */
const reason = z.union([
  why,
  z.strictObject({ "zh-Hans": why, "zh-Hant": why.optional(), en: why }),
]);

/** `repairs.yaml`: damaged places of the source, each with its repair. */
export const repairsSchema = z.array(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("correct"), ...anchor, to: z.string(), why: reason }),
    z.strictObject({ kind: z.literal("doubt"), ...anchor, why: reason }),
    z.strictObject({ kind: z.literal("split"), ...anchor, why: reason }),
    z.strictObject({
      kind: z.literal("join"),
      ...anchor,
      with: z.strictObject(anchor),
      why: reason,
    }),
    z.strictObject({
      kind: z.literal("move"),
      lines: z.tuple([lineNumber, lineNumber]),
      words: anchor.words,
      after: z.strictObject(anchor),
      why: reason,
    }),
    z.strictObject({
      kind: z.literal("insert"),
      ...anchor,
      text: z.string().min(1),
      proof: z.strictObject(anchor),
      why: reason,
    }),
    z.strictObject({
      kind: z.literal("gap"),
      ...anchor,
      where: z.enum(["before", "after"]),
      why: reason,
    }),
  ]),
);
export type RepairInstruction = z.output<typeof repairsSchema>[number];

const oneDocument = z
  .strictObject(documentShape)
  .refine(({ acknowledged, known }) => acknowledged === undefined || known === undefined, {
    path: ["known"],
    error: "it is the old word for `acknowledged`, which is given too",
  })
  .transform(({ known, ...document }) => ({
    ...document,
    acknowledged: document.acknowledged ?? known,
  }));

/** `source.yaml`: one document, or a list of documents of the same file under `documents`. */
const severalDocuments = z.strictObject({ documents: z.array(oneDocument).min(1) });
export const sourceSchema = writtenAs(
  z.preprocess(
    (given) =>
      typeof given === "object" && given !== null && !("documents" in given)
        ? { documents: [given] }
        : given,
    severalDocuments,
  ),
  z.union([oneDocument, severalDocuments]),
);
export type DocumentMetadata = z.output<typeof oneDocument>;

/** `site.yaml`: names and settings of the whole site. */
export const siteSchema = z.strictObject({
  name: titles,
  description: titles,
  languages: z
    .array(z.enum(["zh-hans", "zh-hant", "en"]))
    .min(1)
    .optional(),
  featured: z.array(id).optional(),
  search: z
    .strictObject({
      service: z.url({
        protocol: /^https?$/,
        error: "a search service has an address such as https://search.example.org/",
      }),
    })
    .optional(),
  examples: z
    .strictObject({
      "zh-Hans": z.array(z.string().min(1)),
      "zh-Hant": z.array(z.string().min(1)).optional(),
      en: z.array(z.string().min(1)).optional(),
    })
    .optional(),
  ...ownSiteShape,
});
export type SiteMetadata = z.output<typeof siteSchema>;

export const clauseAddress = z
  .string()
  .regex(/^[^#]+#[^#]+$/, "a clause is written document#clause");

const definition = z.strictObject({
  "zh-Hans": z.string().min(1),
  "zh-Hant": z.string().min(1).optional(),
  en: z.string().min(1),
});

/** `glossary.yaml`: a list of terms. */
export const glossarySchema = z.array(
  z.strictObject({
    id,
    "zh-Hans": z.string().min(1),
    "zh-Hant": z.string().min(1).optional(),
    pinyin: z.string().min(1),
    en: z.string().min(1),
    aliases: z.array(z.string().min(1)).optional(),
    except: z.array(z.string().min(1)).optional(),
    definition,
    clauses: z.array(clauseAddress).optional(),
  }),
);
export type GlossaryMetadata = z.output<typeof glossarySchema>;

/** `names.yaml`: a list of names. Shared names link clauses of different documents. */
export const namesSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(NAME_KINDS),
    "zh-Hans": z.string().min(2),
    "zh-Hant": z.string().min(2).optional(),
    en: z.string().min(1).optional(),
    aliases: z.array(z.string().min(2)).optional(),
    note: z.string().min(1).optional(),
  }),
);
export type NamesMetadata = z.output<typeof namesSchema>;

const nodeAddress = z.string().regex(/^[^/]+\/[^/]+$/, "a node is written hierarchy/node");

/** `correspondences.yaml`: links between tasks of different hierarchies, and the hierarchies of the overview. */
export const correspondencesSchema = z.strictObject({
  overview: z.strictObject({ of: id, with: z.array(id).min(1) }).optional(),
  links: z
    .array(
      z.strictObject({
        from: nodeAddress,
        to: z.union([nodeAddress, z.array(nodeAddress).min(1)]),
        why: z.strictObject({
          "zh-Hans": z.string().min(1),
          "zh-Hant": z.string().min(1).optional(),
          en: z.string().min(1),
        }),
      }),
    )
    .optional(),
});
export type CorrespondencesMetadata = z.output<typeof correspondencesSchema>;

/** `words.yaml`: plain English words, each with the Chinese words that are searched for instead. */
export const wordsSchema = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));
export type WordsMetadata = z.output<typeof wordsSchema>;

/** A selected node: a clause with all headings below it, or words inside a clause. */
interface ChosenNode {
  clause: string;
  quote?: string | undefined;
  en?: string | undefined;
  nodes?: ChosenNode[] | undefined;
}

const chosenNode: z.ZodType<ChosenNode> = z.lazy(() =>
  z.strictObject({
    clause: z.string().min(1),
    quote: z.string().min(1).optional(),
    en: z.string().min(1).optional(),
    nodes: z.array(chosenNode).optional(),
  }),
);

const gridLine = z.int().min(1).max(20);

const shape = z.strictObject({
  node: z.string().min(1),
  places: z.array(z.string().min(1)).min(1),
});

/** A spatial scheme: places on a grid, and shapes (cities, axes, circles) that are made of places. */
const scheme = z.strictObject({
  places: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        en: z.string().min(1).optional(),
        /** Other names of the place in the clauses. */
        also: z.array(z.string().min(1)).optional(),
        row: gridLine,
        column: gridLine,
        /** Last column, if the place spans several columns. */
        to: gridLine.optional(),
      }),
    )
    .min(1),
  cities: z.array(shape).optional(),
  axes: z.array(shape).optional(),
  circles: z.array(shape).optional(),
});
export type SchemeMetadata = z.output<typeof scheme>;

/** Addresses under `tasks/` that are used by fixed pages; no hierarchy may have one of them as its id. */
const TASK_PAGES: readonly string[] = ["key-projects", "overview"];

const hierarchy = z.strictObject({
  id: id.refine((given) => !TASK_PAGES.includes(given), {
    error: "the addresses tasks/key-projects/ and tasks/overview/ are taken by pages",
  }),
  title: titles,
  document: id,
  root: z.string().min(1).optional(),
  nodes: z.array(chosenNode).min(1).optional(),
  scheme: scheme.optional(),
});
export type HierarchyMetadata = z.output<typeof hierarchy>;

/** `hierarchies.yaml`: a list of hierarchies. Each has a `root` clause, or a list of `nodes`. */
export const hierarchiesSchema = z.array(hierarchy);

const word = z.string().min(1);

/** True if a word and its converted form have the same number of characters (code points). */
const sameLength = ([from, to]: readonly [string, string]) => [...from].length === [...to].length;

/** `dictionaries/zh-Hant.yaml` and `zh-Hans.yaml`: words with their form in that script, grouped by reason. */
export const dictionarySchema = z.array(
  z.strictObject({
    why: reason,
    /** Words that are not converted. */
    keep: z.array(word).optional(),
    words: z
      .record(word, word)
      .refine((words) => Object.entries(words).every(sameLength), {
        error: "a word and its form have the same number of characters",
      })
      .optional(),
  }),
);
export type DictionaryMetadata = z.output<typeof dictionarySchema>;

/** Reviewed words by character and by converted form: in each of these words the form was found to be right. */
const decisions = z.record(z.string(), z.record(z.string(), z.array(word)));

/** `dictionaries/reviewed.yaml`: conversions that a person has reviewed, by target script. */
export const reviewedSchema = z.strictObject({
  "zh-Hans": decisions.optional(),
  "zh-Hant": decisions.optional(),
});
export type Reviewed = z.output<typeof reviewedSchema>;
