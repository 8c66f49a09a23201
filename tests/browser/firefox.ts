/** The Firefox that tests run in. */
import puppeteer, { type Browser } from "puppeteer-core";
import { findFirefox } from "../support/programs.ts";

/** Pages share one process: to start others before they are asked for costs an eighth of what a test takes. */
const PREFERENCES = {
  "dom.ipc.processPrelaunch.enabled": false,
  "dom.ipc.processCount": 1,
};

export async function openFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: true,
    // However slow the machine: what never comes ends with the test.
    timeout: 0,
    protocolTimeout: 0,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: PREFERENCES,
  });
}
