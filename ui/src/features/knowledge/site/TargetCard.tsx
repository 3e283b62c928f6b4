import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { PublishPlan, PublishTarget } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { ProgressLine } from "../../../shared/ui/ProgressLine";
import { WaitingLine } from "../../../shared/ui/WaitingLine";
import { PlanView } from "./PlanView";
import { useRunProgress } from "./queries";
import { RunLine } from "./RunLine";

interface Props {
  target: PublishTarget;
  onEdit: () => void;
}

/** A place: how the last run ended, what would change, and bringing the site there. */
export function TargetCard({ target, onEdit }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const [isForgetting, setIsForgetting] = useState(false);
  const { id, name, kind, place, address, lastRun } = target;
  const [overwrites, setOverwrites] = useState(false);
  const [plan, setPlan] = useState<PublishPlan | null>(null);
  const look = useMutation({
    mutationFn: (replaces: boolean) => ask("knowledge.plan", { id, overwrites: replaces }),
    onSuccess: setPlan,
  });
  const publish = useMutation({
    mutationFn: () => ask("knowledge.publish_to", { id, overwrites }),
    onSuccess: () => leave(),
  });
  const lookAgain = (replaces: boolean) => {
    setOverwrites(replaces);
    look.mutate(replaces);
  };
  const leave = () => {
    setPlan(null);
    setOverwrites(false);
  };
  // Pages of WordPress stand where the site itself stands.
  const url = address || (kind === "wordpress" ? place : "");
  const open = useMutation({ mutationFn: () => ask("desk.open_link", { url }) });
  const isRunning = publish.isPending || lastRun?.state === "running";
  const problem = publish.error ?? look.error ?? open.error;
  return (
    <li className="help-site-target">
      <div className="help-site-target-head">
        <Icon name={kind === "zip" ? "file" : "globe"} />
        <h3 dir="auto">{name}</h3>
        <Button size="small" look="plain" needs="knowledge.save_target" onPress={onEdit}>
          <Text id="knowledge-site-change" />
        </Button>
        <Button
          size="small"
          look="plain"
          needs="knowledge.remove_target"
          isDisabled={isRunning}
          onPress={() => setIsForgetting(true)}
        >
          <Text id="knowledge-site-remove" />
        </Button>
      </div>
      {name !== place && <bdi className="identifier help-site-path">{place}</bdi>}
      {address && <bdi className="identifier help-site-path">{address}</bdi>}
      <RunLine run={lastRun} answer={publish.data} place={place} isRunning={isRunning} />
      {isRunning ? (
        <Running />
      ) : (
        <div className="form-actions">
          <Button
            size="small"
            needs="knowledge.plan"
            isDisabled={look.isPending}
            onPress={() => lookAgain(false)}
          >
            <Text id="knowledge-site-look" />
          </Button>
          {!plan && (
            <Button size="small" needs="knowledge.publish_to" onPress={() => publish.mutate()}>
              <Text id="knowledge-site-publish" />
            </Button>
          )}
          {url && lastRun && (
            <Button size="small" look="plain" onPress={() => open.mutate()}>
              <Text id="knowledge-site-open" />
            </Button>
          )}
        </div>
      )}
      {look.isPending && <WaitingLine words={text("knowledge-site-looking")} />}
      {problem != null && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      {plan && !isRunning && (
        <PlanView
          plan={plan}
          overwrites={overwrites}
          isLooking={look.isPending}
          onOverwrites={lookAgain}
          onPublish={() => publish.mutate()}
          onClose={leave}
        />
      )}
      {isForgetting && <Forget target={target} onClose={() => setIsForgetting(false)} />}
    </li>
  );
}

/** How far the run is, and the way to end it. */
function Running() {
  const { text } = useText();
  const problemText = useProblemText();
  const progress = useRunProgress(true);
  const stop = useMutation({ mutationFn: () => ask("knowledge.cancel_publish", {}) });
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <>
      <ProgressLine
        label={text("knowledge-site-publishing")}
        done={done}
        total={total}
        words={total > 0 ? text("knowledge-site-progress", { done, total }) : text("knowledge-site-looking")}
        stop={<Text id="knowledge-site-stop" />}
        isStopping={stop.isPending || stop.isSuccess}
        onStop={() => stop.mutate()}
      />
      {stop.error && (
        <p className="form-problem" role="alert">
          {problemText(stop.error)}
        </p>
      )}
    </>
  );
}

function Forget({ target, onClose }: { target: PublishTarget; onClose: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const remove = useMutation({
    mutationFn: () => ask("knowledge.remove_target", { id: target.id }),
    onSuccess: onClose,
  });
  return (
    <DeedDialog
      title={text("knowledge-site-remove-title", { name: target.name })}
      verb={<Text id="knowledge-site-remove" />}
      isDanger
      isDisabled={remove.isPending}
      onDo={() => remove.mutate()}
      problem={remove.error ? problemText(remove.error) : null}
      onClose={onClose}
    >
      <p>
        <Text id="knowledge-site-remove-about" vars={{ place: target.place }} />
      </p>
    </DeedDialog>
  );
}
