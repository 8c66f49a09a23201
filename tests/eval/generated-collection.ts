/** A large collection for measuring: clauses put together from pieces of real ones, so that words and lengths stay true. */
import type {
  Clause,
  ClauseText,
  Collection,
  PolicyDocument,
  Script,
} from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { partitionPoint } from "../../src/search/partition-point.ts";
import { Random } from "../support/random.ts";

/** The same words in each script. */
type Forms = Readonly<Record<Script, string>>;

const SECTIONS = 10;
const CLAUSES_A_DOCUMENT = 250;
/** How many pieces of about the same length one is drawn from. */
const CHOICES = 80;
const SEPARATOR = /[，。；：、！？,;:!?\t]+/gu;

/** A text cut at its punctuation: pieces and, between them, separators. The scripts have the same offsets. */
function cut(text: Forms): Forms[] {
  const simplified = text["zh-Hans"];
  const places = Array.from(simplified.matchAll(SEPARATOR), (match) => [
    match.index,
    match.index + match[0].length,
  ]).flat();
  const bounds = [0, ...places, simplified.length];
  return bounds.slice(1).map((end, index) => ({
    "zh-Hans": simplified.slice(bounds[index], end),
    "zh-Hant": text["zh-Hant"].slice(bounds[index], end),
  }));
}

/** The parts of a clause in both scripts. */
function partsOf({ forms }: Clause): { heading: Forms; paragraphs: Forms[] } {
  const [simplified, traditional] = [forms["zh-Hans"], forms["zh-Hant"]];
  return {
    heading: { "zh-Hans": simplified.heading, "zh-Hant": traditional.heading },
    paragraphs: simplified.paragraphs.map((paragraph, index) => ({
      "zh-Hans": paragraph,
      "zh-Hant": traditional.paragraphs[index] ?? "",
    })),
  };
}

/** Draws pieces of text, each of about the length of the one that it replaces. */
class Pool {
  readonly #pieces: readonly Forms[];
  readonly #random: Random;

  constructor(texts: readonly Forms[], random: Random) {
    this.#pieces = texts
      .flatMap((text) => cut(text).filter((_piece, index) => index % 2 === 0))
      .toSorted((one, other) => one["zh-Hans"].length - other["zh-Hans"].length);
    this.#random = random;
  }

  /** A text with the punctuation of `model` between pieces drawn anew. */
  rewrite(model: Forms): Forms {
    const pieces = cut(model).map((piece, index) => (index % 2 === 0 ? this.#like(piece) : piece));
    return {
      "zh-Hans": pieces.map((piece) => piece["zh-Hans"]).join(""),
      "zh-Hant": pieces.map((piece) => piece["zh-Hant"]).join(""),
    };
  }

  #like(piece: Forms): Forms {
    const { length } = piece["zh-Hans"];
    const first = partitionPoint(this.#pieces, (other) => other["zh-Hans"].length < length);
    const least = Math.max(0, Math.min(first, this.#pieces.length - CHOICES));
    return this.#pieces[this.#random.int(least, least + CHOICES - 1)] ?? piece;
  }
}

/**
 * A collection of `size` clauses (rounded up to whole documents of 250), the same for the same seed. Each clause has the
 * shape of a real one; its heading and paragraphs are pieces of real headings and paragraphs in the real punctuation.
 */
export function generateCollection(real: Collection, size: number, seed: number): Collection {
  const random = new Random(seed);
  const models = real.documents.flatMap((document) =>
    Array.from(walkClauses(document.clauses), ({ clause }) => clause),
  );
  const [model, ...otherModels] = models;
  const [realDocument] = real.documents;
  if (model === undefined || realDocument === undefined) throw new Error("There are no clauses.");
  const choices: readonly [Clause, ...Clause[]] = [model, ...otherModels];
  const document: PolicyDocument = realDocument;
  const parts = models.map(partsOf);
  const headings = new Pool(
    parts.map(({ heading }) => heading),
    random,
  );
  const bodies = new Pool(
    parts.flatMap(({ paragraphs }) => paragraphs),
    random,
  );

  function makeClause(id: string, label: string, script: Script, children: Clause[]): Clause {
    const shape = random.pick(choices);
    const { heading, paragraphs } = partsOf(shape);
    const newHeading = headings.rewrite(heading);
    const newParagraphs = paragraphs.map((paragraph) => bodies.rewrite(paragraph));
    const textIn = (form: Script): ClauseText => ({
      ...shape.forms[form],
      label,
      heading: newHeading[form],
      paragraphs: newParagraphs.map((paragraph) => paragraph[form]),
    });
    const forms = { "zh-Hans": textIn("zh-Hans"), "zh-Hant": textIn("zh-Hant") };
    return { ...shape, id, forms, source: forms[script], english: null, children };
  }

  function makeDocument(_value: unknown, index: number): PolicyDocument {
    const script: Script = index % 10 === 9 ? "zh-Hant" : "zh-Hans";
    const perSection = CLAUSES_A_DOCUMENT / SECTIONS - 1;
    const clauses = Array.from({ length: SECTIONS }, (_section, section) => {
      const children = Array.from({ length: perSection }, (_clause, place) =>
        makeClause(`s${section + 1}-${place + 1}`, `${place + 1}.`, script, []),
      );
      return makeClause(`s${section + 1}`, `（${section + 1}）`, script, children);
    });
    const title = headings.rewrite(partsOf(random.pick(choices)).heading);
    const id = `generated-${index + 1}`;
    return { ...document, id, script, clauses, repairs: [], titles: { ...title, en: null } };
  }

  const documents = Array.from({ length: Math.ceil(size / CLAUSES_A_DOCUMENT) }, makeDocument);
  return { ...real, documents, hierarchies: [] };
}
