/** The state of the page that counts, as its address and its form hold it. */
import type { Filters } from "../../search/answer/filters.ts";
import type { Reach } from "../../search/counting/collocates.ts";
import { COLLOCATE_ORDERS, type CollocateOrder } from "../../search/counting/counter.ts";

/** What the page counts, in the order of its choices. */
export const MEASURES = [
  "frequency",
  "collocates",
  "keywords",
  "ngrams",
  "growth",
  "shared",
  "own",
] as const;
export type Measure = (typeof MEASURES)[number];

/** The measures that count a query. */
export const QUERIED: readonly Measure[] = ["frequency", "collocates"];

/** The measures that count a part of the collection: all but that of two chosen documents. */
export const SCOPED: readonly Measure[] = MEASURES.filter((measure) => measure !== "shared");

export const REACHES = ["2", "3", "5", "10", "clause"] as const;
export const GRAM_LENGTHS = ["2", "3", "4", "5"] as const;
export const LEAST = ["1", "2", "3", "5", "10", "20"] as const;
export const SIGNS = ["more", "less"] as const;

export interface StatisticsState {
  readonly query: string;
  readonly measure: Measure;
  readonly filters: Filters;
  readonly reach: Reach;
  readonly order: CollocateOrder;
  readonly sign: (typeof SIGNS)[number];
  readonly gramLength: number;
  readonly least: number;
  readonly isStopped: boolean;
  /** Ids of the documents that are compared. */
  readonly first: string;
  readonly second: string;
}

/** The values of parameters that an address leaves out. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...{ q: "", m: "frequency", reach: "5", order: "logDice", sign: "more", n: "2", least: "2" },
  ...{ stop: "on", a: "", b: "", section: "" },
};

function known<Value extends string>(
  values: readonly [Value, ...Value[]],
  asked: string | null,
): Value {
  return values.find((value) => value === asked) ?? values[0];
}

/** Reads the parameters of an address. Unknown values are those that an address leaves out. */
export function readState(parameters: URLSearchParams): StatisticsState {
  const one = (name: string): string => parameters.get(name) ?? DEFAULTS[name] ?? "";
  const all = (name: string): string[] => parameters.getAll(name).filter((value) => value !== "");
  const some = (name: string): readonly string[] | undefined => {
    const values = all(name);
    return values.length === 0 ? undefined : values;
  };
  const reach = REACHES.find((value) => value === one("reach")) ?? "5";
  return {
    query: one("q"),
    measure: known(MEASURES, one("m")),
    filters: {
      documents: some("doc"),
      sections: some("section"),
      // The year of documents without a date is the empty text.
      years: parameters.has("year") ? parameters.getAll("year") : undefined,
      hierarchies: some("hierarchy"),
    },
    reach: reach === "clause" ? reach : Number(reach),
    order: known(COLLOCATE_ORDERS, one("order")),
    sign: known(SIGNS, one("sign")),
    gramLength: Number(known(GRAM_LENGTHS, one("n"))),
    least: Number(LEAST.find((value) => value === one("least")) ?? "2"),
    isStopped: one("stop") !== "off",
    first: one("a"),
    second: one("b"),
  };
}

/** The parameters of a form, without those that have their usual value. */
export function writeParameters(form: HTMLFormElement): URLSearchParams {
  const written = new URLSearchParams();
  const data = new FormData(form);
  for (const [name, value] of data) {
    if (typeof value === "string" && DEFAULTS[name] !== value) written.append(name, value);
  }
  if (!data.has("stop")) written.set("stop", "off");
  return written;
}

/** Puts the parameters of an address into the controls of a form. */
export function fillForm(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type)) {
      const values = parameters.has(control.name)
        ? parameters.getAll(control.name)
        : [DEFAULTS[control.name] ?? null];
      control.checked = values.includes(control.value);
    } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      if (control.name !== "")
        control.value = parameters.get(control.name) ?? DEFAULTS[control.name] ?? "";
    }
  }
}

/** True if the filters leave clauses out. */
export function isLimited({ documents, sections, years, hierarchies }: Filters): boolean {
  return [documents, sections, years, hierarchies].some((values) => values !== undefined);
}
