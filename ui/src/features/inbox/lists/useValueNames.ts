import type { Column } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { languages } from "../../../shared/text/languages";
import { useText } from "../../../shared/text/useText";
import { useAgents, useChannels, useCounts, useCustomerTags, useTags } from "../queries";
import { channelName } from "./channelNames";

export interface ValueName {
  value: string;
  name: string;
}

const statuses = ["open", "pending", "snoozed", "closed", "spam"] as const;
const priorities = ["urgent", "high", "normal", "low"] as const;

/** The values that a column offers, under the names that people know. */
export function useValueNames(column: Column): ValueName[] {
  const { text } = useText();
  const format = useFormat();
  const agents = useAgents().data ?? [];
  const channels = useChannels().data ?? [];
  const tags = useTags().data ?? [];
  const counted = useCounts().data?.languages ?? {};
  const customerTags = useCustomerTags().data ?? [];
  switch (column) {
    case "status":
      return statuses.map((value) => ({ value, name: text(`views-status-${value}`) }));
    case "priority":
      return priorities.map((value) => ({ value, name: text(`inbox-priority-${value}`) }));
    case "assignee":
      return [
        { value: "me", name: text("inbox-assign-me") },
        { value: "nobody", name: text("inbox-assign-nobody") },
        ...agents.filter(({ name }) => name).map(({ id, name }) => ({ value: `#${id}`, name })),
      ];
    case "channel":
      return channels.map((channel) => ({ value: `#${channel.id}`, name: channelName(channel, text) }));
    case "tag":
      return tags.map(({ name }) => ({ value: name, name }));
    case "customer_tag":
      return customerTags.map((name) => ({ value: name, name }));
    case "language": {
      const codes = new Set([
        ...Object.keys(counted),
        ...languages.map(({ code }) => code.split("-")[0] ?? code),
      ]);
      codes.delete("unknown");
      codes.delete("unspoken");
      return [
        ...[...codes]
          .map((value) => ({ value, name: format.language(value) }))
          .sort((a, b) => a.name.localeCompare(b.name)),
        { value: "unknown", name: text("views-language-unknown") },
        { value: "unspoken", name: text("languages-view-nobody") },
      ];
    }
    default:
      return [];
  }
}
