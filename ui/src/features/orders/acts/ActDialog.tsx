import { useEffect, type FormEvent, type ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { CommandKeys } from "../../../shared/keys/CommandKeys";
import { isKeyOf } from "../../../shared/keys/commands";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import "./acts.css";
import { takeKeyboard } from "../../../shared/ui/takeKeyboard";

interface Props {
  title: string;
  problem: string | null;
  /** What the main button says; without it there is none. */
  verb?: ReactNode;
  /** What the way out says, where “Cancel” could be misread. */
  leave?: ReactNode;
  isDanger?: boolean;
  isDisabled?: boolean;
  onDo?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** What is asked before a deed in a shop. Ctrl-Enter does it, Esc leaves. */
export function ActDialog(props: Props) {
  const { title, problem, verb, leave, isDanger, isDisabled, onDo, onClose, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDisabled) onDo?.();
  };
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
      <Modal className="act-modal">
        <Dialog ref={takeKeyboard} className="act-dialog" aria-label={title}>
          <form className="act-form" onSubmit={submit}>
            <h2 className="act-title">{title}</h2>
            <div className="act-body">{children}</div>
            {problem && (
              <p className="form-problem" role="alert">
                <Icon name="warning" />
                <span>{problem}</span>
              </p>
            )}
            <div className="act-foot">
              <Button look="plain" onPress={onClose}>
                {leave ?? <Text id="acts-cancel" />}
              </Button>
              {verb && (
                <Button type="submit" look={isDanger ? "danger" : "filled"} isDisabled={isDisabled}>
                  <span>{verb}</span>
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
