import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ActivityItem, MessageItem } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { ActivityLine } from "./ActivityLine";
import { MessageCard } from "./MessageCard";
import { foldedAtStart, timelineOf, type TimelineItem } from "./timeline";

interface Props {
  conversationId: number;
  messages: readonly MessageItem[];
  activities: readonly ActivityItem[];
  isNarrow: boolean;
}

/** The conversation as documents, oldest first, opened at the newest. */
export const MessageList = memo(function MessageList(props: Props) {
  const { conversationId, messages, activities, isNarrow } = props;
  const { attribute } = useText();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const newest = useRef<HTMLDivElement>(null);
  const items = useMemo(() => timelineOf(messages, activities), [messages, activities]);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const folded = isUnfolded ? 0 : foldedAtStart(items, isNarrow);
  const lastId = messages.at(-1)?.id;

  useLayoutEffect(() => {
    const frame = scroller.current;
    const last = newest.current;
    if (!frame || !last) return;
    // A message taller than the pane is read from its beginning.
    const isTall = last.offsetHeight > frame.clientHeight - 32;
    frame.scrollTop = isTall ? last.offsetTop - 16 : frame.scrollHeight;
  }, [lastId]);

  useEffect(() => {
    // The composer below grows and shrinks: who reads the end keeps reading the end.
    const frame = scroller.current;
    if (!frame) return;
    let isAtEnd = true;
    const look = () => {
      isAtEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 24;
    };
    look();
    frame.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(() => {
      if (isAtEnd) frame.scrollTop = frame.scrollHeight;
    });
    observer.observe(frame);
    return () => {
      frame.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, []);

  return (
    <div
      ref={scroller}
      className="messages"
      role="log"
      aria-live="off"
      tabIndex={0}
      aria-label={attribute("inbox-conversation-messages", "label")}
    >
      <div className="messages-column">
        {folded > 0 && <Folded items={items.slice(0, folded)} onUnfold={() => setIsUnfolded(true)} />}
        {items.slice(folded).map((item) =>
          item.kind === "activity" ? (
            <ActivityLine key={`a${item.activity.id}`} activity={item.activity} now={now} />
          ) : (
            <div key={item.message.id} ref={item.message.id === lastId ? newest : undefined}>
              <MessageCard message={item.message} conversationId={conversationId} now={now} />
            </div>
          ),
        )}
      </div>
    </div>
  );
});

function Folded({ items, onUnfold }: { items: readonly TimelineItem[]; onUnfold: () => void }) {
  const { text } = useText();
  const format = useFormat();
  const messages = items.flatMap((item) => (item.kind === "message" ? [item.message] : []));
  const names = [
    ...new Set(
      messages.map((message) => message.fromName || message.fromAddress || text("inbox-message-note")),
    ),
  ];
  return (
    <button type="button" className="fold-button messages-folded" onClick={onUnfold}>
      <Icon name="mail" />
      <Text
        id="inbox-message-earlier"
        vars={{ count: messages.length || items.length, names: format.list(names.slice(0, 3)) }}
      />
    </button>
  );
}
