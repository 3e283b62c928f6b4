import { useId, type FormEvent } from "react";
import type { Probe } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import type { Draft } from "./draft";
import { Lacks } from "./Findings";
import { guides } from "./platforms";
import { StepFoot } from "./StepFoot";

interface Props {
  draft: Draft;
  probe: Probe;
  thrown: unknown;
  isConnecting: boolean;
  onName: (name: string) => void;
  onConnect: () => void;
  onBack: () => void;
  onLeave: () => void;
}

/** What the shop is and holds, what will be missing, and its name here. */
export function FoundStep(props: Props) {
  const { draft, probe, thrown, isConnecting, onName, onConnect, onBack, onLeave } = props;
  const { text } = useText();
  const problemText = useProblemText();
  const format = useFormat();
  const id = useId();
  const { orders, products, customers } = probe.counts;
  const counts = [
    orders === null ? "" : text("shops-orders", { count: orders }),
    products === null ? "" : text("shops-found-products", { count: products }),
    customers === null ? "" : text("shops-found-customers", { count: customers }),
  ].filter(Boolean);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isConnecting) onConnect();
  };
  return (
    <form className="shop-dialog-form" onSubmit={submit}>
      <div className="shop-dialog-body">
        <h3 className="shop-found-title">
          <Icon name="check" className="form-ok" />
          <Text id="shops-found-title" />
        </h3>
        <div className="shop-found">
          <bdi className="channel-name">{probe.shopName}</bdi>
          <bdi className="identifier meta">{probe.shopUrl}</bdi>
          <span className="meta">
            {probe.version ? (
              <Text
                id="shops-found-version"
                vars={{ platform: guides[draft.platform].name, version: probe.version }}
              />
            ) : (
              guides[draft.platform].name
            )}
          </span>
          {counts.length > 0 && <span>{format.list(counts)}</span>}
        </div>
        {probe.lacks.length === 0 ? (
          <p className="form-hint">
            <Text id="shops-found-all" />
          </p>
        ) : (
          <>
            <h4>
              <Text id="shops-found-lacks" />
            </h4>
            <Lacks lacks={probe.lacks} />
          </>
        )}
        <div className="form-row">
          <label className="form-label" htmlFor={id}>
            <Text id="shops-found-name" />
          </label>
          <input
            id={id}
            className="field"
            data-first
            dir="auto"
            autoComplete="off"
            value={draft.name}
            onChange={(event) => onName(event.target.value)}
          />
        </div>
        {Boolean(thrown) && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(thrown)}</span>
          </p>
        )}
      </div>
      <StepFoot onLeave={onLeave} onBack={onBack}>
        <Button type="submit" look="filled" isDisabled={isConnecting}>
          <Text id="shops-found-connect" />
        </Button>
      </StepFoot>
    </form>
  );
}
