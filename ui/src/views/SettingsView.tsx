/** Channels and settings. */
export function SettingsView() {
  return null;
}
