import { useRef, useState } from "react";
import type { FileKind, ReturnFile, ReturnItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { handOver } from "../../../shared/files/handOver";
import { mayNow } from "../../../shared/may";
import { useText } from "../../../shared/text/useText";
import { ChoiceList, type Choice } from "../../../shared/ui/ChoiceList";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { trouble } from "../session";
import { fileOf } from "./fileOf";

interface Props {
  file: ReturnFile;
  items: readonly ReturnItem[];
  onAnswer: ((file: File) => void) | null;
  onChange: (change: { kind: FileKind; itemId: number | null }) => void;
  onRemove: () => void;
}

const kinds: readonly FileKind[] = ["photo", "label", "other"];

/** What can be done with a file. */
export function FileMenu({ file, items, onAnswer, onChange, onRemove }: Props) {
  const { text, dynamic } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = text("evidence-more", { name: file.name });
  const failed = (thrown: unknown) => trouble.set(thrown);
  const choice = (key: string, words: string, run: () => void, isChosen = false): Choice => ({
    key,
    words,
    label: words,
    hint: isChosen ? <Icon name="check" size={12} /> : undefined,
    run: () => {
      setIsOpen(false);
      setTimeout(run, 0);
    },
  });
  const choices = () => {
    const save = () => void ask("returns.file", { id: file.id }).then(handOver, failed);
    const list = [choice("save", text("evidence-save"), save)];
    if (onAnswer)
      list.push(choice("answer", text("evidence-answer"), () => void fileOf(file.id).then(onAnswer, failed)));
    if (!mayNow("returns.change_file")) return list;
    const { kind, itemId } = file;
    for (const each of kinds) {
      const isNow = each === kind;
      list.push(
        choice(
          each,
          dynamic(`evidence-mark-${each}`),
          () => !isNow && onChange({ kind: each, itemId }),
          isNow,
        ),
      );
    }
    if (items.length > 1) {
      list.push(
        choice("all", text("evidence-shows-all"), () => onChange({ kind, itemId: null }), itemId === null),
      );
      for (const item of items) {
        const words = text("evidence-shows", { item: item.title });
        list.push(
          choice(`item-${item.id}`, words, () => onChange({ kind, itemId: item.id }), itemId === item.id),
        );
      }
    }
    list.push(choice("remove", text("evidence-remove"), onRemove));
    return list;
  };
  return (
    <>
      <IconButton
        ref={button}
        icon="more"
        label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom end" onClose={() => setIsOpen(false)}>
          <ChoiceList label={label} choices={choices()} />
        </MenuPopover>
      )}
    </>
  );
}
