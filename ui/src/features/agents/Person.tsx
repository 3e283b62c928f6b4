import { useState } from "react";
import type { Agent } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import type { Format } from "../../shared/format/format";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import { Chip } from "../../shared/ui/Chip";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import "./agents.css";
import { dayOf, PersonForm } from "./PersonForm";

/** One person: who they are, what they may do and how far, and the form that changes it. */
export function Person({ agent, isMe, mayManage }: { agent: Agent; isMe: boolean; mayManage: boolean }) {
  const { attribute } = useText();
  const personName = usePersonName();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const hasLeft = agent.leftAt !== null;
  return (
    <li className="person-block">
      <div className="person">
        <Avatar name={agent.name} tone={isMe ? "agent" : "customer"} size="small" />
        <div className="person-words">
          <p className="person-name">
            <bdi>{personName(agent)}</bdi>
            <Chip>
              <Text id={hasLeft ? "agents-people-left" : `agents-role-${agent.role}`} />
            </Chip>
            {isMe && (
              <Chip tone="accent">
                <Text id="settings-people-me" />
              </Chip>
            )}
            {agent.hasPin && (
              <span className="person-pin" title={attribute("agents-people-has-pin", "label")}>
                <Icon name="lock" size={12} />
                <span className="visually-hidden">{attribute("agents-people-has-pin", "label")}</span>
              </span>
            )}
          </p>
          <Facts agent={agent} format={format} />
        </div>
        {mayManage && (
          <IconButton
            icon="pen"
            label={attribute("agents-people-edit", "label", { name: personName(agent) })}
            aria-expanded={isOpen}
            onPress={() => setIsOpen((before) => !before)}
          />
        )}
      </div>
      {isOpen && mayManage && <PersonForm agent={agent} isMe={isMe} />}
    </li>
  );
}

/** The last day, the languages and the limits, as far as there are any. */
function Facts({ agent, format }: { agent: Agent; format: Format }) {
  const { text } = useText();
  const now = useNow();
  const { limits, guestUntil } = agent;
  const facts: string[] = [];
  if (agent.role === "guest" && guestUntil) {
    const day = format.calendarDay(Date.parse(`${guestUntil}T12:00`));
    facts.push(text(guestUntil < dayOf(now) ? "agents-people-ended" : "agents-people-ends", { day }));
  }
  if (agent.languages.length > 0) facts.push(format.list(agent.languages.map((tag) => format.language(tag))));
  const money = (amount: { minor: number; currency: string }) => format.money(amount.minor, amount.currency);
  if (agent.role !== "owner") {
    if (limits.refund) facts.push(text("agents-people-refund", { amount: money(limits.refund) }));
    if (limits.discountPercent !== null)
      facts.push(text("agents-people-discount-up", { amount: format.percent(limits.discountPercent) }));
    if (limits.discount) facts.push(text("agents-people-discount-up", { amount: money(limits.discount) }));
  }
  if (facts.length === 0) return null;
  return <p className="meta">{facts.join(" · ")}</p>;
}
