/** The site's data files, as pages read them: the one place that knows how they are had. */

/**
 * The text of a file below `/data/`.
 * @throws Error where it cannot be had whole
 */
export async function loadData(path: string): Promise<string> {
  const address = `${document.documentElement.dataset.root ?? "/"}data/${path}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
