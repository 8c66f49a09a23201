/** Gives the reader a file that was made in the browser. */

/** Lets the browser save the content under a name. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Firefox begins to read after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
