import { useId, useState, type FormEvent } from "react";
import { Switch } from "react-aria-components";
import { useProblemText } from "../../platform/problem";
import { problemOf } from "../../platform/transport";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import "../../shared/ui/form.css";
import type { Draft } from "./draft";
import { KeyFields } from "./KeyFields";
import { readAddress } from "./paste";
import { guides, wayGuide } from "./platforms";
import { StepFoot } from "./StepFoot";

interface Props {
  draft: Draft;
  thrown: unknown;
  isTesting: boolean;
  onChange: (changes: Partial<Draft>) => void;
  onTest: (draft: Draft) => void;
  onBack: () => void;
  onLeave: () => void;
}

/** What may be mended under "More". */
const ABOUT_MORE = ["shop-address", "certificate-invalid", "ca-file-unreadable"];

/** Address and keys, which are tried and not yet kept. A problem leaves everything as it was typed. */
export function KeysStep({ draft, thrown, isTesting, onChange, onTest, onBack, onLeave }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const id = useId();
  const code = thrown ? problemOf(thrown).code : null;
  const [wantsMore, setWantsMore] = useState(draft.caFile !== "" || draft.isLocal);
  const hasMore = wantsMore || ABOUT_MORE.includes(code ?? "");
  const guide = wayGuide(draft.platform, draft.way);
  const isBrowser = draft.way === "browser";
  const tidy = () => readAddress(draft.platform, draft.address);
  const missing = !draft.address.trim()
    ? "address"
    : guide?.key && !draft.keys.key
      ? guide.key
      : !draft.keys.secret && guide
        ? guide.secret
        : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === null && !isTesting) onTest({ ...draft, address: tidy() });
  };
  if (!guide) return null;
  return (
    <form className="shop-dialog-form" onSubmit={submit}>
      <div className="shop-dialog-body">
        <h3>
          <Text id="shops-keys-title" />
        </h3>
        <div className="form-row">
          <label className="form-label" htmlFor={`${id}-address`}>
            <Text id="shops-keys-address" />
          </label>
          <input
            id={`${id}-address`}
            className="field identifier"
            data-first
            inputMode="url"
            autoComplete="url"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={guides[draft.platform].placeholder}
            value={draft.address}
            onChange={(event) => onChange({ address: event.target.value })}
            onBlur={() => onChange({ address: tidy() })}
          />
        </div>
        <KeyFields guide={guide} value={draft.keys} onChange={(keys) => onChange({ keys })} />
        <p className="form-hint">
          <Icon name="lock" />
          <span>
            <Text id="shops-keys-safe" />
          </span>
        </p>
        <button
          type="button"
          className="shop-fold-line"
          aria-expanded={hasMore}
          onClick={() => setWantsMore(!hasMore)}
        >
          <Icon name={hasMore ? "chevron_down" : "chevron"} />
          <Text id="shops-keys-more" />
        </button>
        {hasMore && (
          <div className="form-more">
            <div className="form-row">
              <label className="form-label" htmlFor={`${id}-ca`}>
                <Text id="shops-keys-ca-file" />
              </label>
              <input
                id={`${id}-ca`}
                className="field identifier"
                autoComplete="off"
                spellCheck={false}
                aria-describedby={`${id}-ca-hint`}
                value={draft.caFile}
                onChange={(event) => onChange({ caFile: event.target.value })}
              />
              <p className="form-hint" id={`${id}-ca-hint`}>
                <Text id="shops-keys-ca-file-hint" />
              </p>
            </div>
            <Switch
              className="switch"
              aria-describedby={`${id}-local`}
              isSelected={draft.isLocal}
              onChange={(isLocal) => onChange({ isLocal })}
            >
              <span className="switch-track" aria-hidden="true" />
              <Text id="shops-keys-local" />
            </Switch>
            <p className="form-hint" id={`${id}-local`}>
              <Text id="shops-keys-local-hint" />
            </p>
          </div>
        )}
        {isTesting && (
          <p className="form-hint" role="status">
            {isBrowser ? (
              <Text id="shops-keys-in-browser" />
            ) : (
              <Text id="shops-keys-testing" vars={{ address: draft.address }} />
            )}
          </p>
        )}
        {code !== null && code !== "cancelled" && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(thrown)}</span>
          </p>
        )}
      </div>
      <StepFoot onLeave={onLeave} onBack={onBack}>
        {missing && (
          <span className="form-missing" id={`${id}-missing`}>
            {missing === "address" ? (
              <Text id="shops-keys-missing-address" />
            ) : (
              <Text id="shops-keys-missing-field" vars={{ field: text(missing) }} />
            )}
          </span>
        )}
        <Button
          type="submit"
          look="filled"
          isDisabled={missing !== null || isTesting}
          aria-describedby={missing ? `${id}-missing` : undefined}
        >
          <Text id={isBrowser ? "shops-keys-sign-in" : "shops-keys-test"} />
        </Button>
      </StepFoot>
    </form>
  );
}
