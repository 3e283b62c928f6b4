import { useState } from "react";
import { useProblemText } from "../../platform/problem";
import { useCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { askPrepared, usePrepared } from "./composing";
import type { Drafting, Written } from "./drafting";

interface Props {
  drafting: Drafting;
  written: Written;
  /** Takes the quotation, as plain text, into the text that is being written. */
  onEdit: (quoted: string) => void;
}

const texts = {
  reply: {
    show: "inbox-composer-quoted-show",
    hide: "inbox-composer-quoted-hide",
    edit: "inbox-composer-quoted-edit",
    remove: "inbox-composer-quoted-remove",
    back: "inbox-composer-quoted-back",
  },
  forward: {
    show: "inbox-composer-forwarded-show",
    hide: "inbox-composer-forwarded-hide",
    edit: "inbox-composer-forwarded-edit",
    remove: "inbox-composer-forwarded-remove",
    back: "inbox-composer-forwarded-back",
  },
} as const;

/** The letter that goes along below the text: one line, which opens to be read, edited or taken out. */
export function Quoted({ drafting, written, onEdit }: Props) {
  const { conversationId, sourceMessageId, carriesHistory, kind } = written;
  const { attribute } = useText();
  const problemText = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  /** What is in the text already is not offered below it once more. */
  const [isInText, setIsInText] = useState(false);
  const [editProblem, setEditProblem] = useState<unknown>(null);
  const isThere = carriesHistory && sourceMessageId !== null && conversationId !== null;
  const { data, error } = usePrepared(conversationId ?? 0, kind, isThere && isOpen, sourceMessageId);
  const edit = async () => {
    if (!isThere) return;
    setEditProblem(null);
    try {
      const { quotedText } = await askPrepared(conversationId, kind, sourceMessageId);
      setIsInText(true);
      drafting.change({ carriesHistory: false });
      onEdit(quotedText);
    } catch (thrown) {
      setEditProblem(thrown);
    }
  };
  useCommand("inbox.edit_quote", isThere && (kind === "reply" || kind === "forward") ? edit : null);
  if ((kind !== "reply" && kind !== "forward") || sourceMessageId === null) return null;
  const words = texts[kind];
  if (!carriesHistory)
    return isInText ? null : (
      <div className="sheet-quoted">
        <button
          type="button"
          className="fold-button"
          onClick={() => drafting.change({ carriesHistory: true })}
        >
          <Icon name="undo" />
          <Text id={words.back} />
        </button>
      </div>
    );
  const problem = editProblem ?? (isOpen ? error : null);
  return (
    <div className="sheet-quoted">
      <button
        type="button"
        className="fold-button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((before) => !before)}
      >
        <Icon name="more" />
        <Text id={isOpen ? words.hide : words.show} />
      </button>
      <IconButton icon="pen" size={12} label={attribute(words.edit, "label")} onPress={() => void edit()} />
      <IconButton
        icon="close"
        size={12}
        label={attribute(words.remove, "label")}
        onPress={() => drafting.change({ carriesHistory: false })}
      />
      {problem != null && (
        <p className="sheet-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      {isOpen && data && (
        <blockquote className="sheet-history" dir="auto" tabIndex={0}>
          {data.quotedText}
        </blockquote>
      )}
    </div>
  );
}
