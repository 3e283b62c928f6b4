import { CommandKeys } from "../../shared/keys/CommandKeys";
import { runCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import "./help.css";

/** In the panel: where help while answering is found by whoever does not know the keys yet. */
export function HelpLinks() {
  return (
    <section className="customer-section help-links">
      <button type="button" className="link-button" onClick={() => runCommand("inbox.similar")}>
        <Icon name="chat" />
        <Text id="help-command-similar" />
        <CommandKeys command="inbox.similar" />
      </button>
      <button type="button" className="link-button" onClick={() => runCommand("inbox.article")}>
        <Icon name="article" />
        <Text id="help-command-articles" />
        <CommandKeys command="inbox.article" />
      </button>
      <button type="button" className="link-button" onClick={() => runCommand("inbox.read_aloud")}>
        <Icon name="speaker" />
        <Text id="help-command-aloud" />
        <CommandKeys command="inbox.read_aloud" />
      </button>
    </section>
  );
}
