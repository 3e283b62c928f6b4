import { useFormat } from "../format/useFormat";
import { Chip } from "./Chip";

/** The code of a message's language, with its full name for those who ask. */
export function LanguageCode({ code }: { code: string }) {
  const format = useFormat();
  return (
    <Chip tone="outlined" title={format.language(code)}>
      <span className="identifier">{code.split("-")[0]?.toUpperCase()}</span>
    </Chip>
  );
}
