import { queryOptions, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

export const customerOptions = (id: number) =>
  queryOptions({
    queryKey: key(["customers"], "show", { id }),
    queryFn: () => ask("customers.show", { id }),
  });

export function useCustomer(id: number) {
  return useQuery(customerOptions(id));
}

export const customerConversationsOptions = (conversationId: number) =>
  queryOptions({
    queryKey: key(["conversations", "unread"], "of_customer", { conversation: conversationId }),
    queryFn: () => ask("inbox.of_customer", { id: conversationId }),
  });

/** Every conversation with the customer of one, newest first. */
export function useCustomerConversations(conversationId: number) {
  return useQuery(customerConversationsOptions(conversationId));
}

/** In which language and form of address an answer is expected, and whose card of a culture it is. */
export const expectedOptions = (conversationId: number) =>
  queryOptions({
    queryKey: key(["conversations", "customers", "settings"], "expected", { id: conversationId }),
    queryFn: () => ask("inbox.expected", { id: conversationId }),
  });

export function useExpected(conversationId: number) {
  return useQuery(expectedOptions(conversationId));
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}
