import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useText } from "../shared/text/useText";
import { Sidebar } from "./Sidebar";
import { takeKeyboard } from "../shared/ui/takeKeyboard";

/** The sidebar over the page, where the window is too narrow for it. */
export function MenuDrawer({ onClose, onSearch }: { onClose: () => void; onSearch: () => void }) {
  const { attribute } = useText();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="menu-drawer">
        <Dialog
          ref={takeKeyboard}
          aria-label={attribute("app-sidebar", "label")}
          className="menu-drawer-dialog"
        >
          <Sidebar
            width={17}
            onSearch={() => {
              onClose();
              onSearch();
            }}
            onGone={onClose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
