/** Copies text to the clipboard. */
// @ts-nocheck


/** Copies through a `copy` event, for pages without a Clipboard API, such as `file://` pages. */
function copyBySelection(text: string, html: string | undefined): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    if (html !== undefined) event.clipboardData?.setData("text/html", html);
    done = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", fill, { capture: true });
  return done;
}

async function copyByClipboard(text: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  const item = new ClipboardItem({
    "text/plain": blob("text/plain", text),
    "text/html": blob("text/html", html),
  });
  return navigator.clipboard.write([item]);
}

/** Copies a text, and its HTML form if given. Resolves to false if the browser refuses. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    await copyByClipboard(text, html);
    return true;
  } catch {
    return copyBySelection(text, html);
  }
}
