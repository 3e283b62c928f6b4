import { useState } from "react";
import type { Recipient } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import type { Drafting, Written } from "./drafting";
import { RecipientField } from "./RecipientField";

interface Props {
  drafting: Drafting;
  written: Written;
  known: readonly Recipient[];
  autoFocus: boolean;
}

/** To whom it goes; Cc and Bcc appear when they are wanted. */
export function Recipients({ drafting, written, known, autoFocus }: Props) {
  const { text } = useText();
  const { recipients } = written;
  const [wanted, setWanted] = useState<"cc" | "bcc" | "both" | null>(null);
  const showsCc = recipients.cc.length > 0 || wanted === "cc" || wanted === "both";
  const showsBcc = recipients.bcc.length > 0 || wanted === "bcc" || wanted === "both";
  const set = (line: "to" | "cc" | "bcc") => (list: Recipient[]) =>
    drafting.change({ recipients: { ...drafting.state.get().written.recipients, [line]: list } });
  const show = (line: "cc" | "bcc") => setWanted((before) => (before && before !== line ? "both" : line));
  const more = (
    <span className="recipients-more">
      {!showsCc && (
        <button type="button" className="recipients-add" onClick={() => show("cc")}>
          <Text id="inbox-composer-cc" />
        </button>
      )}
      {!showsBcc && (
        <button type="button" className="recipients-add" onClick={() => show("bcc")}>
          <Text id="inbox-composer-bcc" />
        </button>
      )}
    </span>
  );
  return (
    <>
      <RecipientField
        label={text("inbox-composer-to")}
        recipients={recipients.to}
        known={known}
        autoFocus={autoFocus}
        after={more}
        onChange={set("to")}
      />
      {showsCc && (
        <RecipientField
          label={text("inbox-composer-cc")}
          recipients={recipients.cc}
          known={known}
          autoFocus={wanted === "cc"}
          onChange={set("cc")}
        />
      )}
      {showsBcc && (
        <RecipientField
          label={text("inbox-composer-bcc")}
          recipients={recipients.bcc}
          known={known}
          autoFocus={wanted === "bcc"}
          onChange={set("bcc")}
        />
      )}
    </>
  );
}
