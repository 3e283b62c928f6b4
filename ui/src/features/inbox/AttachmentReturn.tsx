import { useRef, useState } from "react";
import type { Attachment } from "../../generated/contract";
import { fileWish, returnsHere } from "../../shared/returning";
import { useStore } from "../../shared/store";
import { useText } from "../../shared/text/useText";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { IconButton } from "../../shared/ui/IconButton";
import { MenuPopover } from "../../shared/ui/MenuPopover";

/** Makes the file part of an open return beside the conversation; with several of them it asks which. */
export function AttachmentReturn({ file }: { file: Attachment }) {
  const { text } = useText();
  const returns = useStore(returnsHere);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [first] = returns;
  if (!first) return null;
  const label = text("evidence-attachment-menu", { name: file.name });
  const wish = ({ id, number }: { id: number; number: string }) =>
    fileWish.set({ returnId: id, number, attachmentId: file.id, name: file.name });
  if (returns.length === 1)
    return (
      <IconButton
        icon="undo"
        label={text("evidence-attachment-add", { number: first.number })}
        needs="returns.attach_sent"
        onPress={() => wish(first)}
      />
    );
  return (
    <>
      <IconButton
        ref={button}
        icon="undo"
        label={label}
        needs="returns.attach_sent"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom start" onClose={() => setIsOpen(false)}>
          <ChoiceList
            label={label}
            choices={returns.map((each) => ({
              key: String(each.id),
              words: each.number,
              label: text("evidence-attachment-add", { number: each.number }),
              run: () => {
                setIsOpen(false);
                wish(each);
              },
            }))}
          />
        </MenuPopover>
      )}
    </>
  );
}
