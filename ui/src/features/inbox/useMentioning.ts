import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Agent } from "../../generated/contract";
import { fold } from "../../shared/text/Marked";
import { useAgents } from "./queries";

const plugin = new PluginKey("mentioning");
const SHOWN = 6;
/** The sign and what was typed after it, a second name at most. */
const BEGUN = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}]*(?: [\p{L}\p{N}]*)?)$/u;

/** What is being looked for where the cursor stands; none if it is no name. */
export function begunName(before: string): string | null {
  return BEGUN.exec(before)?.[1] ?? null;
}

/** Colleagues whose name, or one of their names, begins like this. */
export function named(agents: readonly Agent[], typed: string): Agent[] {
  const wanted = fold(typed);
  return agents
    .filter(({ name, leftAt }) => name.trim() !== "" && !leftAt)
    .filter(
      ({ name }) =>
        fold(name).startsWith(wanted) || name.split(/\s+/).some((part) => fold(part).startsWith(wanted)),
    )
    .slice(0, SHOWN);
}

function nameBefore(editor: Editor): string | null {
  const { selection, doc } = editor.state;
  if (!selection.empty) return null;
  const { $from } = selection;
  return begunName(doc.textBetween($from.start(), $from.pos, "\n", "\n"));
}

/** Completes `@name` in a note: arrow keys choose, Enter or Tab takes, Esc leaves it as it is. */
export function useMentioning(editor: Editor | null) {
  const id = useId();
  const agents = useAgents().data;
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const found = useMemo(
    () => (typed === null || typed === dismissed ? [] : named(agents ?? [], typed)),
    [agents, typed, dismissed],
  );
  const at = Math.min(active, Math.max(0, found.length - 1));

  const take = useCallback(
    (agent: Agent) => {
      if (!editor || typed === null) return;
      const { from } = editor.state.selection;
      const range = { from: from - typed.length - 1, to: from };
      editor.chain().focus().deleteRange(range).insertContent(`@${agent.name} `).run();
    },
    [editor, typed],
  );
  const latest = useRef({ found, at, take, typed });
  useEffect(() => {
    latest.current = { found, at, take, typed };
  });

  useEffect(() => {
    if (!editor) return;
    const look = () => {
      setTyped(nameBefore(editor));
      setActive(0);
    };
    const onKey = (event: KeyboardEvent): boolean => {
      const now = latest.current;
      const count = now.found.length;
      if (count === 0 || event.isComposing) return false;
      if (event.key === "ArrowDown") setActive((now.at + 1) % count);
      else if (event.key === "ArrowUp") setActive((now.at + count - 1) % count);
      else if ((event.key === "Enter" || event.key === "Tab") && !event.ctrlKey && !event.metaKey) {
        const chosen = now.found[now.at];
        if (chosen) now.take(chosen);
      } else return false;
      event.preventDefault();
      return true;
    };
    editor.registerPlugin(
      new Plugin({ key: plugin, props: { handleKeyDown: (_view, event) => onKey(event) } }),
      (mine, others) => [mine, ...others],
    );
    editor.on("transaction", look);
    return () => {
      editor.off("transaction", look);
      if (!editor.isDestroyed) editor.unregisterPlugin(plugin);
    };
  }, [editor]);

  const isOpen = found.length > 0;
  useEffect(() => {
    const dom = editor && !editor.isDestroyed ? editor.view.dom : null;
    if (!dom || !isOpen) return;
    dom.setAttribute("aria-controls", id);
    dom.setAttribute("aria-activedescendant", `${id}-${at}`);
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, isOpen, id, at]);

  return { id, found, at, isOpen, take, dismiss: () => setDismissed(typed) };
}
