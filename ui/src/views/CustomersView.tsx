import { useCallback } from "react";
import { CustomersPage, type CustomersPlace } from "../features/customers/CustomersPage";
import { CustomerActs } from "../features/orders/acts/CustomerActs";
import { CustomerOrders } from "../features/orders/CustomerOrders";
import { CustomerOrdersFact } from "../features/orders/OrdersFact";
import { ReturnsSection } from "../features/returns/ReturnsSection";
import { go, type Place } from "../shared/place";

/** The list of customers and the page of one; a conversation is opened in the inbox, an order over the page. */
export function CustomersView({ place }: { place: Extract<Place, { name: "customers" }> }) {
  const onGo = useCallback((to: CustomersPlace) => go({ name: "customers", ...to }), []);
  const onOpenConversation = useCallback((id: number) => go({ name: "inbox", mailbox: "all", id }), []);
  const { id } = place;
  return (
    <CustomersPage
      place={place}
      facts={id !== null && <CustomerOrdersFact customerId={id} />}
      onGo={onGo}
      onOpenConversation={onOpenConversation}
    >
      {id !== null && (
        <>
          <CustomerOrders key={`orders-${id}`} customerId={id} />
          <ReturnsSection customerId={id} />
          <CustomerActs customerId={id} />
        </>
      )}
    </CustomersPage>
  );
}
