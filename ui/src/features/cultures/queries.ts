import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { showToast } from "../../shared/ui/toasts";

const key = (...parts: Key): Key => parts;

/** The cultures that have a card. */
export function useCultures() {
  return useQuery({ queryKey: key(["cultures"], "list"), queryFn: () => ask("cultures.list", {}) }).data;
}

/** A card in the language of the interface. */
export function useCard(culture: string | null) {
  const locale = useStore(languageStore);
  return useQuery({
    queryKey: key(["cultures"], "card", { culture, locale }),
    queryFn: () => ask("cultures.card", { culture: culture ?? "", locale }),
    enabled: culture !== null,
  }).data;
}

export interface Whose {
  language: string;
  zone: string | null;
  addresses: readonly string[];
}

/** The culture of a customer: by language, and by place where that leaves a choice. */
export function useCultureOf(whose: Whose | null): string | null {
  const found = useQuery({
    queryKey: key([], "culture_of", { ...whose }),
    queryFn: () =>
      ask("cultures.find", {
        language: whose?.language ?? "",
        zone: whose?.zone ?? undefined,
        addresses: [...(whose?.addresses ?? [])],
      }),
    enabled: whose !== null,
  });
  return found.data?.culture ?? null;
}

/** The customer of a conversation as far as their culture goes. */
export function useWhose(customerId: number, conversationId: number): Whose | null {
  const customer = useQuery({
    queryKey: key(["customers"], "show", { id: customerId }),
    queryFn: () => ask("customers.show", { id: customerId }),
  }).data;
  const expected = useQuery({
    queryKey: key(["conversations", "customers", "settings"], "expected", { conversation: conversationId }),
    queryFn: () => ask("inbox.expected", { id: conversationId }),
  }).data;
  if (!customer || !expected) return null;
  return { language: expected.language, zone: customer.zone, addresses: customer.addresses };
}

/** Changes a card and says so with a way back. Throws what was refused. */
export function useChangeCard() {
  return useCallback(async (deed: () => Promise<{ undoId: number }>) => {
    const { undoId } = await deed();
    const undone = () => showToast("app-toast-undone", undefined);
    showToast("cultures-done", undefined, {
      undo: () => void ask("inbox.undo", { undoId }).then(undone, () => undefined),
    });
  }, []);
}
