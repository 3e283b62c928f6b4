import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Agent, Limits, Role } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { languages as interfaces } from "../../shared/text/languages";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { LeaveForm } from "./LeaveForm";
import { MoneyLimit, PercentLimit } from "./LimitField";
import { useUpdateAgent } from "./queries";
import { SpokenLanguages } from "./SpokenLanguages";

const roles: Role[] = ["owner", "agent", "draft_only", "guest"];
const MONTH = 30 * 86_400_000;

/** A day of this computer's calendar, as 2026-12-31. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

interface Props {
  agent: Agent;
  isMe: boolean;
}

/** What an owner may change of a person; each field is kept when it is left. */
export function PersonForm({ agent, isMe }: Props) {
  const id = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const update = useUpdateAgent();
  const [name, setName] = useState(agent.name);
  const change = (changes: Omit<Parameters<typeof update.mutate>[0], "id">, onSettled?: () => void) =>
    update.mutate({ id: agent.id, ...changes }, { onSettled });
  const keepName = () => {
    if (name.trim() && name.trim() !== agent.name) change({ name: name.trim() });
    else setName(agent.name);
  };
  return (
    <div className="person-form">
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-name`}>
          <Text id="agents-people-name" />
        </label>
        <input
          id={`${id}-name`}
          className="field setting-short"
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onBlur={keepName}
          onKeyDown={(event) => event.key === "Enter" && !event.nativeEvent.isComposing && keepName()}
        />
      </div>
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-role`}>
          <Text id="agents-people-role" />
        </label>
        <select
          id={`${id}-role`}
          className="field setting-short"
          value={agent.role}
          aria-describedby={`${id}-role-hint`}
          onChange={(event) => {
            const role = roles.find((each) => each === event.target.value);
            const guestUntil = role === "guest" ? (agent.guestUntil ?? dayOf(Date.now() + MONTH)) : undefined;
            if (role) change({ role, guestUntil });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {text(`agents-role-${role}`)}
            </option>
          ))}
        </select>
        <span className="form-hint" id={`${id}-role-hint`}>
          <Text id={`agents-role-${agent.role}-hint`} />
        </span>
      </div>
      {agent.role === "guest" && (
        <div className="form-row">
          <label className="form-label" htmlFor={`${id}-until`}>
            <Text id="agents-people-until" />
          </label>
          <input
            id={`${id}-until`}
            type="date"
            className="field setting-short"
            value={agent.guestUntil ?? ""}
            onChange={(event) => event.target.value && change({ guestUntil: event.target.value })}
          />
        </div>
      )}
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-locale`}>
          <Text id="settings-me-language" />
        </label>
        <select
          id={`${id}-locale`}
          className="field setting-short"
          value={agent.locale ?? ""}
          onChange={(event) => {
            const locale = interfaces.find(({ code }) => code === event.target.value)?.code;
            if (locale) change({ locale });
          }}
        >
          {agent.locale === null && <option value="">{text("agents-people-locale-none")}</option>}
          {interfaces.map(({ code, name: own }) => (
            <option key={code} value={code} lang={code}>
              {own}
            </option>
          ))}
        </select>
      </div>
      <SpokenLanguages languages={agent.languages} onKeep={(languages) => change({ languages })} />
      <LimitFields agent={agent} onKeep={(limits, onSettled) => change({ limits }, onSettled)} />
      {update.error && (
        <p className="form-problem" role="alert">
          {problemText(update.error)}
        </p>
      )}
      <Standing agent={agent} isMe={isMe} />
    </div>
  );
}

interface LimitProps {
  agent: Agent;
  /** `onSettled` comes when the last of several has been answered. */
  onKeep: (limits: Limits, onSettled: () => void) => void;
}

/** How far somebody may go without asking; owners decide, so they have no limits. */
function LimitFields({ agent, onKeep }: LimitProps) {
  // Limits are kept together: one that is on its way goes along with the next.
  const [underWay, setUnderWay] = useState<Partial<Limits>>({});
  const limits = { ...agent.limits, ...underWay };
  const keep = (changed: Partial<Limits>) => {
    setUnderWay({ ...underWay, ...changed });
    onKeep({ ...limits, ...changed }, () => setUnderWay({}));
  };
  const { role } = agent;
  const currency = limits.refund?.currency ?? limits.discount?.currency ?? "EUR";
  if (role === "owner")
    return (
      <p className="form-hint">
        <Text id="agents-limit-owner" />
      </p>
    );
  return (
    <>
      <MoneyLimit
        label="agents-limit-refund"
        value={limits.refund}
        currency={currency}
        onKeep={(refund) => keep({ refund })}
      />
      <MoneyLimit
        label="agents-limit-refund-day"
        value={limits.refundDay}
        currency={currency}
        onKeep={(refundDay) => keep({ refundDay })}
      />
      <PercentLimit
        label="agents-limit-percent"
        value={limits.discountPercent}
        onKeep={(discountPercent) => keep({ discountPercent })}
      />
      <MoneyLimit
        label="agents-limit-discount"
        value={limits.discount}
        currency={currency}
        onKeep={(discount) => keep({ discount })}
      />
      <p className="form-hint">
        <Text id="agents-limit-hint" />
      </p>
    </>
  );
}

/** The PIN, leaving and coming back. */
function Standing({ agent, isMe }: Props) {
  const problemText = useProblemText();
  const [isLeaving, setIsLeaving] = useState(false);
  const hasLeft = agent.leftAt !== null;
  const back = useMutation({
    mutationFn: () =>
      told(ask("agents.come_back", { id: agent.id }), "agents-toast-changed", ({ name }) => ({ name })),
  });
  const reset = useMutation({ mutationFn: () => ask("agents.reset_pin", { id: agent.id }) });
  const problem = back.error ?? reset.error;
  return (
    <>
      <div className="form-actions">
        {agent.hasPin && (
          <Button onPress={() => reset.mutate()}>
            <Text id="agents-people-reset-pin" />
          </Button>
        )}
        {hasLeft && (
          <Button onPress={() => back.mutate()}>
            <Text id="agents-people-back" />
          </Button>
        )}
        {!hasLeft && !isMe && (
          <Button aria-expanded={isLeaving} onPress={() => setIsLeaving((before) => !before)}>
            <Text id="agents-people-leave" />
          </Button>
        )}
        <span role="status" className="meta">
          {reset.isSuccess && !agent.hasPin && <Text id="agents-people-pin-gone" />}
        </span>
      </div>
      {isLeaving && !hasLeft && <LeaveForm agent={agent} onDone={() => setIsLeaving(false)} />}
      {problem && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
