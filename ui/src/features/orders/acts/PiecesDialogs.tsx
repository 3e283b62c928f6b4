import { useState } from "react";
import type { ActOptions, OrderLine } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { AboveHint } from "./AboveHint";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useProposal } from "./deeds";
import { Check, PiecesField, TextRow } from "../../../shared/ui/Fields";
import { FinalHint } from "./FinalHint";
import { aboveLimit } from "./limits";
import { StaleHint } from "./StaleHint";

interface Props {
  options: ActOptions;
  conversationId?: number;
  onClose: () => void;
}

type Pieces = Record<string, number>;

function Lines(props: {
  lines: readonly OrderLine[];
  pieces: Pieces;
  most: (line: OrderLine) => number;
  label: "acts-duplicate-pieces-label" | "acts-fulfil-pieces-label";
  onChange: (pieces: Pieces) => void;
}) {
  const { lines, pieces, most, label, onChange } = props;
  const { text } = useText();
  return (
    <ul className="act-list">
      {lines.map((line) => (
        <li key={line.id} data-over={most(line) === 0 || undefined}>
          <span className="act-article">
            <span>
              <bdi>{line.title}</bdi>
            </span>
            <span className="meta">{line.options.map(([, value]) => value).join(" · ")}</span>
          </span>
          <span className="act-count">
            <PiecesField
              label={text(label, { title: line.title })}
              value={pieces[line.id] ?? 0}
              max={most(line)}
              isDisabled={most(line) === 0}
              onChange={(value) => onChange({ ...pieces, [line.id]: value })}
            />
            <span className="meta">
              <Text id="acts-refund-pieces-of" vars={{ count: most(line) }} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const chosen = (pieces: Pieces) => Object.entries(pieces).filter(([, count]) => count > 0);

/** The same goods once more, free of charge unless somebody wants them paid. */
export function DuplicateDialog({ options, conversationId, onClose }: Props) {
  const { text } = useText();
  const { row, order } = options.detail;
  const [pieces, setPieces] = useState<Pieces>({});
  const [isFree, setFree] = useState(true);
  const [note, setNote] = useState("");
  const { propose, isBusy, problem } = useProposal(
    { orderId: row.id, ...(conversationId === undefined ? {} : { conversationId }) },
    onClose,
  );
  const worth = order.lines.reduce((sum, line) => sum + line.price.minor * (pieces[line.id] ?? 0), 0);
  const above = aboveLimit(options, isFree ? worth : 0, order.currency);
  const act = { kind: "duplicate" as const, isFree, lines: chosen(pieces) as [string, number][], note };
  return (
    <DeedDialog
      size="wide"
      title={text("acts-duplicate-title", { order: row.number })}
      problem={problem}
      verb={<Text id={above ? "acts-ask-approval" : "acts-duplicate-do"} />}
      isDisabled={isBusy || act.lines.length === 0}
      onDo={() => void propose(act, options.basis)}
      onClose={onClose}
    >
      <StaleHint options={options} />
      <Lines
        lines={order.lines}
        pieces={pieces}
        most={(line) => line.quantity}
        label="acts-duplicate-pieces-label"
        onChange={setPieces}
      />
      <fieldset className="act-choices">
        <legend className="visually-hidden">{text("acts-refund-amount")}</legend>
        {([true, false] as const).map((free) => (
          <label key={String(free)} className="act-check">
            <input type="radio" name="free" checked={isFree === free} onChange={() => setFree(free)} />
            <span>
              <Text id={free ? "acts-duplicate-free" : "acts-duplicate-paid"} />
            </span>
          </label>
        ))}
      </fieldset>
      <TextRow label={<Text id="acts-cancel-note" />} value={note} onChange={setNote} />
      <FinalHint />
      <AboveHint above={above} />
    </DeedDialog>
  );
}

/** What leaves in this parcel, and where to follow it. */
export function FulfilDialog({ options, conversationId, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const { row, order } = options.detail;
  const left = (line: OrderLine) => Math.max(0, line.quantity - line.shipped);
  const [pieces, setPieces] = useState<Pieces>(() =>
    Object.fromEntries(order.lines.map((line) => [line.id, left(line)])),
  );
  const [carrier, setCarrier] = useState("");
  const [tracking, setTracking] = useState("");
  const [link, setLink] = useState("");
  const [notifies, setNotifies] = useState(true);
  const { propose, isBusy, problem } = useProposal(
    { orderId: row.id, ...(conversationId === undefined ? {} : { conversationId }) },
    onClose,
  );
  const lines = chosen(pieces) as [string, number][];
  const count = lines.reduce((sum, [, each]) => sum + each, 0);
  const above = options.onlyProposes ? ({ reason: "role" } as const) : null;
  const trackingUrl = link.trim() === "" ? null : link.trim();
  return (
    <DeedDialog
      size="wide"
      title={text("acts-fulfil-title", { order: row.number })}
      problem={problem}
      verb={
        <>
          <Text id={above ? "acts-ask-approval" : "acts-fulfil-do"} /> · {format.number(count)}
        </>
      }
      isDisabled={isBusy || count === 0}
      onDo={() =>
        void propose({ kind: "fulfil", lines, carrier, tracking, trackingUrl, notifies }, options.basis)
      }
      onClose={onClose}
    >
      <StaleHint options={options} />
      <Lines
        lines={order.lines}
        pieces={pieces}
        most={left}
        label="acts-fulfil-pieces-label"
        onChange={setPieces}
      />
      <TextRow label={<Text id="acts-fulfil-carrier" />} value={carrier} onChange={setCarrier} />
      <TextRow
        label={<Text id="acts-fulfil-tracking" />}
        value={tracking}
        onChange={setTracking}
        isIdentifier
      />
      <TextRow
        label={<Text id="acts-fulfil-link" />}
        value={link}
        onChange={setLink}
        type="url"
        isIdentifier
      />
      <Check isOn={notifies} onChange={setNotifies}>
        <Text id="acts-notifies" />
      </Check>
      <AboveHint above={above} />
    </DeedDialog>
  );
}
