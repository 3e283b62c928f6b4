import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ParcelPiece, ReturnParcel } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import type { Key } from "../../../platform/freshness";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { PiecesField, TextRow } from "../../../shared/ui/Fields";
import { useRested } from "../../../shared/useRested";
import { useKept } from "../deeds";
import { useReturn } from "../queries";
import "./parcels.css";

interface Props {
  id: number;
  number: string;
  /** The one that is changed; none for a new one. */
  parcel: ReturnParcel | null;
  onClose: () => void;
}

const key = (...parts: Key): Key => parts;
const REST = 250;

const dayOf = (at: number | null) => (at === null ? "" : new Date(at).toLocaleDateString("sv"));

/** A parcel that comes back: its number tells whose it is, and a proof of posting ends the waiting. */
export function ParcelDialog({ id, number, parcel, onClose }: Props) {
  const { text } = useText();
  const keep = useKept();
  const list = useId();
  const items = useReturn(id).data?.items ?? [];
  const { run, isBusy, problem } = useDoing();
  const [tracking, setTracking] = useState(parcel?.tracking ?? "");
  const [carrier, setCarrier] = useState(parcel?.carrier ?? "");
  const [url, setUrl] = useState(parcel?.url ?? "");
  const [postedOn, setPostedOn] = useState<string>(parcel?.postedOn ?? "");
  const [movedOn, setMovedOn] = useState(dayOf(parcel?.movedAt ?? null));
  const [pieces, setPieces] = useState<readonly ParcelPiece[]>(parcel?.pieces ?? []);
  const carriers = useCarriers(tracking);
  const guessed = (carriers?.guessed ?? []).filter((name) => name !== carrier);
  const today = dayOf(Date.now());
  const showsPieces = items.length > 1 || items.some(({ quantity }) => quantity > 1);
  const inside = (itemId: number) => pieces.find((piece) => piece.itemId === itemId)?.quantity ?? 0;
  const submit = () =>
    void run(async () => {
      const link = url.trim();
      keep(
        await ask("returns.set_parcel", {
          id,
          ...(parcel ? { parcelId: parcel.id } : {}),
          carrier,
          tracking,
          ...(link ? { url: link } : {}),
          ...(postedOn ? { postedOn } : {}),
          ...(movedOn ? { movedOn } : {}),
          pieces: pieces.filter(({ quantity }) => quantity > 0),
        }),
      );
      onClose();
    });
  return (
    <DeedDialog
      title={text("evidence-parcel-title", { number })}
      problem={problem}
      verb={<Text id="evidence-parcel-do" />}
      isDisabled={isBusy}
      onDo={submit}
      onClose={onClose}
    >
      <TextRow
        label={<Text id="evidence-parcel-tracking" />}
        value={tracking}
        onChange={setTracking}
        isIdentifier
      />
      <label className="form-row">
        <span className="form-label">
          <Text id="evidence-parcel-carrier" />
        </span>
        <input
          className="field"
          dir="auto"
          list={list}
          value={carrier}
          onChange={(event) => setCarrier(event.target.value)}
        />
      </label>
      <datalist id={list}>
        {carriers?.names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {guessed.length > 0 && tracking.trim() !== "" && (
        <p className="return-guesses" aria-live="polite">
          {guessed.map((name) => (
            <button key={name} type="button" className="link-button" onClick={() => setCarrier(name)}>
              <Text id="evidence-parcel-guess" vars={{ carrier: name }} />
            </button>
          ))}
        </p>
      )}
      <div className="return-parcel-days">
        <DayRow label="evidence-parcel-moved" today={today} value={movedOn} onChange={setMovedOn} />
        <DayRow label="evidence-parcel-posted" today={today} value={postedOn} onChange={setPostedOn} />
      </div>
      <p className="form-hint">
        <Text id="evidence-parcel-posted-hint" />
      </p>
      {showsPieces && (
        <fieldset className="return-parcel-pieces">
          <legend className="form-label">
            <Text id="evidence-parcel-pieces" />
          </legend>
          {items.map((item) => (
            <div key={item.id} className="return-parcel-piece">
              <bdi>{item.title}</bdi>
              <PiecesField
                label={text("returns-start-pieces-label", { title: item.title })}
                value={inside(item.id)}
                max={item.quantity}
                onChange={(quantity) =>
                  setPieces((before) => [
                    ...before.filter(({ itemId }) => itemId !== item.id),
                    { itemId: item.id, quantity },
                  ])
                }
              />
            </div>
          ))}
        </fieldset>
      )}
      <TextRow
        label={<Text id="evidence-parcel-link" />}
        value={url}
        onChange={setUrl}
        type="url"
        isIdentifier
      />
    </DeedDialog>
  );
}

/** All carriers, and whose number this looks like once nobody types on. */
function useCarriers(tracking: string) {
  const isRested = useRested(tracking, REST);
  return useQuery({
    queryKey: key([], "carriers", { tracking: tracking.trim() }),
    queryFn: () => ask("returns.carriers", { tracking: tracking.trim() }),
    enabled: isRested,
    placeholderData: (before) => before,
    staleTime: Infinity,
  }).data;
}

interface DayRowProps {
  label: "evidence-parcel-moved" | "evidence-parcel-posted";
  /** The last day that can be chosen. */
  today: string;
  value: string;
  onChange: (day: string) => void;
}

function DayRow({ label, today, value, onChange }: DayRowProps) {
  return (
    <label className="form-row">
      <span className="form-label">
        <Text id={label} />
      </span>
      <input
        className="field"
        type="date"
        max={today}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
