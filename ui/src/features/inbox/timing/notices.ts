import { ask } from "../../../platform/ask";
import { showToast } from "../../../shared/ui/toasts";
import { announce } from "../../../shared/a11y/announce";

const known = ["promise_due", "follow_up_due", "send_cancelled", "send_held"] as const;

/** Tells what the desk did by itself, on the screen and aloud. */
export async function tellNotices(
  ids: readonly number[],
  say: (id: `timing-notice-${(typeof known)[number]}`, vars: { what: string; customer: string }) => string,
): Promise<void> {
  const notices = await ask("inbox.notices", { ids: [...ids] }).catch(() => []);
  for (const { event, what, customer } of notices) {
    const name = known.find((each) => each === event);
    if (!name) continue;
    const id = `timing-notice-${name}` as const;
    showToast(id, { what, customer }, { seconds: 20 });
    announce(say(id, { what, customer }));
  }
}
