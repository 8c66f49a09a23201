/** A build under fire: what stands at its output when it is killed, starved or disturbed is the former site or the new one, whole. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { constants, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { MINIMAL_CONTENT } from "../../src/rules/rule.ts";
import { folderSums } from "../support/folder-sums.ts";
import { copyBundles } from "../support/kept-bundles.ts";
import { PROGRAM, userEnvironment } from "../support/run-tiaowen.ts";

const SOURCE = "sources/a/source.txt";
/** Two versions of one small content. */
const TEXTS = { former: "一、总则\n旧文。\n", next: "一、总则\n新文。\n二、附则\n增文。\n" };
type Version = keyof typeof TEXTS;

/** A build that bundles the pages takes about so many times as long as one that finds them bundled. */
const BUNDLING = 3;

/** How a build ended, and which site stands at its output: the former, the next, or neither as a whole. */
export interface Outcome {
  readonly status: number | null;
  readonly message: string;
  readonly site: Version | "broken" | "none";
  /** Names beside content and output. */
  readonly left: readonly string[];
}

/** Does something to a running build. */
type Disturb = (process: ReturnType<typeof spawn>) => Promise<void>;

export interface Fire {
  /**
   * Runs a build and disturbs it.
   * @param limit the largest file that it may write, in kB, as on a disk that is full
   */
  build(disturb?: Disturb, limit?: number): Promise<Outcome>;
  /** Puts the former site at the output. */
  reset(): Promise<void>;
  /** Takes away what earlier builds have kept: the next one bundles the pages anew. */
  forget(): Promise<void>;
  /** Replaces the text in one step, as editors save. */
  save(version: Version): Promise<void>;
  /** Milliseconds of an undisturbed build: about so many where it bundles the pages, and those that one took that found them bundled. */
  readonly durations: { readonly bundling: number; readonly bundled: number };
  end(): Promise<void>;
}

/** A folder with content, both sites built of it, and the means to disturb further builds. */
export async function prepareFire(): Promise<Fire> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-fire-"));
  const content = join(folder, "content");
  const sites: Record<Version, string> = {
    former: join(folder, "former"),
    next: join(folder, "next"),
  };
  const place = join(folder, "place");
  /** Where builds keep what they have bundled. */
  const packages = join(folder, "node_modules");
  const outDir = join(place, "dist");

  async function save(version: Version): Promise<void> {
    await writeFile(join(folder, "saved"), TEXTS[version]);
    await rename(join(folder, "saved"), join(content, SOURCE));
  }

  async function run(
    output: string,
    disturb: Disturb,
    limit: number | "unlimited",
    cwd = folder,
  ): Promise<{ status: number | null; message: string }> {
    const start = `ulimit -f ${limit} && exec "$0" "$@"`;
    const child = spawn("bash", ["-c", start, process.execPath, PROGRAM, "build"], {
      cwd,
      env: { ...userEnvironment(), CONTENT_DIR: content, OUT_DIR: output },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let message = "";
    child.stderr.on("data", (part: Buffer) => {
      message += String(part);
    });
    const closed = once(child, "close");
    await disturb(child);
    await closed;
    const { exitCode, signalCode } = child;
    // As shells count it, where a signal ended the build.
    const status = signalCode === null ? exitCode : 128 + constants.signals[signalCode];
    return { status, message };
  }

  for (const [file, text] of Object.entries(MINIMAL_CONTENT)) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  async function undisturbed(version: Version): Promise<number> {
    await save(version);
    const start = performance.now();
    // In this repository, where other builds have kept what they bundled.
    const { status, message } = await run(
      sites[version],
      async () => {},
      "unlimited",
      process.cwd(),
    );
    if (status !== 0) throw new Error(`The undisturbed build fails: ${message}`);
    return performance.now() - start;
  }
  await undisturbed("former");
  const bundled = await undisturbed("next");
  const durations = { bundling: BUNDLING * bundled, bundled };
  await mkdir(packages);
  await copyBundles(folder);
  const sums = {
    former: JSON.stringify(await folderSums(sites.former)),
    next: JSON.stringify(await folderSums(sites.next)),
  };

  async function siteAt(output: string): Promise<Outcome["site"]> {
    const found = JSON.stringify(await folderSums(output));
    if (found === "{}") return "none";
    return found === sums.former ? "former" : found === sums.next ? "next" : "broken";
  }

  return {
    durations,
    save,
    async forget() {
      rmSync(packages, { recursive: true });
      await mkdir(packages);
    },
    async reset() {
      rmSync(place, { recursive: true, force: true });
      cpSync(sites.former, outDir, { recursive: true });
    },
    async build(disturb = async () => {}, limit = undefined) {
      const ended = await run(outDir, disturb, limit ?? "unlimited");
      const left = (await readdir(place)).filter((name) => name !== "dist");
      return { ...ended, site: await siteAt(outDir), left };
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Kills a build at a moment between its start and somewhat after its usual end. */
export function killAt(share: number, duration: number, signal: NodeJS.Signals): Disturb {
  return async (child) => {
    await setTimeout(share * duration * 1.1);
    child.kill(signal);
  };
}
