import { useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ProgressLine } from "../../../shared/ui/ProgressLine";

/** How far the import of a file is, wherever it was begun, with a way to end it. */
export function FileProgressLine() {
  const { text } = useText();
  const { data } = useQuery({
    queryKey: [["storefronts"], "import_progress"],
    queryFn: () => ask("storefronts.import_progress", {}),
  });
  const stop = useMutation({ mutationFn: () => ask("storefronts.cancel_import", {}) });
  if (!data || data.total === 0) return null;
  return (
    <ProgressLine
      label={text("shopfiles-title")}
      done={data.done}
      total={data.total}
      words={text("shopfiles-progress", data)}
      stop={<Text id="app-progress-stop" />}
      isStopping={stop.isPending || stop.isSuccess}
      onStop={() => stop.mutate()}
    />
  );
}
