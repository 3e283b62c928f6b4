import type { ReturnDetail, ReturnEffect } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useKeptProblem } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Chip } from "../../../shared/ui/Chip";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useKept } from "../deeds";
import { effectIcons, effectLooks } from "../looks";
import { useEffectAct } from "../queries";
import { ExchangeWork } from "./ExchangeWork";
import { OwnersWord } from "./OwnersWord";
import { StockWork } from "./StockWork";

interface Props {
  detail: ReturnDetail;
  onActs: () => void;
}

/** What has to happen outside of the desk after the decision, and how that stands. */
export function Effects({ detail, onActs }: Props) {
  if (detail.effects.length === 0) return null;
  const isPaid = detail.effects.some(({ kind, state }) => kind === "difference" && state === "confirmed");
  return (
    <section className="return-part">
      <h2 className="return-heading">
        <Text id="returns-effects" />
      </h2>
      <ul className="return-effects">
        {detail.effects.map((effect) => (
          <Effect key={effect.uid} effect={effect} isPaid={isPaid} onActs={onActs} />
        ))}
      </ul>
    </section>
  );
}

interface EffectProps {
  effect: ReturnEffect;
  /** The customer has paid what an exchange costs more. */
  isPaid: boolean;
  onActs: () => void;
}

function Effect({ effect, isPaid, onActs }: EffectProps) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const { uid, kind, state, amount, code, problemCode, problemArgs } = effect;
  const act = useEffectAct(effect.actId).data?.item;
  const waits = state === "sent" && act?.state === "proposed";
  const asks = state === "sent" && (act?.state === "unknown" || act?.state === "changed");
  const { tone, icon } = effectLooks[state];
  const why = useKeptProblem()(problemCode, problemArgs);
  return (
    <li className="return-effect" data-state={state}>
      <Icon name={effectIcons[kind]} />
      <div className="return-effect-words">
        <p className="return-effect-head">
          <span className="return-effect-what">
            {dynamic(`returns-effect-${kind}`)}
            {amount.minor > 0 && <> {format.money(amount.minor, amount.currency)}</>}
          </span>
          {waits || asks ? (
            <Chip tone="warn" icon="clock">
              {waits ? text("returns-effect-approval") : dynamic(`acts-state-${act?.state ?? ""}`)}
            </Chip>
          ) : (
            <Chip tone={tone} icon={icon}>
              {dynamic(`returns-effect-state-${state}`)}
            </Chip>
          )}
        </p>
        {code && state === "confirmed" && (
          <p className="return-quiet">
            <Text id="returns-effect-code" vars={{ code }} />
          </p>
        )}
        <ExchangeWork effect={effect} isPaid={isPaid} />
        <StockWork effect={effect} />
        {state === "waiting" && (
          <p className="return-quiet">
            <Text id="settling-waits" />
          </p>
        )}
        {effect.mayRecord ? (
          <p className="return-quiet">
            <Text id="settling-pay" vars={{ amount: format.money(amount.minor, amount.currency) }} />
          </p>
        ) : (
          state === "manual" &&
          kind !== "restock" && (
            <p className="return-quiet">
              <Text id="returns-effect-manual" />
            </p>
          )
        )}
        {effect.isRecorded && state === "confirmed" && (
          <p className="return-quiet">
            <Text id="settling-recorded" />
          </p>
        )}
        {why !== null && <p className="return-quiet">{why}</p>}
        {problem && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problem}</span>
          </p>
        )}
        <p className="return-effect-deeds">
          {state === "failed" && (
            <Button
              size="small"
              needs="returns.try_again"
              isDisabled={isBusy}
              onPress={() => void run(async () => keep(await ask("returns.try_again", { uid })))}
            >
              <Text id="returns-effect-again" />
            </Button>
          )}
          {waits && act && <OwnersWord act={act} isBusy={isBusy} run={(deed) => void run(deed)} />}
          {effect.mayRecord && (
            <Button
              size="small"
              look="filled"
              needs="returns.record_in_shop"
              isDisabled={isBusy}
              onPress={() => void run(async () => keep(await ask("returns.record_in_shop", { uid })))}
            >
              <Text id="settling-record" />
            </Button>
          )}
          {effect.mayCount && (
            <Button
              size="small"
              look="filled"
              needs="returns.try_again"
              isDisabled={isBusy}
              onPress={() => void run(async () => keep(await ask("returns.try_again", { uid })))}
            >
              <Text id="settling-stock-count" />
            </Button>
          )}
          {(state === "failed" || state === "manual") && (
            <Button
              size="small"
              needs="returns.done_by_hand"
              isDisabled={isBusy}
              onPress={() => void run(async () => keep(await ask("returns.done_by_hand", { uid })))}
            >
              <Text id="returns-effect-by-hand" />
            </Button>
          )}
          {state === "waiting" && (
            <Button
              size="small"
              needs="returns.done_by_hand"
              isDisabled={isBusy}
              onPress={() => void run(async () => keep(await ask("returns.done_by_hand", { uid })))}
            >
              <Text id="settling-paid-otherwise" />
            </Button>
          )}
          {(waits || asks) && (
            <Button size="small" look="plain" onPress={onActs}>
              <Text id="returns-effect-open" />
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}
