import type { ReactNode } from "react";
import { useText } from "../../shared/text/useText";
import { useNames } from "./names";
import { NameList } from "./NameList";
import { useCauses } from "./queries";

interface Props {
  current: number | null;
  /** What stands last and chooses no cause; without it a cause has to be chosen. */
  without: string | null;
  foot?: ReactNode;
  onChoose: (causeId: number | null) => void;
  onClose: () => void;
}

/** The root causes, to choose one from. */
export function CauseList({ current, without, foot, onChoose, onClose }: Props) {
  const { attribute } = useText();
  const { nameOf } = useNames();
  const causes = useCauses().data?.causes.filter((cause) => !cause.isArchived) ?? [];
  const choices = causes.map((cause) => ({
    key: String(cause.id),
    name: nameOf("cause", cause),
    isChosen: cause.id === current,
    run: () => onChoose(cause.id),
  }));
  if (without !== null)
    choices.push({ key: "none", name: without, isChosen: false, run: () => onChoose(null) });
  return (
    <NameList
      label={attribute("topics-list-cause", "label")}
      icon="search"
      choices={choices}
      foot={foot}
      onClose={onClose}
    />
  );
}
