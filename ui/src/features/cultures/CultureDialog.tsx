import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { CardFacts, CardRow } from "./CardFacts";
import "./cultures.css";
import { cultureName, directionOf, fieldNames } from "./names";
import { useCard } from "./queries";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

interface Props {
  culture: string;
  onClose: () => void;
  onEdit: () => void;
}

/** The whole card, over the conversation. */
export function CultureDialog({ culture, onClose, onEdit }: Props) {
  const { text } = useText();
  const format = useFormat();
  const card = useCard(culture);
  if (!card) return null;
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="culture-modal">
        <Dialog ref={takeKeyboard} className="culture-dialog">
          <header className="culture-head">
            <Heading slot="title">{cultureName(card, format)}</Heading>
            <span className="culture-quiet">{format.language(card.tag)}</span>
            <span className="culture-space" />
            <IconButton icon="close" label={text("cultures-close")} onPress={onClose} />
          </header>
          {/* Scrolled by its arrow keys. */}
          <div className="culture-scroll" tabIndex={0} role="region" aria-label={cultureName(card, format)}>
            <dl className="culture-rows">
              {card.texts.map((each) => (
                <CardRow key={each.field} label={fieldNames[each.field]}>
                  <span className="culture-text" lang={each.language ?? undefined} dir={directionOf(each)}>
                    {each.text}
                  </span>
                  {each.isOwn && (
                    <span className="culture-quiet culture-own">
                      <Text id="cultures-by-you" />
                    </span>
                  )}
                </CardRow>
              ))}
              <CardFacts card={card} />
            </dl>
          </div>
          <footer className="culture-foot">
            <Button onPress={onEdit}>
              <Text id="cultures-edit" />
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
