import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ImportedFile, LookedAtFile } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { tell } from "../../../platform/deeds";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { underway } from "../../../shared/ui/toasts";
import { TableButton } from "../../../shared/files/TableButton";
import { useShops } from "../queries";
import { StepFoot } from "../StepFoot";
import "./csv.css";
import type { FileManner } from "./fields";
import { FileDone } from "./FileDone";
import { FileForm } from "./FileForm";
import { FileProgressLine } from "./FileProgressLine";
import { FilePreview } from "./FilePreview";

interface Props {
  onBack: () => void;
  onLeave: () => void;
}

/** A file of a shop: chosen, understood, looked at, imported. Nothing is kept before the last step. */
export function FileFlow({ onBack, onLeave }: Props) {
  const problemText = useProblemText();
  const stores = useShops().data?.filter(({ platform, isSample }) => platform === "csv" && !isSample);
  const id = useId();
  const [file, setFile] = useState("");
  // What was read last stays while it is read anew, so that nobody loses their place in the form.
  const [held, setHeld] = useState<LookedAtFile | null>(null);
  const [manner, setManner] = useState<FileManner>({});
  const [storeId, setStoreId] = useState<number | undefined>(undefined);
  const [name, setName] = useState("");
  const [leavesOutBad, setLeavesOutBad] = useState(false);
  const look = useMutation({
    mutationFn: (wish: { text: string; manner: FileManner; storeId: number | undefined }) =>
      ask("storefronts.read_csv", { text: wish.text, storeId: wish.storeId, ...wish.manner }),
  });
  const put = useMutation({
    mutationFn: async (): Promise<ImportedFile> => {
      const columns = held?.columns.map(({ field }) => field);
      const said = { ...manner, subject: held?.subject, columns };
      const done = await underway(
        ask("storefronts.import_csv", { text: file, storeId, name: name.trim(), leavesOutBad, ...said }),
      );
      tell(done.undoId, "shopfiles-done-toast", { done: done.added + done.changed });
      return done;
    },
  });
  const again = (next: FileManner, store = storeId, text = file) => {
    setManner(next);
    put.reset();
    look.mutate({ text, manner: next, storeId: store }, { onSuccess: setHeld });
  };
  const choose = (text: string) => {
    setFile(text);
    setHeld(null);
    setLeavesOutBad(false);
    again({}, storeId, text);
  };

  if (put.data) {
    const restart = () => {
      setStoreId(put.data.storeId);
      setFile("");
      setHeld(null);
      look.reset();
      put.reset();
    };
    return <FileDone done={put.data} onAgain={restart} onClose={onLeave} />;
  }
  const thrown = put.error ?? look.error;
  const missing = missingOf(held, { leavesOutBad, hasName: storeId !== undefined || name.trim() !== "" });
  const isBusy = put.isPending || look.isPending;
  const reason = look.isError ? "problem" : missing && !isBusy ? "missing" : null;
  return (
    <>
      <div className="shop-dialog-body" aria-busy={isBusy}>
        <h3>
          <Text id="shopfiles-title" />
        </h3>
        <p className="form-hint">
          <Text id="shopfiles-about" />
        </p>
        <div className="form-actions">
          <TableButton look={held ? "outlined" : "filled"} isDisabled={put.isPending} onText={choose}>
            <Text id={held ? "shopfiles-choose-other" : "shopfiles-choose"} />
          </TableButton>
        </div>
        {held && !put.isPending && (
          <>
            <FileForm
              held={held}
              stores={stores ?? []}
              storeId={storeId}
              name={name}
              manner={manner}
              onManner={again}
              onName={setName}
              onStore={(id) => {
                setStoreId(id);
                again({ subject: manner.subject }, id);
              }}
            />
            <FilePreview held={held} leavesOutBad={leavesOutBad} onLeaveOut={setLeavesOutBad} />
          </>
        )}
        {put.isPending && <FileProgressLine />}
        {Boolean(thrown) && (
          <p className="form-problem" role="alert" id={`${id}-problem`}>
            <Icon name="warning" />
            <span>{problemText(thrown)}</span>
          </p>
        )}
      </div>
      <StepFoot onLeave={onLeave} onBack={onBack}>
        {reason === "missing" && (
          <span className="form-missing" id={`${id}-missing`}>
            <Text id={`shopfiles-missing-${missing ?? "file"}`} />
          </span>
        )}
        <Button
          look="filled"
          isDisabled={missing !== null || isBusy || look.isError}
          aria-describedby={reason ? `${id}-${reason}` : undefined}
          onPress={() => put.mutate()}
        >
          <Text id="shopfiles-import" />
        </Button>
      </StepFoot>
    </>
  );
}

interface Said {
  leavesOutBad: boolean;
  hasName: boolean;
}

/** What somebody still has to say before a file can be imported, in the order in which it makes sense. */
function missingOf(held: LookedAtFile | null, { leavesOutBad, hasName }: Said) {
  if (!held) return "file";
  if (held.lacks.length > 0) return "columns";
  if (held.dates === null) return "dates";
  if (held.currency === null && !held.hasCurrencyColumn && held.subject !== "customers") return "currency";
  if (held.added + held.changed + held.same === 0) return "nothing";
  if (held.bad.length > 0 && !leavesOutBad) return "lines";
  return hasName ? null : "name";
}
