import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { withSecurity, type Protocol, type Server } from "./server";

interface Props {
  protocol: Protocol;
  server: Server;
  onChange: (server: Server) => void;
}

/** Name, port and encryption of one server. */
export function ServerFields({ protocol, server, onChange }: Props) {
  const { text, attribute } = useText();
  const label = text(`channels-add-${protocol}`);
  return (
    <fieldset className="form-row server-fields">
      <legend className="form-label">{label}</legend>
      <input
        className="field identifier"
        aria-label={attribute("channels-add-host", "label", { server: label })}
        autoComplete="off"
        spellCheck={false}
        value={server.host}
        onChange={(event) => onChange({ ...server, host: event.target.value })}
      />
      <input
        className="field server-port identifier"
        inputMode="numeric"
        aria-label={attribute("channels-add-port", "label", { server: label })}
        value={server.port}
        onChange={(event) => onChange({ ...server, port: event.target.value.trim() })}
      />
      <select
        className="field server-security"
        aria-label={attribute("channels-add-security", "label", { server: label })}
        value={server.security}
        onChange={(event) =>
          onChange(withSecurity(server, protocol, event.target.value === "tls" ? "tls" : "starttls"))
        }
      >
        <option value="tls">{text("channels-add-tls")}</option>
        <option value="starttls">{text("channels-add-starttls")}</option>
      </select>
      <span className="visually-hidden">
        <Text id="channels-add-encrypted-only" />
      </span>
    </fieldset>
  );
}
