import { useQuery } from "@tanstack/react-query";
import type { Expected } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { useCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import type { Written } from "./drafting";
import { mannerOf } from "./draftLanguage";
import { isEmptyLetter } from "./letter";
import { isAddress } from "./recipients";

const key = (...parts: Key): Key => parts;

interface Props {
  written: Written;
  expected: Expected;
  onTake: (greeting: string) => void;
}

/** How a letter to its first reader begins in their culture, one press away as long as nothing stands there. */
export function GreetingOffer({ written, expected, onTake }: Props) {
  const [first] = written.recipients.to;
  const { language, formality } = mannerOf(written, expected);
  const isOffered = (written.kind === "new" || written.kind === "reply") && isEmptyLetter(written.letter);
  const request = {
    address: first?.address ?? "",
    name: first?.name ?? "",
    language,
    formality: formality ?? undefined,
  };
  const greeting = useQuery({
    queryKey: key(["customers"], "greeting", request),
    queryFn: () => ask("inbox.greeting", request),
    enabled: isOffered && first !== undefined && isAddress(first.address),
  }).data?.greeting;
  useCommand("inbox.greeting", isOffered && greeting ? () => onTake(greeting) : null);
  if (!isOffered || !greeting) return null;
  return (
    <button type="button" className="greeting-offer" onClick={() => onTake(greeting)}>
      <Icon name="pen" size={12} />
      <span className="visually-hidden">
        <Text id="inbox-command-greeting" />
      </span>
      <bdi lang={language}>{greeting}</bdi>
      <CommandKeys command="inbox.greeting" />
    </button>
  );
}
