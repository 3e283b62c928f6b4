import {
  getLocalTimeZone,
  now as present,
  toCalendarDateTime,
  Time,
  toCalendarDate,
  toZoned,
} from "@internationalized/date";
import { useState } from "react";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { MORNING } from "./times";

const spans = [1, 3, 7, 14, 30];

/** In how many days a conversation that is closed now is looked at again. */
export function FollowUpMenu({ onChoose }: { onChoose: (days: number, at: number) => void }) {
  const { text } = useText();
  const format = useFormat();
  const [today] = useState(() => toCalendarDate(present(getLocalTimeZone())));
  return (
    <>
      <div className="menu-title">
        <Text id="timing-follow-title" />
      </div>
      <ChoiceList
        label={text("timing-follow-title")}
        choices={spans.map((days) => {
          const morning = toCalendarDateTime(today.add({ days }), new Time(MORNING));
          const at = toZoned(morning, getLocalTimeZone()).toDate().getTime();
          return {
            key: String(days),
            words: text("timing-follow-days", { count: days }),
            label: <Text id="timing-follow-days" vars={{ count: days }} />,
            hint: `${format.weekday(at)} ${format.day(at)}`,
            run: () => onChoose(days, at),
          };
        })}
      />
    </>
  );
}
