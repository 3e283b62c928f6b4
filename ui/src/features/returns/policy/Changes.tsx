import type { ReturnPolicy } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { changesOf, type Change } from "./changes";
import { useDescribed } from "./queries";

/** What one policy says otherwise than the one before it. */
export function Changes({ before, after }: { before: ReturnPolicy; after: ReturnPolicy }) {
  const { text } = useText();
  const format = useFormat();
  const old = useDescribed(before).data;
  const fresh = useDescribed(after).data;
  if (!old || !fresh) return <div aria-busy="true" />;
  const named = (codes: readonly string[]) =>
    codes.length === 0 ? text("policy-zone-world") : format.list(codes.map(format.country).sort());
  const changes = changesOf(old, fresh, named);
  if (changes.length === 0)
    return (
      <p className="meta">
        <Text id="policy-changes-none" />
      </p>
    );
  return (
    <div className="policy-changes">
      {changes.map((change, at) => (
        <Changed key={at} change={change} />
      ))}
    </div>
  );
}

function Changed({ change: { zone, rule, gone, added, isMoved } }: { change: Change }) {
  return (
    <section>
      <h4>
        {zone === null ? (
          <Text id="policy-changes-everywhere" />
        ) : (
          <bdi>{[zone, rule].filter(Boolean).join(": ")}</bdi>
        )}
      </h4>
      <ul>
        {isMoved && (
          <li>
            <Text id="policy-changes-order" />
          </li>
        )}
        {gone.map((said) => (
          <li key={said} className="policy-gone">
            <span className="policy-change-mark">
              <Text id="policy-changes-gone" />
            </span>{" "}
            <del>{said}</del>
          </li>
        ))}
        {added.map((said) => (
          <li key={said} className="policy-new">
            <span className="policy-change-mark">
              <Text id="policy-changes-new" />
            </span>{" "}
            <ins>{said}</ins>
          </li>
        ))}
      </ul>
    </section>
  );
}
