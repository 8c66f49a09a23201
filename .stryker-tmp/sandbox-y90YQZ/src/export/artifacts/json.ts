/** The JSON formats of data files. */
// @ts-nocheck


/** A value as indented JSON. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A value as JSON on one line. */
export function compactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A JSON array with one record per line, in pieces. */
export async function* recordArray(records: Iterable<unknown>): AsyncGenerator<string> {
  let before = "[\n";
  for (const record of records) {
    yield `${before}${JSON.stringify(record)}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[\n\n]\n" : "\n]\n";
}

/** Records, one per line, without an array around them (NDJSON), in pieces. */
export async function* recordLines(records: Iterable<unknown>): AsyncGenerator<string> {
  for (const record of records) yield compactJson(record);
}
