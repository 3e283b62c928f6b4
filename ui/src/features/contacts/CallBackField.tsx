import { useText } from "../../shared/text/useText";

const two = (value: number) => String(value).padStart(2, "0");

/** A moment as a field of the browser writes it, in the time of this computer. */
export function localValue(at: number | null): string {
  if (at === null) return "";
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

interface Props {
  value: number | null;
  onChange: (at: number | null) => void;
}

/** When to call back. */
export function CallBackField({ value, onChange }: Props) {
  const { text, attribute } = useText();
  const inHours = (hours: number) =>
    onChange(Math.ceil((Date.now() + hours * 3_600_000) / 300_000) * 300_000);
  const tomorrow = () => {
    const date = new Date();
    date.setDate(date.getDate() + 1);
    date.setHours(9, 0, 0, 0);
    onChange(date.getTime());
  };
  return (
    <div className="call-back">
      <input
        className="field"
        type="datetime-local"
        required
        aria-label={attribute("contacts-call-back-at", "label")}
        value={localValue(value)}
        onChange={(event) => onChange(event.target.value ? new Date(event.target.value).getTime() : null)}
      />
      <button type="button" className="link-button" onClick={() => inHours(1)}>
        {text("contacts-call-back-hour")}
      </button>
      <button type="button" className="link-button" onClick={tomorrow}>
        {text("contacts-call-back-tomorrow")}
      </button>
    </div>
  );
}
