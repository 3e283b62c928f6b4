import { useQuery } from "@tanstack/react-query";
import type { AskedReturn, ReturnPolicy } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** More than anybody looks through. */
const MOST_PRODUCTS = 20;

/** The policy that holds now, its versions, and those to begin with. */
export function usePolicy() {
  return useQuery({
    queryKey: key(["returns", "agents"], "policy"),
    queryFn: () => ask("returns.policy", {}),
  });
}

/** One version with what it says. */
export function usePolicyVersion(version: number, isWanted: boolean) {
  return useQuery({
    queryKey: key(["returns", "agents"], "policy_version", { version }),
    queryFn: () => ask("returns.policy", { version }),
    enabled: isWanted,
  });
}

/** A draft in plain words. Refused drafts say why. */
export function usePolicyText(policy: ReturnPolicy, language: string) {
  return useQuery({
    queryKey: key(["returns"], "policy_text", { policy, language }),
    queryFn: () => ask("returns.policy_text", { policy, language }),
    placeholderData: (before) => before,
    retry: false,
  });
}

/** A policy in the agent's words, rule by rule, with what cannot be meant in it. */
export function useDescribed(policy: ReturnPolicy | undefined) {
  return useQuery({
    queryKey: key(["agents"], "policy_described", { policy: policy ?? null }),
    queryFn: () => (policy ? ask("returns.describe_policy", { policy }) : null),
    placeholderData: (before) => before,
    enabled: policy !== undefined,
    retry: false,
  });
}

/** What a draft, or the policy of the order's day, says about an order. */
export function useTried(orderId: number | null, asked: AskedReturn, policy: ReturnPolicy | null) {
  return useQuery({
    queryKey: key(["returns", "storefronts", "agents", "settings"], "policy_tried", {
      orderId,
      asked,
      policy,
    }),
    queryFn: () =>
      ask("returns.try_policy", { orderId: orderId ?? 0, asked, ...(policy === null ? {} : { policy }) }),
    placeholderData: (before) => before,
    enabled: orderId !== null,
    retry: false,
  });
}

/** An order whose articles can be chosen. */
export function useTriedOrder(id: number | null) {
  return useQuery({
    queryKey: key(["storefronts"], "order", { id: id ?? 0 }),
    queryFn: () => ask("storefronts.order", { id: id ?? 0 }),
    enabled: id !== null,
  });
}

export function useStores() {
  return useQuery({ queryKey: key(["storefronts"], "stores"), queryFn: () => ask("storefronts.stores", {}) });
}

export function useFoundProducts(query: string) {
  return useQuery({
    queryKey: key(["storefronts"], "find_products", { query }),
    queryFn: () => ask("storefronts.find_products", { query, limit: MOST_PRODUCTS }),
    placeholderData: (before) => before,
    enabled: query !== "",
  });
}
