import { desk } from "./ask";

/** Opens a desk that stayed shut: with its recovery code, or as at the start. Only the window knows this command. */
export async function unlock(recoveryCode?: string): Promise<void> {
  await desk().ask("app.unlock", recoveryCode ? { recoveryCode } : {});
}
