import { useState } from "react";
import type { Opener } from "../platform/unlock";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { PassphraseField } from "../shared/ui/PassphraseField";
import "./shut.css";

interface Props {
  isBusy: boolean;
  onOpen: (opener: Opener) => void;
}

/** The passphrase of the desk, as often as it takes. */
export function PassphraseForm({ isBusy, onOpen }: Props) {
  const [passphrase, setPassphrase] = useState("");
  return (
    <form
      className="shut-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase && !isBusy) onOpen({ passphrase });
      }}
    >
      <PassphraseField
        label="app-passphrase-field"
        isNew={false}
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      <Button type="submit" look="filled" isDisabled={!passphrase || isBusy}>
        <Text id="app-shut-open" />
      </Button>
    </form>
  );
}

/** The recovery code of the desk. */
export function CodeForm({ isBusy, onOpen }: Props) {
  const { attribute } = useText();
  const [code, setCode] = useState("");
  return (
    <form
      className="shut-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() && !isBusy) onOpen({ recoveryCode: code.trim() });
      }}
    >
      <label htmlFor="recovery-code">
        <Text id="app-shut-code" />
      </label>
      <input
        id="recovery-code"
        className="menu-field identifier"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder={attribute("app-shut-code", "placeholder")}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" look="filled" isDisabled={!code.trim() || isBusy}>
        <Text id="app-shut-open" />
      </Button>
    </form>
  );
}
