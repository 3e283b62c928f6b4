import { useRef, type ReactNode } from "react";
import type { CommandId } from "../../shared/keys/catalogue";
import { useStore } from "../../shared/store";
import { IconButton } from "../../shared/ui/IconButton";
import type { IconName } from "../../shared/ui/icons/paths";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { openMenu, type MenuName } from "./session";

interface Props {
  name: MenuName;
  icon: IconName;
  label: string;
  command?: CommandId;
  children: (close: () => void) => ReactNode;
}

/** A button of the conversation's head with what opens below it, by pointer or by key. */
export function HeadMenu({ name, icon, label, command, children }: Props) {
  const isOpen = useStore(openMenu) === name;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => openMenu.set((before) => (before === name ? null : before));
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        command={command}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => openMenu.set(name)}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom end" onClose={close}>
          {children(close)}
        </MenuPopover>
      )}
    </>
  );
}
