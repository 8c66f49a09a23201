/** Time and memory of the whole build of the real content. */
// @ts-nocheck

import { runMeasured } from "./run-measured.ts";
import type { Figure } from "./table.ts";

const MOST_SECONDS = 20;
/** Small build machines have so much. */
const MOST_MEGABYTES = 2000;

/** Builds the site into a folder; seconds from the command to its end, and the most memory of all its processes. */
export async function benchBuild(site: string): Promise<Figure[]> {
  const { seconds, megabytes } = await runMeasured("build", { OUT_DIR: site, BASE_PATH: "/" });
  return [
    {
      what: "build the five texts",
      figure: `${seconds.toFixed(1)} s`,
      against: `at most ${MOST_SECONDS} s`,
      ratio: seconds / MOST_SECONDS,
    },
    {
      what: "build the five texts, memory of all processes, most",
      figure: `${megabytes.toFixed(0)} MB`,
      against: `at most ${MOST_MEGABYTES} MB`,
      ratio: megabytes / MOST_MEGABYTES,
    },
  ];
}
