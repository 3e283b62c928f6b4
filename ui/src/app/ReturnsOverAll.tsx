import { MoveDialogs } from "../features/returns/MoveDialogs";
import { ReceiveDialog } from "../features/returns/page/ReceiveDialog";
import { go } from "../shared/place";

const open = (id: number) => go({ name: "returns", view: "", id });

/** What returns ask over any place. */
export function ReturnsOverAll() {
  return (
    <>
      <MoveDialogs />
      <ReceiveDialog onOpen={open} />
    </>
  );
}
