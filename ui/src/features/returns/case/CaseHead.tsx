import type { Move, ReturnDetail } from "../../../generated/contract";
import { shownNumber } from "../../../shared/format/orderNumber";
import { CommandKeys } from "../../../shared/keys/CommandKeys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Chip } from "../../../shared/ui/Chip";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { needs, useBeginning } from "../deeds";
import { trackIcons } from "../looks";
import { MoveMenu } from "../MoveMenu";
import { useCustomerOf } from "../queries";
import { StateChip } from "../StateChip";
import { useDecideWords } from "./DecideDialog";

interface Props {
  detail: ReturnDetail;
  /** Where it stands in the list that it was opened from. */
  place: { at: number; total: number } | null;
  first: Move | null;
  /** Articles without a grade, which the decision waits for. */
  lacks: number;
  onFirst: (() => void) | undefined;
  onBack: () => void;
  onOrder: (orderId: number) => void;
}

export function CaseHead({ detail, place, first, lacks, onFirst, onBack, onOrder }: Props) {
  const { text, attribute, dynamic } = useText();
  const begin = useBeginning();
  const { row, moves } = detail;
  const { orderId } = row;
  const language = useCustomerOf(row.customerId).data?.language;
  const decide = useDecideWords(row.id);
  const order = shownNumber(row.orderNumber);
  return (
    <header className="return-head">
      <span className="return-head-what">
        <IconButton
          icon="back"
          label={attribute("returns-case-back", "label")}
          command="inbox.back"
          onPress={onBack}
        />
        <h1 className="return-title">
          <bdi className="identifier">{row.number}</bdi> <bdi>{row.name}</bdi>
        </h1>
        <Chip tone={row.track === "withdrawal" ? "accent" : "fact"} icon={trackIcons[row.track]}>
          {dynamic(`returns-track-${row.track}`)}
        </Chip>
        {orderId === null && row.orderNumber === "" ? null : orderId === null ? (
          <Chip icon="bag">
            <span className="identifier">{order}</span>
          </Chip>
        ) : (
          <button
            type="button"
            className="chip chip-fact return-order"
            aria-haspopup="dialog"
            aria-label={attribute("returns-case-order", "label", { number: order })}
            onClick={() => onOrder(orderId)}
          >
            <Icon name="bag" size={12} />
            <span className="identifier">{order}</span>
          </button>
        )}
        {language && <LanguageCode code={language} />}
        <StateChip state={row.state} />
        {detail.goodwill && (
          <Chip tone="outlined" title={detail.goodwill}>
            <Text id="returns-goodwill" />
          </Chip>
        )}
      </span>
      <span className="return-head-deeds">
        {place && (
          <span className="return-place">
            <Text id="returns-case-place" vars={place} />
          </span>
        )}
        <MoveMenu row={row} label={attribute("returns-more", "label")} withFirst={false} />
        {moves.includes("ask_info") && (
          <Button
            needs={needs.ask_info}
            onPress={() => begin({ id: row.id, number: row.number, move: "ask_info" })}
          >
            <Text id="returns-ask-info" />
          </Button>
        )}
        {lacks > 0 && (
          <span className="return-lacks">
            <Text id="returns-ungraded" vars={{ count: lacks }} />
          </span>
        )}
        {first && (
          <Button look="filled" needs={needs[first]} isDisabled={!onFirst} onPress={onFirst}>
            <span>
              {first === "decide" ? decide : text(`returns-move-${first}` as "returns-move-approve")}
            </span>
            <CommandKeys command="app.submit" />
          </Button>
        )}
      </span>
    </header>
  );
}
