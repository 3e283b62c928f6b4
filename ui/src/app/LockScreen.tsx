import { useEffect, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Seat } from "../generated/contract";
import { chooseLanguage } from "../shared/text/language";
import { Text } from "../shared/text/Text";
import { Avatar } from "../shared/ui/Avatar";
import { Icon } from "../shared/ui/icons/Icon";
import "./seat.css";
import { PinForm } from "./PinForm";

/** The way in: who is there, and the PIN. Nothing of the desk is shown. */
export function LockScreen({ seat, chosen }: { seat: Seat; chosen?: number }) {
  const people = seat.people.filter(({ isExpired }) => !isExpired);
  const ended = seat.people.find((each) => each.id === seat.agentId && each.isExpired);
  const [id, setId] = useState(chosen ?? seat.agentId);
  const person = people.find((each) => each.id === id) ?? people[0];
  // Whoever comes back to the desk finds it in the language that was left.
  const locale = seat.people.find((each) => each.id === seat.agentId)?.locale;
  useEffect(() => {
    if (locale) chooseLanguage(locale);
  }, [locale]);
  return (
    <main className="frame-single lock">
      <div className="lock-card">
        <span className="brand">
          <Icon name="shop" />
        </span>
        <h1 className="lock-title">
          <Text id="agents-lock-title" />
        </h1>
        {ended && (
          <p className="lock-ended" role="status">
            <Icon name="clock" />
            <span>
              <Text id="agents-lock-guest-ended" vars={{ name: ended.name }} />
            </span>
          </p>
        )}
        <RadioGroup
          className="lock-people"
          value={String(person?.id ?? "")}
          onChange={(value) => setId(Number(value))}
        >
          <Label className="visually-hidden">
            <Text id="agents-lock-title" />
          </Label>
          {people.map(({ id: each, name, role, hasPin }) => (
            <Radio key={each} value={String(each)} className="lock-person">
              <Avatar name={name} tone="agent" size="small" />
              <bdi className="ellipsis">{name || "–"}</bdi>
              <span className="meta">
                {hasPin ? <Text id={`agents-role-${role}`} /> : <Text id="agents-lock-no-pin" />}
              </span>
            </Radio>
          ))}
        </RadioGroup>
        {person && <PinForm person={person} />}
      </div>
    </main>
  );
}
