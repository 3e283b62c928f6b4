import type { Actions, MacroVariant, RenderedMacro } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import { ActionChips } from "./ActionChips";
import { piecesOf } from "./gaps";
import { useMacro, usePreview, type PreviewRequest } from "./queries";
import { warningsOf } from "./warnings";

interface Props {
  request: PreviewRequest;
  actions?: Actions;
  /** Another text of the same macro was chosen. */
  onVariant?: (id: number | null) => void;
}

/** What the customer would read, what is missing in it, and whether another text was meant. */
export function MacroPreview({ request, actions, onVariant }: Props) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const { data, error } = usePreview(request);
  const variants = useMacro(onVariant ? (request.macroId ?? null) : null).data?.variants ?? [];
  return (
    <div className="macro-preview" role="region" aria-label={attribute("macros-preview", "label")}>
      {variants.length > 1 && data && (
        <VariantButtons
          variants={variants}
          current={data.choice.variantId}
          onChoose={(id) => onVariant?.(id)}
        />
      )}
      {data && <Warnings rendered={data} />}
      {data && (
        <div className="macro-preview-text" lang={data.choice.language} tabIndex={0}>
          {data.subject && (
            <p className="macro-preview-subject" dir="auto">
              <Filled text={data.subject} />
            </p>
          )}
          {data.text.split("\n").map((line, index) => (
            <p key={index} dir="auto">
              <Filled text={line} />
            </p>
          ))}
        </div>
      )}
      {error && (
        // While somebody writes, a template is broken at every second letter: shown, not shouted.
        <p className="form-hint">{problemText(error)}</p>
      )}
      {actions && <ActionChips actions={actions} />}
    </div>
  );
}

function Filled({ text }: { text: string }) {
  if (text === "") return <br />;
  return piecesOf(text).map((piece, index) =>
    piece.isGap ? (
      <mark key={index} className="gap identifier">
        {piece.text}
      </mark>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  );
}

/** Whatever a person should know before this is inserted. */
function Warnings({ rendered }: { rendered: RenderedMacro }) {
  const format = useFormat();
  const { choice, missing } = rendered;
  const warnings = warningsOf(choice);
  if (warnings.length === 0 && missing.length === 0) return null;
  const vars = {
    language: format.language(choice.language),
    wanted: format.language(choice.wantedLanguage ?? choice.language),
  };
  return (
    <ul className="macro-warnings">
      {warnings.map((name) => (
        <li key={name}>
          <Icon name="warning" size={12} />
          <span>
            {name === "other" ? (
              <Text id="macros-choice-other" vars={vars} />
            ) : name === "unknown" ? (
              <Text id="macros-choice-unknown" vars={{ language: vars.language }} />
            ) : (
              <Text id={`macros-choice-${name}`} />
            )}
          </span>
        </li>
      ))}
      {missing.length > 0 && (
        <li>
          <Icon name="pen" size={12} />
          <span>
            <Text id="macros-gaps" vars={{ count: missing.length }} />
          </span>
        </li>
      )}
    </ul>
  );
}

interface VariantButtonsProps {
  variants: readonly MacroVariant[];
  current: number | null;
  onChoose: (id: number) => void;
}

/** The texts of a macro, by language and form of address. */
export function VariantButtons({ variants, current, onChoose }: VariantButtonsProps) {
  const { attribute } = useText();
  const format = useFormat();
  return (
    <div className="macro-variants" role="group" aria-label={attribute("macros-variants", "label")}>
      {variants.map((variant) => (
        <button
          key={variant.id}
          type="button"
          className="macro-variant"
          aria-pressed={variant.id === current}
          title={format.language(variant.language)}
          onClick={() => onChoose(variant.id)}
        >
          <LanguageCode code={variant.language} />
          {variant.formality !== "neutral" && <Text id={`macros-formality-${variant.formality}`} />}
          {variant.channel === "chat" && <Icon name="chat" size={12} />}
          {variant.isStale && <Icon name="warning" size={12} />}
        </button>
      ))}
    </div>
  );
}
