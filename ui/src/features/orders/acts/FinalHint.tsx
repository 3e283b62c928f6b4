import { Text } from "../../../shared/text/Text";

/** Said before a deed that no platform takes back. */
export function FinalHint() {
  return (
    <p className="form-hint">
      <Text id="acts-final" />
    </p>
  );
}
