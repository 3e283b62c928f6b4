import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { useMe } from "./queries";

/** My PIN: set, change or take away. */
export function OwnPin() {
  const id = useId();
  const problemText = useProblemText();
  const me = useMe().data;
  const [current, setCurrent] = useState("");
  const [pin, setPin] = useState("");
  const set = useMutation({
    mutationFn: (wanted: string | null) =>
      ask("agents.set_pin", { current: me?.hasPin ? current : undefined, pin: wanted }),
    onSuccess: () => {
      setCurrent("");
      setPin("");
    },
  });
  if (!me) return null;
  const field = (name: "current" | "new", value: string, onChange: (value: string) => void) => (
    <div className="form-row">
      <label className="form-label" htmlFor={`${id}-${name}`}>
        <Text id={`agents-pin-${name}`} />
      </label>
      <input
        id={`${id}-${name}`}
        className="field setting-short"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        maxLength={12}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
  return (
    <form
      className="form own-pin"
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate(pin);
      }}
    >
      <h3>
        <Text id="agents-pin-title" />
      </h3>
      {!me.hasPin && (
        <p className="form-hint">
          <Text id={me.role === "owner" ? "agents-pin-hint-owner" : "agents-pin-hint"} />
        </p>
      )}
      {me.hasPin && field("current", current, setCurrent)}
      {field("new", pin, setPin)}
      <div className="form-actions">
        <Button type="submit" isDisabled={pin.length < 4 || set.isPending}>
          <Text id="agents-pin-set" />
        </Button>
        {me.hasPin && (
          <Button isDisabled={current.length < 4 || set.isPending} onPress={() => set.mutate(null)}>
            <Text id="agents-pin-remove" />
          </Button>
        )}
        <span role="status">
          {set.isSuccess && <Text id={me.hasPin ? "agents-pin-saved" : "agents-pin-removed"} />}
        </span>
      </div>
      {set.error && (
        <p className="form-problem" role="alert">
          {problemText(set.error)}
        </p>
      )}
    </form>
  );
}
