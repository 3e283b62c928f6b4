import { Fragment, startTransition, useEffect, useState, type ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import "./find.css";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";
import { useListKeys } from "./useListKeys";

export interface Found {
  key: string;
  /** Stands above the first of its group. */
  heading?: string;
  content: ReactNode;
}

interface Props {
  /** Adds the size to the dialog. */
  className: string;
  label: string;
  placeholder: string;
  icon: IconName;
  /** At the end of the field. */
  close: ReactNode;
  query: string;
  onQuery: (query: string) => void;
  found: readonly Found[];
  active: number;
  onActive: (at: number) => void;
  onRun: (at: number) => void;
  /** A click only chooses, so that what stands beside the list can be read first; a second one runs. */
  isLookedAtFirst?: boolean;
  /** In the list's place when nothing was found. */
  empty: ReactNode;
  /** What is shown of the active option. */
  beside?: ReactNode;
  foot: ReactNode;
  onClose: () => void;
}

/** More than fit before anybody has scrolled. */
const SCREENFUL = 24;

/** A floating field and, under it, what fits to what is typed there. */
export function FindDialog(props: Props) {
  const { className, label, placeholder, icon, close, query, onQuery, found, active, onActive, onRun } =
    props;
  const { isLookedAtFirst = false, empty, beside, foot, onClose } = props;
  // What can be seen comes at once, the rest of a long list when the field is on the screen.
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  const rows = isWhole ? found : found.slice(0, SCREENFUL);
  const keys = useListKeys({ count: found.length, active, onActive, onRun });
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className={`find ${className}`}>
        <Dialog className="find-dialog" aria-label={label}>
          <div className="find-field">
            <Icon name={icon} />
            <input
              {...keys.field}
              autoFocus
              aria-label={label}
              placeholder={placeholder}
              spellCheck={false}
              autoComplete="off"
              value={query}
              onChange={(event) => {
                onQuery(event.target.value);
                onActive(0);
              }}
            />
            {close}
          </div>
          <div className="find-panes">
            <div {...keys.list} className="find-list" aria-label={label}>
              {found.length === 0 && <div className="find-empty">{empty}</div>}
              {rows.map(({ key, heading, content }, index) => (
                <Fragment key={key}>
                  {heading && (
                    <div className="menu-title" role="presentation">
                      {heading}
                    </div>
                  )}
                  <div
                    {...keys.option(index)}
                    className="find-row"
                    onPointerMove={isLookedAtFirst ? undefined : () => onActive(index)}
                    onClick={() => (isLookedAtFirst ? onActive(index) : onRun(index))}
                    onDoubleClick={isLookedAtFirst ? () => onRun(index) : undefined}
                  >
                    {content}
                  </div>
                </Fragment>
              ))}
            </div>
            {beside}
          </div>
          {foot}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
