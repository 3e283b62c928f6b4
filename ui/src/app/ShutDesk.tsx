import { useState } from "react";
import { useProblemText } from "../platform/problem";
import { problemOf } from "../platform/transport";
import { Text } from "../shared/text/Text";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";
import { FirstKey } from "./FirstKey";
import { CodeForm, PassphraseForm } from "./KeyForm";
import "./shut.css";
import { useUnlock } from "./useUnlock";

/** Problems that the recovery code helps with. */
const keyProblems = new Set([
  "key-missing",
  "key-wrong",
  "keychain-locked",
  "recovery-code-wrong",
  "passphrase-needed",
  "passphrase-wrong",
]);

/** The desk did not open: why, what is safe, and how to go on. Deletion is never offered. */
export function ShutDesk({ problem }: { problem: unknown }) {
  const problemText = useProblemText();
  const { latest, isTrying, open } = useUnlock(problem);
  const { code: first } = problemOf(problem);
  const { code } = problemOf(latest);
  // Which way this desk opens is known from how the first attempt ended.
  const hasPassphrase = first.startsWith("passphrase-") || code.startsWith("passphrase-");
  const [byCode, setByCode] = useState(!hasPassphrase);

  if (code === "keychain-absent")
    return (
      <main className="shut">
        <div className="shut-card">
          <FirstKey isBusy={isTrying} onChosen={open} />
        </div>
      </main>
    );
  const asksPassphrase = hasPassphrase && !byCode;
  return (
    <main className="shut">
      <div className="shut-card">
        <h1 className="shut-title">
          <Icon name="lock" size={20} />
          <Text id={asksPassphrase ? "app-passphrase-title" : "app-shut-title"} />
        </h1>
        {code !== "passphrase-needed" && <p role="alert">{problemText(latest)}</p>}
        {asksPassphrase && <PassphraseForm isBusy={isTrying} onOpen={open} />}
        {!asksPassphrase && keyProblems.has(code) && <CodeForm isBusy={isTrying} onOpen={open} />}
        {hasPassphrase ? (
          <Button look="plain" onPress={() => setByCode(!byCode)}>
            <Text id={byCode ? "app-passphrase-instead" : "app-shut-code-instead"} />
          </Button>
        ) : (
          <Button isDisabled={isTrying} onPress={() => open()}>
            <Text id="app-problem-retry" />
          </Button>
        )}
      </div>
    </main>
  );
}
