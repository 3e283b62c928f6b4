import type { IconName } from "./paths";

const icons: Record<string, IconName> = {
  phone: "phone",
  whatsapp: "chat",
  instagram: "chat",
  facebook: "chat",
  telegram: "chat",
  marketplace: "shop",
  chat: "chat",
  review: "star",
  in_person: "person",
};

/** How somebody came; by mail where nothing else is said. */
export function wayIcon(way: string | null): IconName {
  return (way === null ? undefined : icons[way]) ?? "mail";
}
