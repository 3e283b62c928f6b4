import { memo, useState } from "react";
import type { MessageItem } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import { Attachments } from "./Attachments";
import { CallFacts } from "./CallFacts";
import { DeliveryMark } from "./DeliveryMark";
import { DeliveryNotice } from "./DeliveryNotice";
import { FormFacts } from "./FormFacts";
import { HtmlView } from "./HtmlView";
import { LinkedText } from "./LinkedText";
import { MessageDetails } from "./MessageDetails";
import { MessageMarks } from "./MessageMarks";
import { MessageMenu } from "./MessageMenu";
import { QuotedText } from "./QuotedText";
import { ReviewFacts } from "./ReviewFacts";
import { beginWriting } from "./session";
import { ScheduledNotice } from "./timing/ScheduledNotice";

interface Props {
  message: MessageItem;
  conversationId: number;
  now: number;
}

/** One message as a document: the customer's plain, ours on a sunken ground, a note in yellow with lock and words. */
export const MessageCard = memo(function MessageCard({ message, conversationId, now }: Props) {
  const format = useFormat();
  const { text, attribute } = useText();
  const [hasDetails, setHasDetails] = useState(false);
  const [isOriginal, setIsOriginal] = useState(false);
  const name = message.fromName || message.fromAddress;
  const isLarge = message.attachments.some((file) => !file.isInline);
  return (
    <article className={`message message-${message.kind}`} aria-label={name}>
      <Avatar name={name} tone={message.kind} />
      <div className="message-body">
        <header className="message-head">
          <button
            type="button"
            className="message-name"
            aria-expanded={hasDetails}
            title={attribute("inbox-message-details", "label")}
            onClick={() => setHasDetails((before) => !before)}
          >
            <bdi>{name}</bdi>
          </button>
          {message.kind === "note" && (
            <span className="message-kind">
              <Icon name={message.call ? "phone" : "lock"} />
              <Text id={message.call ? "contacts-message-call" : "inbox-message-note"} />
            </span>
          )}
          {message.kind === "agent" && (
            <span className="message-kind">
              <Text id="inbox-message-reply" />
            </span>
          )}
          <span className="message-space" />
          <span className="message-acts">
            {(message.kind === "note" ? [] : (["reply", "forward"] as const)).map((kind) => (
              <IconButton
                key={kind}
                icon={kind}
                label={text(`inbox-menu-${kind}`)}
                onPress={() => beginWriting({ kind, conversationId, messageId: message.id })}
              />
            ))}
            <MessageMenu messageId={message.id} conversationId={conversationId} />
          </span>
          {message.kind === "customer" && message.language && <LanguageCode code={message.language} />}
          <time
            className="message-time"
            dateTime={new Date(message.at).toISOString()}
            title={format.full(message.at)}
          >
            {format.moment(message.at, now)}
          </time>
          <DeliveryMark message={message} />
        </header>
        {hasDetails && <MessageDetails message={message} />}
        <MessageMarks message={message} conversationId={conversationId} />
        {message.delivery && <DeliveryNotice delivery={message.delivery} />}
        {message.call && <CallFacts call={message.call} conversationId={conversationId} />}
        {message.review && <ReviewFacts review={message.review} />}
        {message.form && <FormFacts message={message} form={message.form} />}
        {message.delivery && <ScheduledNotice delivery={message.delivery} />}
        {isOriginal ? (
          <HtmlView message={message} />
        ) : message.visibleText.trim() ? (
          <LinkedText text={message.visibleText} lang={message.language} mentions={message.mentions} />
        ) : (
          !isLarge &&
          !message.call && (
            <p className="message-empty">
              <Text id="inbox-message-empty" />
            </p>
          )
        )}
        <Attachments files={message.attachments} isCustomers={message.kind === "customer"} />
        {((message.foldedLines > 0 && !message.form) || message.hasHtml) && (
          <div className="message-folds">
            {message.foldedLines > 0 && !message.form && !isOriginal && <QuotedText message={message} />}
            {message.hasHtml && (
              <button
                type="button"
                className="fold-button fold-quiet"
                aria-pressed={isOriginal}
                onClick={() => setIsOriginal((before) => !before)}
              >
                <Icon name={isOriginal ? "hidden" : "visible"} />
                <Text id={isOriginal ? "inbox-message-hide-original" : "inbox-message-show-original"} />
              </button>
            )}
          </div>
        )}
      </div>
    </article>
  );
});
