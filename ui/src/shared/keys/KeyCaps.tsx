import "./keys.css";
import { capsOf } from "./chord";

/** A chord or sequence as key caps. Key caps never mirror. */
export function KeyCaps({ keys }: { keys: string }) {
  if (!keys) return null;
  return (
    <span className="kbd-group" dir="ltr">
      {capsOf(keys).map((cap, index) => (
        <kbd key={index} className="kbd">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
