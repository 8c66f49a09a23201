/** The entry of the bundle: what it makes, and how. It needs nothing of Astro's build, so that it runs in builds without one. */

import { StaticPaths } from "astro:static-paths";
import type { RouteData } from "astro";
import { createApp } from "astro/app/entrypoint";

const app = createApp({ streaming: false });

/** Every path of the site, with its route. */
export function paths(): Promise<{ readonly pathname: string; readonly route: RouteData }[]> {
  return new StaticPaths(app).getAll();
}

/** The page or file of a route at an address. An error of a page is told on the terminal, and gives the status 500. */
export function render(request: Request, routeData: RouteData): Promise<Response> {
  return app.render(request, { routeData, prerenderedErrorPageFetch });
}

/** There is no server with a page for errors. */
async function prerenderedErrorPageFetch(): Promise<Response> {
  return new Response(null, { status: 500 });
}
