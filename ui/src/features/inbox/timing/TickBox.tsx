import type { ReactNode } from "react";
import "./timing.css";

interface Props {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: ReactNode;
}

/** A wish that can be ticked inside a menu. */
export function TickBox({ isOn, onChange, children }: Props) {
  return (
    <label className="tick-box">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
