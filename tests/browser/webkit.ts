/** WebKit as Debian has it: its MiniBrowser in a virtual display, driven by WebDriver (W3C). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { findWebKit, findXvfb } from "../support/programs.ts";

/** Milliseconds between two looks at something that is waited for. */
const PAUSE = 100;

/** The key of an element in messages, by the standard. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export interface WebKit {
  goto(address: string): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits until a selector has a visible element. */
  waitFor(selector: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Types into the element that has the focus. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Opens a page in a frame of a width that no window of this browser can have, and goes on in it. */
  inFrame(blank: string, address: string, width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts the browser. */
export async function openWebKit(): Promise<WebKit> {
  const xvfb = spawn(
    await findXvfb(),
    ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const display = String(await firstLine(xvfb)).trim();
  const port = await freePort();
  const driver = spawn(await findWebKit(), [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: "1" },
    stdio: "ignore",
  });
  const call = caller(`http://127.0.0.1:${port}`);
  await until(() => call("GET", "/status").then(() => true, isRefused));
  const { sessionId } = await call<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: { timeouts: { pageLoad: 0xff_ff_ff, script: 0xff_ff_ff } } },
  });
  const session = `/session/${sessionId}`;
  const evaluate: WebKit["evaluate"] = (run, ...args) =>
    call("POST", `${session}/execute/async`, {
      script: `const given = [...arguments], done = given.pop(); Promise.resolve((${run})(...given)).then(done)`,
      args,
    });
  /** The first visible element of a selector. */
  const elementOf = (selector: string) =>
    call<{ [ELEMENT]: string }>("POST", `${session}/execute/sync`, {
      script:
        "return [...document.querySelectorAll(arguments[0])].find((found) => found.checkVisibility())",
      args: [selector],
    });
  return {
    evaluate,
    goto: (url) => call("POST", `${session}/url`, { url }),
    url: () => call("GET", `${session}/url`),
    async waitFor(selector) {
      const isThere = (wanted: string) =>
        [...document.querySelectorAll(wanted)].some((found) => found.checkVisibility());
      await until(() => evaluate(isThere, selector));
    },
    async click(selector) {
      // A list may be drawn anew while its element is clicked.
      await until(async () => {
        const { [ELEMENT]: id } = await elementOf(selector);
        return call("POST", `${session}/element/${id}/click`, {}).then(() => true, isGone);
      });
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
      const actions = [{ type: "key", id: "keys", actions: keys }];
      await call("POST", `${session}/actions`, { actions });
    },
    resize: (width, height) => call("POST", `${session}/window/rect`, { width, height }),
    async inFrame(blank, address, width, height) {
      await call("POST", `${session}/url`, { url: blank });
      await evaluate(
        async (src, w, h) => {
          const frame = Object.assign(document.createElement("iframe"), {
            ...{ src, width: w, height: h },
          });
          document.body.replaceChildren(frame);
          await new Promise((loaded) => frame.addEventListener("load", loaded));
        },
        address,
        width,
        height,
      );
      await call("POST", `${session}/frame`, { id: await elementOf("iframe") });
    },
    async close() {
      await call("DELETE", session).catch(() => {});
      await end(driver);
      await end(xvfb);
    },
  };
}

/** Waits until something holds. What never does ends with the test. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, PAUSE));
}

/** False for the failure to click an element that was replaced. */
function isGone(error: unknown): boolean {
  if (error instanceof Error && /element not interactable|stale element/u.test(error.message)) {
    return false;
  }
  throw error;
}

/** False while nobody listens yet. */
function isRefused(error: unknown): boolean {
  if (error instanceof TypeError) return false;
  throw error;
}

type Call = <Value = void>(method: string, path: string, body?: object) => Promise<Value>;

/** Sends commands to a driver. */
function caller(driver: string): Call {
  return async (method, path, body) => {
    const response = await fetch(driver + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error("The program has no output");
  const [line] = await once(createInterface(stdout), "line");
  return String(line);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port");
  return address.port;
}

async function end(program: ChildProcess): Promise<void> {
  const ended = once(program, "exit");
  if (program.exitCode === null && program.kill()) await ended;
}
