import { useStore } from "../store";
import { announcement } from "./announce";

export function Announcer() {
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {useStore(announcement)}
    </div>
  );
}
