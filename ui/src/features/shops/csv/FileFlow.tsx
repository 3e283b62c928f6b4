import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { ImportedFile } from "../../../generated/contract";
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
  const [file, setFile] = useState("");
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
      const columns = look.data?.columns.map(({ field }) => field);
      const said = { ...manner, subject: look.data?.subject, columns };
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
    look.mutate({ text, manner: next, storeId: store });
  };
  const choose = (text: string) => {
    setFile(text);
    setLeavesOutBad(false);
    again({}, storeId, text);
  };

  if (put.data) {
    const restart = () => {
      setStoreId(put.data.storeId);
      setFile("");
      look.reset();
      put.reset();
    };
    return <FileDone done={put.data} onAgain={restart} onClose={onLeave} />;
  }
  const held = look.data;
  const thrown = put.error ?? look.error;
  const isReady =
    held !== undefined &&
    held.lacks.length === 0 &&
    held.dates !== null &&
    held.added + held.changed + held.same > 0 &&
    (held.bad.length === 0 || leavesOutBad) &&
    (storeId !== undefined || name.trim() !== "") &&
    (held.currency !== null || held.hasCurrencyColumn || held.subject === "customers");
  return (
    <>
      <div className="shop-dialog-body" aria-busy={look.isPending || put.isPending}>
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
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(thrown)}</span>
          </p>
        )}
      </div>
      <StepFoot onLeave={onLeave} onBack={onBack}>
        <Button
          look="filled"
          isDisabled={!isReady || put.isPending || look.isPending}
          onPress={() => put.mutate()}
        >
          <Text id="shopfiles-import" />
        </Button>
      </StepFoot>
    </>
  );
}
