import { Icon } from "../../shared/ui/icons/Icon";

/** Why something could not be done, where it happened. */
export function ProblemLine({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p className="form-problem" role="alert">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
