import { queryOptions, useQuery } from "@tanstack/react-query";
import type { OrderDetail } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** A shop is asked about one order at most so often. */
const REST_SECONDS = 60;

/** The orders beside a conversation, the one that matters most first. */
export const besideOptions = (conversationId: number) =>
  queryOptions({
    queryKey: key(["conversations", "storefronts", "customers"], "orders_beside", { id: conversationId }),
    queryFn: () => ask("inbox.orders_beside", { id: conversationId }),
  });

export function useBeside(conversationId: number) {
  return useQuery(besideOptions(conversationId));
}

/** The orders of a customer, the newest first. What they give concern by hangs on the settings. */
export function useOrdersOf(customerId: number) {
  return useQuery({
    queryKey: key(["storefronts", "customers", "settings"], "orders_of", { customer: customerId }),
    queryFn: () => ask("storefronts.orders_of", { customerId }),
  });
}

/** An order as it was last read. */
export function useOrder(id: number | null) {
  return useQuery({
    queryKey: key(["storefronts"], "order", { order: id }),
    queryFn: () => ask("storefronts.order", { id: id ?? 0 }),
    enabled: id !== null,
  });
}

/** Reads an order anew from its shop when it comes into view. What is known is shown meanwhile. */
export function useFreshOrder(id: number | null) {
  return useQuery({
    queryKey: key([], "refresh_order", { order: id }),
    queryFn: () => ask("storefronts.refresh_order", { id: id ?? 0, afterSeconds: REST_SECONDS }),
    enabled: id !== null,
    staleTime: REST_SECONDS * 1000,
  });
}

/** The newer of two readings of an order, with what is in the way of a newer one. */
export function newerOf(known: OrderDetail, fresh: OrderDetail | undefined): OrderDetail {
  if (!fresh || fresh.row.id !== known.row.id) return known;
  const newer = fresh.row.readAt >= known.row.readAt ? fresh : known;
  return { ...newer, trouble: fresh.trouble };
}

/** Whose an order is, and what was written with them. */
export function useOrderPeople(id: number | null) {
  return useQuery({
    queryKey: key(["conversations", "storefronts", "customers"], "of_order", { order: id }),
    queryFn: () => ask("inbox.of_order", { id: id ?? 0 }),
    enabled: id !== null,
  });
}

/** Orders by words, without any the newest. What they give concern by hangs on the settings. */
export function useFoundOrders(query: string, limit: number, isWanted = query !== "") {
  return useQuery({
    queryKey: key(["storefronts", "settings"], "find_orders", { query, limit }),
    queryFn: () => ask("storefronts.find_orders", { query, limit }),
    enabled: isWanted,
    placeholderData: (before) => before,
  });
}

export function useFoundProducts(query: string, limit: number, isWanted = true) {
  return useQuery({
    queryKey: key(["storefronts"], "find_products", { query, limit }),
    queryFn: () => ask("storefronts.find_products", { query, limit }),
    enabled: isWanted,
    placeholderData: (before) => before,
  });
}

/** The connected shops, to say in which one something is. */
export function useStores() {
  return useQuery({ queryKey: key(["storefronts"], "stores"), queryFn: () => ask("storefronts.stores", {}) });
}
