import { useEffect, useRef, useState } from "react";
import type { ConversationDetail } from "../../generated/contract";
import { later } from "../../shared/later";
import { useRested } from "../../shared/useRested";

const Composer = later(() => import("./Composer"), "Composer");

interface Props {
  conversation: ConversationDetail;
  onDone: (ids: number[]) => void;
}

/** Whoever runs through the list with j and k shows a conversation for less than this. */
const REST = 80;

/** Keeps the composer's place free and fills it once the reader stays, so that j and k never wait for an editor. */
export function ComposerPlace({ conversation, onDone }: Props) {
  const { id } = conversation.row;
  const [height, setHeight] = useState<number | undefined>();
  const place = useRef<HTMLDivElement>(null);
  const isRested = useRested(id, REST);

  useEffect(() => {
    const element = place.current;
    if (!element || !isRested) return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isRested]);

  if (!isRested) return <div className="composer-place" style={{ blockSize: height }} />;
  return (
    <div ref={place} className="composer-place">
      <Composer key={id} conversation={conversation} onDone={onDone} />
    </div>
  );
}
