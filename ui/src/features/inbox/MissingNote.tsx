import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import type { Written } from "./drafting";
import { gapsOf } from "./gaps";
import type { Missing } from "./sending";

/** What has to be added before what is written can leave. */
export function MissingNote({
  id,
  missing,
  written,
}: {
  id: string;
  missing: Missing | null;
  written: Written;
}) {
  const format = useFormat();
  return (
    <span className="sheet-missing" id={id}>
      {missing === "gaps" ? (
        <Text id="macros-missing-gaps" vars={{ names: format.list(gapsOf(written)) }} />
      ) : (
        missing && <Text id={`inbox-composer-missing-${missing}`} />
      )}
    </span>
  );
}
