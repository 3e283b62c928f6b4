import type { Opener } from "../platform/unlock";
import { Text } from "../shared/text/Text";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";
import { NewPassphrase } from "../shared/ui/NewPassphrase";
import { OpenFileConsent } from "../shared/ui/OpenFileConsent";
import "./shut.css";

interface Props {
  isBusy: boolean;
  onChosen: (opener: Opener) => void;
}

/** A new desk where no keychain can be reached: a passphrase, or the key in the open with the person's consent. */
export function FirstKey({ isBusy, onChosen }: Props) {
  return (
    <>
      <h1 className="shut-title">
        <Icon name="key" size={20} />
        <Text id="app-key-title" />
      </h1>
      <p>
        <Text id="app-key-lead" />
      </p>
      <section className="shut-way">
        <h2>
          <Text id="app-key-passphrase-title" />
        </h2>
        <p>
          <Text id="app-key-passphrase-text" />
        </p>
        <NewPassphrase isBusy={isBusy} onChosen={(passphrase) => onChosen({ passphrase })} />
      </section>
      <section className="shut-way">
        <h2>
          <Text id="app-key-open-title" />
        </h2>
        <OpenFileConsent isBusy={isBusy} onAgreed={() => onChosen({ inOpenFile: true })} />
      </section>
      <Button look="plain" isDisabled={isBusy} onPress={() => onChosen({})}>
        <Text id="app-key-look-again" />
      </Button>
    </>
  );
}
