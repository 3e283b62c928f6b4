import type { PlainKey } from "../../../shared/text/keys";

/** Channels that the desk made itself: their names are in the language of whoever looks. */
export const channelNames: Record<string, PlainKey> = {
  file: "app-channel-file",
  phone: "contacts-way-phone",
  whatsapp: "contacts-way-whatsapp",
  instagram: "contacts-way-instagram",
  facebook: "contacts-way-facebook",
  telegram: "contacts-way-telegram",
  marketplace: "contacts-way-marketplace",
  chat: "contacts-way-chat",
  review: "contacts-way-review",
  in_person: "contacts-way-in-person",
};

/** What a channel is called. */
export function channelName(
  channel: { kind: string; name: string; address: string },
  text: (key: PlainKey) => string,
): string {
  const key = channelNames[channel.kind];
  return channel.name || channel.address || (key ? text(key) : channel.kind);
}
