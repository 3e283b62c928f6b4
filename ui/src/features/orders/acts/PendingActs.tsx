import { useEffect } from "react";
import { ask } from "../../../platform/ask";
import { useStore } from "../../../shared/store";
import { showToast, underway } from "../../../shared/ui/toasts";
import { useTold } from "./deeds";
import { useAct } from "./queries";
import { forgetAct, pendingActs } from "./requests";
import { useActWords } from "./words";

/** Tells how the deeds of this window ended. */
export function PendingActs() {
  const ids = useStore(pendingActs);
  return ids.map((id) => <Pending key={id} id={id} />);
}

function Pending({ id }: { id: number }) {
  const item = useAct(id).data?.item;
  const words = useActWords();
  const tell = useTold();
  useEffect(() => {
    if (!item || item.state === "confirmed" || item.state === "attempting" || item.state === "proposed")
      return;
    forgetAct(id);
    const what = words(item);
    if (item.state === "done") {
      const undo = () =>
        void underway(ask("storefronts.undo_act", { id, uid: crypto.randomUUID() })).then(
          tell,
          () => undefined,
        );
      showToast("acts-told-done", { what }, item.mayUndo ? { undo } : {});
    }
    if (item.state === "failed") showToast("acts-told-failed", { what }, { icon: "warning", seconds: 20 });
    if (item.state === "unknown") showToast("acts-told-unknown", { what }, { icon: "warning", seconds: 20 });
    if (item.state === "changed") showToast("acts-told-changed", { what }, { icon: "warning", seconds: 20 });
  }, [id, item, words, tell]);
  return null;
}
