import { useCallback } from "react";
import { attachToDraft, insertIntoDraft } from "../features/inbox/session";
import { showOrder } from "../features/orders/session";
import { CasePage } from "../features/returns/case/CasePage";
import { ReturnsPage } from "../features/returns/page/ReturnsPage";
import { currentPlace, go, type Place } from "../shared/place";

type ReturnsPlace = Extract<Place, { name: "returns" }>;

/** All returns, or one of them; orders open over it, conversations in the inbox. */
export function ReturnsView({ place }: { place: ReturnsPlace }) {
  const open = useCallback((id: number | null) => {
    const before = currentPlace();
    const view = before.name === "returns" ? before.view : "";
    // From one to the next leaves no step behind.
    const isNext = before.name === "returns" && before.id !== null && id !== null;
    go({ name: "returns", view, id }, isNext ? "replace" : "push");
  }, []);
  if (place.id !== null)
    return (
      <CasePage
        key={place.id}
        id={place.id}
        onGo={open}
        onOrder={(orderId) => showOrder(orderId, null)}
        onConversation={(id) => go({ name: "inbox", mailbox: "all", id })}
        onWrite={(conversationId, text) => {
          insertIntoDraft(conversationId, text);
          go({ name: "inbox", mailbox: "all", id: conversationId });
        }}
        onAttach={(conversationId, file, text) => {
          attachToDraft(conversationId, [file], text);
          go({ name: "inbox", mailbox: "all", id: conversationId });
        }}
        onActs={() => go({ name: "acts" })}
      />
    );
  return (
    <ReturnsPage
      view={place.view}
      onView={(view) => go({ name: "returns", view, id: null }, "replace")}
      onOpen={open}
      onOrder={(orderId) => showOrder(orderId, null)}
    />
  );
}
