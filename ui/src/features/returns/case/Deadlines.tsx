import type { ReactNode } from "react";
import type { ReturnDetail } from "../../../generated/contract";
import { daysBetween } from "../../../shared/format/format";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { urgencyIcons } from "../looks";
import { urgencyOf } from "../model";

/** Until when the money has to be paid and the goods have to come: above everything else. */
export function Deadlines({ detail }: { detail: ReturnDetail }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const { row, parcels } = detail;
  if (row.repayBy === null && row.goodsBy === null) return null;
  const isPaid = row.money === "done" || row.closedAt !== null;
  const isProved = row.track === "withdrawal" && parcels.some(({ postedOn }) => postedOn !== null);
  // Everything has to be here, or on its way: the last one counts.
  const arrived = lastOf(parcels.map(({ arrivedAt }) => arrivedAt));
  const sent = row.goods === "sent" ? lastOf(parcels.map(({ sentAt }) => sentAt)) : null;
  return (
    <div className="return-dues">
      {row.repayBy !== null && (
        <Due
          at={row.repayBy}
          words={<Text id="returns-due-repay" vars={{ day: format.dayOfWeek(row.repayBy) }} />}
          over={isPaid ? text("returns-due-paid") : null}
        >
          {row.noticeAt !== null && (
            <Text id="returns-due-notice" vars={{ moment: format.moment(row.noticeAt, now) }} />
          )}
          {!isPaid && detail.mayWait && (
            <>
              {" "}
              <Text id="evidence-may-wait" />
            </>
          )}
          {!isPaid && !detail.mayWait && arrived === null && isProved && (
            <>
              {" "}
              <Text id="evidence-may-not-wait" />
            </>
          )}
        </Due>
      )}
      {row.goodsBy !== null && (
        <Due
          at={row.goodsBy}
          words={<Text id="returns-due-goods" vars={{ day: format.dayOfWeek(row.goodsBy) }} />}
          over={
            arrived !== null
              ? text("returns-due-arrived", { day: format.day(arrived) })
              : sent !== null
                ? text("returns-due-sent", { day: format.day(sent) })
                : null
          }
        >
          {arrived !== null && <Text id="returns-due-nothing" />}
        </Due>
      )}
    </div>
  );
}

/** The last of several moments; none while one is missing. */
function lastOf(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((at) => at !== null);
  return known.length > 0 && known.length === moments.length ? Math.max(...known) : null;
}

/** One deadline; what is over runs no more. */
function Due(props: { at: number; words: ReactNode; over: string | null; children?: ReactNode }) {
  const { at, words, over, children } = props;
  const { text } = useText();
  const now = useNow();
  const urgency = over === null ? urgencyOf(at, now) : "calm";
  const days = -daysBetween(at, now);
  const left =
    urgency === "over"
      ? text("returns-due-over", { days: Math.max(0, -days) })
      : text("returns-due-left", { days });
  return (
    <section className="return-deadline" data-urgency={over === null ? urgency : "met"}>
      <Icon name={over === null ? urgencyIcons[urgency] : "check"} />
      <p>
        <span className="return-deadline-what">{words}</span>{" "}
        <span className="return-deadline-left">{over ?? left}</span>
        <span className="return-deadline-why">{children}</span>
      </p>
    </section>
  );
}
