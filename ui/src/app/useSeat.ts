import { queryOptions, useQuery } from "@tanstack/react-query";
import type { SeatPerson } from "../generated/contract";
import { flushAll } from "../features/inbox/drafting";
import { ask } from "../platform/ask";
import { chooseLanguage } from "../shared/text/language";

export const seatOptions = queryOptions({
  queryKey: [["agents"], "seat"],
  queryFn: () => ask("agents.seat", {}),
});

export const useSeat = () => useQuery(seatOptions);

/** Locks the window, after what is being written is kept. */
export async function lockSeat(): Promise<void> {
  await flushAll();
  await ask("agents.lock", {});
}

/** Takes the seat as somebody; what the person before was writing is kept under their own name first. */
export async function takeSeat(person: SeatPerson, pin?: string): Promise<void> {
  await flushAll();
  await ask("agents.switch", { id: person.id, pin });
  if (person.locale) chooseLanguage(person.locale);
}
