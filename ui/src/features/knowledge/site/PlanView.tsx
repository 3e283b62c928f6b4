import type { PublishPlan } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Check } from "../../../shared/ui/Fields";
import { Icon } from "../../../shared/ui/icons/Icon";

interface Props {
  plan: PublishPlan;
  /** Hand edits would be replaced. */
  overwrites: boolean;
  /** The plan is being made anew. */
  isLooking: boolean;
  onOverwrites: (overwrites: boolean) => void;
  onPublish: () => void;
  onClose: () => void;
}

/** More paths than that nobody reads. */
const MOST = 200;

const groups = ["added", "changed", "removed", "edited"] as const;
const marks = { added: "+", changed: "±", removed: "−", edited: "" } as const;

/** What would be done at a place: how much of what, and which files. Nothing is written until somebody says so. */
export function PlanView({ plan, overwrites, isLooking, onOverwrites, onPublish, onClose }: Props) {
  const { text } = useText();
  const isNothing = plan.added.length + plan.changed.length + plan.removed.length === 0;
  return (
    <section className="help-site-plan" aria-label={text("knowledge-site-plan")}>
      {isNothing && (
        <p className="help-site-ok">
          <Icon name="check" />
          <Text id="knowledge-site-plan-nothing" />
        </p>
      )}
      {groups.map(
        (group) => plan[group].length > 0 && <Group key={group} group={group} paths={plan[group]} />,
      )}
      {plan.leftOut.length > 0 && (
        <details className="help-site-group help-site-group-edited" open>
          <summary>
            <Icon name="image" />
            <Text id="pictures-left-out" vars={{ count: plan.leftOut.length }} />
          </summary>
          <Paths paths={plan.leftOut} />
        </details>
      )}
      {plan.unchanged > 0 && (
        <p className="meta">
          <Text id="knowledge-site-plan-unchanged" vars={{ count: plan.unchanged }} />
        </p>
      )}
      {(plan.edited.length > 0 || overwrites) && (
        <Check isOn={overwrites} onChange={onOverwrites}>
          <Text id="knowledge-site-plan-overwrite" />
        </Check>
      )}
      {!isNothing && (
        <p className="meta">
          <Text id={plan.isAtomic ? "knowledge-site-plan-atomic" : "knowledge-site-plan-stepwise"} />
        </p>
      )}
      <div className="form-actions">
        {!isNothing && (
          <Button
            size="small"
            look="filled"
            needs="knowledge.publish_to"
            isDisabled={isLooking}
            onPress={onPublish}
          >
            <Text id="knowledge-site-publish" />
          </Button>
        )}
        <Button size="small" look="plain" onPress={onClose}>
          <Text id={isNothing ? "knowledge-history-close" : "knowledge-site-plan-close"} />
        </Button>
      </div>
    </section>
  );
}

function Group({ group, paths }: { group: (typeof groups)[number]; paths: readonly string[] }) {
  return (
    <details className={`help-site-group help-site-group-${group}`} open={group === "edited"}>
      <summary>
        {group === "edited" ? (
          <Icon name="warning" />
        ) : (
          <span className="help-site-mark" aria-hidden>
            {marks[group]}
          </span>
        )}
        <Text id={`knowledge-site-plan-${group}`} vars={{ count: paths.length }} />
      </summary>
      <Paths paths={paths} />
    </details>
  );
}

function Paths({ paths }: { paths: readonly string[] }) {
  return (
    <ul tabIndex={0}>
      {paths.slice(0, MOST).map((path) => (
        <li key={path} className="identifier" dir="ltr">
          {path}
        </li>
      ))}
      {paths.length > MOST && (
        <li className="meta">
          <Text id="knowledge-site-plan-more" vars={{ count: paths.length - MOST }} />
        </li>
      )}
    </ul>
  );
}
