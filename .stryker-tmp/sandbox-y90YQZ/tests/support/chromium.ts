/** Finds a Chromium for the browser tests, or installs one where it can. */
// @ts-nocheck

import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { installFromDebian, isExecutable } from "./programs.ts";

/** The one without a window's own parts comes first: the same engine, and a page opens in a third of the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome.exe",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Debian's packages: the browser, and a font for the Chinese text. */
const DEBIAN_PACKAGES = ["chromium-headless-shell", "fonts-noto-cjk"];

/**
 * Path of a Chromium or Chrome: $CHROMIUM, one on the PATH or in a usual place, playwright's own; else one is
 * installed, by apt-get as root on Debian, otherwise by playwright.
 * @throws Error that says what is missing and how to get it
 */
export async function findChromium(): Promise<string> {
  const found = installed();
  if (found) return found;
  const failures: string[] = [];
  for (const install of [() => installFromDebian(DEBIAN_PACKAGES), installByPlaywright]) {
    const failure = await attempt(install);
    const now = installed();
    if (now) return now;
    failures.push(failure ?? "it left no browser behind");
  }
  throw new Error(
    `The browser tests need Chromium, and there is none: not in $CHROMIUM, on the PATH or in the usual places.
Installing one failed:
  apt-get: ${failures[0]}
  playwright: ${failures[1]}
Install Chromium or Chrome, or set CHROMIUM to the path of one, and run the tests again.`,
  );
}

function installed(): string | null {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const own = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  const places = [...own, ...onPath, ...PLACES, chromium.executablePath()];
  return places.find(isExecutable) ?? null;
}

/** What went wrong, in one line, or null. */
async function attempt(install: () => Promise<void>): Promise<string | null> {
  try {
    await install();
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "failed";
  }
}

async function installByPlaywright(): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  await promisify(execFile)(process.execPath, [cli, "install", "--with-deps", "chromium"], {
    maxBuffer: Number.POSITIVE_INFINITY,
  });
}
