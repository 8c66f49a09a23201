/** The mutants of source files: one small change each, all of them in one instrumented text that switches them on by number. */
import { type File, Instrumenter } from "@stryker-mutator/instrumenter";
import type { Random } from "../support/random.ts";

export interface Mutant {
  /** The number that the instrumented text knows it by. */
  readonly id: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
}

export interface Instrumented {
  /** Text of each file by its path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
}

interface Found {
  readonly mutant: Mutant;
  readonly location: Range;
  /** Says which change of which file this is, however many others are instrumented with it. */
  readonly key: string;
}

interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] };
const nothing = () => {};
const no = () => false;
const SILENT = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** @param sources text of each file by its path */
export async function instrument(
  sources: ReadonlyMap<string, string>,
  sample: { readonly size: number; readonly random: Random } | null,
): Promise<Instrumented> {
  const all = await find(sources, () => true);
  if (sample === null) return { texts: all.texts, mutants: all.found.map(({ mutant }) => mutant) };
  const chosen = pick(all.found, sample.size, sample.random);
  const keys = new Set(chosen.map(({ key }) => key));
  // A text that knows only the chosen mutants is as good, and much faster.
  const { texts, found } = await find(sources, (file) =>
    chosen.filter(({ mutant }) => mutant.file === file).map(({ location }) => location),
  );
  const mutants = found.filter(({ key }) => keys.has(key)).map(({ mutant }) => mutant);
  return { texts, mutants };
}

async function find(
  sources: ReadonlyMap<string, string>,
  mutate: (file: string) => File["mutate"],
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly found: readonly Found[] }> {
  const files = [...sources].map(([name, content]) => ({ name, content, mutate: mutate(name) }));
  const result = await new Instrumenter(SILENT).instrument(files, OPTIONS);
  const found = result.mutants.map(({ id, fileName, location, replacement = "" }): Found => {
    const original = cut(sources.get(fileName) ?? "", location);
    const mutant = { id, file: fileName, line: location.start.line + 1, original, replacement };
    return { mutant, location, key: JSON.stringify([fileName, location, replacement]) };
  });
  return { texts: new Map(result.files.map(({ name, content }) => [name, content])), found };
}

function cut(text: string, { start, end }: Range): string {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column);
  lines[0] = (lines[0] ?? "").slice(start.column);
  return lines.join("\n");
}

function pick<Item>(items: readonly Item[], size: number, random: Random): readonly Item[] {
  const left = [...items];
  const picked: Item[] = [];
  while (picked.length < size && left.length > 0) {
    picked.push(...left.splice(random.int(0, left.length - 1), 1));
  }
  return picked;
}
