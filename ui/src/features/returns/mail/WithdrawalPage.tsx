import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { useFormat } from "../../../shared/format/useFormat";
import { languageStore } from "../../../shared/text/language";
import { direction, languages } from "../../../shared/text/languages";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { showToast } from "../../../shared/ui/toasts";
import "./mail.css";

const key = (...parts: Key): Key => parts;

async function copy(what: string): Promise<void> {
  await navigator.clipboard.writeText(what);
  showToast("returnmail-page-copied", undefined);
}

/** Settings: the text of the page on which customers withdraw, to put up in the shop. */
export function WithdrawalPage() {
  const { text } = useText();
  const format = useFormat();
  const first = useStore(languageStore);
  const [language, setLanguage] = useState<string>(first === "en-XA" ? "en" : first);
  const page = useQuery({
    queryKey: key([], "withdrawal_page", { language }),
    queryFn: () => ask("returns.withdrawal_page", { language }),
  }).data;
  return (
    <div className="return-mail-settings" id="settings-withdrawal-page">
      <h3>
        <Text id="returnmail-page-title" />
      </h3>
      <p className="meta">
        <Text id="returnmail-page-about" />
      </p>
      <p className="meta">
        <Text id="returns-notice-computer-off" />
      </p>
      <span className="form-actions">
        <select
          className="field"
          aria-label={text("returnmail-edit-language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
        >
          {languages.map(({ code }) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </select>
        <Button size="small" isDisabled={!page} onPress={() => page && void copy(page.html)}>
          <Text id="returnmail-page-copy-html" />
        </Button>
        <Button size="small" isDisabled={!page} onPress={() => page && void copy(page.text)}>
          <Text id="returnmail-page-copy-text" />
        </Button>
      </span>
      {page && (
        <div className="letter-preview return-letter" lang={page.language} dir={direction(page.language)}>
          {page.text.split("\n\n").map((part, place) => (
            <p key={place}>{part}</p>
          ))}
        </div>
      )}
    </div>
  );
}
