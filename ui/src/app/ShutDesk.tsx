import { useState } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { useProblemText } from "../platform/problem";
import { problemOf } from "../platform/transport";
import { unlock } from "../platform/unlock";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";
import "./shut.css";

/** Problems that the recovery code helps with. */
const keyProblems = new Set([
  "key-missing",
  "key-wrong",
  "keychain-locked",
  "keychain-unavailable",
  "recovery-code-wrong",
]);

/** The desk did not open: why, what is safe, and how to go on. Deletion is never offered. */
export function ShutDesk({ problem }: { problem: unknown }) {
  const client = useQueryClient();
  const problemText = useProblemText();
  const { attribute } = useText();
  const [code, setCode] = useState("");
  const [latest, setLatest] = useState(problem);
  const [isTrying, setIsTrying] = useState(false);
  const isKeyProblem = keyProblems.has(problemOf(latest).code);

  const open = (recoveryCode?: string) => {
    setIsTrying(true);
    unlock(recoveryCode)
      .catch((thrown: unknown) => {
        // A browser has no such command: there, asking again is all that can be done.
        if (problemOf(thrown).code !== "command-unknown") setLatest(thrown);
      })
      .finally(() => {
        setIsTrying(false);
        void client.invalidateQueries();
      });
  };

  return (
    <main className="shut">
      <div className="shut-card">
        <h1 className="shut-title">
          <Icon name="lock" size={20} />
          <Text id="app-shut-title" />
        </h1>
        <p role="alert">{problemText(latest)}</p>
        {isKeyProblem && (
          <form
            className="shut-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (code.trim()) open(code.trim());
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
            <Button type="submit" look="filled" isDisabled={!code.trim() || isTrying}>
              <Text id="app-shut-open" />
            </Button>
          </form>
        )}
        <Button isDisabled={isTrying} onPress={() => open()}>
          <Text id="app-problem-retry" />
        </Button>
      </div>
    </main>
  );
}
