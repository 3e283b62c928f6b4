import { useMutation } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { showToast } from "../../shared/ui/toasts";

/** Adds the dozen macros that every shop needs, in all our languages. */
export function StarterButton() {
  const problemText = useProblemText();
  const add = useMutation({
    mutationFn: () => ask("macros.add_starters", {}),
    onSuccess: ({ added }) => showToast("macros-done-imported", { count: added }),
  });
  return (
    <>
      <Button needs="macros.add_starters" isDisabled={add.isPending} onPress={() => add.mutate()}>
        <Text id="macros-add-starters" />
      </Button>
      {add.error && (
        <p className="form-problem" role="alert">
          {problemText(add.error)}
        </p>
      )}
    </>
  );
}
