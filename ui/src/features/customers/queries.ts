import { useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

export function useCustomer(id: number) {
  return useQuery({
    queryKey: key(["customers"], "show", { id }),
    queryFn: () => ask("customers.show", { id }),
  });
}

/** Every conversation with the customer of one, newest first. */
export function useCustomerConversations(id: number) {
  return useQuery({
    queryKey: key(["conversations"], "of_customer", { conversation: id }),
    queryFn: () => ask("inbox.of_customer", { id }),
  });
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}
