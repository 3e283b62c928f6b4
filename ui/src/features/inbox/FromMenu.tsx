import { useId } from "react";
import type { Channel } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import type { Drafting, Written } from "./drafting";

interface Props {
  mailboxes: readonly Channel[];
  drafting: Drafting;
  written: Written;
}

/** From which mailbox it leaves, when there are several. */
export function FromMenu({ mailboxes, drafting, written }: Props) {
  const id = useId();
  return (
    <div className="recipients">
      <label className="recipients-label" htmlFor={id}>
        <Text id="inbox-composer-from" />
      </label>
      <select
        id={id}
        className="recipients-input from-select"
        value={written.channelId ?? mailboxes[0]?.id}
        onChange={(event) => drafting.change({ channelId: Number(event.target.value) })}
      >
        {mailboxes.map((mailbox) => (
          <option key={mailbox.id} value={mailbox.id}>
            {mailbox.address}
          </option>
        ))}
      </select>
    </div>
  );
}
