/** Copies text; rejects where the browser has no clipboard for this page, as over plain HTTP from another machine. */
export async function copyText(text: string): Promise<void> {
  if (!("clipboard" in navigator)) throw new Error("no clipboard");
  await navigator.clipboard.writeText(text);
}

/** Copies a picture; rejects where the browser does not allow it. */
export async function copyPicture(png: Promise<Blob>): Promise<void> {
  if (!("clipboard" in navigator) || typeof ClipboardItem === "undefined") throw new Error("no clipboard");
  // A promise, not a blob: the click must still count when the picture is ready.
  await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
}
