import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Agent, Role } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { LeaveForm } from "./LeaveForm";
import { tellDeed, useUpdateAgent } from "./queries";

const roles: Role[] = ["owner", "agent", "draft_only", "guest"];
const MONTH = 30 * 86_400_000;

/** One person: role, languages, last day, limits, PIN, leaving. */
export function Person({ agent, isMe, mayManage }: { agent: Agent; isMe: boolean; mayManage: boolean }) {
  const { text, attribute } = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const hasLeft = agent.leftAt !== null;
  return (
    <li className="person-block">
      <div className="person">
        <Avatar name={agent.name} tone={isMe ? "agent" : "customer"} size="small" />
        <bdi>{agent.name || "–"}</bdi>
        <span className="meta">
          {isMe ? `${text("settings-people-me")} · ` : ""}
          <Text id={hasLeft ? "agents-people-left" : `agents-role-${agent.role}`} />
          {agent.guestUntil && ` · ${format.moment(Date.parse(`${agent.guestUntil}T12:00`), Date.now())}`}
          {agent.languages.length > 0 &&
            ` · ${agent.languages.map((tag) => format.language(tag)).join(", ")}`}
        </span>
        {mayManage && (
          <IconButton
            icon="pen"
            label={attribute("agents-people-edit", "label", { name: agent.name })}
            aria-expanded={isOpen}
            onPress={() => setIsOpen((before) => !before)}
          />
        )}
      </div>
      {isOpen && <PersonForm agent={agent} hasLeft={hasLeft} isMe={isMe} />}
    </li>
  );
}

function PersonForm({ agent, hasLeft, isMe }: { agent: Agent; hasLeft: boolean; isMe: boolean }) {
  const id = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const update = useUpdateAgent();
  const [languages, setLanguages] = useState(agent.languages.join(", "));
  const [percent, setPercent] = useState(String(agent.limits.discountPercent ?? ""));
  const [isLeaving, setIsLeaving] = useState(false);
  const back = useMutation({
    mutationFn: () => ask("agents.come_back", { id: agent.id }),
    onSuccess: ({ name, undoId }) => tellDeed("agents-toast-changed", { name }, undoId),
  });
  const reset = useMutation({ mutationFn: () => ask("agents.reset_pin", { id: agent.id }) });
  const problem = update.error ?? back.error ?? reset.error;
  const day = (value: number) => new Date(value).toISOString().slice(0, 10);
  return (
    <div className="person-form">
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-role`}>
          <Text id="agents-people-role" />
        </label>
        <select
          id={`${id}-role`}
          className="field setting-short"
          value={agent.role}
          onChange={(event) => {
            const role = roles.find((each) => each === event.target.value);
            const guestUntil = role === "guest" ? (agent.guestUntil ?? day(Date.now() + MONTH)) : undefined;
            if (role) update.mutate({ id: agent.id, role, guestUntil });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {text(`agents-role-${role}`)}
            </option>
          ))}
        </select>
        <span className="form-hint">
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
            onChange={(event) =>
              event.target.value && update.mutate({ id: agent.id, guestUntil: event.target.value })
            }
          />
        </div>
      )}
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-languages`}>
          <Text id="agents-people-languages" />
        </label>
        <input
          id={`${id}-languages`}
          className="field setting-short"
          dir="ltr"
          value={languages}
          onChange={(event) => setLanguages(event.target.value)}
          onBlur={() => {
            const list = languages.split(/[\s,;]+/).filter(Boolean);
            if (list.join() !== agent.languages.join()) update.mutate({ id: agent.id, languages: list });
          }}
        />
      </div>
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-percent`}>
          <Text id="agents-people-discount" />
        </label>
        <input
          id={`${id}-percent`}
          className="field setting-time"
          type="number"
          min={0}
          max={100}
          dir="ltr"
          value={percent}
          onChange={(event) => setPercent(event.target.value)}
          onBlur={() => {
            const discountPercent = percent === "" ? null : Number(percent);
            if (discountPercent !== agent.limits.discountPercent)
              update.mutate({ id: agent.id, limits: { ...agent.limits, discountPercent } });
          }}
        />
      </div>
      <div className="form-actions">
        {agent.hasPin && (
          <Button onPress={() => reset.mutate()}>
            <Text id="agents-people-reset-pin" />
          </Button>
        )}
        {hasLeft ? (
          <Button onPress={() => back.mutate()}>
            <Text id="agents-people-back" />
          </Button>
        ) : (
          !isMe && (
            <Button aria-expanded={isLeaving} onPress={() => setIsLeaving((before) => !before)}>
              <Text id="agents-people-leave" />
            </Button>
          )
        )}
      </div>
      {isLeaving && !hasLeft && <LeaveForm agent={agent} onDone={() => setIsLeaving(false)} />}
      {problem && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </div>
  );
}
