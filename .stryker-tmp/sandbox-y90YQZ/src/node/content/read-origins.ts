/** `origins.json` of an imported source → its received file, with the page of each line. */
// @ts-nocheck

import { basename } from "node:path/posix";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Origins, originsSchema } from "../../model/origins.ts";
import type { Received } from "../../model/types.ts";
import type { SourceFolder } from "./content-folder.ts";
import { readYaml } from "./yaml.ts";

/**
 * @returns null for a source that was not imported, or whose received file is not kept, and diagnostics for a file that is
 * not as it ought to be
 */
export function readOrigins({
  origins: file,
  originals,
}: Pick<SourceFolder, "origins" | "originals">): {
  received: Received | null;
  diagnostics: Diagnostic[];
} {
  if (file === null) return { received: null, diagnostics: [] };
  const origins = parsed(file.text);
  if (origins === null) {
    // JSON is YAML, whose reader is slow but tells the place of an error.
    const { diagnostics } = readYaml(file.text, file.file, originsSchema);
    return { received: null, diagnostics };
  }
  const received = receivedOf(origins);
  return { received: originals.includes(received.name) ? received : null, diagnostics: [] };
}

function parsed(text: string): Origins | null {
  try {
    return originsSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function receivedOf({ received, lines }: Origins): Received {
  const pages = lines.flatMap(({ line, origins: [origin] }) =>
    origin !== undefined && "page" in origin ? [[line, origin.page] as const] : [],
  );
  const { file, address, read } = received;
  return { name: basename(file), address, read, pages: Object.fromEntries(pages) };
}
