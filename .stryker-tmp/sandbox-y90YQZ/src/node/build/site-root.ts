/** The address of a site. */
// @ts-nocheck


/** Address of the site's root, with a slash at the end; `host` comes before the base path. */
export function siteRoot(basePath: string, host = ""): string {
  const path = basePath.replace(/^\/+|\/+$/g, "");
  return `${host.replace(/\/+$/, "")}/${path === "" ? "" : `${path}/`}`;
}
