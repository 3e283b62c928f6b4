/** A mail server as people type it in. */
export interface Server {
  host: string;
  port: string;
  security: "tls" | "starttls";
}

export type Protocol = "imap" | "smtp";

const usual = { imap: { tls: "993", starttls: "143" }, smtp: { tls: "465", starttls: "587" } } as const;

export function usualPort(protocol: Protocol, security: Server["security"]): string {
  return usual[protocol][security];
}

/** Reads `imaps://host:port` or `imap://host:port?starttls`. */
export function readServer(url: string, protocol: Protocol): Server {
  const found = /^(imap|smtp)(s?):\/\/(\[[^\]]+\]|[^:/?]*)(?::(\d+))?/.exec(url);
  const security = found && found[2] === "" ? "starttls" : "tls";
  return { host: found?.[3] ?? "", port: found?.[4] ?? usualPort(protocol, security), security };
}

export function writeServer({ host, port, security }: Server, protocol: Protocol): string {
  const name = host.trim();
  return security === "tls" ? `${protocol}s://${name}:${port}` : `${protocol}://${name}:${port}?starttls`;
}

export function isServer({ host, port }: Server): boolean {
  const number = Number(port);
  return (
    /^[^\s/:?@]+$|^\[[0-9a-f:]+\]$/i.test(host.trim()) && /^\d+$/.test(port) && number > 0 && number < 65_536
  );
}

/** Chooses the encryption; a port that was the usual one becomes the usual one again. */
export function withSecurity(server: Server, protocol: Protocol, security: Server["security"]): Server {
  const isUsual = server.port === usualPort(protocol, server.security);
  return { ...server, security, port: isUsual ? usualPort(protocol, security) : server.port };
}
