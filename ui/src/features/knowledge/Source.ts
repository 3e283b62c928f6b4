import { Node } from "@tiptap/core";

interface Options {
  /** What the block is called. */
  label: () => string;
}

/** A block as Markdown writes it: a table, HTML, a form of our own. It is changed by its signs and lost never. */
export const Source = Node.create<Options>({
  name: "source",
  group: "block",
  content: "text*",
  marks: "",
  code: true,
  defining: true,
  addOptions: () => ({ label: () => "" }),
  parseHTML: () => [{ tag: "pre[data-source]", preserveWhitespace: "full", priority: 60 }],
  renderHTML() {
    return ["pre", { class: "article-source", "data-source": this.options.label() }, 0];
  },
});
