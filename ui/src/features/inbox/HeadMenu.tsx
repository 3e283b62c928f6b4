import type { ReactNode } from "react";
import { DialogTrigger, Dialog, Popover } from "react-aria-components";
import type { CommandId } from "../../shared/keys/catalogue";
import { useStore } from "../../shared/store";
import { IconButton } from "../../shared/ui/IconButton";
import type { IconName } from "../../shared/ui/icons/paths";
import "../../shared/ui/menu.css";
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
  const set = (open: boolean) => openMenu.set((before) => (open ? name : before === name ? null : before));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={set}>
      <IconButton icon={icon} label={label} command={command} />
      <Popover className="popover" placement="bottom end" offset={4}>
        <Dialog className="menu" aria-label={label}>
          {children(() => set(false))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
