import { Node } from "@tiptap/core";

interface Options {
  /** Where a picture can be seen, as a data address; empty when it is gone. */
  load: (contentId: string) => Promise<string>;
}

/** A picture inside the text. The draft's file has its bytes; the document keeps its content id and name alone. */
export const Picture = Node.create<Options>({
  name: "picture",
  group: "block",
  draggable: true,
  addOptions: () => ({ load: () => Promise.resolve("") }),
  addAttributes() {
    return {
      contentId: { default: "", rendered: false },
      name: { default: "", rendered: false },
    };
  },
  // Invariant: pictures come in as files only. An <img> in pasted HTML would name another server.
  parseHTML: () => [],
  renderHTML({ node }) {
    return ["img", { alt: String(node.attrs.name), class: "editor-picture" }];
  },
  addNodeView() {
    return ({ node }) => {
      const image = document.createElement("img");
      image.className = "editor-picture";
      image.alt = String(node.attrs.name);
      void this.options.load(String(node.attrs.contentId)).then(
        (source) => {
          if (source) image.src = source;
        },
        // Its frame and name stay: it is sent all the same.
        () => undefined,
      );
      return { dom: image };
    };
  },
});
