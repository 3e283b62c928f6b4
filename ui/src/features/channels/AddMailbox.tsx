import { useMutation } from "@tanstack/react-query";
import { useId, useState, type FormEvent } from "react";
import type { Channel, DiscoverAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import "../../shared/ui/form.css";
import { MailboxDetails } from "./MailboxDetails";

interface Props {
  autoFocus?: boolean;
  onConnected: (channel: Channel) => void;
}

/** Connects a mailbox: the address first, then what its servers want to know. */
export function AddMailbox({ autoFocus, onConnected }: Props) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const [address, setAddress] = useState("");
  const [found, setFound] = useState<{ address: string; answer: DiscoverAnswer } | null>(null);
  const id = useId();
  const discover = useMutation({
    mutationFn: (wanted: string) => ask("channels.discover", { address: wanted }),
    onSuccess: (answer, wanted) => setFound({ address: wanted, answer }),
  });
  const wanted = address.trim();
  const isFound = found?.address === wanted;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted && !discover.isPending) discover.mutate(wanted);
  };
  return (
    <div className="form">
      <form className="form-line" onSubmit={submit}>
        <label className="visually-hidden" htmlFor={id}>
          <Text id="channels-add-address" />
        </label>
        <input
          id={id}
          className="field field-large identifier"
          type="email"
          autoComplete="email"
          autoFocus={autoFocus}
          placeholder={attribute("channels-add-address", "placeholder")}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        {!isFound && (
          <Button
            type="submit"
            look="filled"
            className="button-large"
            isDisabled={!wanted || discover.isPending}
          >
            <Text id="channels-add-connect" />
          </Button>
        )}
      </form>
      {discover.isPending && (
        <p className="form-hint" role="status">
          <Text id="channels-add-looking" vars={{ address: wanted }} />
        </p>
      )}
      {discover.error && !discover.isPending && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(discover.error)}</span>
        </p>
      )}
      {isFound && found && (
        <MailboxDetails
          key={found.address}
          address={found.address}
          found={found.answer}
          onConnected={onConnected}
        />
      )}
    </div>
  );
}
