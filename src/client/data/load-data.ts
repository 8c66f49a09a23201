/** The one place where a page loads other pages of the site and its data files. */

/** Address of a file of the site; `path` has no slash at its start. */
function siteAddress(path: string): string {
  return `${document.documentElement.dataset.root ?? "/"}${path}`;
}

/** @throws Error where the file cannot be had */
async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** What a page looks like: of no use here, and refused by the policy of this one. */
const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>/giu;

/** A page of the site as a document that is not shown; rejects where it cannot be had. */
export async function loadPage(address: string): Promise<Document> {
  const response = await load(address);
  const html = await response.text();
  return new DOMParser().parseFromString(html.replace(STYLES, ""), "text/html");
}

/** True where a page of the site is at the address; false where there is none, or no way to know. */
export async function pageExists(address: string): Promise<boolean> {
  return fetch(address, { method: "HEAD" }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** What a file under `data/` holds, of the shape that the build gave it; rejects where it cannot be had. */
export async function loadData<Shape>(path: string): Promise<Shape> {
  const response = await load(siteAddress(`data/${path}`));
  return response.json();
}
