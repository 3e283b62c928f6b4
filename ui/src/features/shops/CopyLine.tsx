import { useState } from "react";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";

/** Something to take over into a page of the platform. */
export function CopyLine({ value }: { value: string }) {
  const { text, attribute } = useText();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(value).then(
      () => setIsCopied(true),
      () => undefined,
    );
  return (
    <span className="shop-copy">
      <code className="identifier">{value}</code>
      <IconButton
        icon={isCopied ? "check" : "copy"}
        label={attribute("shops-connect-copy", "label")}
        onPress={copy}
      />
      <span className="visually-hidden" role="status">
        {isCopied && text("shops-connect-copied")}
      </span>
    </span>
  );
}
