/** What became of pages when they were published: how they were finished, and what stands for them in the offline copy. */
import { keyOf, type Memory } from "../memory/memory.ts";
import { type Edit, edited } from "../offline/html-tags.ts";
import type { CopyGrounds } from "../offline/site-copy.ts";
import type { FinishedPage } from "./finish-page.ts";

/** What became of a page. */
export interface PublishedPage extends FinishedPage {
  /** The key of its copy. */
  readonly copy: string;
  readonly grounds: CopyGrounds;
}

/** An edit as it is kept: its text, or the key of a long text, which many pages have. */
type KeptEdit = readonly [start: number, end: number, text: string, isKey: boolean];

interface KeptPage extends Omit<PublishedPage, "steps"> {
  readonly steps: readonly (readonly KeptEdit[])[];
}

/** Longer texts are kept once. */
const LONG = 500;

export class PageMemory {
  readonly #memory: Memory;
  /** Long texts by key. */
  readonly #texts = new Map<string, string>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** What became of a page; null if it is not known. @param key says all that the page was finished of */
  recall(key: string): PublishedPage | null {
    const known = this.#memory.recall(key);
    if (known === null) return null;
    const page: KeptPage = JSON.parse(known.content.toString("utf8"));
    const steps: Edit[][] = [];
    for (const step of page.steps) {
      const edits: Edit[] = [];
      for (const [start, end, written, isKey] of step) {
        const text = isKey ? this.#textOf(written) : written;
        if (text === null) return null;
        edits.push({ start, end, text });
      }
      steps.push(edits);
    }
    return { ...page, steps };
  }

  keep(key: string, page: PublishedPage): void {
    const steps = page.steps.map((step) =>
      step.map(({ start, end, text }): KeptEdit => {
        const isLong = text.length > LONG;
        return [start, end, isLong ? this.#keyOf(text) : text, isLong];
      }),
    );
    const kept: KeptPage = { ...page, steps };
    this.#memory.keep(key, Buffer.from(JSON.stringify(kept)));
  }

  #textOf(key: string): string | null {
    const known = this.#texts.get(key) ?? this.#memory.recall(key)?.content.toString("utf8");
    if (known === undefined) return null;
    this.#texts.set(key, known);
    return known;
  }

  #keyOf(text: string): string {
    const key = keyOf("text", text);
    if (!this.#texts.has(key)) this.#memory.keep(key, Buffer.from(text));
    this.#texts.set(key, text);
    return key;
  }
}

/** A page with all that finished it. */
export function refinished(html: string, { steps }: Pick<PublishedPage, "steps">): string {
  return steps.reduce(edited, html);
}
