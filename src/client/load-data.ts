/** The one way by which pages load data of the site. */

/** Reads a JSON file by its path from the site's root; rejects where it cannot be had. `Content` is what the build wrote. */
export async function loadData<Content>(path: string): Promise<Content> {
  const address = `${document.documentElement.dataset.root ?? "/"}${path}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
