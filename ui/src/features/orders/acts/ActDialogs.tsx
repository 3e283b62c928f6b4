import { useProblemText } from "../../../platform/problem";
import { useStore } from "../../../shared/store";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { CancelDialog } from "./CancelDialog";
import { DiscountDialog } from "./DiscountDialog";
import { DuplicateDialog, FulfilDialog } from "./PiecesDialogs";
import { PendingActs } from "./PendingActs";
import { useActOptions } from "./queries";
import { RefundDialog } from "./RefundDialog";
import { askedAct, resolvedAct, type ActAsked } from "./requests";
import { ResolveDialog } from "./ResolveDialog";
import { AddressDialog, NoteDialog, ResendDialog, TagsDialog } from "./WordsDialogs";

/** The dialogs of deeds in shops, wherever they were asked for, and what tells of their end. */
export function ActDialogs() {
  const asked = useStore(askedAct);
  const resolved = useStore(resolvedAct);
  return (
    <>
      <PendingActs />
      {asked && (
        <Asked key={`${asked.kind}-${asked.orderId}`} asked={asked} onClose={() => askedAct.set(null)} />
      )}
      {resolved !== null && <ResolveDialog id={resolved} onClose={() => resolvedAct.set(null)} />}
    </>
  );
}

function Asked({ asked, onClose }: { asked: ActAsked; onClose: () => void }) {
  const { text, dynamic } = useText();
  const problemText = useProblemText();
  const { data: options, error } = useActOptions(asked.orderId);
  if (!options)
    return (
      <DeedDialog
        size="wide"
        title={dynamic(`acts-kind-${asked.kind}`)}
        problem={error ? problemText(error) : null}
        onClose={onClose}
      >
        {!error && (
          <p className="meta" role="status">
            {text("acts-reading")}
          </p>
        )}
      </DeedDialog>
    );
  const { conversationId } = asked;
  const props = { options, onClose, ...(conversationId === undefined ? {} : { conversationId }) };
  switch (asked.kind) {
    case "refund":
      return <RefundDialog {...props} />;
    case "cancel":
      return <CancelDialog {...props} />;
    case "note":
      return <NoteDialog {...props} />;
    case "tag":
      return <TagsDialog {...props} />;
    case "edit_address":
      return <AddressDialog {...props} />;
    case "resend_confirmation":
      return <ResendDialog {...props} />;
    case "duplicate":
      return <DuplicateDialog {...props} />;
    case "discount":
      return <DiscountDialog {...props} />;
    case "fulfil":
      return <FulfilDialog {...props} />;
    default:
      return null;
  }
}
