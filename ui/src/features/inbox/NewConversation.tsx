import { useCallback, useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Draft } from "../../generated/contract";
import { useCommand } from "../../shared/keys/commands";
import { later } from "../../shared/later";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import "./composer.css";
import { useNewDrafts } from "./composing";
import { beginDrafting, isGone, restoreDrafting, type Drafting } from "./drafting";
import { useShopManner } from "./draftLanguage";
import { DraftManner } from "./DraftManner";
import { emptyLetter } from "./letter";
import { nobody } from "./recipients";
import { restored } from "./sending";
import { compose } from "./session";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

const Sheet = later(() => import("./Sheet"), "Sheet");

function freshDrafting(): Drafting {
  return beginDrafting({
    id: null,
    conversationId: null,
    channelId: null,
    kind: "new",
    recipients: nobody,
    subject: "",
    letter: emptyLetter,
    sourceMessageId: null,
    carriesHistory: true,
    language: null,
    formality: null,
    files: [],
  });
}

/** A message that begins a conversation. Closing it loses nothing: the draft is kept and offered again. */
export function NewConversation() {
  const { attribute } = useText();
  const [drafting, setDrafting] = useState<Drafting | null>(null);
  const drafts = useNewDrafts(drafting !== null).data;
  const expected = useShopManner(drafting !== null);
  const request = useStore(compose);
  useEffect(() => {
    if (request?.kind !== "new") return;
    compose.set(null);
    const back = restored.get()?.draft;
    restored.set(null);
    setDrafting(back && back.conversationId === null ? restoreDrafting(back) : freshDrafting());
  }, [request]);
  useCommand("app.new", drafting ? null : () => setDrafting(freshDrafting()));
  const close = useCallback(() => setDrafting(null), []);
  if (!drafting) return null;
  const own = drafting.state.get().written.id;
  const others = drafts?.filter(({ id }) => id !== own && !isGone(id)) ?? [];
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="new-conversation">
        <Dialog ref={takeKeyboard} className="new-dialog">
          <div className="composer-head">
            <Heading slot="title" className="new-title">
              <Text id="inbox-composer-new" />
            </Heading>
            <span className="composer-space" />
            {expected && <DraftManner drafting={drafting} expected={expected} />}
            <IconButton icon="close" label={attribute("inbox-composer-close", "label")} onPress={close} />
          </div>
          {others.length > 0 && (
            <Kept drafts={others} onOpen={(draft) => setDrafting(restoreDrafting(draft))} />
          )}
          <Sheet
            key={drafting.key}
            drafting={drafting}
            expected={expected}
            known={[]}
            focus={1}
            mainDeed="pending"
            onSent={close}
            onDiscard={() =>
              void drafting
                .discard()
                .catch(() => undefined)
                .then(close)
            }
            onLeave={close}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Kept({ drafts, onOpen }: { drafts: readonly Draft[]; onOpen: (draft: Draft) => void }) {
  const { text } = useText();
  return (
    <div className="new-kept">
      <span>
        <Text id="inbox-composer-kept" />
      </span>
      {drafts.slice(0, 5).map((draft) => (
        <button key={draft.id} type="button" className="fold-button" onClick={() => onOpen(draft)}>
          <Icon name="pen" size={12} />
          <bdi className="ellipsis">
            {draft.subject || draft.recipients.to[0]?.address || text("inbox-row-no-subject")}
          </bdi>
        </button>
      ))}
    </div>
  );
}
