/** The entry of the bundle: what it makes, and how. It needs nothing of Astro's build, so that it runs in builds without one. */

import { StaticPaths } from "astro:static-paths";
import type { RouteData } from "astro";
import { createApp } from "astro/app/entrypoint";

/** Makes the pages of one site. */
export interface PageMaker {
  /** Every path of the site, with its route. */
  paths(): Promise<{ readonly pathname: string; readonly route: RouteData }[]>;
  /** The page or file of a route at an address. An error of a page is told on the terminal, and gives the status 500. */
  render(request: Request, routeData: RouteData): Promise<Response>;
}

/** @param siteUrl scheme and host for absolute addresses, if known: `Astro.site` of every page */
export function pageMaker(siteUrl: string | undefined): PageMaker {
  const app = createApp({ streaming: false });
  // Astro reads it when the first page is made.
  if (siteUrl) app.manifest.site = siteUrl;
  return {
    paths: () => new StaticPaths(app).getAll(),
    render: (request, routeData) => app.render(request, { routeData, prerenderedErrorPageFetch }),
  };
}

/** There is no server with a page for errors. */
async function prerenderedErrorPageFetch(): Promise<Response> {
  return new Response(null, { status: 500 });
}
