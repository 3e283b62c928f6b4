import { Fragment, type ReactNode } from "react";
import type { TextKey } from "../../../shared/text/keys";
import { useText } from "../../../shared/text/useText";

/** Stand in the text where a field belongs: characters that no language uses. */
const places = ["\uE000", "\uE001"] as const;

/** A sentence with fields in it, each where the language wants it. */
export function Sentence({ id, fields }: { id: TextKey; fields: Record<string, ReactNode> }) {
  const { dynamic } = useText();
  const names = Object.keys(fields);
  const vars = Object.fromEntries(names.map((name, at) => [name, places[at] ?? ""]));
  // Values stand in isolates, which a field does not need.
  const parts = dynamic(id, vars).split(/\u2068?([\uE000\uE001])\u2069?/u);
  return (
    <span className="policy-sentence">
      {parts.map((part, at) => {
        const place = places.findIndex((mark) => mark === part);
        return <Fragment key={at}>{place < 0 ? part : fields[names[place] ?? ""]}</Fragment>;
      })}
    </span>
  );
}
