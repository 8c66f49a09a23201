/** The file format of readers' data: entries by key, every value a validated text. Worksheet and notes share it. */

/** A kind of file. */
export interface EntriesFormat {
  /** The value of `format` in the file. */
  readonly name: string;
  /** The newest version; all before it are read too. */
  readonly version: number;
  /** The property that contains an entry's key. */
  readonly key: string;
  /** The check of each value of an entry, including the key; an entry has exactly these values. */
  readonly checks: Readonly<Record<string, (value: string) => boolean>>;
}

/** A problem in a file that prevents its import. Entries are counted from 1; `subject` is the entry's key, if known. */
export type FileProblem =
  | { readonly what: "syntax"; readonly line: number | null }
  | { readonly what: "format" | "entries" }
  | { readonly what: "version"; readonly found: string; readonly known: number }
  | {
      readonly what: "value";
      readonly entry: number;
      readonly subject: string | null;
      readonly key: string;
      readonly found: string;
    }
  | {
      readonly what: "key";
      readonly entry: number;
      readonly subject: string | null;
      readonly key: string;
    }
  | {
      readonly what: "repeated";
      readonly entry: number;
      readonly subject: string;
      readonly first: number;
    };

/** The values of an entry, all validated, its key among them. */
export type Values = Readonly<Record<string, string>>;

/** True for a string of the form `document#clause`. */
export function isClauseKey(value: string): boolean {
  return /^[a-z0-9-]+#[a-z0-9-]+$/u.test(value);
}

/** True for a date and time in ISO 8601, in UTC. */
export function isMoment(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

/**
 * Entries as the text of a file, sorted by key.
 * @param version an older version that can say the same, so that older readers of the file understand it
 */
export function writeEntries(
  format: EntriesFormat,
  entries: ReadonlyMap<string, object>,
  version = format.version,
): string {
  const listed = [...entries]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => ({ [format.key]: key, ...entry }));
  const content = { format: format.name, version, entries: listed };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Parses the text of a file: all of its entries, or its problems in order. */
export function readEntries(
  format: EntriesFormat,
  text: string,
):
  | { readonly entries: ReadonlyMap<string, Values> }
  | { readonly problems: readonly FileProblem[] } {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return { problems: [{ what: "syntax", line: faultyLine(text, error) }] };
  }
  if (!isRecord(given) || given.format !== format.name) return { problems: [{ what: "format" }] };
  if (!isKnownVersion(given.version, format)) {
    const found = shown(given.version);
    return { problems: [{ what: "version", found, known: format.version }] };
  }
  if (!Array.isArray(given.entries)) return { problems: [{ what: "entries" }] };
  return checkEntries(format, given.entries);
}

function isKnownVersion(version: unknown, { version: newest }: EntriesFormat): boolean {
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) <= newest;
}

function checkEntries(format: EntriesFormat, given: readonly unknown[]) {
  const problems: FileProblem[] = [];
  const entries = new Map<string, Values>();
  const places = new Map<string, number>();
  for (const [index, value] of given.entries()) {
    const entry = index + 1;
    if (!isRecord(value)) {
      problems.push({ what: "value", entry, subject: null, key: "entry", found: shown(value) });
      continue;
    }
    const key = value[format.key];
    const subject = typeof key === "string" ? key : null;
    problems.push(...problemsOf(format, value).map((found) => ({ ...found, entry, subject })));
    if (subject === null) continue;
    const first = places.get(subject);
    if (first === undefined) places.set(subject, entry);
    else problems.push({ what: "repeated", entry, subject, first });
    entries.set(subject, valuesOf(format, value));
  }
  return problems.length > 0 ? { problems } : { entries };
}

function problemsOf({ checks }: EntriesFormat, value: Readonly<Record<string, unknown>>) {
  const wrong = Object.entries(checks).flatMap(([key, check]) => {
    const found = value[key];
    const isRight = typeof found === "string" && check(found);
    return isRight ? [] : [{ what: "value" as const, key, found: shown(found) }];
  });
  const unknown = Object.keys(value)
    .filter((key) => !Object.hasOwn(checks, key))
    .map((key) => ({ what: "key" as const, key }));
  return [...wrong, ...unknown];
}

/** The values of an entry, which are texts where it has no problem. */
function valuesOf(format: EntriesFormat, value: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(Object.keys(format.checks).map((key) => [key, String(value[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value in the form in which a message shows it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "—";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/**
 * The line of a syntax error (from 1), from the engine's message: V8 and Firefox name it, but V8 not that of the text's end; null if
 * the message does not state it.
 */
function faultyLine(text: string, error: unknown): number | null {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  return message.includes("end of JSON input") ? text.split("\n").length : null;
}
