import { useState } from "react";
import type { CaseState, Outcome, ReturnDetail, SlipReader } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { bytesOf, handOver } from "../../../shared/files/handOver";
import { useCommand } from "../../../shared/keys/commands";
import { languages } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { showToast } from "../../../shared/ui/toasts";
import { useLetterOf } from "../queries";

interface Props {
  detail: ReturnDetail;
  onAttach: (conversationId: number, file: File, text: string) => void;
}

/** As long as the parcel is not here, the customer needs a slip; whoever opens it needs the sheet until all is judged. */
const beforeArrival: ReadonlySet<CaseState> = new Set(["approved", "awaiting_parcel", "in_transit"]);
const beforeDecision: ReadonlySet<CaseState> = new Set([
  ...beforeArrival,
  "lost_in_transit",
  "received",
  "inspecting",
  "expired",
]);

/** With these, the articles stay with the customer. */
const staying: ReadonlySet<Outcome> = new Set(["advice", "partial_refund", "keep_it", "donate"]);

/** The sheet that goes into the parcel, and the one for opening it. */
export function Slip({ detail, onAttach }: Props) {
  const { row, items } = detail;
  const comesBack = items.some(({ outcome }) => !staying.has(outcome));
  if (!comesBack || !beforeDecision.has(row.state)) return null;
  return <Part detail={detail} onAttach={onAttach} isForCustomer={beforeArrival.has(row.state)} />;
}

function Part({ detail: { row }, onAttach, isForCustomer }: Props & { isForCustomer: boolean }) {
  const { text } = useText();
  const letter = useLetterOf(row.id, null).data;
  const { run, isBusy, problem } = useDoing();
  const [language, setLanguage] = useState("");
  const [missing, setMissing] = useState("");
  const { conversationId } = row;
  const print = (reader: SlipReader) =>
    ask("returns.slip", { id: row.id, reader, ...(language && { language }) });
  const save = (reader: SlipReader) =>
    void run(async () => {
      const slip = await print(reader);
      handOver(slip);
      setMissing(slip.missing);
      showToast("slip-told-saved", { name: slip.name });
    });
  const attach = () =>
    void run(async () => {
      const { name, base64, mimeType } = await print("customer");
      const file = new File([bytesOf(base64)], name, { type: mimeType });
      if (conversationId !== null) onAttach(conversationId, file, letter?.body ?? "");
    });
  useCommand("returns.slip", isForCustomer ? () => save("customer") : null);
  useCommand("returns.slip_attach", isForCustomer && conversationId !== null ? attach : null);
  useCommand("returns.slip_copy", () => save("shop"));
  return (
    <section className="return-side-part" aria-busy={isBusy}>
      <div className="return-heading-line">
        <h2 className="return-heading">
          <Text id={isForCustomer ? "slip-heading" : "slip-copy"} />
        </h2>
        {isForCustomer && (
          <button type="button" className="link-button" disabled={isBusy} onClick={() => save("shop")}>
            <Text id="slip-copy" />
          </button>
        )}
      </div>
      {isForCustomer && (
        <>
          <p className="return-quiet">
            <Text id={conversationId === null ? "slip-none-conversation" : "slip-about"} />
          </p>
          <select
            className="field slip-language"
            aria-label={text("slip-language")}
            value={language}
            onChange={(event) => setLanguage(event.target.value)}
          >
            <option value="">{text("slip-language-own")}</option>
            {languages.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
      <div className="slip-deeds">
        <Button
          needs="returns.slip"
          isDisabled={isBusy}
          onPress={() => save(isForCustomer ? "customer" : "shop")}
        >
          <Text id="slip-save" />
        </Button>
        {isForCustomer && conversationId !== null && (
          <Button needs="inbox.attach_file" isDisabled={isBusy} onPress={attach}>
            <Text id="slip-attach" />
          </Button>
        )}
      </div>
      {(problem ?? missing) && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem ?? <Text id="slip-missing" vars={{ characters: missing }} />}</span>
        </p>
      )}
    </section>
  );
}
