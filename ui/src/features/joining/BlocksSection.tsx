import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Allowed } from "../../shared/ui/Allowed";
import { Button } from "../../shared/ui/Button";
import { useDeed } from "./deeds";
import "./joining.css";
import { useAgents, useBlocks } from "./queries";

/** In the settings: whose mail goes to spam, why, and letting them in again. */
export function BlocksSection() {
  const id = useId();
  const { text } = useText();
  const format = useFormat();
  const agents = useAgents().data ?? [];
  const blocks = useBlocks().data;
  const [pattern, setPattern] = useState("");
  const [reason, setReason] = useState("");
  const { run, problem, isBusy } = useDeed();
  const nameOf = (agent: number | null) =>
    agents.find((each) => each.id === agent)?.name || text("inbox-activity-someone");
  const block = async () => {
    const wanted = pattern.trim();
    const deed = () => ask("inbox.block", { pattern: wanted, reason });
    if (!(await run(deed, "joining-done-blocked", { pattern: wanted }))) return;
    setPattern("");
    setReason("");
  };
  return (
    <section className="settings-section" id="settings-blocks">
      <h2>
        <Text id="joining-blocks-title" />
      </h2>
      <Allowed needs="inbox.block">
        {blocks?.length === 0 && (
          <p className="meta">
            <Text id="joining-blocks-empty" />
          </p>
        )}
        <ul className="blocks">
          {blocks?.map((each) => (
            <li key={each.id}>
              <span className="blocks-words">
                <bdi className="identifier">{each.pattern}</bdi>
                <span className="meta">
                  <Text
                    id="joining-blocks-by"
                    vars={{ agent: nameOf(each.agentId), at: format.day(each.at) }}
                  />{" "}
                  {each.reason && <Text id="joining-spam-reason" vars={{ reason: each.reason }} />}
                </span>
              </span>
              <Button
                size="small"
                onPress={() =>
                  void run(() => ask("inbox.unblock", { id: each.id }), "joining-done-unblocked", undefined)
                }
              >
                <Text id="joining-blocks-unblock" />
              </Button>
            </li>
          ))}
        </ul>
        <form
          className="form-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (pattern.trim()) void block();
          }}
        >
          <label className="visually-hidden" htmlFor={`${id}-pattern`}>
            <Text id="joining-blocks-pattern" />
          </label>
          <input
            id={`${id}-pattern`}
            className="field identifier"
            placeholder={text("joining-blocks-pattern")}
            value={pattern}
            onChange={(event) => setPattern(event.target.value)}
          />
          <label className="visually-hidden" htmlFor={`${id}-reason`}>
            <Text id="joining-block-reason" />
          </label>
          <input
            id={`${id}-reason`}
            className="field"
            dir="auto"
            maxLength={300}
            placeholder={text("joining-block-reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="submit" isDisabled={!pattern.trim() || isBusy}>
            <Text id="joining-block-do" />
          </Button>
        </form>
        {problem && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
      </Allowed>
    </section>
  );
}
