/** The page in the place of every page while the content has errors: the panel shows them. */
import { LANGUAGES } from "../../site/i18n/languages.ts";

/**
 * @param path of the page that is asked for, below the root: the links of the panel stay in its language
 * @param panel path of the panel's module
 */
export function errorPage(root: string, path: string, panel: string): string {
  const lang = LANGUAGES.find((each) => path.startsWith(`${each}/`)) ?? "en";
  return `<!doctype html>
<html lang="${lang}" data-root="${root}" data-lang="${lang}" data-errors>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>The content has errors</title>
  </head>
  <body>
    <script type="module" src="${root}@fs/${panel.replace(/^\//u, "")}"></script>
  </body>
</html>`;
}
