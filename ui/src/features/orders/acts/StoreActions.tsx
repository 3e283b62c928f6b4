import { Switch } from "react-aria-components";
import type { Ability, Lack, Store } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import "./acts.css";
import { useSwitches } from "./queries";

/** The owner's switches: which deeds may be done in a shop, and what its key lacks for them. */
export function StoreActions({ store }: { store: Pick<Store, "id"> }) {
  const { dynamic, text } = useText();
  const problemText = useProblemText();
  const { data } = useSwitches(store.id);
  const { run, isBusy, problem } = useDoing();
  if (!data) return null;
  const change = (kind: Ability, isOn: boolean) =>
    void run(async () => {
      const shown = await ask("storefronts.switch_act", { storeId: store.id, kind, isOn });
      if (shown.trouble) throw shown.trouble;
    });
  return (
    <section className="act-switches" aria-label={text("acts-switches-title")}>
      <p className="meta">
        <Text id="acts-switches-about" />
      </p>
      {data.switches.map(({ kind, isOn, isPossible }) => (
        <Switch
          key={kind}
          className="switch"
          isSelected={isOn}
          isDisabled={isBusy}
          onChange={(next) => change(kind, next)}
        >
          <span className="switch-track" aria-hidden="true" />
          <span className="switch-words">
            <span>{dynamic(`acts-kind-${kind}`)}</span>
            {!isPossible && (
              <span className="meta">
                <Text id="acts-choice-impossible" />
              </span>
            )}
          </span>
        </Switch>
      ))}
      {data.lacks.map((lack) => (
        <p key={JSON.stringify(lack)} className="form-hint form-warn">
          <Icon name="key" />
          <span>
            <LackWords lack={lack} />
          </span>
        </p>
      ))}
      {problem && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      {data.trouble && <p className="form-problem">{problemText(data.trouble)}</p>}
    </section>
  );
}

function LackWords({ lack }: { lack: Lack }) {
  const { dynamic } = useText();
  if (lack.kind === "scope") return <Text id="acts-switches-scope" vars={{ scope: lack.scope }} />;
  if (lack.kind === "route")
    return (
      <>
        {dynamic(`acts-kind-${lack.ability}`)} · <Text id="acts-switches-route" />
      </>
    );
  return <Text id="acts-switches-write" />;
}
