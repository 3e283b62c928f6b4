import { AttachWish } from "../features/returns/files/AttachWish";
import { RowMarks } from "../features/returns/mail/RowMarks";
import { MoveDialogs } from "../features/returns/MoveDialogs";
import { OrderPicker } from "../features/returns/OrderPicker";
import { ReceiveDialog } from "../features/returns/page/ReceiveDialog";
import { TryDialog } from "../features/returns/policy/TryDialog";
import { StartDialog } from "../features/returns/StartDialog";
import { go, usePlacePart } from "../shared/place";

const open = (id: number) => go({ name: "returns", view: "", id });

/** What returns ask over any place; what is begun beside a conversation or a customer belongs to them. */
export function ReturnsOverAll() {
  const conversationId = usePlacePart((place) =>
    place.name === "inbox" || place.name === "search" ? (place.id ?? undefined) : undefined,
  );
  const customerId = usePlacePart((place) =>
    place.name === "customers" ? (place.id ?? undefined) : undefined,
  );
  return (
    <>
      <AttachWish />
      <RowMarks />
      <MoveDialogs />
      <ReceiveDialog onOpen={open} />
      <OrderPicker />
      <TryDialog />
      <StartDialog conversationId={conversationId ?? null} customerId={customerId ?? null} onStarted={open} />
    </>
  );
}
