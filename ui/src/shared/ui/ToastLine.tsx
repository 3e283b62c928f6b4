import { useEffect, useRef, useState } from "react";
import { announce } from "../a11y/announce";
import { useFormat } from "../format/useFormat";
import { useStore } from "../store";
import { Text } from "../text/Text";
import { useText } from "../text/useText";
import { Icon } from "./icons/Icon";
import { IconButton } from "./IconButton";
import "./toast.css";
import { ProgressLine } from "./ProgressLine";
import { dismissToast, longUndo, toasts, undoDeed, type LongUndo, type Toast } from "./toasts";

/** The place where toasts appear: over the foot of the list, or on a line of its own with one pane. */
export function ToastLine() {
  const shown = useStore(toasts);
  const undo = useStore(longUndo);
  return (
    <div className="toast-line">
      {undo && <UndoLine undo={undo} />}
      {shown.map((toast) => (
        <ToastCard key={toast.key} toast={toast} />
      ))}
    </div>
  );
}

/** How far a long deed is taken back. */
function UndoLine({ undo: { done, total, stop } }: { undo: LongUndo }) {
  const { text } = useText();
  const format = useFormat();
  const words = text("app-toast-undoing", { share: format.percent((done * 100) / total) });
  return (
    <div className="toast-work">
      <ProgressLine
        label={text("app-toast-undo")}
        done={done}
        total={total}
        words={words}
        stop={<Text id="app-progress-stop" />}
        isStopping={stop === null}
        onStop={stop ?? (() => undefined)}
      />
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { dynamic, attribute } = useText();
  const format = useFormat();
  const [left, setLeft] = useState(toast.seconds);
  const isHeld = useRef(false);
  const words = dynamic(toast.id, toast.vars);

  useEffect(() => announce(words), [words]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!isHeld.current) setLeft((before) => Math.max(0, before - 0.25));
    }, 250);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left === 0) dismissToast(toast.key);
  }, [left, toast.key]);

  const hold = (held: boolean) => () => {
    isHeld.current = held;
  };
  return (
    <div
      className="toast"
      onPointerEnter={hold(true)}
      onPointerLeave={hold(false)}
      onFocus={hold(true)}
      onBlur={hold(false)}
    >
      <Icon name={toast.icon ?? "check"} />
      <span className="toast-text">{words}</span>
      {toast.undo ? (
        <button type="button" className="toast-undo" onClick={() => undoDeed(toast.key)}>
          <Text id="app-toast-undo" />
          <Ring part={left / toast.seconds} label={format.number(Math.ceil(left))} />
        </button>
      ) : (
        <IconButton
          icon="close"
          label={attribute("app-toast-dismiss", "label")}
          onPress={() => dismissToast(toast.key)}
        />
      )}
    </div>
  );
}

const AROUND = 2 * Math.PI * 8;

function Ring({ part, label }: { part: number; label: string }) {
  return (
    <span className="toast-ring" aria-hidden="true">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="10" cy="10" r="8" opacity="0.3" />
        <circle
          cx="10"
          cy="10"
          r="8"
          strokeDasharray={`${AROUND * part} ${AROUND}`}
          transform="rotate(-90 10 10)"
        />
      </svg>
      <span>{label}</span>
    </span>
  );
}
