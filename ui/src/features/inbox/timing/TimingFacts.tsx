import { useRef, useState } from "react";
import type { ConversationDetail, PromiseItem } from "../../../generated/contract";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { Icon } from "../../../shared/ui/icons/Icon";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { useTimingDeeds } from "./deeds";
import { PromiseForm } from "./PromiseForm";
import "./timing.css";

/** Among the facts of a conversation's head: what was promised, and when it opens again. */
export function TimingFacts({ conversation: { row, timing } }: { conversation: ConversationDetail }) {
  return (
    <>
      {timing.promises
        .filter(({ doneAt }) => doneAt === null)
        .map((promise) => (
          <PromiseFact key={promise.id} promise={promise} />
        ))}
      {timing.followUp && <FollowUpFact id={row.id} dueAt={timing.followUp.dueAt} />}
    </>
  );
}

function PromiseFact({ promise }: { promise: PromiseItem }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const deeds = useTimingDeeds();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"menu" | "form" | null>(null);
  const isOver = promise.dueAt <= now;
  const mayChange = useMay("inbox.change_promise");
  const vars = { what: promise.what, at: format.moment(promise.dueAt, now) };
  const then = (deed: Promise<unknown>) => {
    setOpen(null);
    void deed;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`fact-button${isOver ? " fact-over" : ""}`}
        aria-haspopup="dialog"
        aria-expanded={open !== null}
        disabled={!mayChange}
        onClick={() => setOpen("menu")}
      >
        <Icon name={isOver ? "warning" : "promise"} size={12} />
        <bdi className="ellipsis">
          <Text id={isOver ? "timing-promise-over" : "timing-promise-chip"} vars={vars} />
        </bdi>
      </button>
      {open !== null && (
        <MenuPopover
          anchor={button}
          label={text("timing-promise-title")}
          placement="bottom start"
          onClose={() => setOpen(null)}
        >
          {open === "form" ? (
            <PromiseForm
              promise={promise}
              onSave={(what, dueAt) => then(deeds.changePromise(promise.id, what, dueAt))}
            />
          ) : (
            <ChoiceList
              label={text("timing-promise-title")}
              choices={[
                {
                  key: "kept",
                  words: text("timing-promise-kept"),
                  label: <Text id="timing-promise-kept" />,
                  run: () => then(deeds.keepPromise(promise.id)),
                },
                {
                  key: "change",
                  words: text("timing-promise-change"),
                  label: <Text id="timing-promise-change" />,
                  run: () => setOpen("form"),
                },
                {
                  key: "remove",
                  words: text("timing-promise-remove"),
                  label: <Text id="timing-promise-remove" />,
                  run: () => then(deeds.removePromise(promise.id)),
                },
              ]}
            />
          )}
        </MenuPopover>
      )}
    </>
  );
}

function FollowUpFact({ id, dueAt }: { id: number; dueAt: number }) {
  const mayCancel = useMay("inbox.cancel_follow_up");
  const format = useFormat();
  const { text } = useText();
  const now = useNow();
  const deeds = useTimingDeeds();
  return (
    <button
      type="button"
      className="fact-button"
      title={text("timing-follow-off")}
      disabled={!mayCancel}
      onClick={() => void deeds.cancelFollowUp([id])}
    >
      <Icon name="undo" size={12} />
      <Text id="timing-follow-chip" vars={{ at: format.moment(dueAt, now) }} />
      <Icon name="close" size={12} />
      <span className="visually-hidden">
        <Text id="timing-follow-off" />
      </span>
    </button>
  );
}
