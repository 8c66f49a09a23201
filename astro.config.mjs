// Astro's settings: a static site whose folder, base path and absolute address come from the environment.
import { defineConfig, passthroughImageService } from "astro/config";

const site = process.env.SITE_URL;

export default defineConfig({
  output: "static",
  outDir: process.env.OUT_DIR || "dist",
  base: process.env.BASE_PATH || "/",
  ...(site ? { site } : {}),
  trailingSlash: "always",
  // Style sheets are files: a page each would carry its own copy of them, a thousand times over.
  // Pages wait for the disk more than for the processor.
  build: { concurrency: 8, format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: {
    // A native addon and a package that starts a binary: loaded by Node as they are, never bundled.
    ssr: { external: ["nodejieba", "pagefind"] },
  },
});
