import type { Ties } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { Chip } from "../../shared/ui/Chip";
import { useMe } from "./queries";

/** In the head: how many conversations are related, and whether one follows this one. */
export function TieChips({ ties }: { ties: Ties }) {
  const me = useMe().data;
  return (
    <>
      {ties.links.length > 0 && (
        <Chip icon="link">
          <Text id="joining-ties-count" vars={{ count: ties.links.length }} />
        </Chip>
      )}
      {me && ties.followers.includes(me.id) && (
        <Chip tone="accent" icon="visible">
          <Text id="joining-done-followed" />
        </Chip>
      )}
    </>
  );
}
