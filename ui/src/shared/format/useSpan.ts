import { useText } from "../text/useText";
import { spanOf } from "./format";

/** Says a span as people do at a desk: 52 min, 4 h 34, 3 days. */
export function useSpan(): (milliseconds: number) => string {
  const { text } = useText();
  return (milliseconds) => {
    const { days, hours, minutes } = spanOf(milliseconds);
    if (days > 1) return text("app-span-days", { days });
    const allHours = days * 24 + hours;
    if (allHours > 0 && minutes === 0) return text("app-span-hours", { hours: allHours });
    if (allHours > 0) return text("app-span-hours-minutes", { hours: allHours, minutes });
    return minutes > 0 ? text("app-span-minutes", { minutes }) : text("app-span-now");
  };
}
