import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { AfterSend, ConversationDetail, DraftKind } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";
import { ProblemState } from "../../shared/ui/ProblemState";
import { tabId, TabRow } from "../../shared/ui/TabRow";
import "./composer.css";
import { useDrafting } from "./composing";
import { isGone } from "./drafting";
import { DraftManner } from "./DraftManner";
import { everybody, joinRecipients } from "./recipients";
import { restored } from "./sending";
import { beginWriting, compose, insertion } from "./session";
import { Sheet } from "./Sheet";

interface Props {
  conversation: ConversationDetail;
  /** Called with the conversations that leave the list by sending. */
  onDone: (ids: number[]) => void;
}

type Kind = Exclude<DraftKind, "new">;

function firstKind({ drafts }: ConversationDetail): Kind {
  const kept = drafts.find(({ id, kind }) => kind !== "new" && !isGone(id));
  return kept && kept.kind !== "new" ? kept.kind : "reply";
}

/** Where replies and notes are written. Watches `compose` of the session for what is asked of it. */
export function Composer({ conversation, onDone }: Props) {
  const { row } = conversation;
  const { attribute } = useText();
  const problemText = useProblemText();
  const root = useRef<HTMLElement>(null);
  const panelId = useId();
  const [kind, setKind] = useState<Kind>(() => firstKind(conversation));
  const [round, setRound] = useState(0);
  const [focus, setFocus] = useState(0);
  const [wantsAll, setWantsAll] = useState(false);
  /** The letter that was chosen to be answered or forwarded. */
  const [messageId, setMessageId] = useState<number | null>(null);
  const begun = useDrafting(conversation, kind, round, messageId);
  const { drafting, others, isPrepared, expected, error, retry } = begun;

  const open = useCallback((next: Kind) => {
    setKind(next);
    setFocus((before) => before + 1);
  }, []);
  const request = useStore(compose);
  useEffect(() => {
    if (request?.conversationId !== row.id || request.kind === "new") return;
    setWantsAll(request.kind === "reply_all");
    setMessageId(request.messageId ?? null);
    open(request.kind === "reply_all" ? "reply" : request.kind);
    compose.set(null);
  }, [request, row.id, open]);
  useCommand("inbox.reply_all", () => beginWriting({ kind: "reply_all", conversationId: row.id }));

  // A text for the customer never lands in a note.
  const inserted = useStore(insertion);
  useEffect(() => {
    if (inserted?.conversationId === row.id && kind === "note") open("reply");
  }, [inserted, row.id, kind, open]);

  useEffect(() => {
    if (!wantsAll || !isPrepared || !drafting || kind !== "reply") return;
    const { recipients } = drafting.state.get().written;
    const cc = joinRecipients([...recipients.to, ...recipients.cc], others).slice(recipients.to.length);
    drafting.change({ recipients: { ...recipients, cc } });
    setWantsAll(false);
  }, [wantsAll, isPrepared, others, drafting, kind]);

  const back = useStore(restored);
  useEffect(() => {
    if (!back || back.draft.conversationId !== row.id || back.draft.kind === "new") return;
    restored.set(null);
    setRound((before) => before + 1);
    open(back.draft.kind);
  }, [back, row.id, open]);

  const onDiscard = useCallback(() => {
    const renew = () => {
      setMessageId(null);
      setRound((before) => before + 1);
      setFocus(0);
    };
    void drafting
      ?.discard()
      .catch(() => undefined)
      .then(renew);
  }, [drafting]);
  const onSent = useCallback(
    (after: AfterSend) => {
      setKind("reply");
      setMessageId(null);
      setRound((before) => before + 1);
      setFocus(0);
      if (after === "close" || after === "snooze") onDone([row.id]);
    },
    [onDone, row.id],
  );
  const leave = useCallback(
    () => root.current?.closest(".conversation")?.querySelector<HTMLElement>(".messages")?.focus(),
    [],
  );
  const known = useMemo(
    () => everybody({ to: conversation.participants, cc: [], bcc: [], replyTo: [] }),
    [conversation.participants],
  );
  const tab = kind === "note" ? "note" : "reply";
  const mayReplyToAll = others.length > 0;

  return (
    <section
      ref={root}
      className={`composer composer-${kind}`}
      aria-label={attribute("inbox-composer", "label")}
      onKeyDown={(event) => {
        // What floats above the composer closes itself first.
        const isInside = event.target instanceof Node && root.current?.contains(event.target);
        if (event.key === "Escape" && isInside && !event.defaultPrevented) leave();
      }}
    >
      <div className="composer-sheets">
        <div className="composer-head">
          <TabRow
            label={attribute("inbox-composer", "label")}
            className="composer-tabs"
            tabClassName="composer-tab"
            panelId={panelId}
            selected={tab}
            tabs={[
              {
                key: "reply",
                label: (
                  <Text id={kind === "forward" ? "inbox-composer-tab-forward" : "inbox-composer-tab-reply"} />
                ),
              },
              { key: "note", label: <Text id="inbox-composer-tab-note" /> },
            ]}
            onSelect={open}
          />
          <span className="composer-space" />
          {kind !== "note" && drafting && expected && <DraftManner drafting={drafting} expected={expected} />}
          {mayReplyToAll && (
            <IconButton
              icon="people"
              label={attribute("inbox-composer-reply-all", "label")}
              command="inbox.reply_all"
              onPress={() => beginWriting({ kind: "reply_all", conversationId: row.id })}
            />
          )}
          {kind === "reply" && (
            <IconButton
              icon="forward"
              label={attribute("inbox-composer-forward", "label")}
              command="inbox.forward"
              onPress={() => open("forward")}
            />
          )}
          {kind === "forward" && (
            <IconButton
              icon="reply"
              label={attribute("inbox-composer-back-to-reply", "label")}
              command="inbox.reply"
              onPress={() => open("reply")}
            />
          )}
        </div>
        <div id={panelId} className="composer-panel" role="tabpanel" aria-labelledby={tabId(panelId, tab)}>
          {drafting ? (
            <Sheet
              key={drafting.key}
              drafting={drafting}
              expected={expected}
              zone={conversation.timing.zone}
              known={known}
              focus={focus}
              mainDeed="close"
              onSent={onSent}
              onDiscard={onDiscard}
              onLeave={leave}
            />
          ) : error ? (
            <ProblemState text={problemText(error)} onRetry={retry} />
          ) : (
            <div className="composer-blank" />
          )}
        </div>
      </div>
    </section>
  );
}
