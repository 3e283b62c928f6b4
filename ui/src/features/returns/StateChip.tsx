import type { CaseState } from "../../generated/contract";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { looks } from "./looks";

export function StateChip({ state }: { state: CaseState }) {
  const { dynamic } = useText();
  const { tone, icon } = looks[state];
  return (
    <Chip tone={tone} icon={icon}>
      {dynamic(`returns-state-${state}`)}
    </Chip>
  );
}
