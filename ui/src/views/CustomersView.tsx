import { useCallback } from "react";
import { CustomersPage, type CustomersPlace } from "../features/customers/CustomersPage";
import { go, type Place } from "../shared/place";

/** The list of customers and the page of one; a conversation is opened in the inbox. */
export function CustomersView({ place }: { place: Extract<Place, { name: "customers" }> }) {
  const onGo = useCallback((to: CustomersPlace) => go({ name: "customers", ...to }), []);
  const onOpenConversation = useCallback((id: number) => go({ name: "inbox", mailbox: "all", id }), []);
  return <CustomersPage place={place} onGo={onGo} onOpenConversation={onOpenConversation} />;
}
