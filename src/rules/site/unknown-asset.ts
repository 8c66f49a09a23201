import type { Rule } from "../rule.ts";

export const unknownAsset = {
  id: "site/unknown-asset",
  severity: "error",
  summary: "site.yaml names a file that `assets/` does not have",
  remedy: "put the file into `assets/`, or correct its name",
  about: [
    "`logo`, `icon` and `styles` name files in `assets/`. Logo and icon are pictures, best as SVG or PNG.",
  ],
  examples: [
    {
      ok: false,
      files: {
        "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nstyles: [own.css]\n",
      },
      file: "site.yaml",
      line: 3,
    },
    {
      ok: true,
      files: {
        "site.yaml": "name: { zh-Hans: 库 }\ndescription: { zh-Hans: 述 }\nstyles: [own.css]\n",
        "assets/own.css": ":root { --accent: #0a5c36; }\n",
      },
    },
  ],
} as const satisfies Rule;
