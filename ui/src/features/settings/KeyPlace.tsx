import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { KeyPlace as Place } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { NewPassphrase } from "../../shared/ui/NewPassphrase";
import { OpenFileConsent } from "../../shared/ui/OpenFileConsent";
import "./settings.css";

const words = {
  keychain: "settings-key-in-keychain",
  passphrase: "settings-key-in-passphrase",
  open_file: "settings-key-in-file",
  named: "settings-key-named",
} as const;

/** Where the key of the desk is kept, and moving it elsewhere. */
export function KeyPlace() {
  const problemText = useProblemText();
  const [chosen, setChosen] = useState<"passphrase" | "open_file" | null>(null);
  const query = useQuery({ queryKey: [["settings"], "key place"], queryFn: () => ask("desk.key_place", {}) });
  const keep = useMutation({
    mutationFn: (request: { place: Place; passphrase?: string }) => ask("desk.keep_key", request),
    onSuccess: () => {
      setChosen(null);
      void query.refetch();
    },
  });
  const place = query.data?.place;
  if (!place) return null;
  return (
    <div className="form-more">
      <p className={`form-hint${place === "open_file" ? " form-warn" : ""}`}>
        <Icon name={place === "open_file" ? "warning" : "lock"} />
        <span>
          <Text id={words[place]} />
        </span>
      </p>
      {place !== "named" && chosen === null && (
        <div className="form-actions">
          <Button isDisabled={keep.isPending} onPress={() => setChosen("passphrase")}>
            <Text
              id={place === "passphrase" ? "settings-key-change-passphrase" : "settings-key-set-passphrase"}
            />
          </Button>
          {place !== "keychain" && (
            <Button isDisabled={keep.isPending} onPress={() => keep.mutate({ place: "keychain" })}>
              <Text id="settings-key-to-keychain" />
            </Button>
          )}
          {place === "passphrase" && (
            <Button look="plain" isDisabled={keep.isPending} onPress={() => setChosen("open_file")}>
              <Text id="settings-key-to-file" />
            </Button>
          )}
        </div>
      )}
      {chosen === "passphrase" && (
        <NewPassphrase
          isBusy={keep.isPending}
          onChosen={(passphrase) => keep.mutate({ place: "passphrase", passphrase })}
        />
      )}
      {chosen === "open_file" && (
        <OpenFileConsent isBusy={keep.isPending} onAgreed={() => keep.mutate({ place: "open_file" })} />
      )}
      {chosen !== null && (
        <div className="form-actions">
          <Button look="plain" onPress={() => setChosen(null)}>
            <Text id="settings-key-cancel" />
          </Button>
        </div>
      )}
      {keep.isSuccess && (
        <p className="form-hint" role="status">
          <Text id="settings-key-moved" />
        </p>
      )}
      {keep.error && (
        <p className="form-problem" role="alert">
          {problemText(keep.error)}
        </p>
      )}
    </div>
  );
}
