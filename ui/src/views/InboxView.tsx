import type { Layout } from "../shared/layout";

/** Stub. */
export function InboxView(_: { layout: Layout; onMenu?: () => void }) {
  return null;
}
