import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { showToast } from "../../shared/ui/toasts";

function handOver(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "macros.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Macros into a file and out of one. */
export function Exchange() {
  const problemText = useProblemText();
  const file = useRef<HTMLInputElement>(null);
  const read = useMutation({
    mutationFn: async (chosen: File) => ask("macros.import", { text: await chosen.text() }),
    onSuccess: ({ added, updated }) => showToast("macros-done-imported", { count: added + updated }),
  });
  const write = useMutation({
    mutationFn: () => ask("macros.export", {}),
    onSuccess: ({ text }) => handOver(text),
  });
  const problem = read.error ?? write.error;
  return (
    <>
      <Button size="small" look="plain" needs="macros.import" onPress={() => file.current?.click()}>
        <Text id="macros-import" />
      </Button>
      <Button size="small" look="plain" needs="macros.export" onPress={() => write.mutate()}>
        <Text id="macros-export" />
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) read.mutate(chosen);
          event.target.value = "";
        }}
      />
      {problem && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
