import type { Store } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { showToast } from "../../shared/ui/toasts";

/** Stops asking a shop; the toast lets it go on. */
export async function pauseShop({ id, name }: Store): Promise<void> {
  await ask("storefronts.pause_store", { id });
  showToast("shops-done-paused", { name }, { undo: () => void ask("storefronts.resume_store", { id }) });
}

/** Asks a paused or broken shop again, or any shop now. */
export async function readShop({ id, name, state }: Store): Promise<void> {
  await ask("storefronts.resume_store", { id });
  if (state !== "paused") return;
  showToast("shops-done-resumed", { name }, { undo: () => void ask("storefronts.pause_store", { id }) });
}

export async function renameShop({ id, name: before }: Store, name: string): Promise<void> {
  await ask("storefronts.rename_store", { id, name });
  const undo = () => void ask("storefronts.rename_store", { id, name: before });
  showToast("shops-done-renamed", { name }, { undo });
}

/** Forgets a shop: keys and copy are gone for good, which was asked before. */
export async function removeShop({ id, name }: Store): Promise<void> {
  await ask("storefronts.remove_store", { id });
  showToast("shops-done-removed", { name });
}
