import type { Platform, Probe, Store, StoreAccess, Way } from "../../generated/contract";
import type { Keys } from "./KeyFields";

/** A file has no keys: it is a step of its own after the platform. */
export type Step = "platform" | "file" | "guide" | "keys" | "found" | "connected";

/** In the order in which they are gone through. */
export const steps: readonly Step[] = ["platform", "guide", "keys", "found", "connected"];

/** Everything that was entered so far: going back, and a problem, keep it. */
export interface Draft {
  platform: Platform;
  way: Way;
  address: string;
  keys: Keys;
  caFile: string;
  isLocal: boolean;
  name: string;
}

/** What the test found, and the ticket of a sign-in. */
export interface Found {
  probe: Probe;
  ticket?: string;
}

export const emptyDraft: Draft = {
  platform: "woocommerce",
  way: "keys",
  address: "",
  keys: { key: "", secret: "" },
  caFile: "",
  isLocal: false,
  name: "",
};

export function accessOf({ platform, address, keys, caFile, isLocal }: Draft): StoreAccess {
  return { platform, address, ...keys, caFile: caFile.trim() || undefined, isLocal };
}

/** The shop that was connected, as it is now. */
export function nowOf(shops: readonly Store[] | undefined, connected: Store): Store {
  return shops?.find(({ id }) => id === connected.id) ?? connected;
}
