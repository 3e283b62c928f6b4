import { useState, type ReactNode } from "react";
import type { Act, ActOptions } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { AboveHint } from "./AboveHint";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useProposal } from "./deeds";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { FinalHint } from "./FinalHint";
import { StaleHint } from "./StaleHint";

interface Props {
  options: ActOptions;
  conversationId?: number;
  onClose: () => void;
}

/** The frame of a deed that gives nothing away. */
function PlainAct(
  props: Props & { title: string; verb: ReactNode; act: Act; isReady: boolean; children: ReactNode },
) {
  const { options, conversationId, onClose, title, verb, act, isReady, children } = props;
  const { propose, isBusy, problem } = useProposal(
    { orderId: options.detail.row.id, ...(conversationId === undefined ? {} : { conversationId }) },
    onClose,
  );
  const above = options.onlyProposes ? ({ reason: "role" } as const) : null;
  return (
    <DeedDialog
      size="wide"
      title={title}
      problem={problem}
      verb={above ? <Text id="acts-ask-approval" /> : verb}
      isDisabled={isBusy || !isReady}
      onDo={() => void propose(act, options.basis)}
      onClose={onClose}
    >
      <StaleHint options={options} />
      {children}
      <AboveHint above={above} />
    </DeedDialog>
  );
}

export function NoteDialog(props: Props) {
  const { text } = useText();
  const [words, setWords] = useState("");
  const [isPublic, setPublic] = useState(false);
  return (
    <PlainAct
      {...props}
      title={text("acts-note-title", { order: props.options.detail.row.number })}
      verb={<Text id="acts-note-do" />}
      act={{ kind: "add_note", text: words, isPublic }}
      isReady={words.trim() !== ""}
    >
      <TextRow
        label={<Text id="acts-note-text" />}
        value={words}
        onChange={setWords}
        rows={4}
        maxLength={1500}
      />
      <Check isOn={isPublic} onChange={setPublic}>
        <Text id="acts-note-public" />
      </Check>
      {isPublic && <FinalHint />}
    </PlainAct>
  );
}

export function TagsDialog(props: Props) {
  const { text } = useText();
  const [words, setWords] = useState(props.options.detail.order.tags.join(", "));
  // The comma of the Arabic and the Japanese keyboard too.
  const tags = words
    .split(/[,،、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
  return (
    <PlainAct
      {...props}
      title={text("acts-tags-title", { order: props.options.detail.row.number })}
      verb={<Text id="acts-tags-do" />}
      act={{ kind: "set_tags", tags }}
      isReady
    >
      <TextRow
        label={<Text id="acts-tags-field" />}
        value={words}
        onChange={setWords}
        rows={2}
        maxLength={2000}
      />
    </PlainAct>
  );
}

const parts = [
  ["firstName", "acts-address-first-name"],
  ["lastName", "acts-address-last-name"],
  ["company", "acts-address-company"],
  ["line1", "acts-address-line1"],
  ["line2", "acts-address-line2"],
  ["postcode", "acts-address-postcode"],
  ["city", "acts-address-city"],
  ["region", "acts-address-region"],
  ["country", "acts-address-country"],
  ["phone", "acts-address-phone"],
] as const;

/** Where the parcel goes, while it has not left. */
export function AddressDialog(props: Props) {
  const { text, dynamic } = useText();
  const [address, setAddress] = useState(props.options.detail.order.shipping);
  const before = props.options.detail.order.shipping;
  const isSame = parts.every(([name]) => address[name] === before[name]);
  return (
    <PlainAct
      {...props}
      title={text("acts-address-title", { order: props.options.detail.row.number })}
      verb={<Text id="acts-address-do" />}
      act={{ kind: "edit_address", address }}
      isReady={!isSame && address.line1.trim() !== "" && address.city.trim() !== ""}
    >
      <div className="act-address">
        {parts.map(([name, label]) => (
          <TextRow
            key={name}
            label={dynamic(label)}
            value={address[name]}
            onChange={(value) => setAddress((known) => ({ ...known, [name]: value }))}
          />
        ))}
      </div>
    </PlainAct>
  );
}

export function ResendDialog(props: Props) {
  const { text } = useText();
  const { row, order } = props.options.detail;
  return (
    <PlainAct
      {...props}
      title={text("acts-resend-title", { order: row.number })}
      verb={<Text id="acts-resend-do" />}
      act={{ kind: "resend_confirmation" }}
      isReady
    >
      <p>
        <Text id="acts-resend-about" vars={{ email: order.email }} />
      </p>
      <FinalHint />
    </PlainAct>
  );
}
