import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import { AddMailbox } from "../features/channels/AddMailbox";
import { FileProgress } from "../features/settings/FileProgress";
import { ImportForm } from "../features/settings/ImportForm";
import { useStatus, useUpdateMe } from "../features/settings/queries";
import { RecoveryCode } from "../features/settings/RecoveryCode";
import { useChangeSettings } from "../platform/settings";
import { ask } from "../platform/ask";
import { useProblemText } from "../platform/problem";
import { go } from "../shared/place";
import { useStore } from "../shared/store";
import { chooseLanguage, languageStore } from "../shared/text/language";
import { languages } from "../shared/text/languages";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import "./welcome.css";

/** The first run: connect a mailbox, import, or look at the sample shop; then the recovery code. */
export function WelcomeView() {
  const [isReady, setIsReady] = useState(false);
  const code = useStatus().data?.newRecoveryCode;
  const change = useChangeSettings();
  // It stays on screen while the first channel appears, until the person goes on.
  useEffect(() => go({ name: "welcome" }, "replace"), []);
  const leave = () => {
    change.mutate({ isWelcomed: true });
    go({ name: "inbox", mailbox: "open", id: null }, "replace");
  };
  const done = () => (code ? setIsReady(true) : leave());

  return (
    <div className="welcome">
      <LanguageRow />
      <div className="welcome-column">
        <div className="welcome-head">
          <span className="welcome-brand">
            <Icon name="shop" size={20} />
          </span>
          <div>
            <h1 className="welcome-title">
              <Text id={isReady ? "welcome-ready-title" : "welcome-title"} />
            </h1>
            <p className="welcome-lead">
              <Text id={isReady ? "welcome-ready-lead" : "welcome-lead"} />
            </p>
          </div>
        </div>
        {isReady && code ? (
          <div className="welcome-card">
            <Part
              icon="key"
              title={<Text id="welcome-recovery-title" />}
              text={<Text id="welcome-recovery-text" />}
            >
              <RecoveryCode code={code} onKept={leave} />
            </Part>
          </div>
        ) : (
          <Ways onDone={done} />
        )}
        <p className="welcome-later">
          <Text id="welcome-time" />
          <Button size="small" look="plain" onPress={leave}>
            <Text id="welcome-later" />
          </Button>
        </p>
      </div>
      <p className="welcome-foot">
        <Icon name="device" />
        <Text id="welcome-private" />
      </p>
    </div>
  );
}

function LanguageRow() {
  const { attribute } = useText();
  const current = useStore(languageStore);
  const keep = useUpdateMe();
  return (
    <div className="welcome-languages" role="group" aria-label={attribute("welcome-languages", "label")}>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          className="welcome-language"
          aria-pressed={code === current}
          onClick={() => {
            chooseLanguage(code);
            keep.mutate({ locale: code });
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface PartProps {
  icon: IconName;
  title: ReactNode;
  text: ReactNode;
  after?: ReactNode;
  children?: ReactNode;
}

function Part({ icon, title, text, after, children }: PartProps) {
  return (
    <section className="welcome-part">
      <span className="welcome-icon">
        <Icon name={icon} />
      </span>
      <div className="welcome-words">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div className="welcome-after">{after}</div>
      {children && <div className="welcome-inner">{children}</div>}
    </section>
  );
}

function Ways({ onDone }: { onDone: () => void }) {
  const problemText = useProblemText();
  const [imports, setImports] = useState(false);
  const [hasImported, setHasImported] = useState(false);
  const locale = useStore(languageStore);
  const sample = useMutation({
    mutationFn: () => ask("sample.install", { locale }),
    onSuccess: ({ isCancelled }) => !isCancelled && onDone(),
  });
  return (
    <div className="welcome-card">
      <Part
        icon="mail"
        title={<Text id="welcome-mailbox-title" />}
        text={<Text id="welcome-mailbox-text" />}
        after={
          <span className="welcome-quiet">
            <Text id="welcome-mailbox-time" />
          </span>
        }
      >
        <AddMailbox autoFocus onConnected={onDone} />
      </Part>
      <Part
        icon="download"
        title={<Text id="welcome-import-title" />}
        text={<Text id="welcome-import-text" />}
        after={
          hasImported ? (
            <Button onPress={onDone}>
              <Text id="welcome-import-go-on" />
            </Button>
          ) : (
            <Button aria-expanded={imports} onPress={() => setImports(!imports)}>
              <Text id="welcome-import-choose" />
            </Button>
          )
        }
      >
        {imports && <ImportForm autoFocus onDone={() => setHasImported(true)} />}
      </Part>
      <Part
        icon="bag"
        title={<Text id="welcome-sample-title" />}
        text={<Text id="welcome-sample-text" />}
        after={
          <Button isDisabled={sample.isPending} onPress={() => sample.mutate()}>
            <Text id="welcome-sample-open" />
          </Button>
        }
      >
        {sample.isPending ? (
          <>
            <p className="form-hint" role="status">
              <Text id="welcome-sample-working" />
            </p>
            <FileProgress kind="sample" />
          </>
        ) : sample.data?.isCancelled ? (
          <p className="form-hint" role="status">
            <Text id="welcome-sample-stopped" />
          </p>
        ) : (
          sample.error && (
            <p className="form-problem" role="alert">
              <Icon name="warning" />
              <span>{problemText(sample.error)}</span>
            </p>
          )
        )}
      </Part>
    </div>
  );
}
