import { useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ProgressLine } from "../../shared/ui/ProgressLine";
import { channelsOptions } from "./queries";

/** How far an import or the filling with the sample shop is, wherever it was begun, with a way to end it. */
export function FileProgress({ kind }: { kind: "file" | "sample" }) {
  const { text } = useText();
  const problemText = useProblemText();
  const channel = useQuery(channelsOptions).data?.find((each) => each.kind === kind);
  const stop = useMutation({
    mutationFn: async (): Promise<void> => {
      if (kind === "file") await ask("inbox.cancel_import", {});
      else await ask("sample.cancel_install", {});
    },
  });
  if (!channel || channel.progressDone >= channel.progressTotal) return null;
  const vars = { done: channel.progressDone, total: channel.progressTotal };
  return (
    <>
      <ProgressLine
        label={text(kind === "file" ? "settings-import-working" : "welcome-sample-working")}
        done={vars.done}
        total={vars.total}
        words={text(kind === "file" ? "app-progress-about" : "channels-progress", vars)}
        stop={<Text id="app-progress-stop" />}
        isStopping={stop.isPending || stop.isSuccess}
        onStop={() => stop.mutate()}
      />
      {stop.error && (
        <p className="form-problem" role="alert">
          {problemText(stop.error)}
        </p>
      )}
    </>
  );
}
