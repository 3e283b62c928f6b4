import { Radio, RadioGroup } from "react-aria-components";
import type { Way } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { CopyLine } from "./CopyLine";
import type { Draft } from "./draft";
import { guides, wayGuide } from "./platforms";
import { usePlatforms } from "./queries";
import { StepFoot } from "./StepFoot";

interface Props {
  draft: Draft;
  onChange: (changes: Partial<Draft>) => void;
  onNext: () => void;
  onBack: () => void;
  onLeave: () => void;
}

/** Where to click in the platform's administration, and which rights to give and why. */
export function GuideStep({ draft, onChange, onNext, onBack, onLeave }: Props) {
  const { attribute } = useText();
  const platforms = usePlatforms().data;
  const { title, ways } = guides[draft.platform];
  const guide = wayGuide(draft.platform, draft.way);
  const copied = { scopes: platforms?.scopes.join(",") ?? "", redirect: platforms?.redirect ?? "" };
  return (
    <>
      <div className="shop-dialog-body">
        {title && (
          <h3>
            <Text id={title} />
          </h3>
        )}
        {ways.length > 1 && (
          <RadioGroup
            className="shop-ways"
            aria-label={attribute("shops-way", "label")}
            value={draft.way}
            onChange={(way) => onChange({ way: way as Way, keys: { key: "", secret: "" } })}
          >
            {ways.map(({ way, title: name, hint }) => (
              <Radio key={way} value={way} className="choice shop-way">
                <span className="channel-names">
                  <span className="channel-name">{name && <Text id={name} />}</span>
                  <span className="meta">{hint && <Text id={hint} />}</span>
                </span>
              </Radio>
            ))}
          </RadioGroup>
        )}
        <ol className="shop-guide">
          {guide?.steps.map((step) => {
            const words = typeof step === "string" ? step : step.text;
            return (
              <li key={words}>
                <Text id={words} elems={{ b: <b /> }} />
                {typeof step !== "string" && <CopyLine value={copied[step.copy]} />}
              </li>
            );
          })}
        </ol>
      </div>
      <StepFoot onLeave={onLeave} onBack={onBack}>
        <Button look="filled" data-first onPress={onNext}>
          <Text id="shops-connect-next" />
        </Button>
      </StepFoot>
    </>
  );
}
