import { useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { CapturedFile, CapturedLine, ContactWay, PreviewCaptureAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import type { CaptureWish } from "../../shared/calling";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { isKeyOf } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { CallerField } from "./CallerField";
import { CapturePreview } from "./CapturePreview";
import { fileOf } from "./files";
import { useCustomerName } from "./queries";
import { ways } from "./words";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

interface Props {
  wish: CaptureWish;
  onDone: (conversationId: number) => void;
  onClose: () => void;
}

/** Takes a conversation over that took place elsewhere: pasted text, screenshots, the way back there. */
export function CaptureDialog({ wish, onDone, onClose }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [way, setWay] = useState<ContactWay>((wish.way as ContactWay | undefined) ?? "whatsapp");
  const [pasted, setPasted] = useState("");
  const [preview, setPreview] = useState<PreviewCaptureAnswer | null>(null);
  const [lines, setLines] = useState<CapturedLine[]>([]);
  const [customerId, setCustomerId] = useState<number | null>(wish.customerId ?? null);
  const [name, setName] = useState(wish.name ?? "");
  const [handle, setHandle] = useState("");
  const [link, setLink] = useState("");
  const [files, setFiles] = useState<CapturedFile[]>([]);
  const [thrown, setThrown] = useState<unknown>(null);
  const known = useCustomerName(customerId);

  const looked = useRef(0);
  const look = async (next: string, nextWay = way, customer = customerId) => {
    setPasted(next);
    looked.current += 1;
    const mine = looked.current;
    if (!next.trim()) {
      setPreview(null);
      setLines([]);
      return;
    }
    try {
      const answer = await ask("inbox.preview_capture", {
        way: nextWay,
        text: next,
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        locale: navigator.language,
        customerId: customer ?? undefined,
      });
      // Whoever typed on has asked again.
      if (mine !== looked.current) return;
      setPreview(answer);
      setLines(answer.lines);
      if (customer === null && answer.customerId !== null) setCustomerId(answer.customerId);
      const theirs = answer.lines.find((line) => !line.isOurs && line.author)?.author ?? "";
      if (customer === null && answer.customerId === null && !name) setName(theirs);
      setThrown(null);
    } catch (problem) {
      setThrown(problem);
    }
  };
  const add = async (list: Iterable<File>) => {
    const read = await Promise.all([...list].filter((file) => file.type.startsWith("image/")).map(fileOf));
    setFiles((before) => [...before, ...read]);
  };
  const keep = async () => {
    try {
      const conversationId = customerId === wish.customerId ? wish.conversationId : undefined;
      const deed = ask("inbox.capture", {
        way,
        customerId: customerId ?? undefined,
        conversationId,
        name,
        handle,
        link,
        lines,
        files,
      });
      const answer = await told(deed, "contacts-toast-captured", ({ added, known: old }) => ({
        added,
        known: old,
      }));
      onDone(answer.conversationId);
    } catch (problem) {
      setThrown(problem);
    }
  };
  const isEmpty = lines.length === 0 && files.length === 0;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="find capture">
        <Dialog
          ref={takeKeyboard}
          className="find-dialog"
          aria-label={attribute("contacts-capture", "label")}
        >
          <header className="call-title">
            <Icon name="chat" />
            <h2>
              <Text id="contacts-capture-title" />
            </h2>
            <IconButton icon="close" label={attribute("contacts-capture-close", "label")} onPress={onClose} />
          </header>
          <form
            className="capture-form"
            onSubmit={(event) => {
              event.preventDefault();
              void keep();
            }}
            onKeyDown={(event) => {
              if (isKeyOf("app.submit", event.nativeEvent)) event.currentTarget.requestSubmit();
            }}
            onPaste={(event) => {
              if (event.clipboardData.files.length === 0) return;
              event.preventDefault();
              void add(event.clipboardData.files);
            }}
          >
            <div className="capture-scroll form">
              <div className="call-choices">
                <select
                  className="field"
                  aria-label={attribute("contacts-capture-way", "label")}
                  value={way}
                  onChange={(event) => {
                    setWay(event.target.value as ContactWay);
                    void look(pasted, event.target.value as ContactWay);
                  }}
                >
                  {ways.map(([word, id]) => (
                    <option key={word} value={word}>
                      {text(id)}
                    </option>
                  ))}
                </select>
                {customerId !== null && known ? (
                  <p className="call-who">
                    <Icon name="person" />
                    <bdi className="ellipsis">{known.name || known.addresses[0] || ""}</bdi>
                    <Button look="plain" size="small" onPress={() => setCustomerId(null)}>
                      <Text id="contacts-call-other-person" />
                    </Button>
                  </p>
                ) : (
                  <CallerField
                    label={attribute("contacts-call-who", "label")}
                    placeholder={attribute("contacts-call-who", "placeholder")}
                    typed={name}
                    onType={setName}
                    onChoose={(caller) => {
                      setCustomerId(caller.customerId);
                      void look(pasted, way, caller.customerId);
                    }}
                  />
                )}
              </div>
              <textarea
                className="field"
                dir="auto"
                rows={5}
                aria-label={attribute("contacts-capture-text", "label")}
                placeholder={attribute("contacts-capture-text", "placeholder")}
                value={pasted}
                onChange={(event) => void look(event.target.value)}
              />
              {preview && (
                <CapturePreview
                  lines={lines}
                  isDateGuessed={preview.isDateGuessed}
                  onSide={(author, isOurs) =>
                    setLines((before) =>
                      before.map((line) => (line.author === author ? { ...line, isOurs } : line)),
                    )
                  }
                />
              )}
              <div className="call-choices">
                <input
                  className="field identifier"
                  dir="ltr"
                  aria-label={attribute("contacts-capture-handle", "label")}
                  placeholder={attribute("contacts-capture-handle", "label")}
                  value={handle}
                  onChange={(event) => setHandle(event.target.value)}
                />
                <input
                  className="field identifier"
                  dir="ltr"
                  type="url"
                  aria-label={attribute("contacts-capture-link", "label")}
                  placeholder={preview?.link || attribute("contacts-capture-link", "label")}
                  value={link}
                  onChange={(event) => setLink(event.target.value)}
                />
              </div>
              <div className="capture-files">
                <label className="button button-outlined button-small">
                  <Icon name="attachment" />
                  <Text id="contacts-capture-picture" />
                  <input
                    type="file"
                    accept="image/*"
                    multiple
                    className="visually-hidden"
                    onChange={(event) => void add(event.target.files ?? [])}
                  />
                </label>
                {files.map((file, at) => (
                  <img key={at} alt={file.name} src={`data:${file.mimeType};base64,${file.base64}`} />
                ))}
              </div>
              {thrown !== null && (
                <p className="form-problem" role="alert">
                  <Icon name="warning" />
                  <span>{problemText(thrown)}</span>
                </p>
              )}
            </div>
            <div className="call-foot">
              <Button look="plain" size="small" onPress={onClose}>
                <Text id="contacts-cancel" />
              </Button>
              <Button look="filled" size="small" type="submit" isDisabled={isEmpty}>
                <Text id="contacts-capture-save" />
                <CommandKeys command="app.submit" />
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
