import { useId, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useProblemText } from "../../../platform/problem";
import { useIsDark } from "../../../shared/appearance";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { takeKeyboard } from "../../../shared/ui/takeKeyboard";
import { PageFrame } from "./PageFrame";
import { usePreview } from "./queries";

interface Props {
  id: number;
  language: string;
  title: string;
  onClose: () => void;
}

/** The page of the help site that readers will get, with the text as it is written now. */
export function PreviewDialog({ id, language, title, onClose }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const [isPhone, setIsPhone] = useState(false);
  const [isDark, setIsDark] = useState(useIsDark());
  const { data, error } = usePreview(id, language, isDark);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="preview-modal">
        <Dialog ref={takeKeyboard} className="preview-dialog" aria-label={text("pictures-preview-title")}>
          <header className="preview-head">
            <h2 className="preview-title ellipsis">
              <Text id="pictures-preview-title" />
            </h2>
            <Choice
              label="pictures-preview-width"
              options={["pictures-preview-wide", "pictures-preview-phone"]}
              isSecond={isPhone}
              onSecond={setIsPhone}
            />
            <Choice
              label="pictures-preview-ground"
              options={["pictures-preview-light", "pictures-preview-dark"]}
              isSecond={isDark}
              onSecond={setIsDark}
            />
            <IconButton icon="close" label={text("pictures-preview-close")} onPress={onClose} />
          </header>
          {error ? (
            <p className="form-problem" role="alert">
              <Icon name="warning" />
              <span>{problemText(error)}</span>
            </p>
          ) : (
            <div className="preview-ground" aria-busy={!data}>
              {data && (
                <PageFrame
                  className={isPhone ? "preview-page preview-page-phone" : "preview-page"}
                  page={data.page}
                  title={text("pictures-preview-page", { title })}
                />
              )}
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ChoiceProps {
  label: PlainKey;
  options: readonly [PlainKey, PlainKey];
  isSecond: boolean;
  onSecond: (isSecond: boolean) => void;
}

/** One of two, told by its words. */
function Choice({ label, options, isSecond, onSecond }: ChoiceProps) {
  const { text } = useText();
  const id = useId();
  return (
    <fieldset className="preview-choice">
      <legend className="visually-hidden">{text(label)}</legend>
      {options.map((option, index) => (
        <label key={option} className="preview-option">
          <input
            type="radio"
            name={id}
            className="visually-hidden"
            checked={isSecond === (index === 1)}
            onChange={() => onSecond(index === 1)}
          />
          <span>{text(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
