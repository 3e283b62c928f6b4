import type { Contract } from "../generated/contract";
import type { PlainKey } from "../shared/text/keys";
import type { IconName } from "../shared/ui/icons/paths";

export interface SettingsPage {
  name: string;
  title: PlainKey;
  icon: IconName;
  /** Whoever may not ask this does not see the page. */
  needs?: keyof Contract;
}

/** The pages of the settings, each with an address of its own: `#/settings/<name>`. */
export const groups: readonly { title: PlainKey; pages: readonly SettingsPage[] }[] = [
  {
    title: "settings-group-you",
    pages: [
      { name: "me", title: "settings-me-title", icon: "person" },
      { name: "look", title: "settings-look-title", icon: "visible" },
    ],
  },
  {
    title: "settings-group-team",
    pages: [
      { name: "people", title: "settings-people-title", icon: "people" },
      { name: "audit", title: "agents-audit-title", icon: "clock", needs: "agents.audit" },
    ],
  },
  {
    title: "settings-group-mail",
    pages: [
      { name: "channels", title: "settings-channels-title", icon: "mail", needs: "channels.add_mailbox" },
      { name: "work", title: "settings-work-title", icon: "send" },
      { name: "forms", title: "contacts-forms-title", icon: "file" },
      { name: "blocks", title: "joining-blocks-title", icon: "spam" },
    ],
  },
  {
    title: "settings-group-shop",
    pages: [
      { name: "shops", title: "shops-title", icon: "bag", needs: "storefronts.add_store" },
      { name: "returns", title: "returns-policy-title", icon: "truck" },
      { name: "topics", title: "settings-topics-title", icon: "tag" },
      { name: "cultures", title: "settings-cultures-title", icon: "globe" },
      { name: "data", title: "settings-data-title", icon: "key", needs: "desk.back_up" },
    ],
  },
];
