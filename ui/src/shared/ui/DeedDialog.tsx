import { useEffect, type FormEvent, type ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { CommandKeys } from "../keys/CommandKeys";
import { isKeyOf } from "../keys/commands";
import { Text } from "../text/Text";
import { Button } from "./Button";
import { Icon } from "./icons/Icon";
import "./deed.css";
import { takeKeyboard } from "./takeKeyboard";

interface Props {
  title: string;
  problem: string | null;
  /** What the main button says; without it there is none. */
  verb?: ReactNode;
  /** What the way out says, where “Cancel” could be misread. */
  leave?: ReactNode;
  /** Wide for what is filled in in columns. */
  size?: "normal" | "wide";
  isDanger?: boolean;
  isDisabled?: boolean;
  onDo?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A deed with a question before it. Ctrl-Enter does it, Esc leaves. */
export function DeedDialog(props: Props) {
  const {
    title,
    problem,
    verb,
    leave,
    size = "normal",
    isDanger,
    isDisabled,
    onDo,
    onClose,
    children,
  } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isDisabled) onDo?.();
  };
  // Heard on the whole page: what has the keyboard may be gone from the dialog while it is answered.
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
      <Modal className={`deed-modal deed-modal-${size}`}>
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
                {leave ?? <Text id="app-dialog-cancel" />}
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
