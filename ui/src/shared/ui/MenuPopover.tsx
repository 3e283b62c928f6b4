import type { ReactNode, RefObject } from "react";
import { Dialog, Popover, type PopoverProps } from "react-aria-components";
import "./menu.css";

interface Props {
  /** The button that opened it. */
  anchor: RefObject<HTMLElement | null>;
  label: string;
  placement: PopoverProps["placement"];
  onClose: () => void;
  children: ReactNode;
}

/** What opens beside a button. It is built when it opens: most menus on a screen never do. */
export function MenuPopover({ anchor, label, placement, onClose, children }: Props) {
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement={placement}
      offset={4}
    >
      <Dialog className="menu" aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
