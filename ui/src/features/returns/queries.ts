import { queryOptions, useQuery } from "@tanstack/react-query";
import type { LetterKind, ReturnsRequest } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** As many as the desk hands out at once. */
const MOST = 5000;

export function useReturns(request: ReturnsRequest) {
  return useQuery({
    queryKey: key(["returns"], "returns", { ...request }),
    queryFn: () => ask("returns.list", request),
    placeholderData: (before) => before,
  });
}

/** Everything that is not over, or what was. */
export const useAllReturns = (isOpen: boolean) => useReturns({ open: isOpen, limit: MOST });

/** How many wait for somebody, without any of them. */
export function useReturnCounts() {
  return useReturns({ limit: 0 }).data;
}

/** The cases of a conversation, a customer or an order. */
export const useReturnsOf = (of: Pick<ReturnsRequest, "conversationId" | "customerId">, isWanted: boolean) =>
  useQuery({
    queryKey: key(["returns", "conversations", "customers"], "returns_of", { ...of }),
    queryFn: () => ask("returns.list", of),
    enabled: isWanted,
  });

/** One case. What is left of the order's money is the shop's, so that a change there is one here. */
export const returnOptions = (id: number) =>
  queryOptions({
    queryKey: key(["returns", "storefronts"], "return", { id }),
    queryFn: () => ask("returns.show", { id }),
  });

export function useReturn(id: number) {
  return useQuery(returnOptions(id));
}

/** What of an order may come back. */
export function useReturnable(orderId: number) {
  return useQuery({
    queryKey: key(["returns", "storefronts"], "return_options", { order: orderId }),
    queryFn: () => ask("returns.options", { orderId }),
  });
}

/** What the letters that wait for an answer want back. */
export function useReadText(conversationId: number | null, orderId: number) {
  return useQuery({
    queryKey: key(["conversations"], "read_text", { id: conversationId ?? 0, order: orderId }),
    queryFn: () => ask("returns.read_text", { conversationId: conversationId ?? 0, orderId }),
    enabled: conversationId !== null,
  });
}

/** How a deed in the shop stands that an effect became. */
export function useEffectAct(id: number | null) {
  return useQuery({
    queryKey: key(["storefronts"], "act", { act: id }),
    queryFn: () => ask("storefronts.act", { id: id ?? 0 }),
    enabled: id !== null,
  });
}

export function useCustomerOf(id: number | null) {
  return useQuery({
    queryKey: key(["customers"], "show", { id: id ?? 0 }),
    queryFn: () => ask("customers.show", { id: id ?? 0 }),
    enabled: id !== null,
  });
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}

export function useFoundOrders(query: string, limit: number) {
  return useQuery({
    queryKey: key(["storefronts", "settings"], "find_orders", { query, limit }),
    queryFn: () => ask("storefronts.find_orders", { query, limit }),
    placeholderData: (before) => before,
  });
}

export function useFoundProducts(query: string, limit: number) {
  return useQuery({
    queryKey: key(["storefronts"], "find_products", { query, limit }),
    queryFn: () => ask("storefronts.find_products", { query, limit }),
    placeholderData: (before) => before,
  });
}

/** What the policy of the order's day says about a case. */
export function useJudged(id: number, isWanted: boolean) {
  return useQuery({
    queryKey: key(["returns", "storefronts", "agents", "settings"], "judged", { id }),
    queryFn: () => ask("returns.judge", { id }),
    enabled: isWanted,
  });
}

/** What the customer of a case would read now. */
export function useLetterOf(id: number, kind: LetterKind | null) {
  return useQuery({
    queryKey: key(
      ["returns", "storefronts", "agents", "settings", "customers", "conversations"],
      "return_letter",
      { of: id, kind },
    ),
    queryFn: () => ask("returns.letter", kind === null ? { id } : { id, kind }),
    retry: false,
  });
}
