import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { MacroRow } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { KeyCaps } from "../../shared/keys/KeyCaps";
import { fold, Marked } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { Icon } from "../../shared/ui/icons/Icon";
import { applyMacro } from "./apply";
import "./macros.css";
import { MacroPreview } from "./MacroPreview";
import { useMacros } from "./queries";
import { StarterButton } from "./StarterButton";

interface Props {
  conversationId: number;
  /** Called with the text for the draft, after the macro has done what it does. */
  onInsert: (text: string) => void;
  onClose: () => void;
  /** Leads to the page where macros are written. */
  onManage: () => void;
}

/** Finds a macro by its title in any language, shows what the customer would read and why, and inserts it. */
export function MacroPicker({ conversationId, onInsert, onClose, onManage }: Props) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [variantId, setVariantId] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { data: rows } = useMacros(useDeferredValue(query.trim()));
  const at = Math.min(active, Math.max(0, (rows?.length ?? 0) - 1));
  const chosen = rows?.[at];

  const choose = (next: number) => {
    setActive(next);
    setVariantId(null);
    setProblem(null);
  };
  const move = (step: 1 | -1) => {
    const count = Math.max(1, rows?.length ?? 0);
    const next = (at + step + count) % count;
    choose(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const insert = async (row: MacroRow | undefined) => {
    if (!row) return;
    try {
      const text = await applyMacro(conversationId, row, row === chosen ? variantId : null);
      onClose();
      // After the dialog has given the focus back, so that the editor may take it.
      setTimeout(() => onInsert(text), 0);
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") void insert(chosen);
    else return;
    event.preventDefault();
  };
  const words = fold(query).split(/\s+/).filter(Boolean);

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="macro-picker">
        <Dialog className="macro-picker-dialog" aria-label={attribute("macros-picker", "label")}>
          <div className="macro-picker-field">
            <Icon name="bolt" />
            <input
              autoFocus
              role="combobox"
              aria-expanded="true"
              aria-controls={listId}
              aria-activedescendant={chosen ? `${listId}-${at}` : undefined}
              aria-label={attribute("macros-picker", "label")}
              placeholder={attribute("macros-picker", "placeholder")}
              dir="auto"
              spellCheck={false}
              autoComplete="off"
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                choose(0);
              }}
              onKeyDown={onKeyDown}
            />
            <IconButton icon="close" label={attribute("macros-picker-close", "label")} onPress={onClose} />
          </div>
          <div className="macro-picker-panes">
            <div
              ref={list}
              id={listId}
              className="macro-picker-list"
              role="listbox"
              aria-label={attribute("macros-picker", "label")}
            >
              {rows?.map((row, index) => (
                <div
                  key={row.id}
                  id={`${listId}-${index}`}
                  data-at={index}
                  className="macro-picker-row"
                  role="option"
                  aria-selected={index === at}
                  onClick={() => choose(index)}
                  onDoubleClick={() => void insert(row)}
                >
                  <span className="ellipsis" dir="auto" lang={row.titleLanguage}>
                    <Marked text={row.title} words={words} />
                  </span>
                  {row.folder && (
                    <span className="macro-folder ellipsis" dir="auto">
                      {row.folder}
                    </span>
                  )}
                </div>
              ))}
              {rows?.length === 0 && <Nothing query={query} />}
            </div>
            {chosen && (
              <MacroPreview
                request={{
                  conversationId,
                  macroId: chosen.id,
                  variantId: variantId ?? undefined,
                }}
                actions={chosen.actions}
                onVariant={setVariantId}
              />
            )}
          </div>
          {problem != null && (
            <p className="form-problem macro-picker-problem" role="alert">
              {problemText(problem)}
            </p>
          )}
          <div className="macro-picker-foot">
            <Button look="plain" size="small" onPress={onManage}>
              <Text id="macros-picker-manage" />
            </Button>
            <Button look="filled" size="small" isDisabled={!chosen} onPress={() => void insert(chosen)}>
              <Text id="macros-picker-insert" />
              <KeyCaps keys="Enter" />
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Nothing fits, or there is nothing yet. */
function Nothing({ query }: { query: string }) {
  if (query.trim())
    return (
      <p className="macro-picker-empty">
        <Text id="macros-picker-empty" />
      </p>
    );
  return (
    <div className="macro-picker-empty">
      <p>
        <Text id="macros-empty" />
      </p>
      <StarterButton />
    </div>
  );
}
