import { useState } from "react";
import type { When } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { TickBox } from "./TickBox";
import { TimeChoices } from "./TimeChoices";

interface Props {
  zone: string | null;
  cancels?: boolean;
  onChoose: (when: When) => void;
}

/** When a letter is to leave, and what happens if the customer writes first. */
export function SendLater({ zone, cancels = true, onChoose }: Props) {
  const { text } = useText();
  const [cancelsOnReply, setCancels] = useState(cancels);
  return (
    <>
      <div className="menu-title">
        <Text id="timing-send-title" />
      </div>
      <TimeChoices
        label={text("timing-send-title")}
        zone={zone}
        submit={<Text id="timing-send-set" />}
        onChoose={(sendAt) => onChoose({ sendAt, zone: zone ?? undefined, cancelsOnReply })}
      />
      <div className="menu-row">
        <TickBox isOn={cancelsOnReply} onChange={setCancels}>
          <Text id="timing-send-cancels" />
        </TickBox>
      </div>
    </>
  );
}
