import { useRef, useState } from "react";
import type { MessageItem, When } from "../../../generated/contract";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { takeBack } from "../sending";
import { useTimingDeeds } from "./deeds";
import { SendLater } from "./SendLater";
import { momentThere } from "./times";
import "./timing.css";

type Delivery = NonNullable<MessageItem["delivery"]>;

/** A letter that waits for its time: when that is, here and there, and what can still be done. */
export function ScheduledNotice({ delivery }: { delivery: Delivery }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const deeds = useTimingDeeds();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { schedule, outboxId } = delivery;
  if (delivery.state !== "queued" || !schedule) return null;
  const { sendAt, zone, isHeld, cancelsOnReply } = schedule;
  const at = format.moment(sendAt, now);
  const there = zone ? momentThere(sendAt, zone, format.locale) : null;
  const change = (later: When) => {
    setIsOpen(false);
    void deeds.reschedule(outboxId, later);
  };
  return (
    <div
      className={`scheduled${isHeld ? " scheduled-held" : ""}`}
      role="group"
      aria-label={text("timing-view-scheduled")}
    >
      <Icon name={isHeld ? "warning" : "clock"} />
      <div>
        <p className="scheduled-time">
          {isHeld ? (
            <Text id="timing-letter-held" vars={{ at }} />
          ) : there ? (
            <Text id="timing-letter-leaves-there" vars={{ at, there }} />
          ) : (
            <Text id="timing-letter-leaves" vars={{ at }} />
          )}
        </p>
        {!isHeld && (
          <p className="meta">
            <Text id={cancelsOnReply ? "timing-letter-cancels" : "timing-letter-stays"} />
          </p>
        )}
        <p className="scheduled-acts">
          <Button size="small" onPress={() => void deeds.sendNow(outboxId)}>
            <Text id="timing-letter-now" />
          </Button>
          <button
            ref={button}
            type="button"
            className="button button-outlined button-small"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(true)}
          >
            <Text id="timing-letter-change" />
          </button>
          <Button size="small" onPress={() => void takeBack(outboxId)}>
            <Text id="timing-letter-draft" />
          </Button>
        </p>
      </div>
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={text("timing-letter-change")}
          placement="bottom start"
          onClose={() => setIsOpen(false)}
        >
          <SendLater zone={zone} cancels={cancelsOnReply} onChoose={change} />
        </MenuPopover>
      )}
    </div>
  );
}
