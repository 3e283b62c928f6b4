/** A file as a data address. */
export async function dataOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable file"));
    reader.readAsDataURL(file);
  });
}

/** A file's bytes in base64. */
export async function base64Of(file: Blob): Promise<string> {
  return (await dataOf(file)).replace(/^[^,]*,/, "");
}
