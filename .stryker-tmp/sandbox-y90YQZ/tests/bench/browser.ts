/** The browser in which pages are measured. */
// @ts-nocheck

import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../support/chromium.ts";

/** Nothing that a browser does by itself disturbs what is measured. */
export const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: FLAGS });
}
