/** What a user of the package reads leads to files that the package has. */
import { readFile, stat } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Files that npm packs whatever package.json says. */
const ALWAYS = ["README.md", "LICENSE", "package.json"];

test.each([
  "README.md",
  "content/README.md",
  "docs/search-service.md",
  "docs/publishing/README.md",
])("links and pictures of %s are in the package", async (file) => {
  const { files } = JSON.parse(await readFile("package.json", "utf8"));
  const packed: readonly string[] = [...ALWAYS, ...files];
  const text = await readFile(file, "utf8");
  const prose = text.replace(/^\s*```.*?^\s*```/gmsu, "");
  const links = Array.from(prose.matchAll(/\]\((?<to>[^)\s#]+)(?:#[^)]*)?\)/gu), (match) =>
    String(match.groups?.to),
  ).filter((to) => !/^(?:[a-z]+:|\/)/u.test(to));
  expect(links.length).toBeGreaterThan(0);
  for (const to of links) {
    const path = normalize(join(dirname(file), to));
    expect(
      packed.some((each) => path === each || path.startsWith(`${each}/`)),
      path,
    ).toBe(true);
    await stat(path);
  }
});
