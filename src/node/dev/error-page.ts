/** The page in the place of every page while the content has errors: the panel shows them. */

/** @param panel path of the panel's module */
export function errorPage(root: string, panel: string): string {
  return `<!doctype html>
<html lang="en" data-root="${root}" data-lang="en">
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
