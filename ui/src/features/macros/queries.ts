import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Contract } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useSettings } from "../../platform/settings";

const key = (...parts: Key): Key => parts;

/** Macros whose title fits in any language, the most used first. */
export function useMacros(query: string, isArchived = false) {
  return useQuery({
    queryKey: key(["macros", "agents"], "list", { query, isArchived }),
    queryFn: () => ask("macros.list", { query, isArchived }),
    placeholderData: keepPreviousData,
  });
}

/** One macro with all its texts. */
export function useMacro(id: number | null) {
  return useQuery({
    queryKey: key(["macros"], "macro", { id: id ?? 0 }),
    queryFn: () => ask("macros.get", { id: id ?? 0 }),
    enabled: id !== null,
  });
}

export type PreviewRequest = Contract["inbox.preview_macro"]["request"];

/** A macro as the customer of a conversation would read it. */
export function usePreview(request: PreviewRequest | null) {
  return useQuery({
    queryKey: key(["macros", "conversations", "customers", "agents", "settings"], "preview", {
      ...request,
    }),
    queryFn: () => ask("inbox.preview_macro", request ?? { conversationId: 0 }),
    enabled: request !== null,
  });
}

/** What a text may name. */
export function useVariables() {
  return useQuery({ queryKey: key([], "variables"), queryFn: () => ask("macros.variables", {}) });
}

/** Conversations to look at a text with, the newest first. */
export function useExamples() {
  return useQuery({
    queryKey: key(["conversations"], "macro_examples"),
    queryFn: () => ask("inbox.page", { view: "all", sort: "newest", limit: 25 }),
  });
}

/** The people at the desk, to whom a macro may give a conversation. */
export function useColleagues() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}

/** Macros that lack a language which others have, or whose text is older than its source. */
export function useMissing() {
  return useQuery({
    queryKey: key(["macros", "agents"], "missing"),
    queryFn: () => ask("macros.missing_variants", {}),
  });
}

/** The language in which the shop's own texts are written first. */
export function useShopLanguage(): string {
  return useSettings().data?.defaultLanguage ?? "en";
}

/** How the shop addresses customers whose own wish nobody knows, by language. */
export function useShopFormality() {
  return useSettings().data?.formality;
}
