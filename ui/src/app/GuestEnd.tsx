import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { flushAll } from "../features/inbox/drafting";
import { useFormat } from "../shared/format/useFormat";
import { useNow } from "../shared/format/now";
import { Text } from "../shared/text/Text";
import { Icon } from "../shared/ui/icons/Icon";
import "./seat.css";
import { useMe } from "./queries";

const DAY = 86_400_000;
/** The longest that a timer of the browser can wait, and a few seconds in which everything written is kept. */
const FAR = 12 * 3_600_000;
const AHEAD = 4_000;

/** The first moment after the last day of a guest, by the calendar of this computer. */
export function endOf(guestUntil: string): number {
  const [year = 0, month = 1, day = 1] = guestUntil.split("-").map(Number);
  return new Date(year, month - 1, day + 1).getTime();
}

/** Tells a guest on the last day that it is the last; keeps what is being written before it ends, then shows the way in. */
export function GuestEnd() {
  const client = useQueryClient();
  const format = useFormat();
  const now = useNow();
  const me = useMe().data;
  const end = me?.role === "guest" && me.guestUntil ? endOf(me.guestUntil) : null;
  useEffect(() => {
    if (end === null) return;
    const wait = (until: number) => Math.min(FAR, Math.max(0, until - Date.now()));
    const keep = setTimeout(() => void flushAll(), wait(end - AHEAD));
    // The desk decides by its own clock whether it is over; it is asked who may sit here.
    const look = setTimeout(
      () => void client.invalidateQueries({ queryKey: [["agents"], "seat"] }),
      wait(end + 500),
    );
    return () => {
      clearTimeout(keep);
      clearTimeout(look);
    };
  }, [client, end]);
  if (end === null || end - now > DAY || end <= now) return null;
  return (
    <aside className="guest-end" role="status">
      <Icon name="clock" />
      <span>
        <Text id="agents-guest-last-day" vars={{ time: format.clock(end) }} />
      </span>
    </aside>
  );
}
