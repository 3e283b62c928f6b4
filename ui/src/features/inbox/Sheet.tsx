import type { Editor as TextEditor } from "@tiptap/react";
import { memo, useCallback, useEffect, useId, useRef, useState } from "react";
import type { AfterSend, Expected, Recipient } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Problem, problemOf } from "../../platform/transport";
import { dataOf } from "../../shared/files/dataOf";
import { useDropFiles } from "../../shared/files/useDropFiles";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { useStore } from "../../shared/store";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { runCommand } from "../../shared/keys/commands";
import { useMailboxes } from "./composing";
import { DraftFiles } from "./DraftFiles";
import type { Drafting } from "./drafting";
import { mannerOf } from "./draftLanguage";
import { EditorPlace } from "./EditorPlace";
import { EditorTools } from "./EditorTools";
import { FromMenu } from "./FromMenu";
import { insertText } from "./gapMarks";
import { GreetingOffer } from "./GreetingOffer";
import { blocksOfHistory } from "./history";
import { MannerHints } from "./MannerHints";
import { MentionList } from "./MentionList";
import { MissingNote } from "./MissingNote";
import { Quoted } from "./Quoted";
import { Recipients } from "./Recipients";
import { ReviewButton } from "./ReviewButton";
import { SendButton } from "./SendButton";
import { missingOf, useSending, type Wish } from "./sending";
import { beforeClosing } from "./session";
import { LARGEST, tooLarge } from "./sizes";
import { takeKeyboard } from "./takeKeyboard";
import { useInsertion } from "./useInsertion";
import { useMentioning } from "./useMentioning";

interface Props {
  drafting: Drafting;
  /** How its reader expects it; null where nobody knows yet. */
  expected: Expected | null;
  /** The customer's time zone, where it is known. */
  zone?: string | null;
  known: readonly Recipient[];
  /** A new number asks for the keyboard; 0 asks for nothing. */
  focus: number;
  mainDeed: "close" | "pending";
  onSent: (after: AfterSend) => void;
  onDiscard: () => void;
  onLeave: () => void;
}

const hints = {
  reply: "inbox-composer-hint",
  forward: "inbox-composer-forward-hint",
  new: "inbox-composer-new-hint",
  note: "inbox-composer-note-hint",
} as const;

/** What is being written: recipients, subject, text, files, and how it leaves. */
export const Sheet = memo(function Sheet(props: Props) {
  const { drafting, expected, known, focus, mainDeed, onSent, onDiscard, onLeave } = props;
  const { text, attribute } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const { written, saving, problem } = useStore(drafting.state);
  const [initial] = useState(written.letter);
  const [editor, setEditor] = useState<TextEditor | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const [openProblem, setOpenProblem] = useState<unknown>(null);
  /** Pictures that were just pasted, before the desk has to be asked for them. */
  const [fresh] = useState(() => new Map<string, string>());
  const missingId = useId();
  const mailboxes = useMailboxes();
  const sending = useSending(drafting, onSent);
  const maySend = useMay("inbox.send");
  const { kind } = written;
  const isNote = kind === "note";
  const mentioning = useMentioning(isNote ? editor : null);
  const missing = missingOf(written, mailboxes.length > 0);
  const needsRecipient = (kind === "forward" || kind === "new") && written.recipients.to.length === 0;

  useEffect(() => {
    if (!editor || focus === 0 || needsRecipient) return;
    takeKeyboard(editor, kind === "forward" ? 0 : editor.state.doc.content.size);
    // Only a new request takes the keyboard, not the recipient that was just added.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, focus]);
  /** A quotation on its way into the text, where it can be edited. */
  const [quoted, setQuoted] = useState<string | null>(null);
  const add = useCallback(
    async (list: File[], mayStand: boolean) => {
      setOpenProblem(null);
      for (const file of list) {
        const stands = mayStand && file.type.startsWith("image/") && file.type !== "image/svg+xml";
        const preview = stands ? await dataOf(file) : "";
        const kept = await drafting.attach(file, stands);
        if (!kept || !stands) continue;
        const { contentId, name } = kept;
        if (contentId && preview) fresh.set(contentId, preview);
        editor?.chain().focus().insertContent({ type: "picture", attrs: { contentId, name } }).run();
      }
    },
    [drafting, editor, fresh],
  );
  const isInserting = useInsertion(editor, drafting, isNote ? null : written.conversationId, add);
  /** A greeting on its way to the beginning of the text. */
  const [greeting, setGreeting] = useState<string | null>(null);
  const isWanted = greeting !== null || focus > 0 || quoted !== null || isInserting;
  useEffect(() => {
    if (!editor || quoted === null) return;
    setQuoted(null);
    const end = editor.state.doc.content.size;
    editor.chain().insertContentAt(end, blocksOfHistory(quoted)).focus().run();
  }, [editor, quoted]);
  useEffect(() => {
    if (!editor || greeting === null) return;
    setGreeting(null);
    insertText(editor, "", greeting);
  }, [editor, greeting]);
  useEffect(() => () => void drafting.flush().catch(() => undefined), [drafting]);

  const submit = (after: AfterSend, more: Omit<Wish, "after"> = {}) => {
    if (missing !== null || sending.isSending || (!isNote && !maySend)) return;
    const { conversationId } = written;
    const wish = { after, ...more };
    if (after !== "close" || conversationId === null) void sending.send(wish);
    else beforeClosing([conversationId], (causeId) => void sendAndClose(conversationId, causeId, wish));
  };
  const sendAndClose = async (id: number, causeId: number | null, wish: Wish) => {
    try {
      if (causeId !== null) await ask("inbox.set_cause", { ids: [id], causeId });
      await sending.send(wish);
    } catch (thrown) {
      setOpenProblem(thrown);
    }
  };
  const drop = useDropFiles(isNote ? null : (list) => void add(list, false));
  const trouble = sending.problem ?? problem ?? openProblem ?? (missing === "smaller" ? tooLarge() : null);
  const said = (thrown: unknown) => {
    const { kind: tone, code, args } = problemOf(thrown);
    const isLarge = code === "message-too-large";
    return problemText(
      isLarge ? new Problem({ kind: tone, code, args: { ...args, size: format.bytes(LARGEST) } }) : thrown,
    );
  };

  return (
    <div className="sheet" {...drop.handlers}>
      {drop.isOver && (
        <div className="sheet-drop">
          <Text id="inbox-composer-drop" />
        </div>
      )}
      {!isNote && (
        <div className="sheet-head">
          {mailboxes.length > 1 && <FromMenu mailboxes={mailboxes} drafting={drafting} written={written} />}
          <Recipients
            drafting={drafting}
            written={written}
            known={known}
            autoFocus={focus > 0 && needsRecipient}
          />
          {(kind === "new" || kind === "forward") && (
            <label className="recipients">
              <span className="recipients-label">
                <Text id="inbox-composer-subject" />
              </span>
              <input
                className="recipients-input subject-input"
                dir="auto"
                value={written.subject}
                onChange={(event) => drafting.change({ subject: event.target.value })}
              />
            </label>
          )}
        </div>
      )}
      <EditorPlace
        isWanted={isWanted}
        initial={initial}
        label={isNote ? attribute("inbox-composer-note", "label") : attribute("inbox-composer-text", "label")}
        placeholder={text(hints[kind])}
        language={isNote || !expected ? undefined : mannerOf(written, expected).language}
        onReady={setEditor}
        onChange={(letter) => drafting.change({ letter })}
        onFiles={(list) => void (isNote ? undefined : add(list, true))}
        pictureOf={async (contentId) => fresh.get(contentId) ?? drafting.picture(contentId)}
        onSubmit={() => submit(isNote ? "keep_open" : mainDeed)}
        onLeave={mentioning.isOpen ? mentioning.dismiss : onLeave}
      />
      {expected && <GreetingOffer written={written} expected={expected} onTake={setGreeting} />}
      {!isNote && expected && <MannerHints drafting={drafting} expected={expected} />}
      {isNote && <MentionList {...mentioning} />}
      {!isNote && <Quoted drafting={drafting} written={written} onEdit={setQuoted} />}
      <DraftFiles
        draftId={written.id}
        files={written.files}
        onRemove={(id) => void drafting.detach(id)}
        onProblem={setOpenProblem}
      />
      {trouble != null && (
        <p className="sheet-problem" role="alert">
          {said(trouble)}
        </p>
      )}
      <div className="sheet-foot">
        {!isNote && (
          <>
            <IconButton
              icon="attachment"
              label={attribute("inbox-composer-attach", "label")}
              onPress={() => files.current?.click()}
            />
            <input
              ref={files}
              type="file"
              multiple
              hidden
              onChange={(event) => {
                void add([...(event.target.files ?? [])], false);
                event.target.value = "";
              }}
            />
            {written.conversationId !== null && (
              <IconButton
                icon="bolt"
                label={text("macros-command-pick")}
                command="inbox.macro"
                onPress={() => runCommand("inbox.macro")}
              />
            )}
            {written.conversationId !== null && (
              <IconButton
                icon="promise"
                label={text("timing-command-promise")}
                command="inbox.promise"
                onPress={() => runCommand("inbox.promise")}
              />
            )}
            {editor ? <EditorTools editor={editor} /> : <span className="editor-tools-place" />}
          </>
        )}
        {written.id !== null && (
          <IconButton icon="trash" label={attribute("inbox-composer-discard", "label")} onPress={onDiscard} />
        )}
        <span className="sheet-state" role="status">
          {saving === "saved" && written.id !== null && <Text id="inbox-composer-saved" />}
        </span>
        <span className="sheet-end">
          <MissingNote id={missingId} missing={missing} written={written} />
          {isNote ? (
            <Button
              look="filled"
              isDisabled={missing !== null || sending.isSending}
              aria-describedby={missing ? missingId : undefined}
              onPress={() => submit("keep_open")}
            >
              <Text id="inbox-composer-note-add" />
              <CommandKeys command="app.submit" />
            </Button>
          ) : !maySend ? (
            <ReviewButton
              drafting={drafting}
              isDisabled={missing !== null}
              describedBy={missing ? missingId : undefined}
              onProblem={setOpenProblem}
              onHanded={() => onSent("pending")}
            />
          ) : (
            <SendButton
              main={mainDeed}
              zone={props.zone ?? null}
              isDisabled={missing !== null || sending.isSending}
              describedBy={missing ? missingId : undefined}
              onSend={submit}
            />
          )}
        </span>
      </div>
    </div>
  );
});
