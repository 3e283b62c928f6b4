import { useState } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { fieldValue, snoozeChoices } from "./snooze";

export function SnoozeMenu({ onChoose }: { onChoose: (until: number) => void }) {
  const { text } = useText();
  const format = useFormat();
  const [now] = useState(Date.now);
  const choices = snoozeChoices(now);
  const [value, setValue] = useState(() => fieldValue(choices.at(-1)?.at ?? now));
  const chosen = new Date(value).getTime();
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
        <input
          className="menu-field"
          type="datetime-local"
          aria-label={text("inbox-snooze-custom")}
          value={value}
          min={fieldValue(now)}
          onChange={(event) => setValue(event.target.value)}
        />
        <Button type="submit" size="small" isDisabled={!(chosen > now)}>
          <Text id="inbox-snooze-custom-set" />
        </Button>
      </form>
    </>
  );
}
