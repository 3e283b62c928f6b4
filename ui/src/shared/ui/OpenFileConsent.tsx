import { useId, useState } from "react";
import { Text } from "../text/Text";
import { Button } from "./Button";
import "./form.css";

interface Props {
  isBusy: boolean;
  onAgreed: () => void;
}

/** What it means to keep the key in an open file, and the agreement to it: the same words wherever it is asked for. */
export function OpenFileConsent({ isBusy, onAgreed }: Props) {
  const agree = useId();
  const [hasAgreed, setHasAgreed] = useState(false);
  return (
    <>
      <p>
        <Text id="app-key-open-text" />
      </p>
      <label className="form-consent" htmlFor={agree}>
        <input
          id={agree}
          type="checkbox"
          checked={hasAgreed}
          onChange={(event) => setHasAgreed(event.target.checked)}
        />
        <Text id="app-key-open-agree" />
      </label>
      <div className="form-actions">
        <Button isDisabled={!hasAgreed || isBusy} onPress={onAgreed}>
          <Text id="app-key-open-use" />
        </Button>
      </div>
    </>
  );
}
