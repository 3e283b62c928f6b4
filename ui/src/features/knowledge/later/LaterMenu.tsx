import type { DateValue } from "@internationalized/date";
import { useState, type RefObject } from "react";
import { DateField, DateInput, DateSegment } from "react-aria-components";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { useSite } from "../site/queries";
import "./later.css";
import { momentOf, mornings, onTheWall, said, shopZone } from "./times";

interface Props {
  anchor: RefObject<HTMLElement | null>;
  /** What is planned already. */
  planned: number | null;
  onChoose: (at: number) => void;
  onClose: () => void;
}

/** When a text is to be published: the mornings that are usually meant, or any time, by the clock of the shop. */
export function LaterMenu({ anchor, planned, onChoose, onClose }: Props) {
  const { text } = useText();
  const { data: site } = useSite();
  return (
    <MenuPopover anchor={anchor} label={text("later-title")} placement="top end" onClose={onClose}>
      <div className="menu-title">
        <Text id="later-title" />
      </div>
      {site && <Times zone={shopZone(site.zone)} planned={planned} onChoose={onChoose} />}
    </MenuPopover>
  );
}

function Times({ zone, planned, onChoose }: { zone: string } & Pick<Props, "planned" | "onChoose">) {
  const { text } = useText();
  const format = useFormat();
  const [now] = useState(Date.now);
  const choices = mornings(now, zone);
  const [value, setValue] = useState<DateValue | null>(() =>
    onTheWall(planned ?? choices[0]?.at ?? now, zone),
  );
  const own = value ? momentOf(value, zone) : 0;
  return (
    <>
      <ChoiceList
        label={text("later-title")}
        choices={choices.map(({ text: id, at }) => ({
          key: id,
          words: text(id),
          label: text(id),
          hint: said(at, zone, format.locale),
          run: () => onChoose(at),
        }))}
      />
      <hr className="menu-line" />
      <form
        className="menu-row later-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (own > Date.now()) onChoose(own);
        }}
        onKeyDownCapture={(event) => {
          // The parts of a date are no fields of their own, so the browser would not send them.
          if (
            event.key === "Enter" &&
            event.target instanceof HTMLElement &&
            event.target.role === "spinbutton"
          )
            event.currentTarget.requestSubmit();
        }}
      >
        <DateField
          aria-label={text("timing-own")}
          granularity="minute"
          hourCycle={24}
          value={value}
          onChange={setValue}
        >
          <DateInput className="menu-field later-field">
            {(segment) => <DateSegment className="later-segment" segment={segment} />}
          </DateInput>
        </DateField>
        <Button type="submit" size="small" isDisabled={own <= now}>
          <Text id="later-set" />
        </Button>
        <p className="later-zone">
          <Text id="later-zone" vars={{ zone }} />
        </p>
      </form>
    </>
  );
}
