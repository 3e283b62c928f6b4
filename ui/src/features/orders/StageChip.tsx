import type { Stage } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { Chip } from "../../shared/ui/Chip";
import { looks } from "./stage";

export function StageChip({ stage }: { stage: Stage }) {
  const { text, tone, icon } = looks[stage];
  return (
    <Chip tone={tone} icon={icon}>
      <Text id={text} />
    </Chip>
  );
}
