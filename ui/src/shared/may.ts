import { rolesOf, rules, type Contract, type Role, type Rule } from "../generated/contract";
import { createStore, useStore } from "./store";

/** The role of the person at the desk; until it is known the window offers everything, and the desk refuses. */
export const roleNow = createStore<Role>("owner");

/** Whether a role may run a command of the contract. */
export function roleMay(role: Role, command: keyof Contract): boolean {
  return rolesOf[rules[command]].includes(role);
}

/** Whether the person at the desk may run a command of the contract now. The desk refuses it all the same. */
export function mayNow(command: keyof Contract): boolean {
  return roleMay(roleNow.get(), command);
}

/** The same, for what is drawn. */
export function useMay(command: keyof Contract): boolean {
  return roleMay(useStore(roleNow), command);
}

/** Says in words who may run a command. */
export function whoMay(command: keyof Contract): `agents-may-${Rule}` {
  return `agents-may-${rules[command]}`;
}
