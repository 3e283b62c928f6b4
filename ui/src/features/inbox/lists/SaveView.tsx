import { useState } from "react";
import type { SavedView } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Allowed } from "../../../shared/ui/Allowed";
import { Button } from "../../../shared/ui/Button";

interface Props {
  /** The kept view that the filter was made from. */
  base: SavedView | undefined;
  isReady: boolean;
  /** Without a number a new view is kept; without a name it stays as it was. */
  onSave: (name: string | undefined, isShared: boolean | undefined, id: number | undefined) => Promise<void>;
}

/** Keeps the filter under a name, for oneself or for everybody. */
export function SaveView({ base, isReady, onSave }: Props) {
  const { attribute } = useText();
  const [name, setName] = useState("");
  const [isShared, setIsShared] = useState(false);
  return (
    <Allowed needs="inbox.save_view">
      <form
        className="filter-save"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() && isReady) void onSave(name.trim(), isShared, undefined);
        }}
      >
        <span className="filter-line">
          <input
            className="field"
            dir="auto"
            maxLength={80}
            aria-label={attribute("views-save-name", "label")}
            placeholder={attribute("views-save-name", "label")}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" look={base ? "outlined" : "filled"} isDisabled={!isReady || !name.trim()}>
            <Text id="views-save" />
          </Button>
        </span>
        <label className="filter-shared">
          <input type="checkbox" checked={isShared} onChange={(event) => setIsShared(event.target.checked)} />
          <Text id="views-save-shared" />
        </label>
        {base && (
          <Button
            look="filled"
            isDisabled={!isReady}
            onPress={() => void onSave(undefined, undefined, base.id)}
          >
            <Text id="views-save-changes" vars={{ name: base.name }} />
          </Button>
        )}
      </form>
    </Allowed>
  );
}
