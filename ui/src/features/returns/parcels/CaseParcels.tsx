import { useRef, useState } from "react";
import type { ParcelFate, ReturnDetail, ReturnParcel } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useFormat } from "../../../shared/format/useFormat";
import { mayNow } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList, type Choice } from "../../../shared/ui/ChoiceList";
import { Icon } from "../../../shared/ui/icons/Icon";
import type { IconName } from "../../../shared/ui/icons/paths";
import { IconButton } from "../../../shared/ui/IconButton";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { showToast, underway } from "../../../shared/ui/toasts";
import { ParcelDialog } from "./ParcelDialog";
import { useBeginning, useKept } from "../deeds";
import { trouble } from "../session";
import "./parcels.css";
import { useResting } from "./resting";

interface Props {
  detail: ReturnDetail;
  onWrite: (conversationId: number, text: string) => void;
}

/** The parcels in which it comes back: who carries them, where they are, and which one has not moved. */
export function CaseParcels({ detail, onWrite }: Props) {
  const { row, parcels } = detail;
  const keep = useKept();
  const begin = useBeginning();
  const resting = useResting(row);
  const { run, isBusy, problem } = useDoing();
  const [open, setOpen] = useState<ReturnParcel | "new" | null>(null);
  if (parcels.length === 0) return null;
  const { id, number, conversationId } = row;
  const doIt = (deed: Promise<ReturnDetail>) => run(async () => void keep(await underway(deed)));
  /** The question in the customer's language, ready to be read once more and sent. */
  const question = (conversation: number) =>
    run(async () => onWrite(conversation, (await ask("returns.letter", { id, kind: "resting" })).body));
  const remove = async (parcel: ReturnParcel) => {
    await doIt(ask("returns.remove_parcel", { id: parcel.id }));
    const undo = () => void doIt(ask("returns.set_parcel", requestOf(id, parcel)));
    showToast("evidence-parcel-told-removed", undefined, { undo });
  };
  return (
    <section className="return-parcels">
      <div className="return-heading-line">
        <h2 className="return-heading">
          <Text id="evidence-parcels" />
        </h2>
        {row.closedAt === null && (
          <Button look="plain" size="small" needs="returns.set_parcel" onPress={() => setOpen("new")}>
            <Icon name="add" />
            <Text id="evidence-parcel-add" />
          </Button>
        )}
      </div>
      {problem && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      {resting !== null && (
        <p className="return-rests">
          <span className="return-rests-words">
            <Icon name="warning" size={12} />
            <Text id="evidence-rests" vars={{ days: resting }} />
          </span>
          {conversationId !== null && (
            <Button size="small" isDisabled={isBusy} onPress={() => void question(conversationId)}>
              <Text id="evidence-rests-ask" />
            </Button>
          )}
          {detail.moves.includes("lose") && (
            <Button size="small" needs="returns.lose" onPress={() => begin({ id, number, move: "lose" })}>
              <Text id="returns-move-lose" />
            </Button>
          )}
        </p>
      )}
      <ul className="return-parcel-rows">
        {parcels.map((parcel) => (
          <Row
            key={parcel.id}
            parcel={parcel}
            detail={detail}
            onEdit={() => setOpen(parcel)}
            onFate={(fate) => void doIt(ask("returns.set_parcel_fate", { id: parcel.id, fate }))}
            onRemove={() => void remove(parcel)}
          />
        ))}
      </ul>
      {open !== null && (
        <ParcelDialog
          key={open === "new" ? "new" : open.id}
          id={id}
          number={number}
          parcel={open === "new" ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function requestOf(id: number, parcel: ReturnParcel) {
  const { carrier, tracking, url, postedOn, pieces } = parcel;
  return { id, carrier, tracking, pieces, ...(url ? { url } : {}), ...(postedOn ? { postedOn } : {}) };
}

interface RowProps {
  parcel: ReturnParcel;
  detail: ReturnDetail;
  onEdit: () => void;
  onFate: (fate: ParcelFate) => void;
  onRemove: () => void;
}

function iconOf({ arrivedAt, lostAt }: ReturnParcel): IconName {
  return arrivedAt !== null ? "check" : lostAt !== null ? "warning" : "truck";
}

function Row({ parcel, detail, onEdit, onFate, onRemove }: RowProps) {
  const { text } = useText();
  const format = useFormat();
  const { tracking, carrier, follow, arrivedAt, lostAt, sentAt, movedAt, postedOn } = parcel;
  const name = tracking || text("evidence-parcel-unnamed");
  const standing =
    arrivedAt !== null
      ? text("evidence-parcel-arrived", { day: format.day(arrivedAt) })
      : lostAt !== null
        ? text("evidence-parcel-given-up", { day: format.day(lostAt) })
        : sentAt !== null
          ? text("evidence-parcel-since", { day: format.day(sentAt) })
          : "";
  const isSeen = arrivedAt === null && lostAt === null && movedAt !== null && movedAt !== sentAt;
  const inside = parcel.pieces.flatMap(({ itemId, quantity }) => {
    const title = detail.items.find(({ id }) => id === itemId)?.title;
    return title ? [`${format.number(quantity)} × ${title}`] : [];
  });
  return (
    <li className="return-parcel-row" data-lost={lostAt !== null}>
      <Icon name={iconOf(parcel)} />
      <span className="return-parcel-words">
        <span className="return-parcel-name">
          {carrier && <bdi>{carrier}</bdi>}
          {follow ? (
            <a
              className="identifier link-button"
              href={follow}
              rel="noreferrer noopener"
              aria-label={text("evidence-parcel-follow", { tracking: name })}
              title={follow}
              onClick={(event) => {
                event.preventDefault();
                ask("desk.open_link", { url: follow }).catch((thrown: unknown) => trouble.set(thrown));
              }}
            >
              {name}
            </a>
          ) : (
            <bdi className={tracking ? "identifier" : undefined}>{name}</bdi>
          )}
        </span>
        <span className="return-quiet">
          {standing}
          {isSeen && ` · ${text("evidence-parcel-seen", { day: format.day(movedAt) })}`}
          {inside.length > 0 && <bdi>{` · ${inside.join(", ")}`}</bdi>}
        </span>
        {postedOn !== null && (
          <span className="return-quiet">
            {text("evidence-parcel-proved", { day: format.day(Date.parse(`${postedOn}T12:00:00`)) })}
          </span>
        )}
      </span>
      <ParcelMenu parcel={parcel} name={name} onEdit={onEdit} onFate={onFate} onRemove={onRemove} />
    </li>
  );
}

type MenuProps = Omit<RowProps, "detail"> & { name: string };

function ParcelMenu({ parcel, name, onEdit, onFate, onRemove }: MenuProps) {
  const { text } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const label = text("evidence-parcel-more", { tracking: name });
  const choice = (key: string, words: string, run: () => void): Choice => ({
    key,
    words,
    label: words,
    run: () => {
      setIsOpen(false);
      setTimeout(run, 0);
    },
  });
  if (!mayNow("returns.set_parcel")) return null;
  const isOpenParcel = parcel.arrivedAt === null && parcel.lostAt === null;
  const choices = [choice("edit", text("evidence-parcel-edit"), onEdit)];
  if (isOpenParcel) {
    choices.push(choice("here", text("evidence-parcel-here"), () => onFate("here")));
    choices.push(choice("lost", text("evidence-parcel-lost"), () => onFate("lost")));
  } else choices.push(choice("under_way", text("evidence-parcel-under-way"), () => onFate("under_way")));
  choices.push(choice("remove", text("evidence-parcel-remove"), onRemove));
  return (
    <>
      <IconButton
        ref={button}
        icon="more"
        label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(true)}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom end" onClose={() => setIsOpen(false)}>
          <ChoiceList label={label} choices={choices} />
        </MenuPopover>
      )}
    </>
  );
}
