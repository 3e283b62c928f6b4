import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from "@tiptap/pm/tables";
import type { Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { MenuPopover } from "../../../shared/ui/MenuPopover";

const deeds = [
  { text: "knowledge-table-row", run: addRowAfter },
  { text: "knowledge-table-column", run: addColumnAfter },
  { text: "knowledge-table-row-remove", run: deleteRow },
  { text: "knowledge-table-column-remove", run: deleteColumn },
  { text: "knowledge-table-remove", run: deleteTable },
] as const;

/** Rows and columns of the table that has the keyboard. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { text } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  return (
    <span ref={button}>
      <Button
        size="small"
        look="plain"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        {text("knowledge-insert-table")}
      </Button>
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={text("knowledge-insert-table")}
          placement="top start"
          onClose={() => setIsOpen(false)}
        >
          <ChoiceList
            label={text("knowledge-insert-table")}
            choices={deeds.map(({ text: id, run }) => ({
              key: id,
              words: text(id),
              label: text(id),
              run: () => {
                setIsOpen(false);
                setTimeout(() => {
                  run(editor.state, editor.view.dispatch);
                  editor.commands.focus();
                }, 0);
              },
            }))}
          />
        </MenuPopover>
      )}
    </span>
  );
}
