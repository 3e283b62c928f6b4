import { useDeferredValue, useState } from "react";
import { useProblemText } from "../../platform/problem";
import { KeyCaps } from "../../shared/keys/KeyCaps";
import { fold, Marked } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { FindDialog } from "../../shared/ui/FindDialog";
import { IconButton } from "../../shared/ui/IconButton";
import { applyMacro } from "./apply";
import "./macros.css";
import { MacroPreview } from "./MacroPreview";
import { useMacros } from "./queries";
import { StarterButton } from "./StarterButton";

interface Props {
  conversationId: number;
  /** The order that somebody chose; null for the one that matters most. */
  orderId: number | null;
  /** Called with the text for the draft, after the macro has done what it does. */
  onInsert: (text: string) => void;
  onClose: () => void;
  /** Leads to the page where macros are written. */
  onManage: () => void;
}

/** Finds a macro by its title in any language, shows what the customer would read and why, and inserts it. */
export function MacroPicker({ conversationId, orderId, onInsert, onClose, onManage }: Props) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [variantId, setVariantId] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const { data: rows = [], isPending } = useMacros(useDeferredValue(query.trim()));
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const chosen = rows[at];

  const choose = (next: number) => {
    setActive(next);
    if (next === at) return;
    setVariantId(null);
    setProblem(null);
  };
  const insert = async (index: number) => {
    const row = rows[index];
    if (!row) return;
    try {
      const text = await applyMacro({ conversationId, orderId }, row, index === at ? variantId : null);
      onClose();
      // After the dialog has given the focus back, so that the editor may take it.
      setTimeout(() => onInsert(text), 0);
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const words = fold(query).split(/\s+/).filter(Boolean);

  return (
    <FindDialog
      className="macro-picker"
      label={attribute("macros-picker", "label")}
      placeholder={attribute("macros-picker", "placeholder")}
      icon="bolt"
      close={<IconButton icon="close" label={attribute("macros-picker-close", "label")} onPress={onClose} />}
      query={query}
      onQuery={setQuery}
      found={rows.map((row) => ({
        key: String(row.id),
        content: (
          <>
            <span className="ellipsis" dir="auto" lang={row.titleLanguage}>
              <Marked text={row.title} words={words} />
            </span>
            {row.folder && (
              <span className="macro-folder ellipsis" dir="auto">
                {row.folder}
              </span>
            )}
          </>
        ),
      }))}
      active={active}
      onActive={choose}
      onRun={(index) => void insert(index)}
      isLookedAtFirst
      empty={isPending ? null : <Nothing query={query} />}
      beside={
        chosen && (
          <MacroPreview
            request={{
              conversationId,
              macroId: chosen.id,
              variantId: variantId ?? undefined,
              orderId: orderId ?? undefined,
            }}
            actions={chosen.actions}
            onVariant={setVariantId}
          />
        )
      }
      foot={
        <>
          {problem != null && (
            <p className="form-problem macro-picker-problem" role="alert">
              {problemText(problem)}
            </p>
          )}
          <div className="macro-picker-foot">
            <Button look="plain" size="small" onPress={onManage}>
              <Text id="macros-picker-manage" />
            </Button>
            <Button look="filled" size="small" isDisabled={!chosen} onPress={() => void insert(at)}>
              <Text id="macros-picker-insert" />
              <KeyCaps keys="Enter" />
            </Button>
          </div>
        </>
      }
      onClose={onClose}
    />
  );
}

/** Nothing fits, or there is nothing yet. */
function Nothing({ query }: { query: string }) {
  if (query.trim()) return <Text id="macros-picker-empty" />;
  return (
    <div className="macro-picker-empty">
      <p>
        <Text id="macros-empty" />
      </p>
      <StarterButton />
    </div>
  );
}
