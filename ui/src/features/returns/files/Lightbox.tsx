import { useEffect } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { ReturnFile } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { handOver } from "../../../shared/files/handOver";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { takeKeyboard } from "../../../shared/ui/takeKeyboard";
import { trouble } from "../session";
import { useLargePicture } from "./queries";

interface Props {
  files: readonly ReturnFile[];
  at: number;
  onGo: (at: number) => void;
  onClose: () => void;
}

/** One picture as large as the window; the arrow keys go on to the others. */
export function Lightbox({ files, at, onGo, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const file = files[at];
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isMirrored = document.documentElement.dir === "rtl";
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const next = at + (isMirrored ? -step : step);
      if (step === 0 || !files[next]) return;
      event.preventDefault();
      event.stopPropagation();
      onGo(next);
    };
    document.addEventListener("keydown", hear, true);
    return () => document.removeEventListener("keydown", hear, true);
  }, [at, files, onGo]);
  if (!file) return null;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="return-lightbox">
        <Dialog ref={takeKeyboard} className="return-lightbox-dialog" aria-label={file.name}>
          <header className="return-lightbox-head">
            <bdi className="ellipsis">{file.name}</bdi>
            {files.length > 1 && (
              <span className="return-quiet">
                <Text
                  id="evidence-picture-place"
                  vars={{ at: format.number(at + 1), total: format.number(files.length) }}
                />
              </span>
            )}
            <IconButton
              icon="download"
              label={text("evidence-save")}
              onPress={() =>
                void ask("returns.file", { id: file.id }).then(handOver, (thrown: unknown) => {
                  trouble.set(thrown);
                  onClose();
                })
              }
            />
            <IconButton icon="close" label={text("evidence-picture-close")} onPress={onClose} />
          </header>
          <div className="return-lightbox-body">
            {files[at - 1] && (
              <IconButton
                className="return-lightbox-previous"
                icon="back"
                label={text("evidence-picture-previous")}
                onPress={() => onGo(at - 1)}
              />
            )}
            <Large key={file.id} file={file} />
            {files[at + 1] && (
              <IconButton
                className="return-lightbox-next"
                icon="back"
                label={text("evidence-picture-next")}
                onPress={() => onGo(at + 1)}
              />
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Large({ file }: { file: ReturnFile }) {
  const problemText = useProblemText();
  const { data, error } = useLargePicture(file.id);
  if (error)
    return (
      <p className="form-problem" role="alert">
        <Icon name="warning" />
        <span>{problemText(error)}</span>
      </p>
    );
  // The small one stands there until the large one is drawn.
  const source = data ? `data:${data.mimeType};base64,${data.base64}` : (file.small ?? "");
  return <img className="return-lightbox-picture" src={source} alt={file.name} data-small={!data} />;
}
