import { useState } from "react";
import type { MessageItem, RemoteImages } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useIsDark } from "../../shared/appearance";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { useMessageHtml } from "./queries";

/**
 * The message as its sender designed it.
 *
 * Invariant: foreign HTML is shown in a frame without any permission and nowhere else. Such a frame cannot tell its
 * height, so it has a fixed one that the reader can change.
 */
export function HtmlView({ message }: { message: MessageItem }) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const isDark = useIsDark();
  const [remoteImages, setRemoteImages] = useState<RemoteImages>("blocked");
  const { data, error } = useMessageHtml(message.id, { remoteImages, isDark, showQuoted: false }, true);
  if (error)
    return (
      <p className="message-problem" role="alert">
        {problemText(error)}
      </p>
    );
  return (
    <div className="original">
      {data && data.blockedImages > 0 && (
        <div className="images-bar">
          <Icon name="image" />
          <span>
            <Text id="inbox-images-blocked" vars={{ count: data.blockedImages }} />
          </span>
          <Button size="small" onPress={() => setRemoteImages("once")}>
            <Text id="inbox-images-once" />
          </Button>
          {data.mayAlwaysShow && (
            <Button size="small" look="plain" onPress={() => setRemoteImages("always")}>
              <Text id="inbox-images-always" />
            </Button>
          )}
        </div>
      )}
      {data && (
        <div className="original-size">
          <iframe
            className="original-frame"
            sandbox=""
            srcDoc={data.document}
            title={attribute("inbox-message-original", "label")}
            referrerPolicy="no-referrer"
          />
        </div>
      )}
    </div>
  );
}
