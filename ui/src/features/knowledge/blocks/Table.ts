import { Node } from "@tiptap/core";
import { addRowAfter, goToNextCell, isInTable, tableEditing } from "@tiptap/pm/tables";
import type { Alignment } from "../markdown/table";

const roles: Record<string, string> = {
  table: "table",
  tableRow: "row",
  tableCell: "cell",
  tableHeader: "header_cell",
};

/** A table. Tab goes from cell to cell and makes a row after the last one. */
export const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  parseHTML: () => [{ tag: "table" }],
  renderHTML: () => ["div", { class: "article-table" }, ["table", ["tbody", 0]]],
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const next = () => {
      const { state, view } = this.editor;
      if (!isInTable(state)) return false;
      if (goToNextCell(1)(state, view.dispatch)) return true;
      addRowAfter(state, view.dispatch);
      return goToNextCell(1)(view.state, view.dispatch);
    };
    const before = () => {
      const { state, view } = this.editor;
      return isInTable(state) && goToNextCell(-1)(state, view.dispatch);
    };
    // A cell has one paragraph, because Markdown has no more.
    return { Tab: next, "Shift-Tab": before, Enter: next };
  },
});

export const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: () => ["tr", 0],
});

const attributes = () => ({
  colspan: { default: 1, rendered: false },
  rowspan: { default: 1, rendered: false },
  colwidth: { default: null, rendered: false },
  align: {
    default: null as Alignment,
    parseHTML: () => null,
    renderHTML: ({ align }: Record<string, unknown>) => (align ? { "data-align": String(align) } : {}),
  },
});

export const TableCell = Node.create({
  name: "tableCell",
  content: "paragraph",
  isolating: true,
  addAttributes: attributes,
  parseHTML: () => [{ tag: "td" }],
  renderHTML: ({ HTMLAttributes }) => ["td", HTMLAttributes, 0],
});

export const TableHeader = Node.create({
  name: "tableHeader",
  content: "paragraph",
  isolating: true,
  addAttributes: attributes,
  parseHTML: () => [{ tag: "th" }],
  renderHTML: ({ HTMLAttributes }) => ["th", HTMLAttributes, 0],
});
