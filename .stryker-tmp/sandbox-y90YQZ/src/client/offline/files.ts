/**
 * Reads the files of an offline copy. Each file comes in a script that passes its content on, because `file://` pages
 * cannot fetch.
 */
// @ts-nocheck


import { fileScript } from "../../site/routes/file-script.ts";

/** The script of a worker as a function of the globals that it uses. */
export type WorkerBody = (
  addEventListener: (type: "message", listener: (event: MessageEvent) => void) => void,
  postMessage: (message: unknown) => void,
  fetch: (address: string) => Promise<Response>,
) => void;

/** Text, bytes in base64, or a worker's script. */
type Content =
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly worker: WorkerBody };

declare global {
  /** Called by each script with the file's path, relative to the folder of the copy. */
  var tiaowenFile: (path: string, content: Content) => void;
}

/** The folder of the copy. */
const ROOT = new URL(document.documentElement.dataset.root ?? "./", document.baseURI);
/** CONTRACT with `node/offline/file-scripts.ts`: the folder of the scripts. */
const SCRIPTS = new URL("_files/", ROOT);

const arrived = new Map<string, Content>();
const loading = new Map<string, Promise<Content>>();

globalThis.tiaowenFile = (path, content) => {
  arrived.set(path, content);
};

/** Loads a file by its path, percent-encoded as in an address. Rejects if the copy has no such file. */
function load(written: string): Promise<Content> {
  const path = decodeURIComponent(written);
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    const end = (): void => {
      script.remove();
      loading.delete(written);
      const content = arrived.get(path);
      arrived.delete(path);
      if (content === undefined) failed(new Error(`${path} is not in this copy`));
      else done(content);
    };
    script.addEventListener("load", end);
    script.addEventListener("error", end);
    script.src = new URL(fileScript(written), SCRIPTS).href;
    document.head.append(script);
  });
}

/**
 * The file at an address inside the copy; null for an address outside of it.
 *
 * @throws Error if the copy has no such file
 */
export async function readFile(address: string | URL): Promise<Content | null> {
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(ROOT.href)) return null;
  const [written = ""] = href.slice(ROOT.href.length).split(/[?#]/u);
  // The file arrived with another file of the same script.
  const given = arrived.get(decodeURIComponent(written));
  if (given !== undefined) return given;
  const reading = loading.get(written) ?? load(written);
  loading.set(written, reading);
  return reading;
}
