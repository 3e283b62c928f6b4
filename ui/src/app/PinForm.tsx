import { useEffect, useId, useRef, useState } from "react";
import type { SeatPerson } from "../generated/contract";
import { useProblemText } from "../platform/problem";
import { Text } from "../shared/text/Text";
import { Button } from "../shared/ui/Button";
import { takeSeat } from "./useSeat";

/** Takes the seat as one person, with the PIN where there is one. */
export function PinForm({ person, onDone }: { person: SeatPerson; onDone?: () => void }) {
  const id = useId();
  const problemText = useProblemText();
  const field = useRef<HTMLInputElement>(null);
  const [pin, setPin] = useState("");
  const [problem, setProblem] = useState<unknown>(null);
  const [isTrying, setIsTrying] = useState(false);
  useEffect(() => {
    setPin("");
    setProblem(null);
    field.current?.focus();
  }, [person.id]);
  const attempt = async () => {
    setIsTrying(true);
    setProblem(null);
    try {
      await takeSeat(person, person.hasPin ? pin : undefined);
      onDone?.();
    } catch (thrown) {
      setProblem(thrown);
      setPin("");
      field.current?.focus();
    } finally {
      setIsTrying(false);
    }
  };
  return (
    <form
      className="pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTrying) void attempt();
      }}
    >
      {person.hasPin && (
        <>
          <label className="form-label" htmlFor={id}>
            <Text id="agents-lock-pin" vars={{ name: person.name }} />
          </label>
          <input
            ref={field}
            id={id}
            className="field"
            type="password"
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            maxLength={12}
            value={pin}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={(event) => setPin(event.target.value)}
          />
        </>
      )}
      <p id={`${id}-problem`} className="form-problem" role="alert">
        {problem !== null && problemText(problem)}
      </p>
      <Button type="submit" look="filled" isDisabled={isTrying || (person.hasPin && pin.length < 4)}>
        <Text id={person.hasPin ? "agents-lock-open" : "agents-lock-continue"} />
      </Button>
    </form>
  );
}
