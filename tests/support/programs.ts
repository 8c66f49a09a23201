/** Finds the programs that tests need, or installs them where it can. */
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

interface Program {
  /** What it is called on the PATH. */
  readonly names: readonly string[];
  /** Where else it may be. */
  readonly places: readonly string[];
  /** Debian's package. */
  readonly debian: string;
  /** The environment variable that gives its path. */
  readonly variable: string;
}

const FIREFOX: Program = {
  names: ["firefox-esr", "firefox"],
  places: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
  debian: "firefox-esr",
  variable: "FIREFOX",
};
const EPUBCHECK: Program = {
  names: ["epubcheck"],
  places: ["/usr/share/java/epubcheck.jar"],
  debian: "epubcheck",
  variable: "EPUBCHECK",
};
const NGINX: Program = {
  names: ["nginx"],
  places: ["/usr/sbin/nginx"],
  debian: "nginx-light",
  variable: "NGINX",
};
const CADDY: Program = { names: ["caddy"], places: [], debian: "caddy", variable: "CADDY" };
const UNZIP: Program = { names: ["unzip"], places: [], debian: "unzip", variable: "UNZIP" };
const WEBKIT: Program = {
  names: ["WebKitWebDriver"],
  places: [],
  debian: "webkit2gtk-driver",
  variable: "WEBKIT_DRIVER",
};
const XVFB: Program = { names: ["Xvfb"], places: [], debian: "xvfb", variable: "XVFB" };

/** Installs Debian's packages. @throws Error where apt-get cannot */
export async function installFromDebian(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error("only root can use apt-get");
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    // It tells much.
    maxBuffer: Number.POSITIVE_INFINITY,
  };
  await run("apt-get", ["update"], options);
  await run("apt-get", ["install", "--yes", "--no-install-recommends", ...packages], options);
}

/** Path of a program. @throws Error that says what is missing and how to get it */
async function find(program: Program): Promise<string> {
  const found = installed(program);
  if (found !== null) return found;
  const { debian, variable, names } = program;
  try {
    await installFromDebian([debian]);
  } catch (error) {
    throw new Error(
      `The tests need ${names[0]}, and there is none: not in $${variable}, on the PATH or in the usual places. Installing it failed: ${error}. Install it, or set ${variable} to its path.`,
    );
  }
  const now = installed(program);
  if (now === null) throw new Error(`${debian} was installed, and there is no ${names[0]}.`);
  return now;
}

function installed({ names, places, variable }: Program): string | null {
  const own = process.env[variable] ? [process.env[variable]] : [];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...own, ...onPath, ...places].find(isExecutable) ?? null;
}

/** True for a program that can be started, or for an archive that Java can. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, path.endsWith(".jar") ? constants.R_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const findFirefox = (): Promise<string> => find(FIREFOX);
export const findNginx = (): Promise<string> => find(NGINX);
export const findCaddy = (): Promise<string> => find(CADDY);
export const findUnzip = (): Promise<string> => find(UNZIP);
export const findEpubcheck = (): Promise<string> => find(EPUBCHECK);
export const findWebKit = (): Promise<string> => find(WEBKIT);
export const findXvfb = (): Promise<string> => find(XVFB);
