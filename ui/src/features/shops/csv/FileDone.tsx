import { useEffect, useRef } from "react";
import type { ImportedFile } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { Problem } from "../../../platform/transport";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";

interface Props {
  done: ImportedFile;
  onAgain: () => void;
  onClose: () => void;
}

/** What was imported, in numbers. */
export function FileDone({ done, onAgain, onClose }: Props) {
  const problemText = useProblemText();
  const { added, changed, same, leftOut, total, isCancelled, problemCode } = done;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const isWhole = !isCancelled && problemCode === null;
  return (
    <>
      <div className="shop-dialog-body">
        <h3 ref={head} tabIndex={-1} className="shop-found-title">
          <Icon name={isWhole ? "check" : "warning"} className={isWhole ? "form-ok" : undefined} />
          {isWhole ? (
            <Text id="shopfiles-done" />
          ) : (
            <Text id="shopfiles-done-part" vars={{ done: added + changed + same, total }} />
          )}
        </h3>
        <p>
          <Text id="shopfiles-counts" vars={{ added, changed, same }} />
        </p>
        {leftOut > 0 && (
          <p className="form-hint">
            <Text id="shopfiles-done-left-out" vars={{ count: leftOut }} />
          </p>
        )}
        {problemCode !== null && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(new Problem({ kind: "refused", code: problemCode, args: {} }))}</span>
          </p>
        )}
      </div>
      <div className="shop-dialog-foot">
        <Button look="plain" onPress={onAgain}>
          <Text id="shopfiles-again" />
        </Button>
        <Button look="filled" onPress={onClose}>
          <Text id="shopfiles-close" />
        </Button>
      </div>
    </>
  );
}
