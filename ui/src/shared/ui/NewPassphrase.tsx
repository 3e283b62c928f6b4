import { useId, useState } from "react";
import { strengthOf } from "../passphrase";
import { Text } from "../text/Text";
import { Button } from "./Button";
import { PassphraseField } from "./PassphraseField";

interface Props {
  isBusy: boolean;
  onChosen: (passphrase: string) => void;
}

/** Choosing a passphrase: entered twice, with a word about how strong it is and no rule about it. */
export function NewPassphrase({ isBusy, onChosen }: Props) {
  const hint = useId();
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const isReady = first.trim() !== "" && first === second;
  // Half of a second entry is no mistake yet.
  const differs = second !== "" && !first.startsWith(second);
  return (
    <form
      className="form"
      aria-describedby={hint}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) onChosen(first);
      }}
    >
      <p className="form-hint" id={hint}>
        <Text id="app-passphrase-hint" />
      </p>
      <PassphraseField label="app-passphrase-field" isNew value={first} onChange={setFirst} />
      <p className="form-hint passphrase-strength" role="status">
        {first !== "" && <Text id={`app-passphrase-${strengthOf(first)}`} />}
      </p>
      <PassphraseField label="app-passphrase-again" isNew value={second} onChange={setSecond} />
      <p className="form-hint form-warn passphrase-strength" role="status">
        {differs && <Text id="app-passphrase-differs" />}
      </p>
      <div className="form-actions">
        <Button type="submit" look="filled" isDisabled={!isReady || isBusy}>
          <Text id="app-passphrase-use" />
        </Button>
      </div>
    </form>
  );
}
