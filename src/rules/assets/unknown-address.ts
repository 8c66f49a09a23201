import type { Rule } from "../rule.ts";

export const foreignAddress = {
  id: "assets/unknown-address",
  severity: "warning",
  summary: "a style sheet names something that does not stand in `assets/`",
  remedy: "put the file beside it, and write its name alone",
  about: [
    "The site asks nothing of other sites, and its policy forbids it: a font from elsewhere would not be loaded. A name without a folder holds on every host and in the offline copy.",
  ],
  examples: [
    {
      ok: false,
      files: { "assets/own.css": "@font-face {\n  src: url(https://example.org/a.woff2);\n}\n" },
      file: "assets/own.css",
      line: 2,
    },
    {
      ok: true,
      files: {
        "assets/own.css": "body { background: url('a.png'); }\n",
        "assets/a.png": Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
      },
    },
  ],
} as const satisfies Rule;
