// Astro's settings: a static site whose folder, base path, absolute address and extensions come from the environment.
import { defineConfig, passthroughImageService } from "astro/config";
import { extensionModules } from "./src/node/config/extension-modules.ts";

const site = process.env.SITE_URL;

export default defineConfig({
  output: "static",
  outDir: process.env.OUT_DIR || "dist",
  base: process.env.BASE_PATH || "/",
  ...(site ? { site } : {}),
  trailingSlash: "always",
  // Style sheets are files: a page each would carry its own copy of them, a thousand times over.
  // Pages are made one by one: of several at a time the others would go on being written after one has failed.
  build: { concurrency: 1, format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: {
    plugins: [extensionModules(process.env.TIAOWEN_CONFIG)],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What many scripts share is one file: a request each would cost more than the few bytes that a page does not use.
              // Citations are made on demand.
              codeSplitting: {
                groups: [
                  {
                    name: "shared",
                    test: /^(?!.*\/site\/citation\/)/u,
                    minShareCount: 5,
                    maxModuleSize: 6000,
                  },
                ],
              },
            },
          },
        },
      },
    },
    // A native addon and a package that starts a binary: loaded by Node as they are, never bundled.
    ssr: { external: ["nodejieba", "pagefind"] },
  },
});
