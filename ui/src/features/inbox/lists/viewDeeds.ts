import type { SavedView } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { currentPlace, go } from "../../../shared/place";
import { showToast } from "../../../shared/ui/toasts";
import { perform } from "../deeds";

/** What can be done with a kept view; each can be taken back. */
export const viewDeeds = {
  rename: (view: SavedView, name: string) =>
    perform(() => ask("inbox.save_view", { id: view.id, name }), "views-done-saved", { name }),
  share: (view: SavedView) =>
    perform(() => ask("inbox.save_view", { id: view.id, isShared: !view.isShared }), "views-done-saved", {
      name: view.name,
    }),
  move: (view: SavedView, to: number) =>
    perform(() => ask("inbox.move_view", { id: view.id, to }), "views-done-moved", { name: view.name }),
  copy: (view: SavedView) =>
    navigator.clipboard.writeText(view.text).then(() => showToast("views-done-copied", undefined)),
  remove: async (view: SavedView) => {
    const isDone = await perform(() => ask("inbox.delete_view", { id: view.id }), "views-done-deleted", {
      name: view.name,
    });
    const place = currentPlace();
    if (isDone && place.name === "inbox" && place.mailbox === `saved-${view.id}`)
      go({ name: "inbox", mailbox: "open", id: null });
  },
};
