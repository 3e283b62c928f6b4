import { useRef, useState } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import type { SeatPerson } from "../generated/contract";
import { useProblemText } from "../platform/problem";
import { announce } from "../shared/a11y/announce";
import { useCommand } from "../shared/keys/commands";
import { go } from "../shared/place";
import { Text } from "../shared/text/Text";
import { usePersonName } from "../shared/text/usePersonName";
import { useText } from "../shared/text/useText";
import { Avatar } from "../shared/ui/Avatar";
import { ChoiceList } from "../shared/ui/ChoiceList";
import { MenuPopover } from "../shared/ui/MenuPopover";
import { PinForm } from "./PinForm";
import "./seat.css";
import { useMe } from "./queries";
import { lockSeat, takeSeat, useSeat } from "./useSeat";
import { takeKeyboard } from "../shared/ui/takeKeyboard";

/** Who sits at the desk; opens the way to somebody else, to the lock and to the workload. */
export function SeatMenu({ isNarrow = false }: { isNarrow?: boolean }) {
  const { text, attribute } = useText();
  const personName = usePersonName();
  const problemText = useProblemText();
  const me = useMe().data;
  const seat = useSeat().data;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState<SeatPerson | null>(null);
  useCommand("app.switch_agent", () => setIsOpen(true));
  const say = (thrown: unknown) => announce(problemText(thrown));
  const choose = (person: SeatPerson) => {
    setIsOpen(false);
    if (person.hasPin) setAsked(person);
    else void takeSeat(person).catch(say);
  };
  const label = attribute("agents-menu", "label");
  const others = (seat?.people ?? []).filter(({ id, isExpired }) => id !== me?.id && !isExpired);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="seat-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-tip="app.switch_agent"
        data-tip-side={isNarrow ? "end" : undefined}
        onClick={() => setIsOpen(true)}
      >
        <Avatar name={me?.name ?? ""} tone="agent" size="small" />
        {!isNarrow && (
          <span className="ellipsis" dir="auto">
            {me?.name}
          </span>
        )}
        <span className="visually-hidden">
          {isNarrow && me?.name} {label}
        </span>
      </button>
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="top start" onClose={() => setIsOpen(false)}>
          <ChoiceList
            label={label}
            choices={[
              ...others.map((person) => ({
                key: String(person.id),
                words: person.name,
                label: <bdi>{personName(person)}</bdi>,
                hint: <Text id={`agents-role-${person.role}`} />,
                run: () => choose(person),
              })),
              {
                key: "lock",
                words: text("agents-menu-lock"),
                label: <Text id="agents-menu-lock" />,
                run: () => {
                  setIsOpen(false);
                  void lockSeat().catch(say);
                },
              },
              {
                key: "workload",
                words: text("agents-workload-title"),
                label: <Text id="agents-workload-title" />,
                run: () => {
                  setIsOpen(false);
                  go({ name: "workload" });
                },
              },
            ]}
          />
        </MenuPopover>
      )}
      {asked && (
        <ModalOverlay
          className="veil"
          isOpen
          isDismissable
          onOpenChange={(stays) => !stays && setAsked(null)}
        >
          <Modal>
            <Dialog ref={takeKeyboard} className="seat-dialog" aria-label={label}>
              <PinForm person={asked} onDone={() => setAsked(null)} />
            </Dialog>
          </Modal>
        </ModalOverlay>
      )}
    </>
  );
}
