/** The first run: connect a mailbox, import, or look at the sample shop. */
export function WelcomeView() {
  return null;
}
