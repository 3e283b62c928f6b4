import type { ReturnDetail, ReturnEvent } from "../../../generated/contract";
import { useNow } from "../../../shared/format/now";
import { shownNumber } from "../../../shared/format/orderNumber";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import type { IconName } from "../../../shared/ui/icons/paths";
import { looks } from "../looks";
import { useAgents } from "../queries";

const icons: Record<string, IconName> = {
  started: "add",
  found: "scales",
  notice_again: "scales",
  order_set: "bag",
  letter_sent: "mail",
  letter_taken: "chat",
  letter_dropped: "close",
  parcel: "truck",
  parcel_removed: "truck",
  parcel_fate: "truck",
  declared: "pen",
  file_added: "attachment",
  file_removed: "attachment",
  file_restored: "attachment",
  graded: "search",
  outcome: "pen",
  charges: "money",
  effect_done: "check",
  effect_failed: "warning",
  effect_waits: "hourglass",
  effect_paid: "money",
  effect_late: "warning",
  effect_gone: "warning",
  effect_again: "undo",
  mirror_asked: "shop",
  mirror_led: "shop",
  mirror_moved: "shop",
  mirror_failed: "warning",
};

/** What became of a case, the newest first. */
export function History({ detail: { events, row } }: { detail: ReturnDetail }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const agents = useAgents().data ?? [];
  const sentence = useSentence(row.value.currency);
  const shown = [...events].sort((a, b) => b.id - a.id);
  return (
    <section className="return-side-part">
      <h2 className="return-heading">
        <Text id="returns-history" />
      </h2>
      <ul className="return-history">
        {shown.map((event) => {
          const agent = agents.find(({ id }) => id === event.agentId)?.name;
          const when = format.moment(event.at, now);
          const note = event.args["note"] || event.args["goodwill"] || event.args["found"];
          return (
            <li key={event.id} className="return-event">
              <Icon
                name={event.became === null ? (icons[event.event] ?? "more") : looks[event.became].icon}
              />
              <div className="return-event-words">
                <p>{sentence(event)}</p>
                {note && (
                  <p className="return-event-note" dir="auto">
                    {note}
                  </p>
                )}
                <p className="return-quiet">
                  {agent ? text("returns-event-by", { name: agent, at: when }) : when}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** An event in the agent's language: kept as a name and its parts, put together when it is looked at. */
function useSentence(caseCurrency: string) {
  const { dynamic, has } = useText();
  const format = useFormat();
  return ({ event, args }: ReturnEvent): string => {
    const amount = (minor: string | undefined) =>
      format.money(Number(minor ?? 0), args["currency"] || caseCurrency);
    const kind = () => {
      const what = dynamic(`returns-effect-${args["kind"] ?? "refund"}`);
      return Number(args["minor"] ?? 0) > 0 ? `${what} ${amount(args["minor"])}` : what;
    };
    const id = event === "moved" ? `returns-event-moved-${args["move"] ?? ""}` : `returns-event-${event}`;
    if (!has(id)) return event;
    return dynamic(id, {
      order: shownNumber(args["order"] ?? ""),
      tracking: args["tracking"] ?? "",
      item: args["item"] ?? "",
      file: args["file"] ?? "",
      condition: args["condition"] ? dynamic(`returns-policy-state-${args["condition"]}`) : "–",
      fate: args["fate"] ? dynamic(`returns-fate-${args["fate"]}`) : "",
      grade: (args["grade"] ?? "").toUpperCase(),
      outcome: args["outcome"] ? dynamic(`returns-outcome-${args["outcome"]}`) : "",
      amount: amount(args["minor"]),
      fee: amount(args["fee"]),
      shipping: amount(args["shipping"]),
      letter: args["letter"] ? dynamic(`returnmail-letter-${args["letter"]}`) : "",
      kind: event.startsWith("effect") ? kind() : "",
      name: args["name"] ?? "",
      status: args["status"] ? dynamic(`mirror-status-${args["status"]}`) : "",
    });
  };
}
