/** Gives somebody a file: the page saves it under its safe name. Nothing is shown inside the window. */
export function handOver({ name, base64 }: { name: string; base64: string }): void {
  // Invariant: the browser never learns a type that it would display itself.
  const url = URL.createObjectURL(new Blob([bytesOf(base64)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
