import { Node } from "@tiptap/core";
import { isCallout, type Callout } from "../markdown/own";
import { noLabel, type LabelOptions } from "./labels";

const calloutTexts = {
  note: "knowledge-callout-note",
  tip: "knowledge-callout-tip",
  important: "knowledge-callout-important",
  warning: "knowledge-callout-warning",
  caution: "knowledge-callout-caution",
} as const;

export const calloutText = (kind: Callout) => calloutTexts[kind];

export const kindOf = (value: unknown): Callout => {
  const kind = typeof value === "string" ? value : "";
  return isCallout(kind) ? kind : "note";
};

/** A hint that stands out: a tip, a warning. */
export const CalloutBlock = Node.create<LabelOptions>({
  name: "callout",
  group: "block",
  content: "block+",
  defining: true,
  addOptions: () => noLabel,
  addAttributes: () => ({
    kind: {
      default: "note",
      parseHTML: (element) => kindOf(element.getAttribute("data-callout")),
      renderHTML: ({ kind }) => ({ "data-callout": kindOf(kind) }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-callout]" }],
  renderHTML({ node, HTMLAttributes }) {
    const kind = kindOf(node.attrs.kind);
    const label = this.options.label(calloutText(kind));
    return [
      "div",
      { ...HTMLAttributes, class: `article-callout article-callout-${kind}`, "data-label": label },
      0,
    ];
  },
});

/** What is done one after the other, shown large on the help site. */
export const StepsBlock = Node.create<LabelOptions>({
  name: "steps",
  group: "block",
  content: "orderedList",
  defining: true,
  addOptions: () => noLabel,
  parseHTML: () => [{ tag: "div[data-steps]" }],
  renderHTML() {
    const label = this.options.label("knowledge-insert-steps");
    return ["div", { class: "article-steps", "data-steps": "", "data-label": label }, 0];
  },
});

/** A product by its article number. */
export const ProductBlock = Node.create<LabelOptions>({
  name: "product",
  group: "block",
  atom: true,
  addOptions: () => noLabel,
  addAttributes: () => ({
    sku: {
      default: "",
      parseHTML: (element) => element.getAttribute("data-product") ?? "",
      renderHTML: ({ sku }) => ({ "data-product": String(sku) }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-product]" }],
  renderHTML({ node, HTMLAttributes }) {
    const label = this.options.label("knowledge-insert-product");
    const words = ["span", { class: "identifier", dir: "ltr" }, String(node.attrs.sku)] as const;
    return ["div", { ...HTMLAttributes, class: "article-product", "data-label": label }, words];
  },
});
