import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { CustomerFilter, CustomerSort } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

export interface Wanted {
  query: string;
  sort: CustomerSort;
  filter: CustomerFilter;
}

/** The list of customers, page by page. */
export function useCustomers(wanted: Wanted) {
  return useInfiniteQuery({
    queryKey: key(["customers", "conversations"], "list", { ...wanted }),
    queryFn: ({ pageParam }) => ask("customers.list", { ...wanted, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** A customer's conversations across all channels, newest first. */
export function useTimeline(id: number) {
  return useInfiniteQuery({
    queryKey: key(["customers", "conversations"], "timeline", { customer: id }),
    queryFn: ({ pageParam }) => ask("inbox.timeline", { id, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** The shop's own fields. */
export function useFields() {
  return useQuery({
    queryKey: key(["customers"], "fields"),
    queryFn: () => ask("customers.fields", {}),
  }).data;
}

export function useCustomerTags() {
  return useQuery({ queryKey: key(["customers"], "tags"), queryFn: () => ask("customers.tags", {}) }).data;
}

export function useSegments() {
  return useQuery({
    queryKey: key(["customers"], "segments"),
    queryFn: () => ask("customers.segments", {}),
  }).data;
}

/** Who may be one person: everybody, or those who look like one customer. */
export function useSuggestions(id?: number) {
  return useQuery({
    queryKey: key(["customers", "conversations"], "suggestions", { customer: id }),
    queryFn: () => ask("customers.suggestions", { id }),
  }).data;
}

/** What would become of two customers. */
export function useMergePreview(survivorId: number, absorbedId: number) {
  return useQuery({
    queryKey: key(["customers"], "merge", { survivorId, absorbedId }),
    queryFn: () => ask("inbox.preview_merge", { survivorId, absorbedId }),
    retry: false,
  });
}

/** How much erasing would remove. */
export function useErasePreview(id: number) {
  return useQuery({
    queryKey: key(["customers", "conversations"], "erase", { customer: id }),
    queryFn: () => ask("inbox.preview_erase", { id }),
  });
}
