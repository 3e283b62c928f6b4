import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import { useSettings } from "../../../platform/settings";

/** What may be done with an order; the shop is asked for it, so it is never kept. */
export function useActOptions(orderId: number) {
  return useQuery({
    queryKey: [[], "act-options", { order: orderId }],
    queryFn: () => ask("storefronts.act_options", { id: orderId }),
    gcTime: 0,
  });
}

export function useActs(orderId: number) {
  return useQuery({
    queryKey: [["storefronts"], "acts", { order: orderId }],
    queryFn: () => ask("storefronts.acts", { orderId }),
  });
}

/** The latest few upon the orders of a customer. */
export const actsOfCustomerOptions = (customerId: number) =>
  queryOptions({
    queryKey: [["storefronts", "customers"], "acts", { customer: customerId }],
    queryFn: () => ask("storefronts.acts", { customerId, limit: 3 }),
  });

export function useActsOfCustomer(customerId: number) {
  return useQuery(actsOfCustomerOptions(customerId));
}

export function useNewestActs() {
  return useQuery({
    queryKey: [["storefronts"], "acts", {}],
    queryFn: () => ask("storefronts.acts", { limit: 50 }),
  });
}

export function useAct(id: number) {
  return useQuery({
    queryKey: [["storefronts"], "act", { act: id }],
    queryFn: () => ask("storefronts.act", { id }),
  });
}

/** What somebody has to look at. */
export function useWaitingActs() {
  return useQuery({
    queryKey: [["storefronts"], "waiting-acts"],
    queryFn: () => ask("storefronts.waiting_acts", {}),
  });
}

export function useSwitches(storeId: number) {
  return useQuery({
    queryKey: [["storefronts"], "act-switches", { id: storeId }],
    queryFn: () => ask("storefronts.act_switches", { storeId }),
  });
}

export function useAgents() {
  return useQuery({ queryKey: [["agents"], "list"], queryFn: () => ask("agents.list", {}) });
}

export function useMe() {
  return useQuery({ queryKey: [["agents"], "me"], queryFn: () => ask("agents.me", {}) });
}

export function useUndoSeconds(): number {
  return useSettings().data?.undoSendSeconds ?? 10;
}

/** How many deeds wait for somebody. */
export function useWaitingCount(): number {
  const { data } = useWaitingActs();
  return data ? data.proposed.length + data.unknown.length + data.changed.length : 0;
}
