import { useRef, useState } from "react";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import type { Drafting } from "./drafting";
import { useAgents, useMe } from "./queries";

interface Props {
  drafting: Drafting;
  isDisabled: boolean;
  describedBy: string | undefined;
  onProblem: (thrown: unknown) => void;
  onHanded: () => void;
}

/** In the place of the send button for who only drafts: the draft goes to somebody who sends. */
export function ReviewButton({ drafting, isDisabled, describedBy, onProblem, onHanded }: Props) {
  const { attribute } = useText();
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const me = useMe().data;
  const may = useMay("inbox.request_review");
  const senders = (useAgents().data ?? []).filter(
    ({ id, role, leftAt }) => id !== me?.id && leftAt === null && (role === "owner" || role === "agent"),
  );
  const hand = async (to: number, name: string) => {
    setIsOpen(false);
    try {
      const draftId = await drafting.keep();
      await told(
        ask("inbox.request_review", { draftId, to }),
        "agents-toast-review",
        { name },
        { onProblem },
      );
      drafting.forget();
      onHanded();
    } catch (thrown) {
      onProblem(thrown);
    }
  };
  const label = attribute("agents-review", "label");
  return (
    <span ref={anchor}>
      <Button
        look="filled"
        isDisabled={isDisabled || !may}
        aria-describedby={describedBy}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      >
        <Text id="agents-review" />
      </Button>
      {isOpen && (
        <MenuPopover anchor={anchor} label={label} placement="top end" onClose={() => setIsOpen(false)}>
          <ChoiceList
            label={label}
            choices={senders.map(({ id, name }) => ({
              key: String(id),
              words: name,
              label: <bdi>{name || "–"}</bdi>,
              run: () => void hand(id, name),
            }))}
          />
        </MenuPopover>
      )}
    </span>
  );
}
