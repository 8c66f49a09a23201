/** A build in this process: what ends it before it begins. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../../src/node/build/build-site.ts";
import { contentFolder, MINIMAL } from "../../support/content.ts";

test.each(["example.org", "/texts", "//example.org"])(
  "an address of the site such as %s has no scheme, and is an error",
  async (siteUrl) => {
    const folder = await contentFolder(MINIMAL);
    const options = {
      ...{ folder, contentDir: folder, configFile: undefined, basePath: "/", siteUrl },
      ...{ outDir: join(folder, "dist"), published: undefined, publishDate: undefined },
    };
    await expect(buildSite(options)).rejects.toThrow(`“${siteUrl}” is no address of a site`);
    expect(await readdir(folder)).toEqual(["sources"]);
  },
);
