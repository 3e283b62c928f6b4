import { useId, useRef, type KeyboardEvent } from "react";

interface Options {
  count: number;
  /** The option that Enter runs; held at the last one when there are fewer. */
  active: number;
  onActive: (at: number) => void;
  onRun: (at: number) => void;
  /** Without a field to type in, j, k and the space bar are keys of the list too. */
  hasField?: boolean;
}

/** A list of options that the arrow keys and Enter reach, while the keyboard stays in the field above it. */
export function useListKeys({ count, active, onActive, onRun, hasField = true }: Options) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, Math.max(0, count - 1));
  const move = (to: number) => {
    const next = (to + count) % Math.max(1, count);
    onActive(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isKey = (name: string, letter: string) => event.key === name || (!hasField && event.key === letter);
    if (isKey("ArrowDown", "j")) move(at + 1);
    else if (isKey("ArrowUp", "k")) move(at - 1);
    else if (isKey("Enter", " ") && count > 0) onRun(at);
    else if (!isKey("Enter", " ")) return;
    event.preventDefault();
  };
  const activeId = count > 0 ? `${id}-${at}` : undefined;
  return {
    at,
    onKeyDown,
    list: { ref: list, id, role: "listbox" },
    field: {
      role: "combobox",
      "aria-expanded": true,
      "aria-controls": id,
      "aria-activedescendant": activeId,
      dir: "auto",
      onKeyDown,
    },
    /** For a list that has the keyboard itself. */
    alone: { tabIndex: 0, "aria-activedescendant": activeId, onKeyDown },
    option: (index: number) => ({
      id: `${id}-${index}`,
      "data-at": index,
      "data-active": index === at,
      role: "option",
      "aria-selected": index === at,
    }),
  } as const;
}
