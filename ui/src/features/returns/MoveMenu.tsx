import { useRef } from "react";
import type { ReturnRow } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { roleMay, roleNow } from "../../shared/may";
import { useStore } from "../../shared/store";
import { useText } from "../../shared/text/useText";
import { ChoiceList, type Choice } from "../../shared/ui/ChoiceList";
import { IconButton } from "../../shared/ui/IconButton";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { needs, useBeginning } from "./deeds";
import { othersOf, primaryOf } from "./model";
import { useReturn } from "./queries";
import { openMoves, type AskedMove } from "./session";

interface Props {
  row: Pick<ReturnRow, "id" | "number">;
  label: string;
  /** Beside a button of its own the next sensible move stands there. */
  withFirst?: boolean;
  /** Out of the order of Tab, where a key opens it. */
  isQuiet?: boolean;
}

/** What may be done next with a case; it is asked for when the menu opens. */
export function MoveMenu({ row, label, withFirst = true, isQuiet = false }: Props) {
  const isOpen = useStore(openMoves) === row.id;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => openMoves.set((before) => (before === row.id ? null : before));
  return (
    <span className="return-moves" onClick={(event) => event.stopPropagation()} data-quiet={isQuiet}>
      <IconButton
        ref={button}
        icon="more"
        label={label}
        command="returns.moves"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => openMoves.set(row.id)}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom end" onClose={close}>
          <Moves row={row} label={label} withFirst={withFirst} onClose={close} />
        </MenuPopover>
      )}
    </span>
  );
}

type MovesProps = Pick<Props, "row" | "label" | "withFirst"> & { onClose: () => void };

function Moves({ row, label, withFirst, onClose }: MovesProps) {
  const { text, dynamic } = useText();
  const problemText = useProblemText();
  const role = useStore(roleNow);
  const { data, error } = useReturn(row.id);
  const begin = useBeginning();
  if (error && !data)
    return (
      <p className="menu-title" role="alert">
        {problemText(error)}
      </p>
    );
  if (!data) return <div className="menu-title" aria-busy="true" />;
  const first = primaryOf(data);
  const moves: AskedMove["move"][] = [...(withFirst && first ? [first] : []), ...othersOf(data)];
  if (moves.includes("approve") || first === "approve") moves.push("goodwill");
  const choices = moves
    .filter((move) => roleMay(role, needs[move]))
    .map((move): Choice => {
      const words = move === "goodwill" ? text("returns-move-goodwill") : dynamic(`returns-move-${move}`);
      const run = () => {
        onClose();
        // After the menu has given the keyboard back.
        setTimeout(() => begin({ id: row.id, number: row.number, move }), 0);
      };
      return { key: move, words, label: words, run };
    });
  return <ChoiceList label={label} choices={choices} empty={text("returns-none-here")} />;
}
