import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import type { useMentioning } from "./useMentioning";

/** The colleagues whom the typed name may mean. The keyboard stays in the note. */
export function MentionList({ id, found, at, isOpen, take }: ReturnType<typeof useMentioning>) {
  const { attribute } = useText();
  if (!isOpen) return null;
  return (
    <ul id={id} className="mentions" role="listbox" aria-label={attribute("joining-mention", "label")}>
      {found.map((agent, index) => (
        <li
          key={agent.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          className="mention-choice"
          onMouseDown={(event) => {
            // The note keeps the keyboard.
            event.preventDefault();
            take(agent);
          }}
        >
          <Avatar name={agent.name} tone="agent" size="small" />
          <bdi>{agent.name}</bdi>
        </li>
      ))}
    </ul>
  );
}
