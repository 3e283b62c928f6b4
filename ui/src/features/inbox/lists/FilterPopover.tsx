import type { ReactNode, RefObject } from "react";
import { Dialog, Popover } from "react-aria-components";
import { useText } from "../../../shared/text/useText";

interface Props {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** Wider than a menu, and the list beside it shows at once what the filter finds. */
export function FilterPopover({ anchor, onClose, children }: Props) {
  const { text } = useText();
  return (
    <Popover
      className="popover filter-popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={4}
    >
      <Dialog className="filter-dialog" aria-label={text("views-filter-title")}>
        {children}
      </Dialog>
    </Popover>
  );
}
