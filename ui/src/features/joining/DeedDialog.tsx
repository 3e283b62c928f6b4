import { useEffect, type FormEvent, type ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { isKeyOf } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import "./joining.css";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

interface Props {
  title: string;
  problem: string | null;
  /** What the main button says; without it there is none. */
  verb?: ReactNode;
  isDanger?: boolean;
  isDisabled?: boolean;
  onDo?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A deed with a question before it. Ctrl-Enter does it, Esc leaves. */
export function DeedDialog(props: Props) {
  const { title, problem, verb, isDanger, isDisabled, onDo, onClose, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDisabled) onDo?.();
  };
  // Heard on the whole page: for a moment after it opened, the keyboard is not yet in the dialog.
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isKeyOf("app.submit", event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isDisabled) onDo?.();
    };
    document.addEventListener("keydown", hear, true);
    return () => document.removeEventListener("keydown", hear, true);
  }, [isDisabled, onDo]);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="deed-modal">
        <Dialog ref={takeKeyboard} className="deed-dialog" aria-label={title}>
          <form className="deed-form" onSubmit={submit}>
            <h2 className="deed-title">{title}</h2>
            <div className="deed-body">{children}</div>
            {problem && (
              <p className="form-problem" role="alert">
                <Icon name="warning" />
                <span>{problem}</span>
              </p>
            )}
            <div className="deed-foot">
              <Button look="plain" onPress={onClose}>
                <Text id="joining-cancel" />
              </Button>
              {verb && (
                <Button type="submit" look={isDanger ? "danger" : "filled"} isDisabled={isDisabled}>
                  {verb}
                  <CommandKeys command="app.submit" />
                </Button>
              )}
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
