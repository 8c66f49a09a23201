/** Saves files that are made in the browser. */
// @ts-nocheck


/** Offers the content to the reader as a download. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Firefox starts to read the URL after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
