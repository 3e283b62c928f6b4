import { CalendarDateTime, getLocalTimeZone, type DateValue } from "@internationalized/date";
import { useState } from "react";
import { DateField, DateInput, DateSegment } from "react-aria-components";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { snoozeChoices } from "./snooze";

function fieldValue(at: number): CalendarDateTime {
  const date = new Date(at);
  return new CalendarDateTime(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  );
}

/** The times that are usually meant, and any other. */
export function SnoozeMenu({ onChoose }: { onChoose: (until: number) => void }) {
  const { text } = useText();
  const format = useFormat();
  const [now] = useState(Date.now);
  const choices = snoozeChoices(now);
  const [value, setValue] = useState<DateValue | null>(() => fieldValue(choices.at(-1)?.at ?? now));
  const chosen = value?.toDate(getLocalTimeZone()).getTime() ?? 0;
  return (
    <>
      <div className="menu-title">
        <Text id="inbox-snooze-title" />
      </div>
      <ChoiceList
        label={text("inbox-snooze-title")}
        choices={choices.map(({ text: id, at }) => ({
          key: id,
          words: text(id),
          label: <Text id={id} />,
          hint: format.moment(at, now),
          run: () => onChoose(at),
        }))}
      />
      <hr className="menu-line" />
      <form
        className="menu-row"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen > Date.now()) onChoose(chosen);
        }}
      >
        <DateField
          aria-label={text("inbox-snooze-custom")}
          granularity="minute"
          hourCycle={24}
          value={value}
          onChange={setValue}
        >
          <DateInput className="menu-field date-field">
            {(segment) => <DateSegment className="date-segment" segment={segment} />}
          </DateInput>
        </DateField>
        <Button type="submit" size="small" isDisabled={chosen <= now}>
          <Text id="inbox-snooze-custom-set" />
        </Button>
      </form>
    </>
  );
}
