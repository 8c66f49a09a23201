/** Finds a Chromium for the browser tests, or installs one where it can. */
import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

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
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  const failures = [installFromDebian, installByPlaywright].map((install) => {
    const failure = attempt(install);
    return failure ?? (installed() ? null : "it left no browser behind");
  });
  const now = installed();
  if (now) return now;
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

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What went wrong, in one line, or null. */
function attempt(install: () => void): string | null {
  if (installed()) return null;
  try {
    install();
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "failed";
  }
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0) throw new Error("only root can use it");
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync(
    "apt-get",
    ["install", "--yes", "--no-install-recommends", ...DEBIAN_PACKAGES],
    options,
  );
}

function installByPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve("playwright-core/cli.js");
  execFileSync(process.execPath, [cli, "install", "--with-deps", "chromium"], { stdio: "ignore" });
}
