/** What earlier builds read of documents, and made of their texts: by the files of their sources and the words of the conversion. */
import { deserialize, serialize } from "node:v8";
import type { OfText } from "../../export/artifacts/artifact.ts";
import type { Clause, Overrides } from "../../model/types.ts";
import { keyOf, type Memory } from "../memory/memory.ts";
import type { SourceFolder } from "./content-folder.ts";
import type { ReadDocument } from "./load-source.ts";

export class DocumentMemory {
  readonly #memory: Memory;
  readonly #conversion: string;
  /** The keys of documents by their clauses, which are the same objects in every state of a document. */
  readonly #keys = new WeakMap<readonly Clause[], string>();

  /** @param overrides the words that the conversion has besides its own */
  constructor(memory: Memory, overrides: Overrides) {
    this.#memory = memory;
    this.#conversion = keyOf("conversion", JSON.stringify(overrides));
  }

  /** A document of a source, as an earlier build read it if it did. */
  read(folder: SourceFolder, id: string, make: () => ReadDocument): ReadDocument {
    const { source, metadata, repairs, origins, originals } = folder;
    const named = [folder.name, id, source.file, source.sha256, source.format, metadata.file];
    const files = [metadata.text, repairs?.text ?? null, origins?.text ?? null, originals];
    const key = keyOf("document", this.#conversion, JSON.stringify([named, files]));
    const read = this.#recall(key, make);
    this.#keys.set(read.document.clauses, key);
    return read;
  }

  /** What a step makes of the text of a document. */
  readonly ofText: OfText = (step, { clauses }, make, inputs = () => "") => {
    const key = this.#keys.get(clauses);
    return key === undefined ? make() : this.#recall(keyOf(`text: ${step}`, key, inputs()), make);
  };

  /** The type of a result follows from its key. */
  #recall<Result>(key: string, make: () => Result): Result {
    const known = this.#memory.recall(key);
    if (known !== null) return read(known.content) as Result;
    const result = make();
    this.#memory.keep(key, written(result));
    return result;
  }
}

/** The first byte of what V8 serializes; no text in UTF-8 has it. */
const SERIALIZED = 0xff;

/** A result as it is kept: a text in UTF-8, which is shorter than V8 would write it. */
function written(result: unknown): Uint8Array {
  const isText = typeof result === "string" && result.isWellFormed();
  return isText ? Buffer.from(result) : serialize(result);
}

function read(kept: Buffer): unknown {
  return kept[0] === SERIALIZED ? deserialize(kept) : kept.toString("utf8");
}
