import type { Customer } from "../../generated/contract";
import { dateFormat } from "../../shared/format/dateFormat";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";

/** The time of day in a zone; nothing where this computer does not know the zone. */
export function timeIn(zone: string, now: number, locale: string): string | null {
  const options = { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return dateFormat(locale, options)?.format(now) ?? null;
}

/** A line of facts: what time it is for the customer, and how that is known. */
export function LocalTime({ customer }: { customer: Customer }) {
  const format = useFormat();
  const now = useNow();
  const { text } = useText();
  const { zone, zoneSource } = customer;
  const time = zone && timeIn(zone, now, format.locale);
  if (!zone || !time) return null;
  return (
    <li>
      <Icon name="clock" />
      <div>
        <p>
          <Text id="customers-local-time" vars={{ time }} />
        </p>
        <p className="facts-quiet">
          {zoneSource === "phone" ? (
            text("customers-zone-by-phone", { zone })
          ) : zoneSource === "language" ? (
            text("customers-zone-by-language", { zone })
          ) : (
            <bdi>{zone}</bdi>
          )}
        </p>
      </div>
    </li>
  );
}
