/** The content while it is edited: read anew at each change, what has not changed from memory. */
import { nextRecord } from "../../corpus/changes/next-record.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import {
  extensionFiles,
  type PageContent,
  shareContent,
  shareFiles,
} from "../build/shared-content.ts";
import { dataArtifacts, dataFilesOf } from "../build/site-artifacts.ts";
import { loadConfig } from "../config/load-config.ts";
import { ContentMemory } from "../content/content-memory.ts";
import { readCollection } from "../content/load-collection.ts";
import type { ContentPlace } from "../content/load-content.ts";

/** The content as it was at one time. */
export interface Version {
  /** Counted from 1. */
  readonly number: number;
  /** The input of the pages; null if the content has errors. */
  readonly pages: PageContent | null;
  /** Those that reading found. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every diagnostic; the checks that ask all texts run at the first call. */
  check(): readonly Diagnostic[];
}

export class DevContent {
  readonly #place: ContentPlace;
  readonly #memory = new ContentMemory();
  #count = 0;
  #current: Promise<Version> | undefined;

  constructor(place: ContentPlace) {
    this.#place = place;
  }

  /** The content as it was read last. */
  current(): Promise<Version> {
    this.#current ??= this.#read();
    return this.#current;
  }

  /** Reads the content anew, and shares it with the pages. */
  reload(): Promise<Version> {
    // One reading at a time: the memory is that of the last one.
    const before = this.#current?.catch(() => undefined);
    this.#current = (before ?? Promise.resolve()).then(() => this.#read());
    return this.#current;
  }

  async #read(): Promise<Version> {
    this.#count += 1;
    const number = this.#count;
    const config = await loadConfig(this.#place);
    const { extensions } = config;
    if (config.diagnostics.length > 0) return this.#failed(number, config.diagnostics);
    const read = await readCollection(this.#place.contentDir, extensions, this.#memory);
    if (hasErrors(read.diagnostics)) return this.#failed(number, read.diagnostics);
    const record = nextRecord(read.corpus, null, null);
    const dataFiles = dataFilesOf(dataArtifacts(extensions));
    const { corpus, ofText } = read;
    const pages = { corpus, dataFiles, record, ofText };
    shareFiles(extensionFiles(extensions));
    shareContent(pages);
    let all: readonly Diagnostic[] | undefined;
    const check = () => {
      all ??= read.check();
      return all;
    };
    return { number, pages, diagnostics: read.diagnostics, check };
  }

  #failed(number: number, diagnostics: readonly Diagnostic[]): Version {
    return { number, pages: null, diagnostics, check: () => diagnostics };
  }
}
