import { fromAbsolute, getLocalTimeZone, toCalendarDateTime, type DateValue } from "@internationalized/date";
import { useState } from "react";
import { DateField, DateInput, DateSegment } from "react-aria-components";

export interface DateFormState {
  value: DateValue | null;
  at: number;
  set: (value: DateValue | null) => void;
  setAt: (at: number) => void;
}

const fieldValue = (at: number): DateValue => toCalendarDateTime(fromAbsolute(at, getLocalTimeZone()));

/** A day and a time of the agent's own, by the clock on this computer. */
export function useDateForm(first: number): DateFormState {
  const [value, set] = useState<DateValue | null>(() => fieldValue(first));
  return {
    value,
    at: value?.toDate(getLocalTimeZone()).getTime() ?? 0,
    set,
    setAt: (at) => set(fieldValue(at)),
  };
}

/** Typed by numbers and arrow keys, in the order of the agent's language. */
export function DateForm({ state, label }: { state: DateFormState; label: string }) {
  return (
    <DateField
      aria-label={label}
      granularity="minute"
      hourCycle={24}
      value={state.value}
      onChange={state.set}
    >
      <DateInput className="menu-field date-field">
        {(segment) => <DateSegment className="date-segment" segment={segment} />}
      </DateInput>
    </DateField>
  );
}
