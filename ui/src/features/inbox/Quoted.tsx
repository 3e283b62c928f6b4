import { useState } from "react";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { usePrepared } from "./composing";
import type { Drafting, Written } from "./drafting";

interface Props {
  drafting: Drafting;
  written: Written;
}

const texts = {
  reply: {
    show: "inbox-composer-quoted-show",
    hide: "inbox-composer-quoted-hide",
    remove: "inbox-composer-quoted-remove",
    back: "inbox-composer-quoted-back",
  },
  forward: {
    show: "inbox-composer-forwarded-show",
    hide: "inbox-composer-forwarded-hide",
    remove: "inbox-composer-forwarded-remove",
    back: "inbox-composer-forwarded-back",
  },
} as const;

/** The letter that goes along below the text: one line, which opens to be read and can be taken out. */
export function Quoted({ drafting, written }: Props) {
  const { conversationId, sourceMessageId, kind } = written;
  const { attribute } = useText();
  const problemText = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  const [taken, setTaken] = useState<number | null>(null);
  const isWanted = isOpen && sourceMessageId !== null && conversationId !== null;
  const { data, error } = usePrepared(conversationId ?? 0, kind, isWanted, sourceMessageId);
  if (kind !== "reply" && kind !== "forward") return null;
  const words = texts[kind];
  if (sourceMessageId === null)
    return taken === null ? null : (
      <div className="sheet-quoted">
        <button
          type="button"
          className="fold-button"
          onClick={() => drafting.change({ sourceMessageId: taken })}
        >
          <Icon name="undo" />
          <Text id={words.back} />
        </button>
      </div>
    );
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
      <IconButton
        icon="close"
        size={12}
        label={attribute(words.remove, "label")}
        onPress={() => {
          setTaken(sourceMessageId);
          drafting.change({ sourceMessageId: null });
        }}
      />
      {isOpen && error && (
        <p className="sheet-problem" role="alert">
          {problemText(error)}
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
