import { useState } from "react";
import type { PublishTarget } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { Icon } from "../../../shared/ui/icons/Icon";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { useTargets } from "./queries";
import { TargetCard } from "./TargetCard";
import { TargetDialog } from "./TargetDialog";

/** The places of the help site, each with what can be done there. */
export function Targets() {
  const problemText = useProblemText();
  const { data: targets, error, refetch } = useTargets();
  const [edited, setEdited] = useState<PublishTarget | "new" | null>(null);
  const add = (
    <Button
      look={targets?.length === 0 ? "filled" : "outlined"}
      needs="knowledge.save_target"
      onPress={() => setEdited("new")}
    >
      <Icon name="add" />
      <Text id="knowledge-site-add" />
    </Button>
  );
  return (
    <section className="help-site-part" aria-labelledby="help-site-places">
      <h2 id="help-site-places">
        <Text id="knowledge-site-places" />
      </h2>
      {error && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
      {targets?.length === 0 && (
        <EmptyState icon="globe" action={add}>
          <Text id="knowledge-site-none" />
        </EmptyState>
      )}
      {targets && targets.length > 0 && (
        <>
          <ul className="help-site-targets">
            {targets.map((target) => (
              <TargetCard key={target.id} target={target} onEdit={() => setEdited(target)} />
            ))}
          </ul>
          <div className="form-actions">{add}</div>
        </>
      )}
      {edited && <TargetDialog target={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </section>
  );
}
