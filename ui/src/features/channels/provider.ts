const providers: Record<string, string> = { google: "Google", microsoft: "Microsoft" };

/** The name of a provider as its customers know it. */
export function providerOf(oauth: string | null): string {
  return oauth === null ? "" : (providers[oauth] ?? oauth);
}
