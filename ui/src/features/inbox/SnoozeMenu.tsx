import { useState } from "react";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { TickBox } from "./timing/TickBox";
import { TimeChoices } from "./timing/TimeChoices";

interface Props {
  /** The customer's time zone, where it is known. */
  zone: string | null;
  /** Whether the key for "until they answer" works here. */
  hasKey?: boolean;
  /** Until a moment, until the customer answers (without one), or whichever comes first. */
  onChoose: (until: number | null, isAnswer: boolean) => void;
}

/** Until the customer answers, the times that are usually meant, and any other. */
export function SnoozeMenu({ zone, hasKey = false, onChoose }: Props) {
  const { text } = useText();
  const [isAnswer, setIsAnswer] = useState(false);
  return (
    <>
      <div className="menu-title">
        <Text id="inbox-snooze-title" />
      </div>
      <TimeChoices
        label={text("inbox-snooze-title")}
        zone={zone}
        before={[
          {
            key: "answer",
            words: text("timing-snooze-answer"),
            label: <Text id="timing-snooze-answer" />,
            hint: hasKey ? <CommandKeys command="inbox.snooze_answer" /> : undefined,
            run: () => onChoose(null, true),
          },
        ]}
        submit={<Text id="inbox-snooze-custom-set" />}
        more={
          <TickBox isOn={isAnswer} onChange={setIsAnswer}>
            <Text id="timing-snooze-latest" />
          </TickBox>
        }
        onChoose={(at, isOwn) => onChoose(at, isOwn && isAnswer)}
      />
    </>
  );
}
