import { getLocalTimeZone } from "@internationalized/date";
import { useId, useState } from "react";
import type { PromiseItem } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { DateForm, useDateForm } from "./DateForm";
import { deadlines } from "./times";
import "./timing.css";

interface Props {
  /** The promise that is changed; without it a new one is made. */
  promise?: PromiseItem;
  onSave: (what: string, dueAt: number) => void;
}

const LONGEST = 200;

/** What was promised, and by when. */
export function PromiseForm({ promise, onSave }: Props) {
  const id = useId();
  const { text } = useText();
  const format = useFormat();
  const [now] = useState(Date.now);
  const ends = deadlines({ now, locale: format.locale, here: getLocalTimeZone() });
  const [what, setWhat] = useState(promise?.what ?? "");
  const due = useDateForm(promise?.dueAt ?? ends.find((end) => end > now + 86_400_000 / 2) ?? now);
  const isReady = what.trim() !== "" && due.at > now;
  return (
    <form
      className="promise-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave(what.trim(), due.at);
      }}
    >
      <label className="promise-label" htmlFor={id}>
        <Text id="timing-promise-what" />
      </label>
      <input
        id={id}
        autoFocus
        dir="auto"
        className="menu-field"
        maxLength={LONGEST}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <span className="promise-label">
        <Text id="timing-promise-when" />
      </span>
      <div className="promise-ends" role="group" aria-label={text("timing-promise-when")}>
        {ends.map((end) => (
          <Button
            key={end}
            size="small"
            look={end === due.at ? "outlined" : "plain"}
            aria-pressed={end === due.at}
            onPress={() => due.setAt(end)}
          >
            {format.moment(end, now)}
          </Button>
        ))}
      </div>
      <div className="promise-last">
        <DateForm state={due} label={text("timing-promise-when")} />
        <Button type="submit" look="filled" size="small" isDisabled={!isReady}>
          <Text id={promise ? "timing-promise-change" : "timing-promise-set"} />
        </Button>
      </div>
    </form>
  );
}
