/** The engine as a program: its distribution from Maven Central, checked by its sum and unpacked once. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findUnzip } from "../support/programs.ts";

const run = promisify(execFile);

const VERSION = "2.19.6";
const ARTIFACT = `org.opensearch.distribution.integ-test-zip:opensearch:${VERSION}:zip`;
const SHA256 = "71d6d8b1c637f3faecda0752b184b1cc526fc6eaad59ec1408c6327bb00b9293";
/** A fixed version, so that Maven asks no repository which is the newest. */
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
const TRIES = 3;
/** Milliseconds before another try. */
const PAUSE = 5000;

const CACHE = fileURLToPath(new URL("../../node_modules/.cache/tiaowen/engine", import.meta.url));

/** The folder of the unpacked engine. @throws Error if it cannot be had, saying what is missing */
export async function findEngine(): Promise<string> {
  // Outside of the home folder: the engine runs as another user where the tests run as root.
  const folder = join(tmpdir(), `tiaowen-opensearch-${SHA256.slice(0, 12)}`);
  const isThere = await stat(folder).catch(() => null);
  if (isThere !== null) return join(folder, `opensearch-${VERSION}`);
  const archive = await findArchive();
  const aside = await mkdtemp(`${folder}-`);
  await chmod(aside, 0o755);
  await run(await findUnzip(), ["-q", archive, "-d", aside]);
  await rename(aside, folder).catch(async (error: unknown) => {
    // Another process was faster.
    await rm(aside, { recursive: true, force: true });
    if ((await stat(folder).catch(() => null)) === null) throw error;
  });
  return join(folder, `opensearch-${VERSION}`);
}

/** Path of the distribution, from the cache or from Maven. */
async function findArchive(): Promise<string> {
  const archive = join(CACHE, `opensearch-${VERSION}.zip`);
  if (await isSound(archive)) return archive;
  await mkdir(CACHE, { recursive: true });
  for (let attempt = 1; ; attempt++) {
    const failure = await copyByMaven().catch((error: unknown) => error);
    if (await isSound(archive)) return archive;
    if (attempt < TRIES) {
      await sleep(PAUSE);
      continue;
    }
    throw new Error(
      `The engine ${ARTIFACT} could not be had from Maven Central in ${TRIES} tries. The tests of the search service need it, Maven (mvn) and Java 17. ${failure ?? "What came has another sum."}`,
    );
  }
}

async function copyByMaven(): Promise<void> {
  const overwrite = ["-Dmdep.overWriteReleases=true", "-Dmdep.overWriteIfNewer=true"];
  const args = ["-B", "-q", COPY, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${CACHE}`];
  // In a folder without a project of Maven.
  await run("mvn", [...args, ...overwrite], { cwd: CACHE });
}

async function isSound(archive: string): Promise<boolean> {
  const bytes = await readFile(archive).catch(() => null);
  return bytes !== null && createHash("sha256").update(bytes).digest("hex") === SHA256;
}
