// @ts-nocheck
import { expect, test } from "vitest";
import { readPage } from "../../../src/node/offline/html-tags.ts";
import { inlineCriticalCss } from "../../../src/node/publish/inline-critical-css.ts";

const HTML = [
  '<head><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/_astro/a.css">',
  '<script>boot()</script><link rel="stylesheet" href="/_astro/b.css"></head>',
  '<body><script type="module" src="/_astro/c.js"></script><script type="module" src="/_astro/d.js"></script></body>',
].join("");

async function early(path: string): Promise<string> {
  const sheet = async (address: string) => `p{content:"${address}"}`;
  const { html, tags } = await inlineCriticalCss(path, readPage(HTML), sheet);
  expect(tags).toEqual(readPage(html).tags);
  return html;
}

test.each(["zh-hans/index.html", "en/docs/plan/index.html"])(
  "%s has its styles in it in their order, and loads its scripts to run after the first frame",
  async (path) => {
    const page = await early(path);
    expect(page).toContain(
      '<link rel="icon" href="/i.svg"><style>p{content:"/_astro/a.css"}</style><script>boot()</script><style>p{content:"/_astro/b.css"}</style></head>',
    );
    expect(page).toContain(
      '<body><template id="scripts"><script type="module" src="/_astro/c.js"></script><script type="module" src="/_astro/d.js"></script></template><script>',
    );
    expect(page.replace(/<template.*<\/template>/u, "")).not.toContain("src=");
  },
);

test.each([
  "index.html",
  "en/docs/index.html",
  "en/docs/plan/source/index.html",
  "en/search/index.html",
])("%s stays as it is", async (path) => {
  expect(await early(path)).toBe(HTML);
});

test("a style sheet that cannot be read is an error", async () => {
  const gone = inlineCriticalCss("en/index.html", readPage(HTML), async () => {
    throw new Error("gone");
  });
  await expect(gone).rejects.toThrow("gone");
});
