/** The forms of JSON in which data files are written. */

/** A value with its lines indented. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A value on one line. */
export function compactJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** An array with a record a line, in pieces. */
export async function* recordArray(records: Iterable<unknown>): AsyncGenerator<string> {
  let before = "[\n";
  for (const record of records) {
    yield `${before}${JSON.stringify(record)}`;
    before = ",\n";
  }
  yield before === "[\n" ? "[\n\n]\n" : "\n]\n";
}

/** Records one to a line, without an array around them (NDJSON), in pieces. */
export async function* recordLines(records: Iterable<unknown>): AsyncGenerator<string> {
  for (const record of records) yield compactJson(record);
}
