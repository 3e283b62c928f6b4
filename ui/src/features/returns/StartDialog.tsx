import { useEffect, useId, useRef, useState } from "react";
import type { ReadText, ReturnOptions, Track } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useDoing } from "../../platform/doing";
import { useProblemText } from "../../platform/problem";
import { shownNumber } from "../../shared/format/orderNumber";
import { returnWish } from "../../shared/returning";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { TextRow } from "../../shared/ui/Fields";
import { showToast } from "../../shared/ui/toasts";
import { useReadText, useReturnable } from "./queries";
import { ReturnLines } from "./ReturnLines";
import "./returns.css";
import "./start.css";
import { askedLines, beginningOf } from "./start";

interface Props {
  /** What is open behind it: the return belongs there. */
  conversationId: number | null;
  customerId: number | null;
  onStarted: (id: number) => void;
}

const close = () => returnWish.set(null);

/** Begins a return of an order; what is known of it stands there already. */
export function StartDialog(props: Props) {
  const wish = useStore(returnWish);
  if (wish === null || wish === "pick") return null;
  return <Asked key={wish.orderId} orderId={wish.orderId} {...props} />;
}

function Asked({ orderId, ...props }: Props & { orderId: number }) {
  const { text } = useText();
  const problemText = useProblemText();
  const options = useReturnable(orderId);
  const read = useReadText(props.conversationId, orderId);
  // The letter is read in a moment; without one there is nothing to wait for.
  const isReady = options.data && (props.conversationId === null || !read.isPending);
  if (!options.data || !isReady)
    return (
      <DeedDialog
        size="wide"
        title={text("returns-command-start")}
        problem={options.error ? problemText(options.error) : null}
        onClose={close}
      >
        <div aria-busy="true" />
      </DeedDialog>
    );
  return <Start options={options.data} read={read.data} {...props} />;
}

const tracks: readonly Track[] = ["voluntary", "withdrawal", "warranty", "transport_damage"];

interface StartProps extends Props {
  options: ReturnOptions;
  read: ReadText | undefined;
}

function Start({ options, read, conversationId, customerId, onStarted }: StartProps) {
  const { text, dynamic } = useText();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [uid] = useState(() => crypto.randomUUID());
  const [wish, setWish] = useState(() => beginningOf(options, read));
  const [notice, setNotice] = useState("");
  const { run, isBusy, problem } = useDoing();
  const lines = askedLines(wish);
  // The first field of what comes back has the keyboard, and Enter there is enough.
  useEffect(() => {
    const field = body.current?.querySelector<HTMLElement>("input:not([disabled])");
    setTimeout(() => field?.focus(), 0);
  }, []);
  const submit = () =>
    void run(async () => {
      const noticeAt = wish.track === "withdrawal" && notice ? new Date(`${notice}T12:00`).getTime() : null;
      const { row } = await ask("returns.start", {
        uid,
        orderId: options.orderId,
        track: wish.track,
        lines,
        ...(conversationId === null ? {} : { conversationId }),
        ...(customerId === null ? {} : { customerId }),
        ...(noticeAt === null ? {} : { noticeAt }),
      });
      close();
      showToast("returns-told-started", { number: row.number });
      onStarted(row.id);
    });
  return (
    <DeedDialog
      size="wide"
      title={text("returns-start-title", { order: shownNumber(options.orderNumber) })}
      problem={problem}
      verb={<Text id="returns-start-do" />}
      isDisabled={isBusy || lines.length === 0}
      onDo={submit}
      onClose={close}
    >
      <div ref={body} className="start">
        <ReturnLines
          orderId={options.orderId}
          lines={options.lines}
          wish={wish}
          onChange={(changed) => setWish((before) => ({ ...before, lines: changed }))}
        />
        {options.before.length > 0 && (
          <ul className="form-hint">
            {options.before.map((row) => (
              <li key={row.id}>
                <bdi className="identifier">{row.number}</bdi> {dynamic(`returns-state-${row.state}`)}
              </li>
            ))}
          </ul>
        )}
        <div className="form-row">
          <label className="form-label" htmlFor={`${id}-track`}>
            <Text id="returns-start-track" />
          </label>
          <select
            id={`${id}-track`}
            className="field"
            value={wish.track}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setWish((before) => ({ ...before, track: event.target.value as Track }))}
          >
            {tracks.map((track) => (
              <option key={track} value={track}>
                {dynamic(`returns-track-${track}`)}
              </option>
            ))}
          </select>
          <p className="form-hint" id={`${id}-hint`}>
            {dynamic(`returns-start-track-${wish.track}-hint`)}
          </p>
        </div>
        {wish.track === "withdrawal" && (
          <TextRow
            label={<Text id="returns-start-notice" />}
            value={notice}
            onChange={setNotice}
            type="date"
          />
        )}
        <TextRow
          label={<Text id="returns-start-comment" />}
          value={wish.comment}
          onChange={(comment) => setWish((before) => ({ ...before, comment }))}
          rows={2}
          maxLength={2000}
        />
        {lines.length === 0 && (
          <p className="form-hint">
            <Text id="returns-start-missing" />
          </p>
        )}
      </div>
    </DeedDialog>
  );
}
