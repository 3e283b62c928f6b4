import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Channel } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { PasswordField } from "./PasswordField";

interface Props {
  channel: Channel;
  form: "rename" | "password" | "remove";
  onDone: () => void;
}

/** A new sender's name, a new password, or the end of a channel; its conversations stay in any case. */
export function ChannelForm({ channel, form, onDone }: Props) {
  const problemText = useProblemText();
  const id = useId();
  const [name, setName] = useState(channel.name);
  const [password, setPassword] = useState("");
  const deed = useMutation({
    mutationFn: async (): Promise<void> => {
      if (form === "rename") await ask("channels.rename", { id: channel.id, name: name.trim() });
      else if (form === "password") await ask("channels.set_password", { id: channel.id, password });
      else await ask("channels.remove", { id: channel.id });
    },
    onSuccess: onDone,
  });
  return (
    <form
      className="form channel-form"
      onSubmit={(event) => {
        event.preventDefault();
        deed.mutate();
      }}
    >
      {form === "rename" && (
        <div className="form-row">
          <label className="form-label" htmlFor={id}>
            <Text id="channels-add-name" />
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
      {form === "password" && <PasswordField value={password} autoFocus onChange={setPassword} />}
      {form === "remove" && (
        <p>
          <Text id="channels-remove-text" vars={{ address: channel.address }} />
        </p>
      )}
      {deed.error && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(deed.error)}</span>
        </p>
      )}
      <div className="form-actions">
        <Button
          type="submit"
          look={form === "remove" ? "danger" : "outlined"}
          isDisabled={deed.isPending || (form === "password" && !password)}
        >
          <Text
            id={
              form === "rename"
                ? "channels-rename-set"
                : form === "password"
                  ? "channels-add-sign-in"
                  : "channels-remove-now"
            }
          />
        </Button>
        <Button look="plain" onPress={onDone}>
          <Text id="channels-form-leave" />
        </Button>
      </div>
    </form>
  );
}
