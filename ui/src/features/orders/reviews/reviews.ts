import { skipToken, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Act, ConversationDetail, ReviewInfo } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useTold } from "../acts/deeds";

/** The review that a conversation is about: the newest text of it. */
export function reviewOf(conversation: ConversationDetail | undefined): ReviewInfo | null {
  return conversation?.messages.findLast(({ review }) => review !== null)?.review ?? null;
}

/** What the owner lets be done with reviews of a shop. Nothing while that is not known. */
export function useReviewSwitches(storeId: number | undefined) {
  const { data } = useQuery({
    queryKey: [["storefronts"], "act-switches", { id: storeId }],
    queryFn: storeId === undefined ? skipToken : () => ask("storefronts.act_switches", { storeId }),
  });
  const found = (kind: "moderate_reviews" | "reply_to_reviews") =>
    data?.switches.find((one) => one.kind === kind && one.isPossible);
  return { moderate: found("moderate_reviews"), reply: found("reply_to_reviews") };
}

/** Does something with a review in its shop, and says that it is on its way. */
export function useReviewDeed(reviewId: number, conversationId: number): (act: Act) => Promise<void> {
  const tell = useTold();
  return useCallback(
    async (act: Act) =>
      tell(await ask("storefronts.propose_act", { uid: crypto.randomUUID(), reviewId, conversationId, act })),
    [tell, reviewId, conversationId],
  );
}
