import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Store } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { showToast } from "../../shared/ui/toasts";
import { renameShop } from "./deeds";
import { KeyFields } from "./KeyFields";
import { wayGuide } from "./platforms";

interface Props {
  shop: Store;
  form: "rename" | "keys";
  onDone: () => void;
}

/** Another name at this desk, or new keys: those are tried before the old ones go. */
export function ShopForm({ shop, form, onDone }: Props) {
  const problemText = useProblemText();
  const id = useId();
  const [name, setName] = useState(shop.name);
  const [keys, setKeys] = useState({ key: "", secret: "" });
  const guide = wayGuide(shop.platform, shop.way);
  const deed = useMutation({
    mutationFn: async (): Promise<void> => {
      if (form === "rename") return renameShop(shop, name.trim());
      await ask("storefronts.reconnect", { id: shop.id, key: keys.key || undefined, secret: keys.secret });
      showToast("shops-done-keys", { name: shop.name });
    },
    onSuccess: onDone,
  });
  const isMissing =
    form === "rename" ? !name.trim() : !keys.secret || (guide?.key !== undefined && !keys.key);
  return (
    <form
      className="form channel-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMissing && !deed.isPending) deed.mutate();
      }}
    >
      {form === "rename" && (
        <div className="form-row">
          <label className="form-label" htmlFor={id}>
            <Text id="shops-rename-field" />
          </label>
          <input
            id={id}
            className="field"
            dir="auto"
            autoFocus
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      )}
      {form === "keys" && guide && (
        <>
          <KeyFields guide={guide} value={keys} autoFocus onChange={setKeys} />
          <p className="form-hint">
            <Text id="shops-new-keys-hint" vars={{ address: shop.address }} />
          </p>
        </>
      )}
      {deed.error && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(deed.error)}</span>
        </p>
      )}
      <div className="form-actions">
        <Button type="submit" isDisabled={isMissing || deed.isPending}>
          <Text id={form === "rename" ? "shops-rename-set" : "shops-new-keys-set"} />
        </Button>
        <Button look="plain" onPress={onDone}>
          <Text id="shops-leave" />
        </Button>
      </div>
    </form>
  );
}
