/** Puts text on the clipboard, as the browser allows it. */

/** Copies what a hidden field holds: for pages that have no clipboard of their own, such as files on disk. */
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

/** Copies a text, and the same as HTML where it is given; false where the browser refuses. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    await copyByClipboard(text, html);
    return true;
  } catch {
    return copyBySelection(text, html);
  }
}
