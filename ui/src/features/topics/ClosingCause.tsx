import { useEffect } from "react";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { CauseList } from "./CauseList";
import { useMatter } from "./queries";
import { useSettings } from "../../platform/settings";

interface Closing {
  ids: readonly number[];
  close: (causeId: number | null) => void;
}

interface Props {
  /** What is about to be closed. */
  closing: Closing | null;
  /** Whether closing has to wait for an answer at all. */
  onAsking: (asks: boolean) => void;
  onOver: () => void;
}

/** Asks for the root cause before conversations are closed, as the shop has chosen. */
export function ClosingCause({ closing, onAsking, onOver }: Props) {
  const { text } = useText();
  const wish = useSettings().data?.askCause ?? "off";
  useEffect(() => {
    onAsking(wish !== "off");
    return () => onAsking(false);
  }, [wish, onAsking]);
  const only = closing?.ids.length === 1 ? (closing.ids[0] ?? null) : null;
  const matter = useMatter(only);
  // A cause that was taken back since says nothing: only a fresh answer counts.
  const isReady = only === null || !matter.isFetching;
  const isKnown = only !== null && isReady && matter.isSuccess && matter.data.causeId !== null;
  useEffect(() => {
    // It was said before: nobody is asked twice.
    if (!closing || !isKnown) return;
    onOver();
    closing.close(null);
  }, [closing, isKnown, onOver]);
  if (!closing || isKnown || !isReady) return null;
  return (
    <CauseList
      current={null}
      without={wish === "required" ? null : text("topics-cause-skip")}
      foot={
        <p className="topic-list-foot">
          <Text
            id={wish === "required" ? "topics-cause-required" : "topics-cause-offered"}
            vars={{ count: closing.ids.length }}
          />
        </p>
      }
      onChoose={closing.close}
      onClose={onOver}
    />
  );
}
