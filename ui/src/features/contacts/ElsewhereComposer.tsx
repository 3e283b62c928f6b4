import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ConversationDetail } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { announce } from "../../shared/a11y/announce";
import { captureRequest } from "../../shared/calling";
import { isKeyOf, useCommand } from "../../shared/keys/commands";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { ways } from "./words";

/** A draft is kept this long after the last key; milliseconds. */
const KEEP_AFTER = 300;

interface Props {
  conversation: ConversationDetail;
  /** Brings the answer there by itself, where that can be done. */
  onPublish?: ((text: string) => Promise<void>) | undefined;
  /** What else can be done over there. */
  deeds?: ReactNode;
}

/** Writes an answer that is sent elsewhere: copied, pasted over there, and recorded here once the agent says so. */
export function ElsewhereComposer({ conversation, onPublish, deeds }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const { id } = conversation.row;
  const kept = conversation.drafts.find((draft) => draft.kind === "reply")?.text ?? "";
  const [typed, setTyped] = useState(kept);
  const [isCopied, setIsCopied] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useCommand("inbox.reply", () => field.current?.focus());
  useEffect(() => () => clearTimeout(waiting.current), []);
  const contact = conversation.contact;
  const network = ways.find(([word]) => word === contact?.way)?.[1];
  const link = contact?.link ?? "";

  const keep = (next: string) => {
    const recipients = { to: [], cc: [], bcc: [], replyTo: [] };
    const kind = "reply" as const;
    return ask("inbox.save_draft", {
      conversationId: id,
      kind,
      recipients,
      subject: "",
      body: "",
      text: next,
    });
  };
  const type = (next: string) => {
    setTyped(next);
    setIsCopied(false);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void keep(next).catch(setThrown), KEEP_AFTER);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typed);
      if (link) await ask("desk.open_link", { url: link });
      setIsCopied(true);
      announce(text("contacts-answer-copied"));
      setThrown(null);
    } catch (problem) {
      setThrown(problem);
    }
  };
  const record = async () => {
    clearTimeout(waiting.current);
    try {
      const deed = ask("inbox.record_answer", { conversationId: id, text: typed });
      await told(deed, "contacts-toast-recorded", undefined, {
        onUndone: () => setTyped(typed),
        onProblem: setThrown,
      });
      setTyped("");
      setIsCopied(false);
    } catch (problem) {
      setThrown(problem);
    }
  };
  // The draft is kept until the words are out: taking it back in time leaves them there. It is kept before they are on
  // their way: kept afterwards, it would outlive an answer that is out at once.
  const publish = async () => {
    if (isBusy) return;
    setIsBusy(true);
    clearTimeout(waiting.current);
    try {
      await keep(typed);
      await onPublish?.(typed);
      setTyped("");
      setThrown(null);
    } catch (problem) {
      setThrown(problem);
    } finally {
      setIsBusy(false);
    }
  };
  const isEmpty = !typed.trim();
  const main = onPublish ? publish : isCopied ? record : copy;
  return (
    <section className="elsewhere" aria-label={attribute("contacts-answer", "label")}>
      <textarea
        ref={field}
        className="field elsewhere-text"
        dir="auto"
        rows={3}
        aria-label={attribute("contacts-answer", "label")}
        placeholder={
          onPublish
            ? text("inbox-composer-hint")
            : text("contacts-answer-hint", { network: network ? text(network) : "" })
        }
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
          if (isEmpty || !isKeyOf("app.submit", event.nativeEvent)) return;
          event.preventDefault();
          void main();
        }}
      />
      {thrown !== null && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(thrown)}</span>
        </p>
      )}
      <div className="elsewhere-foot">
        {deeds}
        {!onPublish && (
          <Button
            size="small"
            look="plain"
            needs="inbox.capture"
            onPress={() =>
              captureRequest.set({
                conversationId: id,
                customerId: conversation.row.customerId,
                way: contact?.way ?? undefined,
              })
            }
          >
            <Icon name="add" />
            <Text id="contacts-answer-more" />
          </Button>
        )}
        <span className="elsewhere-ends">
          {onPublish ? (
            <Button
              size="small"
              look="filled"
              needs="storefronts.propose_act"
              isDisabled={isEmpty || isBusy}
              onPress={() => void publish()}
            >
              <Icon name="send" />
              <Text id="contacts-answer-publish" />
              <CommandKeys command="app.submit" />
            </Button>
          ) : (
            <>
              <Button
                size="small"
                look={isCopied ? "outlined" : "filled"}
                isDisabled={isEmpty}
                onPress={() => void copy()}
              >
                <Icon name="copy" />
                <Text id={link ? "contacts-answer-copy-open" : "contacts-answer-copy"} />
                {!isCopied && <CommandKeys command="app.submit" />}
              </Button>
              <Button
                size="small"
                look={isCopied ? "filled" : "outlined"}
                needs="inbox.record_answer"
                isDisabled={isEmpty}
                onPress={() => void record()}
              >
                <Icon name="check" />
                <Text id="contacts-answer-record" />
                {isCopied && <CommandKeys command="app.submit" />}
              </Button>
            </>
          )}
        </span>
      </div>
    </section>
  );
}
