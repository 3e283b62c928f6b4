import { useMutation } from "@tanstack/react-query";
import { useId, useState, type FormEvent } from "react";
import type { Channel, DiscoverAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { PasswordField } from "./PasswordField";
import { providerOf } from "./provider";
import { isServer, readServer, writeServer } from "./server";
import { ServerFields } from "./ServerFields";

interface Props {
  address: string;
  found: DiscoverAnswer;
  onConnected: (channel: Channel) => void;
}

/** Password or sign-in, and the servers where they have to be put right by hand. */
export function MailboxDetails({ address, found, onConnected }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [imap, setImap] = useState(() => readServer(found.imap, "imap"));
  const [smtp, setSmtp] = useState(() => readServer(found.smtp, "smtp"));
  const [user, setUser] = useState(found.user);
  const [name, setName] = useState("");
  const [caFile, setCaFile] = useState("");
  const [password, setPassword] = useState("");
  const [isManual, setIsManual] = useState(found.isGuess);
  const [usesPassword, setUsesPassword] = useState(found.oauth === null);
  const id = useId();
  const help = useMutation({ mutationFn: (url: string) => ask("desk.open_link", { url }) });
  const add = useMutation({
    mutationFn: () =>
      ask("channels.add_mailbox", {
        name: name.trim(),
        address,
        imap: writeServer(imap, "imap"),
        smtp: writeServer(smtp, "smtp"),
        user: user.trim(),
        ...(usesPassword ? { password } : { oauth: found.oauth ?? undefined }),
        caFile: caFile.trim() || undefined,
      }),
    onSuccess: onConnected,
    // The servers may be what is wrong: show them.
    onError: () => setIsManual(true),
  });
  const missing =
    !isServer(imap) || !isServer(smtp)
      ? "servers"
      : !user.trim()
        ? "user"
        : usesPassword && !password
          ? "password"
          : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing === null && !add.isPending) add.mutate();
  };
  const provider = providerOf(found.oauth);
  const field = (part: "user" | "name" | "ca-file", value: string, set: (value: string) => void) => (
    <div className="form-row">
      <label className="form-label" htmlFor={`${id}-${part}`}>
        {text(`channels-add-${part}`)}
      </label>
      <input
        id={`${id}-${part}`}
        className={part === "name" ? "field" : "field identifier"}
        dir={part === "name" ? "auto" : undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );

  return (
    <form className="form" onSubmit={submit}>
      {found.isGuess ? (
        <p className="form-hint form-warn">
          <Icon name="warning" />
          <Text id="channels-add-guessed" />
        </p>
      ) : (
        <p className="form-hint">
          <Icon name="check" className="form-ok" />
          <span>
            <Text id="channels-add-found" vars={{ host: imap.host }} />
          </span>
        </p>
      )}
      {usesPassword && <PasswordField value={password} autoFocus onChange={setPassword} />}
      {usesPassword && found.helpUrl && (
        <p className="form-hint">
          <Text id="channels-add-app-password" />
          <button
            type="button"
            className="form-link"
            onClick={() => found.helpUrl && help.mutate(found.helpUrl)}
          >
            <Text id="channels-add-app-password-link" />
          </button>
        </p>
      )}
      {isManual && (
        <div className="form-more">
          {field("user", user, setUser)}
          <ServerFields protocol="imap" server={imap} onChange={setImap} />
          <ServerFields protocol="smtp" server={smtp} onChange={setSmtp} />
          {field("name", name, setName)}
          {field("ca-file", caFile, setCaFile)}
          <p className="form-hint">
            <Text id="channels-add-ca-file-hint" />
          </p>
        </div>
      )}
      {add.isPending && (
        <p className="form-hint" role="status">
          {usesPassword ? (
            <Text id="channels-add-signing-in" vars={{ host: imap.host }} />
          ) : (
            <Text id="channels-add-in-browser" vars={{ provider }} />
          )}
        </p>
      )}
      {(add.error ?? help.error) && !add.isPending && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(add.error ?? help.error)}</span>
        </p>
      )}
      <div className="form-actions">
        <Button
          type="submit"
          look="filled"
          className="button-large"
          isDisabled={missing !== null || add.isPending}
          aria-describedby={missing ? `${id}-missing` : undefined}
        >
          {usesPassword ? (
            <Text id="channels-add-sign-in" />
          ) : (
            <Text id="channels-add-sign-in-at" vars={{ provider }} />
          )}
        </Button>
        {!isManual && (
          <Button
            look="plain"
            onPress={() => setIsManual(true)}
            aria-label={attribute("channels-add-change", "label")}
          >
            <Text id="channels-add-change" />
          </Button>
        )}
        {found.oauth && (
          <Button look="plain" onPress={() => setUsesPassword(!usesPassword)}>
            {usesPassword ? (
              <Text id="channels-add-sign-in-at" vars={{ provider }} />
            ) : (
              <Text id="channels-add-with-password" />
            )}
          </Button>
        )}
        {missing && (
          <span className="form-missing" id={`${id}-missing`}>
            <Text id={`channels-add-missing-${missing}`} />
          </span>
        )}
      </div>
    </form>
  );
}
