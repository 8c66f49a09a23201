/** Asks a Pagefind index which records hold given words, and sees every failure to load a part of it. */

/** A function that gives a file's content, or rejects. */
export type FetchFile = (address: string) => Promise<Response>;

interface PagefindInstance {
  search(words: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** What is used of `pagefind.js` as the index holds it: Pagefind's own module, with a say in how it fetches. */
export interface PagefindModule {
  useFetch(fetch: FetchFile): void;
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }): PagefindInstance;
}

/** An instance, and how many failures there had been when it was made. */
interface Session {
  readonly instance: PagefindInstance;
  readonly failuresBefore: number;
}

/** How Pagefind begins the names of records whose language it does not know. */
const PREFIX = "unknown_";

/**
 * Makes the question to an index: the records filed under every one of the words that the index knows (under none of them
 * where it knows none).
 *
 * It rejects where any file could not be loaded, and begins afresh the next time: Pagefind itself would log the failure
 * and answer with less. `openModule` is called again after it failed.
 */
export function createPagefindQuestion(
  openModule: () => Promise<PagefindModule>,
  basePath: string,
  fetchFile: FetchFile,
): (words: readonly string[]) => Promise<string[]> {
  let opened: Promise<Session> | null = null;
  let failures = 0;
  let failure: unknown = null;

  async function open(): Promise<Session> {
    const module = await openModule();
    module.useFetch(async (address) => {
      try {
        return await fetchFile(address);
      } catch (error) {
        failures++;
        failure = error;
        throw error;
      }
    });
    // The folder's name says which version it is: the address of the entry need not change with the clock.
    const options = { basePath, noWorker: true, metaCacheTag: "0" };
    return { failuresBefore: failures, instance: module.createInstance(options) };
  }

  return async function pagesWith(words) {
    if (words.length === 0) return [];
    opened ??= open();
    const current = opened;
    try {
      const { instance, failuresBefore } = await current;
      const { results } = await instance.search(words.join(" "));
      if (failures > failuresBefore) throw failure;
      return results.map(({ id }) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id));
    } catch (error) {
      if (opened === current) opened = null;
      throw error;
    }
  };
}
