import { Node, mergeAttributes } from "@tiptap/core";

/** A picture longer than this is shown smaller in the editor; the recipient gets it as it was. */
const PREVIEW_SIDE = 800;

/**
 * A picture inside the text. The draft's file has its bytes; the document keeps its content id and a small preview,
 * so that the editor shows it again after a restart.
 */
export const Picture = Node.create({
  name: "picture",
  group: "block",
  draggable: true,
  addAttributes() {
    return {
      contentId: { default: "", rendered: false },
      preview: { default: "", rendered: false },
      name: { default: "", rendered: false },
    };
  },
  // Invariant: pictures come in as files only. An <img> in pasted HTML would name another server.
  parseHTML: () => [],
  renderHTML({ node }) {
    const { preview, name } = node.attrs as Record<string, string>;
    return ["img", mergeAttributes({ src: preview, alt: name, class: "editor-picture" })];
  },
});

/** A small copy of a picture as a data address; the picture itself where it cannot be drawn. */
export async function previewOf(file: Blob): Promise<string> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(1, PREVIEW_SIDE / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL("image/webp", 0.8);
  } catch {
    return "";
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A file's bytes in base64. */
export async function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable file"));
    reader.readAsDataURL(file);
  });
}
