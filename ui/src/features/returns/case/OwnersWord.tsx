import type { ActItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";

interface Props {
  act: ActItem;
  isBusy: boolean;
  run: (deed: () => Promise<unknown>) => void;
}

/** The owner's one press for a deed that goes beyond what a colleague may give. */
export function OwnersWord({ act, isBusy, run }: Props) {
  const may = useMay("storefronts.approve_act");
  if (!may || act.state !== "proposed") return null;
  return (
    <Button
      size="small"
      look="filled"
      isDisabled={isBusy}
      onPress={() => run(() => ask("storefronts.approve_act", { id: act.id }))}
    >
      <Text id="settling-allow" />
    </Button>
  );
}
