import { useEffect } from "react";
import type { ReturnDetail } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useCommand } from "../../../shared/keys/commands";
import { useStore } from "../../../shared/store";
import "../../../shared/ui/form.css";
import { Icon } from "../../../shared/ui/icons/Icon";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { useBeginning } from "../deeds";
import { CaseFiles } from "../files/CaseFiles";
import { mayGrade, primaryOf, ungraded } from "../model";
import { useReturn } from "../queries";
import { FoundNotice } from "../mail/FoundNotice";
import { ShopReturn } from "../mirror/ShopReturn";
import { CaseParcels } from "../parcels/CaseParcels";
import { Letters } from "../mail/Letters";
import "../returns.css";
import { cursor, listed, openMoves, trouble } from "../session";
import { Signals } from "../signals/Signals";
import { Asked } from "./Asked";
import { CaseHead } from "./CaseHead";
import "./case.css";
import { Deadlines } from "./Deadlines";
import { Effects } from "./Effects";
import { History } from "./History";
import { Items } from "./Items";
import { Lanes } from "./Lanes";
import { Slip } from "./Slip";
import { Stepper } from "./Stepper";
import { Why } from "./Why";
import { Wrote } from "./Wrote";

interface Props {
  id: number;
  onGo: (id: number | null) => void;
  onOrder: (orderId: number) => void;
  onConversation: (id: number) => void;
  onWrite: (conversationId: number, text: string) => void;
  /** Puts a file into the answer, with the text where nothing stands yet. */
  onAttach: (conversationId: number, file: File, text: string) => void;
  onActs: () => void;
}

/** One return with everything about it, and the next sensible move. */
export function CasePage({ id, onGo, onOrder, onConversation, onWrite, onAttach, onActs }: Props) {
  const problemText = useProblemText();
  const { data, error, refetch } = useReturn(id);
  const rows = useStore(listed);
  const thrown = useStore(trouble);
  const begin = useBeginning();
  const at = rows.indexOf(id);
  const to = (step: 1 | -1) => {
    const next = rows[at + step];
    if (at >= 0 && next !== undefined) onGo(next);
  };
  useEffect(() => {
    cursor.set(id);
    trouble.set(null);
  }, [id]);
  useCommand("inbox.next", () => to(1));
  useCommand("inbox.previous", () => to(-1));
  useCommand("inbox.back", () => onGo(null));
  useCommand("returns.moves", data ? () => openMoves.set(id) : null);
  const first = data ? primaryOf(data) : null;
  const lacks = data && first === "decide" && mayGrade(data.row.state) ? ungraded(data.items).length : 0;
  const run = data && first && lacks === 0 ? () => begin({ id, number: data.row.number, move: first }) : null;
  useCommand("app.submit", run);

  if (error && !data) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (!data) return <div className="return-case" aria-busy="true" />;
  const { conversationId } = data.row;
  return (
    <article className="return-case" key={id}>
      <CaseHead
        detail={data}
        place={at >= 0 ? { at: at + 1, total: rows.length } : null}
        first={first}
        lacks={lacks}
        onFirst={run ?? undefined}
        onBack={() => onGo(null)}
        onOrder={onOrder}
      />
      <div className="return-case-body">
        <div className="return-case-main">
          {thrown !== null && (
            <p className="form-problem" role="alert">
              <Icon name="warning" />
              <span>{problemText(thrown)}</span>
            </p>
          )}
          <FoundNotice detail={data} />
          <Asked detail={data} />
          <ShopReturn detail={data} place="case" onActs={onActs} />
          <Deadlines detail={data} />
          <Stepper detail={data} />
          <Lanes detail={data} />
          <Items detail={data} />
          <CaseFiles
            detail={data}
            onAnswer={conversationId === null ? null : (file) => onAttach(conversationId, file, "")}
          />
          <CaseParcels detail={data} onWrite={onWrite} />
          <Effects detail={data} onActs={onActs} />
          <Why detail={data} onWrite={onWrite} />
        </div>
        <Side
          detail={data}
          onConversation={onConversation}
          onWrite={onWrite}
          onAttach={onAttach}
          onActs={onActs}
        />
      </div>
    </article>
  );
}

interface Side extends Pick<Props, "onConversation" | "onWrite" | "onAttach" | "onActs"> {
  detail: ReturnDetail;
}

function Side({ detail, onConversation, onWrite, onAttach, onActs }: Side) {
  return (
    <aside className="return-case-side">
      <Letters detail={detail} onWrite={onWrite} onConversation={onConversation} />
      <Slip detail={detail} onAttach={onAttach} />
      <ShopReturn detail={detail} place="side" onActs={onActs} />
      <Wrote detail={detail} onConversation={onConversation} />
      <Signals of={{ returnId: detail.row.id }} place="case" />
      <History detail={detail} />
    </aside>
  );
}
