import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PolicyAnswer, ReturnPolicy } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Allowed } from "../../../shared/ui/Allowed";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { newZone, withZone } from "./draft";
import { ListRow } from "./ListRow";
import { RestLimit } from "../parcels/RestLimit";
import { PolicyPreview } from "./PolicyPreview";
import { PolicyTry } from "./PolicyTry";
import { PolicyZone } from "./PolicyZone";
import { usePolicy } from "./queries";
import "./policy.css";

/** Until somebody has named another amount. */
const USUAL_CURRENCY = "EUR";

/** Settings: what the shop promises about returns. */
export function PolicySection() {
  const known = usePolicy().data;
  return (
    <section className="settings-section" id="settings-returns">
      <h2>
        <Text id="returns-policy-title" />
      </h2>
      <p className="meta">
        <Text id="returns-policy-about" />
      </p>
      {/* Another version begins the draft anew. */}
      {known && <PolicyForm key={known.versions[0]?.version ?? 0} known={known} />}
    </section>
  );
}

function PolicyForm({ known }: { known: PolicyAnswer }) {
  const { text } = useText();
  const problemText = useProblemText();
  const [draft, setDraft] = useState<ReturnPolicy>(known.policy);
  const newest = known.versions[0]?.version ?? 0;
  const save = useMutation({
    mutationFn: () => ask("returns.save_policy", { policy: draft, basedOn: newest }),
  });
  const isChanged = draft !== known.policy;
  return (
    <>
      <Standing known={known} />
      <Allowed needs="returns.save_policy">
        <Beginnings known={known} onChoose={setDraft} />
        {draft.zones.map((zone, at) => (
          <PolicyZone
            key={at}
            zone={zone}
            currency={currencyOf(draft)}
            onChange={(changed) => setDraft(withZone(draft, at, changed))}
          />
        ))}
        <div className="form-actions">
          <Button
            size="small"
            onPress={() =>
              setDraft({ ...draft, zones: [...draft.zones, newZone(text("returns-policy-zone-name"))] })
            }
          >
            <Icon name="add" />
            <Text id="returns-policy-zone-add" />
          </Button>
        </div>
        <ListRow
          label="returns-policy-final-tags"
          list={draft.finalSale.tags}
          onChange={(tags) => setDraft({ ...draft, finalSale: { ...draft.finalSale, tags } })}
        />
        {save.error && (
          <p className="form-problem" role="alert">
            {problemText(save.error)}
          </p>
        )}
        <div className="form-actions">
          <Button look="filled" isDisabled={!isChanged || save.isPending} onPress={() => save.mutate()}>
            <Text id="returns-policy-save" />
          </Button>
          {isChanged && (
            <Button onPress={() => setDraft(known.policy)}>
              <Text id="returns-policy-discard" />
            </Button>
          )}
        </div>
      </Allowed>
      <RestLimit />
      <PolicyTry policy={draft} />
      <PolicyPreview policy={draft} />
    </>
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

/** The currency that the policy already speaks. */
function currencyOf(policy: ReturnPolicy): string {
  const verdicts = policy.zones.flatMap((zone) => zone.rules.map((rule) => rule.verdict));
  const amounts = verdicts.map(({ fee, keepItBelow }) => (fee.kind === "flat" ? fee.amount : keepItBelow));
  return amounts.find((amount) => amount)?.currency ?? USUAL_CURRENCY;
}
