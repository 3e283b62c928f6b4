import type { Draft, DraftFile, DraftKind, Formality, Recipients } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { createStore, type Store } from "../../shared/store";
import { createDraftKeeper, type KeeperState } from "./draftKeeper";
import { isEmptyLetter, letterOf, picturesOf, plainText, type Letter } from "./letter";
import { base64Of } from "../../shared/files/dataOf";
import { checkSize } from "./sizes";

/** What an agent is writing. */
export interface Written {
  id: number | null;
  conversationId: number | null;
  channelId: number | null;
  kind: DraftKind;
  recipients: Recipients;
  subject: string;
  letter: Letter;
  /** The letter that is answered or forwarded. */
  sourceMessageId: number | null;
  /** Whether that letter goes along below the text. */
  carriesHistory: boolean;
  /** Another language than the one expected; null: the one expected. */
  language: string | null;
  /** Another form of address than the one expected. */
  formality: Formality | null;
  /** A number below 0 stands for the file of a forwarded letter that the desk attaches with the first saving. */
  files: readonly DraftFile[];
}

export interface DraftingState {
  written: Written;
  saving: KeeperState;
  /** Why the draft is not saved, or a file not attached. */
  problem: unknown;
}

/** A draft in the making, which goes on being saved when its composer is gone. */
export interface Drafting {
  key: number;
  state: Store<DraftingState>;
  change: (patch: Partial<Written>) => void;
  /** Saves at once and answers the draft's id. */
  keep: () => Promise<number>;
  flush: () => Promise<void>;
  attach: (file: File, isInline: boolean) => Promise<DraftFile | null>;
  detach: (fileId: number) => Promise<void>;
  /** The address of a picture of the text, as data. Empty when it is gone. */
  picture: (contentId: string) => Promise<string>;
  /** Removes files of pictures that no longer stand in the text. */
  tidy: () => Promise<void>;
  discard: () => Promise<void>;
  /** Called when the draft has become a message or is gone. */
  forget: () => void;
}

/** Drafts that were touched since the window opened, by conversation and kind. What lies here is newer than any answer. */
const touched = new Map<string, Drafting>();
const gone = new Set<number>();
let lastKey = 0;

const placeOf = (conversationId: number | null, kind: DraftKind, id: number | null) =>
  conversationId === null ? `new/${id ?? ""}` : `${conversationId}/${kind}`;

export function writtenOf(draft: Draft): Written {
  const { id, conversationId, channelId, kind, recipients, subject, files, sourceMessageId, carriesHistory } =
    draft;
  const { language, formality } = draft;
  return {
    id,
    conversationId,
    channelId,
    kind,
    recipients,
    subject,
    files,
    sourceMessageId,
    carriesHistory,
    language,
    formality,
    letter: letterOf(draft.body, draft.text),
  };
}

export function isBlank({ id, letter, files, kind, recipients, subject }: Written): boolean {
  if (files.some((file) => file.id > 0) || !isEmptyLetter(letter)) return false;
  const isUnaddressed = recipients.to.length === 0 && recipients.cc.length === 0;
  // Files that were taken out of a forward would come back with a new draft.
  if (kind === "forward") return id === null && isUnaddressed;
  return kind !== "new" || (isUnaddressed && subject.trim() === "");
}

/** The draft that is being written here, if it was touched or was kept before. */
export function findDrafting(
  conversationId: number,
  kind: DraftKind,
  drafts: readonly Draft[],
): Drafting | null {
  const known = touched.get(placeOf(conversationId, kind, null));
  if (known) return known;
  const kept = drafts.find((draft) => draft.kind === kind && !gone.has(draft.id));
  return kept ? beginDrafting(writtenOf(kept)) : null;
}

/** Saves what is being written anywhere and waits for it; what cannot be saved stays where it is. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...touched.values()].map((drafting) => drafting.flush()));
}

/** Whether a kept draft has been sent or discarded since the answer that names it. */
export function isGone(id: number): boolean {
  return gone.has(id);
}

/** Puts a draft back that was sent and taken back. */
export function restoreDrafting(draft: Draft): Drafting {
  gone.delete(draft.id);
  const drafting = beginDrafting(writtenOf(draft));
  touched.set(placeOf(draft.conversationId, draft.kind, draft.id), drafting);
  return drafting;
}

/** Saves everything that is being written and reads it anew from then on: drafts are about to change their places. */
export async function settleDrafts(): Promise<void> {
  const all = [...touched.values()];
  await Promise.all(all.map((drafting) => drafting.flush().catch(() => undefined)));
  // What could not be saved stays here, where it is shown.
  for (const [place, drafting] of touched) if (drafting.state.get().problem === null) touched.delete(place);
}

async function save(written: Written): Promise<Draft> {
  const {
    id,
    conversationId,
    channelId,
    kind,
    recipients,
    subject,
    letter,
    sourceMessageId,
    carriesHistory,
    language,
    formality,
  } = written;
  return ask("inbox.save_draft", {
    id: id ?? undefined,
    conversationId: conversationId ?? undefined,
    channelId: channelId ?? undefined,
    kind,
    recipients,
    subject,
    sourceMessageId: sourceMessageId ?? undefined,
    carriesHistory,
    language: language ?? undefined,
    formality: formality ?? undefined,
    body: JSON.stringify(letter),
    text: plainText(letter),
  });
}

export function beginDrafting(initial: Written): Drafting {
  lastKey += 1;
  const state = createStore<DraftingState>({ written: initial, saving: "idle", problem: null });
  const place = placeOf(initial.conversationId, initial.kind, initial.id);
  /** A file needs a draft to hang on, even before the first letter. */
  let isWanted = false;
  let isOver = false;

  const set = (patch: Partial<Written>) =>
    state.set((before) => ({ ...before, written: { ...before.written, ...patch } }));
  const keeper = createDraftKeeper<Written>(
    async () => {
      const { written } = state.get();
      if (isOver) return;
      if (isBlank(written) && !isWanted) {
        if (written.id !== null) await ask("inbox.delete_draft", { id: written.id });
        if (written.id !== null) gone.add(written.id);
        set({ id: null });
        return;
      }
      const { id, files } = await save(written);
      set({ id, files });
    },
    (saving, problem = null) => state.set((before) => ({ ...before, saving, problem })),
  );
  const failed = (thrown: unknown) => state.set((before) => ({ ...before, problem: thrown }));
  const changed = () => {
    if (isOver) return;
    touched.set(place, drafting);
    keeper.change(state.get().written);
  };
  const keep = async () => {
    isWanted = true;
    if (state.get().written.id === null) changed();
    await keeper.flush();
    const { id } = state.get().written;
    if (id === null) throw new Error("a draft without an id after saving");
    return id;
  };
  const detach = async (fileId: number) => {
    try {
      const place = state.get().written.files.findIndex((file) => file.id === fileId);
      // The files of a forwarded letter have numbers of their own once the draft is kept, in the same order.
      if (fileId < 0) await keep();
      const { id, files: kept } = state.get().written;
      const file = kept[place];
      if (id === null || !file) return;
      const { files } = await ask("inbox.detach_file", { draftId: id, fileId: file.id });
      set({ files });
      changed();
    } catch (thrown) {
      failed(thrown);
    }
  };
  const forget = () => {
    isOver = true;
    keeper.drop();
    const { id } = state.get().written;
    if (id !== null) gone.add(id);
    if (touched.get(place) === drafting) touched.delete(place);
  };

  const drafting: Drafting = {
    key: lastKey,
    state,
    change: (patch) => {
      set(patch);
      changed();
    },
    keep,
    flush: keeper.flush,
    attach: async (file, isInline) => {
      try {
        checkSize([...state.get().written.files, file]);
        const base64 = await base64Of(file);
        const draftId = await keep();
        const before = new Set(state.get().written.files.map(({ id }) => id));
        const mimeType = file.type || "application/octet-stream";
        const { files } = await ask("inbox.attach_file", {
          draftId,
          name: file.name,
          mimeType,
          base64,
          isInline,
        });
        set({ files });
        return files.find(({ id }) => !before.has(id)) ?? null;
      } catch (thrown) {
        failed(thrown);
        return null;
      } finally {
        isWanted = false;
      }
    },
    detach,
    picture: async (contentId) => {
      const { id, files } = state.get().written;
      const file = files.find((each) => each.contentId === contentId);
      if (id === null || !file?.mimeType.startsWith("image/")) return "";
      const { mimeType, base64 } = await ask("inbox.draft_file", { draftId: id, fileId: file.id });
      return `data:${mimeType};base64,${base64}`;
    },
    tidy: async () => {
      const { files, letter } = state.get().written;
      const shown = picturesOf(letter);
      for (const file of files)
        if (file.contentId !== null && !shown.has(file.contentId)) await detach(file.id);
    },
    discard: async () => {
      const { id } = state.get().written;
      await keeper.flush().catch(() => undefined);
      const kept = state.get().written.id ?? id;
      forget();
      if (kept !== null) await ask("inbox.delete_draft", { id: kept });
    },
    forget,
  };
  return drafting;
}
