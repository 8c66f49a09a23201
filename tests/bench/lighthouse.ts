/** What Lighthouse says of the main pages, for its phone and its desktop, from a server that compresses. */
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";
import { findChromium } from "../support/chromium.ts";
import { FLAGS } from "./browser.ts";
import { serveMeasured } from "./measured-server.ts";
import type { Figure } from "./table.ts";

const PAGES = {
  home: "/zh-hans/",
  "the longest document": "/zh-hans/docs/xiangjiang-plan-2024/",
  "the longest document in English": "/en/docs/xiangjiang-plan-2024/",
  search: `/zh-hans/search/?q=${encodeURIComponent("创新")}`,
  "a hierarchy": "/zh-hans/tasks/seven-projects/",
  "a task": "/zh-hans/tasks/seven-projects/s3-1/",
} as const;
/** What is measured in seconds and layout shifts too. */
const LONGEST: ReadonlySet<string> = new Set([
  PAGES["the longest document"],
  PAGES["the longest document in English"],
]);
const FORMS = { phone: undefined, desktop: desktopConfig } as const;
const QUALITY = ["accessibility", "best-practices", "seo"] as const;

/** Scores from 0 to 100, seconds to the largest paint, sum of the layout shifts. */
interface Report {
  readonly performance: number;
  /** The lowest of accessibility, best practices and SEO. */
  readonly quality: number;
  readonly paint: number;
  readonly shift: number;
}

async function audit(
  address: string,
  port: number,
  config: (typeof FORMS)[keyof typeof FORMS],
): Promise<Report> {
  const onlyCategories = ["performance", ...QUALITY];
  const result = await lighthouse(address, { port, logLevel: "error", onlyCategories }, config);
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
  const { categories, audits } = result.lhr;
  const score = (name: string): number => (categories[name]?.score ?? 0) * 100;
  return {
    performance: score("performance"),
    quality: Math.min(...QUALITY.map(score)),
    paint: (audits["largest-contentful-paint"]?.numericValue ?? Number.NaN) / 1000,
    shift: audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN,
  };
}

function atLeast(what: string, score: number, least: number): Figure {
  return {
    what: `Lighthouse, ${what}`,
    figure: score.toFixed(0),
    against: `at least ${least}`,
    ratio: score / least,
  };
}

/** Audits pages of the built site. */
export async function benchLighthouse(site: string): Promise<Figure[]> {
  const server = await serveMeasured(site);
  const browser = await puppeteer.launch({ executablePath: await findChromium(), args: FLAGS });
  const port = Number(new URL(browser.wsEndpoint()).port);
  const figures: Figure[] = [];
  try {
    for (const [form, config] of Object.entries(FORMS)) {
      for (const [name, address] of Object.entries(PAGES)) {
        const report = await audit(server.address + address, port, config);
        figures.push(
          atLeast(`${form}, ${name}: performance`, report.performance, 98),
          atLeast(`${form}, ${name}: least of the others`, report.quality, 100),
        );
        if (!LONGEST.has(address)) continue;
        figures.push({
          what: `Lighthouse, ${form}, ${name}: largest paint`,
          figure: `${report.paint.toFixed(2)} s`,
          against: "at most 1.20 s",
          ratio: report.paint / 1.2,
        });
        figures.push({
          what: `Lighthouse, ${form}, ${name}: layout shift`,
          figure: report.shift.toFixed(3),
          against: "none (good: 0.1)",
          ratio: report.shift / 0.1,
        });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return figures;
}
