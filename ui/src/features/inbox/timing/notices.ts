import type { Notice } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { announce } from "../../../shared/a11y/announce";
import { showToast } from "../../../shared/ui/toasts";

const known = [
  "promise_due",
  "follow_up_due",
  "send_cancelled",
  "send_held",
  "call_back_due",
  "mentioned",
  "assigned",
  "withdrawal_found",
] as const;

type Facts = Pick<Notice, "what" | "customer" | "agent" | "count">;

/** Tells what the desk did by itself and what colleagues ask for, on the screen and aloud. */
export async function tellNotices(
  ids: readonly number[],
  say: (id: `timing-notice-${(typeof known)[number]}`, vars: Facts) => string,
): Promise<void> {
  const notices = await ask("inbox.notices", { ids: [...ids] }).catch(() => []);
  for (const { event, what, customer, agent, count } of notices) {
    const name = known.find((each) => each === event);
    if (!name) continue;
    const id = `timing-notice-${name}` as const;
    const facts = { what, customer, agent, count };
    showToast(id, facts, { seconds: 20 });
    announce(say(id, facts));
  }
}
