import { useMutation } from "@tanstack/react-query";
import { ask } from "../platform/ask";
import { useProblemText } from "../platform/problem";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { Chip } from "../shared/ui/Chip";
import { WaitingLine } from "../shared/ui/WaitingLine";
import { useStatus } from "./queries";

/** Says that the sample shop is in the desk, and takes it out again in one press. */
export function SampleNotice() {
  const hasSample = useStatus().data?.hasSample;
  const { text } = useText();
  const problemText = useProblemText();
  const remove = useMutation({ mutationFn: () => ask("sample.remove", {}) });
  if (!hasSample) return null;
  return (
    <div className="sidebar-sample">
      <Chip tone="accent" icon="bag">
        <Text id="app-sidebar-sample" />
      </Chip>
      <Button
        size="small"
        look="plain"
        needs="sample.remove"
        isDisabled={remove.isPending}
        onPress={() => remove.mutate()}
      >
        <Text id="app-sidebar-sample-remove" />
      </Button>
      {remove.isPending && <WaitingLine words={text("settings-data-working")} />}
      {remove.error && <p role="alert">{problemText(remove.error)}</p>}
    </div>
  );
}
