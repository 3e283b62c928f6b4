import { getLocalTimeZone } from "@internationalized/date";
import { useState, type ReactNode } from "react";
import { useFormat } from "../../../shared/format/useFormat";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList, type Choice } from "../../../shared/ui/ChoiceList";
import { DateForm, useDateForm } from "./DateForm";
import "./timing.css";
import { MORNING, timeChoices } from "./times";

interface Props {
  label: string;
  /** The customer's time zone, where it is known. */
  zone: string | null;
  /** What stands before the times. */
  before?: Choice[];
  /** What the button beside an own time says. */
  submit: ReactNode;
  /** What else can be said about an own time. */
  more?: ReactNode;
  onChoose: (at: number, isOwn: boolean) => void;
}

/** The times that are usually meant, each with the moment that it is, and any other. */
export function TimeChoices({ label, zone, before = [], submit, more, onChoose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const [now] = useState(Date.now);
  const choices = timeChoices({ now, locale: format.locale, here: getLocalTimeZone(), there: zone });
  const own = useDateForm(choices.at(1)?.at ?? now);
  const their = () => format.clock(new Date(2026, 0, 1, MORNING).getTime());
  const wordsOf = (id: (typeof choices)[number]["text"]) =>
    id === "timing-at-their-morning" ? text(id, { time: their() }) : text(id);
  return (
    <>
      <ChoiceList
        label={label}
        choices={[
          ...before,
          ...choices.map(({ text: id, at }) => ({
            key: id,
            words: wordsOf(id),
            label: wordsOf(id),
            hint: format.moment(at, now),
            run: () => onChoose(at, false),
          })),
        ]}
      />
      <hr className="menu-line" />
      <form
        className="menu-row time-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.at > Date.now()) onChoose(own.at, true);
        }}
      >
        <DateForm state={own} label={text("timing-own")} />
        <Button type="submit" size="small" isDisabled={own.at <= now}>
          {submit}
        </Button>
        {more}
      </form>
    </>
  );
}
