import { useRef, useState, type KeyboardEvent } from "react";
import type { Grade, ReturnItem } from "../../../generated/contract";
import { useText } from "../../../shared/text/useText";
import { grades } from "../model";

interface Props {
  item: ReturnItem;
  isDisabled: boolean;
  onGrade: (grade: Grade) => void;
}

/** The grade of an article: arrow keys go along, a letter or the space bar chooses. */
export function Grades({ item, isDisabled, onGrade }: Props) {
  const { text, dynamic } = useText();
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(0, grades.indexOf(item.grade ?? "a")));
  const move = (to: number) => {
    const next = (to + grades.length) % grades.length;
    setAt(next);
    group.current?.querySelectorAll<HTMLElement>("button")[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isDisabled) return;
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const letter = grades.find((grade) => grade === event.key.toLowerCase());
    if (event.key === forward) move(at + 1);
    else if (event.key === backward) move(at - 1);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(grades.length - 1);
    else if (letter) {
      setAt(grades.indexOf(letter));
      onGrade(letter);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={group}
      className="grades"
      role="radiogroup"
      aria-label={text("returns-items-grade-label", { title: item.title })}
      aria-disabled={isDisabled}
      data-item={item.id}
      onKeyDown={onKeyDown}
    >
      {grades.map((grade, index) => (
        <button
          key={grade}
          type="button"
          role="radio"
          className="grade"
          aria-checked={item.grade === grade}
          aria-label={text("returns-items-grade-option", {
            letter: grade.toUpperCase(),
            meaning: dynamic(`returns-grade-${grade}`),
          })}
          data-tip=""
          disabled={isDisabled}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setAt(index)}
          onClick={() => onGrade(grade)}
        >
          {grade.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
