import { useMutation } from "@tanstack/react-query";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { Store } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { removeShop } from "./deeds";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

/** Says what goes and what stays before a shop is forgotten: there is no way back but connecting it anew. */
export function RemoveShop({ shop, onClose }: { shop: Store; onClose: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const remove = useMutation({ mutationFn: () => removeShop(shop), onSuccess: onClose });
  const title = text("shops-remove-title", { name: shop.name });
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="shop-modal">
        <Dialog ref={takeKeyboard} className="shop-dialog" role="alertdialog" aria-label={title}>
          <h2 className="shop-dialog-title">{title}</h2>
          <div className="shop-dialog-body">
            <p>
              <Text id="shops-remove-goes" vars={{ count: shop.orders }} />
            </p>
            <p>
              <Text id="shops-remove-stays" />
            </p>
            {shop.way !== "files" && (
              <p className="form-hint">
                <Icon name="key" />
                <span>
                  <Text id="shops-remove-key" />
                </span>
              </p>
            )}
            {remove.error && (
              <p className="form-problem" role="alert">
                <Icon name="warning" />
                <span>{problemText(remove.error)}</span>
              </p>
            )}
          </div>
          <div className="shop-dialog-foot">
            <Button look="plain" onPress={onClose}>
              <Text id="shops-connect-cancel" />
            </Button>
            <Button look="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
              <Text id="shops-remove-now" />
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
