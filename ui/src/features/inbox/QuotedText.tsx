import { useState } from "react";
import type { MessageItem } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import { LinkedText } from "./LinkedText";
import { useMessageText } from "./queries";

/** What was folded away: the history and signature below the new text. */
export function QuotedText({ message }: { message: MessageItem }) {
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useMessageText(message.id, isOpen);
  const problemText = useProblemText();
  return (
    <>
      <button
        type="button"
        className="fold-button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen((before) => !before)}
      >
        <Icon name="quote" />
        {isOpen ? (
          <Text id="inbox-message-hide-quoted" />
        ) : (
          <Text id="inbox-message-show-quoted" vars={{ count: message.foldedLines }} />
        )}
      </button>
      {isOpen && error && (
        <p className="message-problem" role="alert">
          {problemText(error)}
        </p>
      )}
      {isOpen && data && (
        <blockquote className="quoted">
          <LinkedText text={withoutBeginning(data.text, message.visibleText)} lang={message.language} />
        </blockquote>
      )}
    </>
  );
}

/** The whole text without the part that is shown already; all of it where the two do not fit together. */
export function withoutBeginning(whole: string, shown: string): string {
  const start = shown.trim();
  const text = whole.trim();
  return text.startsWith(start) ? text.slice(start.length).trim() || text : text;
}
