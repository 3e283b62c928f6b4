import { useState, type ReactNode } from "react";
import type { ActItem, ActState } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useKeptProblem } from "../../../platform/problem";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Chip } from "../../../shared/ui/Chip";
import { Icon } from "../../../shared/ui/icons/Icon";
import type { IconName } from "../../../shared/ui/icons/paths";
import { showToast } from "../../../shared/ui/toasts";
import { useTold, useWithdraw } from "./deeds";
import { DeclineForm } from "./DeclineForm";
import { actIcons } from "./OrderActions";
import { useAgents, useMe } from "./queries";
import { awaitAct, resolvedAct } from "./requests";
import { useActWords } from "./words";

const looks: Record<ActState, { tone: "fact" | "ok" | "warn" | "bad"; icon: IconName }> = {
  proposed: { tone: "warn", icon: "clock" },
  confirmed: { tone: "fact", icon: "clock" },
  attempting: { tone: "fact", icon: "clock" },
  done: { tone: "ok", icon: "check" },
  failed: { tone: "bad", icon: "warning" },
  unknown: { tone: "warn", icon: "warning" },
  changed: { tone: "warn", icon: "warning" },
  withdrawn: { tone: "fact", icon: "undo" },
  declined: { tone: "bad", icon: "close" },
};

interface Props {
  item: ActItem;
  onConversation?: (id: number) => void;
}

/** A deed, how it stands, and what can be done about it now. */
export function ActRow({ item, onConversation }: Props) {
  const { text, dynamic, has } = useText();
  const format = useFormat();
  const now = useNow();
  const words = useActWords();
  const agent = useAgents().data?.find(({ id }) => id === item.agentId);
  const [declines, setDeclines] = useState(false);
  const { run, isBusy, problem } = useDoing();
  const { tone, icon } = looks[item.state];
  const why = useKeptProblem()(item.problemCode, item.problemArgs);
  const differs = item.result?.differs;
  const differsId = `acts-differs-${differs ?? ""}`;
  const notes: string[] = [];
  if (item.state === "proposed" && item.waits) notes.push(dynamic(`acts-waits-${item.waits}`));
  if (item.state === "changed")
    notes.push(
      text("acts-changed-what", {
        what: format.list(item.changed.map((each) => dynamic(`acts-changed-${each}`))),
      }),
    );
  else if (why !== null) notes.push(why);
  if (item.state === "done" && differs)
    notes.push(dynamic(has(differsId) ? differsId : "acts-differs-other"));
  const reason = item.act.kind === "refund" ? item.act.reason : "";
  return (
    <li className="act-row">
      <Icon name={actIcons[item.kind] ?? "more"} />
      <div className="act-row-words">
        <p className="act-row-head">
          <span className="act-what">{words(item)}</span>
          <Chip tone={tone} icon={icon}>
            {dynamic(`acts-state-${item.state}`)}
          </Chip>
        </p>
        {reason && (
          <p>
            <bdi>{reason}</bdi>
          </p>
        )}
        <p className="meta">
          <Text
            id="acts-by"
            vars={{
              agent: agent?.name || text("inbox-activity-someone"),
              at: format.moment(item.createdAt, now),
            }}
          />
        </p>
        {notes.map((note) => (
          <p key={note} className="act-note">
            {note}
          </p>
        ))}
        {problem && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problem}</span>
          </p>
        )}
        {declines ? (
          <DeclineForm item={item} onClose={() => setDeclines(false)} />
        ) : (
          <Deeds
            item={item}
            isBusy={isBusy}
            run={(deed) => void run(deed)}
            onDecline={() => setDeclines(true)}
            onConversation={onConversation}
          />
        )}
      </div>
    </li>
  );
}

interface DeedsProps extends Props {
  isBusy: boolean;
  run: (deed: () => Promise<unknown>) => void;
  onDecline: () => void;
}

function Deeds({ item, isBusy, run, onDecline, onConversation }: DeedsProps) {
  const me = useMe().data;
  const mayDecide = useMay("storefronts.approve_act");
  const mayConfirm = useMay("storefronts.confirm_act");
  const words = useActWords();
  const tell = useTold();
  const withdraw = useWithdraw();
  const { id, state, conversationId } = item;
  const isTheirs = me !== undefined && (item.agentId === me.id || item.decidedBy === me.id);
  const deeds: ReactNode[] = [];
  const add = (key: string, label: ReactNode, onPress: () => void) =>
    deeds.push(
      <Button key={key} size="small" isDisabled={isBusy} onPress={onPress}>
        {label}
      </Button>,
    );
  if (state === "proposed" && mayDecide) {
    add("approve", <Text id="acts-approve" />, () =>
      run(async () => tell(await ask("storefronts.approve_act", { id }))),
    );
    add("decline", <Text id="acts-decline" />, onDecline);
  }
  if (state === "changed" && mayConfirm)
    add("confirm", <Text id="acts-confirm" />, () =>
      run(async () => tell(await ask("storefronts.confirm_act", { id }))),
    );
  if ((state === "proposed" || state === "confirmed" || state === "changed") && (isTheirs || mayDecide))
    add("withdraw", <Text id="acts-withdraw" />, () => void withdraw(id));
  if (state === "unknown" && mayConfirm)
    add("resolve", <Text id="acts-resolve" />, () => resolvedAct.set(id));
  if (item.mayUndo)
    add("undo", <Text id="acts-undo" />, () =>
      run(async () => {
        const undone = await ask("storefronts.undo_act", { id, uid: crypto.randomUUID() });
        awaitAct(undone.id);
        showToast("acts-told-confirmed", { what: words(undone) }, { icon: "clock" });
      }),
    );
  if (conversationId !== null && onConversation)
    add("conversation", <Text id="acts-conversation" />, () => onConversation(conversationId));
  return deeds.length === 0 ? null : <div className="act-row-deeds">{deeds}</div>;
}
