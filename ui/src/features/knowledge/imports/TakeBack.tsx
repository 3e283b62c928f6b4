import { useState } from "react";
import { takeBack } from "../../../platform/deeds";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";

interface Props {
  undoId: number;
  onTaken: (kept: readonly string[]) => void;
}

/** Takes an import back as a whole. */
export function TakeBack({ undoId, onTaken }: Props) {
  const problemText = useProblemText();
  const [isBusy, setIsBusy] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const run = async () => {
    setIsBusy(true);
    setThrown(null);
    await takeBack(undoId, { onUndone: onTaken, onProblem: setThrown });
    setIsBusy(false);
  };
  return (
    <>
      <Button isDisabled={isBusy} onPress={() => void run()}>
        <Text id="knowledge-import-take-back" />
      </Button>
      {thrown !== null && (
        <p className="form-problem" role="alert">
          {problemText(thrown)}
        </p>
      )}
    </>
  );
}

/** What came of it: everything went, but what somebody changed in between. */
export function TakenBack({ kept }: { kept: readonly string[] }) {
  return (
    <>
      <p>
        <Text id="knowledge-import-taken-back" />
      </p>
      {kept.length > 0 && (
        <section className="article-import-lines">
          <h3>
            <Text id="knowledge-import-kept" />
          </h3>
          <ul>
            {kept.map((name, at) => (
              <li key={at}>
                <span className="article-import-name" dir="auto">
                  {name}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
