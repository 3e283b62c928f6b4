import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import type { Key } from "../../platform/freshness";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";

const key = (...parts: Key): Key => parts;

/** The cultures that have a card. */
export function useCultures() {
  return useQuery({ queryKey: key(["cultures"], "list"), queryFn: () => ask("cultures.list", {}) }).data;
}

export const cardOptions = (culture: string, locale: string) =>
  queryOptions({
    queryKey: key(["cultures"], "card", { culture, locale }),
    queryFn: () => ask("cultures.card", { culture, locale }),
  });

/** A card in the language of the interface. */
export function useCard(culture: string | null) {
  const locale = useStore(languageStore);
  return useQuery({ ...cardOptions(culture ?? "", locale), enabled: culture !== null }).data;
}

/** Which card concerns the customer of a conversation, and the time zone that they live in. */
export function useWhose(customerId: number, conversationId: number) {
  const customer = useQuery({
    queryKey: key(["customers"], "show", { id: customerId }),
    queryFn: () => ask("customers.show", { id: customerId }),
  }).data;
  const expected = useQuery({
    queryKey: key(["conversations", "customers", "settings"], "expected", { id: conversationId }),
    queryFn: () => ask("inbox.expected", { id: conversationId }),
  }).data;
  return { culture: expected?.culture ?? null, zone: customer?.zone ?? null };
}

/** Changes a card and says so with a way back. Throws what was refused. */
export function useChangeCard() {
  return useCallback(
    (deed: () => Promise<{ undoId: number }>) => told(deed(), "cultures-done", undefined),
    [],
  );
}
