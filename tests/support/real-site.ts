/** The site of the real content, built where what it is made of has changed. */
import { resolve } from "node:path";
import { cachedFolder } from "../../src/node/build/output/cached-folder.ts";
import { sumOfInputs } from "./inputs.ts";
import { runTiaowen } from "./run-tiaowen.ts";

/** Out of the repository's sight, and gone with `npm ci`. */
const CACHE = { place: "node_modules/.cache/tiaowen/site", kept: 3 };

/**
 * The folder of the site. Nobody writes into it.
 * @throws Error with what the build says where it fails
 */
export async function realSite(): Promise<string> {
  const sum = await sumOfInputs();
  const folder = await cachedFolder(CACHE, sum, async (outDir) => {
    const { status, stdout, stderr } = await runTiaowen("build", {
      CONTENT_DIR: "content",
      OUT_DIR: outDir,
      BASE_PATH: "/",
      SITE_URL: "",
    });
    if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
    if ((await sumOfInputs()) !== sum) {
      throw new Error("What the site is made of changed during its build.");
    }
  });
  return resolve(folder);
}
