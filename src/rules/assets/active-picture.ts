import type { Rule } from "../rule.ts";

export const activePicture = {
  id: "assets/active-picture",
  severity: "error",
  summary: "a picture in SVG holds a script",
  remedy: "export it as a plain SVG, or use a PNG",
  about: [
    "A picture that is opened by itself runs the scripts in it, with the rights of the site. Drawing programs export plain SVG without any.",
  ],
  examples: [
    {
      ok: false,
      files: { "assets/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>" },
      file: "assets/logo.svg",
      line: 1,
    },
    {
      ok: true,
      files: {
        "assets/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9v9z'/></svg>",
      },
    },
  ],
} as const satisfies Rule;
