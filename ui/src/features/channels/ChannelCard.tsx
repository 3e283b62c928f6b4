import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Channel, ChannelState } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Problem } from "../../platform/transport";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import type { IconName } from "../../shared/ui/icons/paths";
import { Icon } from "../../shared/ui/icons/Icon";
import { ProgressLine } from "../../shared/ui/ProgressLine";
import { ChannelForm } from "./ChannelForm";
import { providerOf } from "./provider";
import { isDiskTrouble } from "./trouble";

type Form = "rename" | "password" | "remove";

const looks: Record<ChannelState, { tone: "ok" | "warn" | "bad" | "fact"; icon: IconName }> = {
  connecting: { tone: "fact", icon: "more" },
  working: { tone: "fact", icon: "download" },
  up_to_date: { tone: "ok", icon: "check" },
  offline: { tone: "warn", icon: "offline" },
  needs_you: { tone: "warn", icon: "warning" },
  paused: { tone: "fact", icon: "pause" },
};
const kinds: Record<string, IconName> = { mail: "mail", file: "file", sample: "bag" };

/** One channel: how it is, why, and what can be done. */
export function ChannelCard({ channel }: { channel: Channel }) {
  const { text, attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const problemText = useProblemText();
  const [form, setForm] = useState<Form | null>(null);
  const run = useMutation({
    mutationFn: async (deed: "pause" | "resume"): Promise<void> => {
      if (deed === "pause") await ask("channels.pause", { id: channel.id });
      else await ask("channels.resume", { id: channel.id });
    },
  });
  const signIn = useMutation({ mutationFn: () => ask("channels.sign_in_again", { id: channel.id }) });
  const problem = run.error ?? signIn.error;
  const { state, kind, problemCode, problemArgs, progressDone, progressTotal, oauth } = channel;
  const since = channel.failingSince ?? channel.lastOkAt;
  const isFetching = state !== "paused" && progressDone < progressTotal;
  const isMail = kind === "mail";
  const isBroken = state === "offline" || state === "needs_you";
  const why = problemCode ? new Problem({ kind: "refused", code: problemCode, args: problemArgs }) : null;
  const toggle = (next: Form) => setForm(form === next ? null : next);
  const { tone, icon } = looks[state];

  return (
    <li className="channel-card">
      <div className="channel-line">
        <Icon name={kinds[kind] ?? "mail"} />
        <span className="channel-names">
          <bdi className="channel-name ellipsis">{channel.name || channel.address}</bdi>
          {channel.name && channel.address && (
            <span className="identifier meta ellipsis">{channel.address}</span>
          )}
        </span>
        {isMail && (
          <Chip tone={tone} icon={icon}>
            <Text id={`channels-state-${state.replaceAll("_", "-") as "up-to-date"}`} />
          </Chip>
        )}
      </div>
      {isFetching && (
        <ProgressLine
          label={attribute("channels-progress", "label", { done: progressDone, total: progressTotal })}
          done={progressDone}
          total={progressTotal}
          words={text("channels-progress", { done: progressDone, total: progressTotal })}
        />
      )}
      {isBroken && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>
            {why && problemText(why)}
            {since !== null && (
              <>
                {" "}
                <Text id="channels-since" vars={{ since: format.moment(since, now) }} />
              </>
            )}
          </span>
        </p>
      )}
      {isMail && (
        <div className="channel-actions">
          {isBroken && !isDiskTrouble(problemCode) && (
            <Button
              size="small"
              isDisabled={oauth !== null && signIn.isPending}
              onPress={() => (oauth === null ? toggle("password") : signIn.mutate())}
            >
              <Text id="channels-sign-in-again" />
            </Button>
          )}
          <Button
            size="small"
            isDisabled={run.isPending}
            onPress={() => run.mutate(state === "paused" || isBroken ? "resume" : "pause")}
          >
            <Text
              id={state === "paused" ? "channels-resume" : isBroken ? "channels-try-now" : "channels-pause"}
            />
          </Button>
          <Button size="small" look="plain" onPress={() => toggle("rename")}>
            <Text id="channels-rename" />
          </Button>
          {!isBroken && oauth === null && (
            <Button size="small" look="plain" onPress={() => toggle("password")}>
              <Text id="channels-new-password" />
            </Button>
          )}
          <Button size="small" look="plain" onPress={() => toggle("remove")}>
            <Text id="channels-remove" />
          </Button>
        </div>
      )}
      {signIn.isPending && (
        <p className="form-hint" role="status">
          <Text id="channels-add-in-browser" vars={{ provider: providerOf(oauth) }} />
        </p>
      )}
      {problem && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      {form && <ChannelForm key={form} channel={channel} form={form} onDone={() => setForm(null)} />}
    </li>
  );
}
