import { useState, type ReactNode } from "react";
import { useSpan } from "../format/useSpan";
import { Text } from "../text/Text";
import { Button } from "./Button";
import "./progress.css";

interface Props {
  /** What is being done, for those who only hear it. */
  label: string;
  done: number;
  /** 0 while nobody knows. */
  total: number;
  /** "12 of 40 messages", localised. */
  words: string;
  /** The word on the button that ends it. */
  stop?: ReactNode;
  onStop?: () => void;
  isStopping?: boolean;
}

/** A minute of waiting is worth an announcement of how many are left. */
const WORTH_SAYING = 60_000;

/** Long work: a bar, how much of how much, how long still, and a way to end it. */
export function ProgressLine({ label, done, total, words, stop, onStop, isStopping }: Props) {
  const rest = useRest(done, total);
  const span = useSpan();
  const share = total > 0 ? Math.min(100, Math.floor((done * 100) / total)) : undefined;
  return (
    <div className="progress">
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={words}
        data-unknown={share === undefined || undefined}
      >
        <div className="progress-done" style={{ inlineSize: `${share ?? 30}%` }} />
      </div>
      <span className="progress-words">
        {words}
        {rest !== null && rest >= WORTH_SAYING && (
          <>
            {" · "}
            <Text id="app-progress-rest" vars={{ span: span(rest) }} />
          </>
        )}
      </span>
      {onStop && (
        <Button size="small" look="plain" isDisabled={isStopping} onPress={onStop}>
          {stop}
        </Button>
      )}
    </div>
  );
}

/** Milliseconds still to wait, by the pace since this was first seen; null before there is a pace. */
function useRest(done: number, total: number): number | null {
  const [seen, setSeen] = useState(() => ({
    first: { at: Date.now(), done },
    last: { at: Date.now(), done },
  }));
  if (done !== seen.last.done) {
    const last = { at: Date.now(), done };
    setSeen({ first: done < seen.last.done ? last : seen.first, last });
  }
  const pace = (seen.last.done - seen.first.done) / Math.max(1, seen.last.at - seen.first.at);
  return pace > 0 && total > done ? (total - done) / pace : null;
}
