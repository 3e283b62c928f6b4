import { useMutation } from "@tanstack/react-query";
import { useDeferredValue, useId, type ReactNode } from "react";
import type { PolicyAnswer, ReturnPolicy } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Allowed } from "../../../shared/ui/Allowed";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { showToast } from "../../../shared/ui/toasts";
import { RestLimit } from "../parcels/RestLimit";
import { currencyOf, newZone, withZone } from "./draft";
import { Faults } from "./FieldFault";
import "./policy.css";
import { PolicyGeneral } from "./PolicyGeneral";
import { PolicyPanel } from "./PolicyPanel";
import { PolicyZone } from "./PolicyZone";
import { useDescribed, usePolicy } from "./queries";
import { policyDraft } from "./session";

/** Settings: what the shop promises about returns. */
export function PolicySection({ children }: { children?: ReactNode }) {
  const known = usePolicy().data;
  return (
    <section className="settings-section policy-section" id="settings-returns">
      <h2>
        <Text id="returns-policy-title" />
      </h2>
      <p className="meta">
        <Text id="returns-policy-about" />
      </p>
      {known && <PolicyForm known={known} />}
      {children}
    </section>
  );
}

function PolicyForm({ known }: { known: PolicyAnswer }) {
  const { text } = useText();
  const written = useStore(policyDraft);
  const draft = written?.policy ?? known.policy;
  const newest = known.versions[0]?.version ?? 0;
  const change = (policy: ReturnPolicy) => policyDraft.set({ policy, basedOn: written?.basedOn ?? newest });
  const words = useDescribed(useDeferredValue(draft)).data;
  const area = known.defaults.find(({ kind }) => kind === "eu_shop")?.policy.zones[0]?.countries ?? [];
  return (
    <Faults value={words?.faults ?? []}>
      <Standing known={known} />
      <div className="policy-columns">
        <div className="policy-form">
          <Allowed needs="returns.save_policy">
            <Beginnings known={known} onChoose={change} />
            {draft.zones.map((zone, at) => (
              <PolicyZone
                key={at}
                policy={draft}
                zone={zone}
                at={at}
                words={words?.zones[at]}
                currency={currencyOf(draft)}
                area={area}
                onChange={(changed) => change(withZone(draft, at, changed))}
              />
            ))}
            <div className="form-actions">
              <Button
                size="small"
                onPress={() =>
                  change({ ...draft, zones: [...draft.zones, newZone(text("returns-policy-zone-name"))] })
                }
              >
                <Icon name="add" />
                <Text id="returns-policy-zone-add" />
              </Button>
            </div>
            <PolicyGeneral policy={draft} onChange={change} />
            <Saving known={known} draft={draft} faults={words?.faults.length ?? 0} />
          </Allowed>
          <RestLimit />
        </div>
        <PolicyPanel
          known={known}
          draft={useDeferredValue(draft)}
          isChanged={written !== null}
          onRestore={change}
        />
      </div>
    </Faults>
  );
}

/** Stays in sight while there is something to save. */
function Saving({ known, draft, faults }: { known: PolicyAnswer; draft: ReturnPolicy; faults: number }) {
  const problemText = useProblemText();
  const written = useStore(policyDraft);
  const newest = known.versions[0]?.version ?? 0;
  const save = useMutation({
    mutationFn: () => ask("returns.save_policy", { policy: draft, basedOn: newest }),
    onSuccess: ({ version }) => {
      policyDraft.set(null);
      showToast("policy-saved", { version });
    },
  });
  const isStale = written !== null && written.basedOn !== newest;
  return (
    <div className="policy-save" data-shown={written !== null}>
      {written && (
        <p className="meta" role="status">
          {isStale ? (
            <Text id="policy-stale" vars={{ version: newest }} />
          ) : faults > 0 ? (
            <Text id="policy-faults" vars={{ count: faults }} />
          ) : (
            <Text id="policy-unsaved" />
          )}
        </p>
      )}
      {save.error && (
        <p className="form-problem" role="alert">
          {problemText(save.error)}
        </p>
      )}
      <div className="form-actions">
        <Button
          look="filled"
          isDisabled={written === null || faults > 0 || save.isPending}
          onPress={() => save.mutate()}
        >
          <Text id="returns-policy-save" />
        </Button>
        {written && (
          <Button onPress={() => policyDraft.set(null)}>
            <Text id="returns-policy-discard" />
          </Button>
        )}
      </div>
    </div>
  );
}

/** Which version holds. */
function Standing({ known }: { known: PolicyAnswer }) {
  const format = useFormat();
  const { version, validFrom } = known.shown;
  return (
    <p>
      {version === 0 ? (
        <Text id="returns-policy-none" />
      ) : validFrom === 0 ? (
        <Text id="returns-policy-version-first" vars={{ version }} />
      ) : (
        <Text id="returns-policy-version" vars={{ version, date: format.calendarDay(validFrom) }} />
      )}
    </p>
  );
}

function Beginnings({ known, onChoose }: { known: PolicyAnswer; onChoose: (policy: ReturnPolicy) => void }) {
  const id = useId();
  return (
    <div className="form-row" role="group" aria-labelledby={id}>
      <span className="form-label" id={id}>
        <Text id="returns-policy-begin" />
      </span>
      <div className="form-actions">
        {known.defaults.map((offered) => (
          <Button key={offered.kind} size="small" onPress={() => onChoose(offered.policy)}>
            {offered.title}
          </Button>
        ))}
      </div>
      <span className="form-hint">
        <Text id="returns-policy-begin-hint" />
      </span>
    </div>
  );
}
