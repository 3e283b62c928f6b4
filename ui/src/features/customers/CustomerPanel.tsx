import type { ReactNode } from "react";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";
import { ProblemState } from "../../shared/ui/ProblemState";
import { CustomerCard } from "./CustomerCard";
import { CustomerNotes } from "./CustomerNotes";
import { EarlierConversations } from "./EarlierConversations";
import "./customer.css";
import { useCustomer } from "./queries";

interface Props {
  id: number;
  /** The conversation beside it, which is not an earlier one. */
  conversationId: number;
  /** The address that this conversation came from. */
  address: string;
  /** In rem. */
  width?: number;
  /** What is worth knowing about where they live. */
  hint?: ReactNode;
  /** More facts about them, as items of a list. */
  facts?: ReactNode;
  /** What concerns the conversation beside it, between who wrote and what is known about them. */
  children?: ReactNode;
  onHide: () => void;
  onOpen: (conversationId: number) => void;
}

/** Who the customer is, beside the conversation. */
export function CustomerPanel(props: Props) {
  const { id, conversationId, address, width, hint, facts, children, onHide, onOpen } = props;
  const { attribute } = useText();
  const problemText = useProblemText();
  const { data, error, refetch } = useCustomer(id);
  return (
    <aside
      className="customer"
      style={width ? { inlineSize: `${width}rem` } : undefined}
      aria-label={attribute("customers-panel", "label")}
    >
      <header className="pane-head">
        <h2 className="pane-title">
          <Text id="customers-panel-title" />
        </h2>
        <span className="pane-space" />
        <IconButton
          icon="panel"
          label={attribute("customers-panel-hide", "label")}
          command="app.panel"
          onPress={onHide}
        />
      </header>
      {error && !data && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
      {data && (
        <div className="customer-scroll">
          <CustomerCard
            key={id}
            customer={data}
            conversationId={conversationId}
            address={address}
            hint={hint}
            facts={facts}
          />
          {children}
          <CustomerNotes key={`notes-${id}`} customer={data} />
          <EarlierConversations conversationId={conversationId} onOpen={onOpen} />
        </div>
      )}
    </aside>
  );
}
