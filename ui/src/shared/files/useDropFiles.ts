import { useEffect, useRef, useState, type DragEvent } from "react";

const bringsFiles = (data: DataTransfer | null) => data?.types.includes("Files") ?? false;

/** Takes files that are dropped on an element. One that is dropped beside it never replaces the page. */
export function useDropFiles(onFiles: ((files: File[]) => void) | null) {
  const [isOver, setIsOver] = useState(false);
  /** Entering a child comes before leaving the parent. */
  const depth = useRef(0);
  useEffect(() => {
    const refuse = (event: globalThis.DragEvent) => {
      if (bringsFiles(event.dataTransfer)) event.preventDefault();
    };
    window.addEventListener("dragover", refuse);
    window.addEventListener("drop", refuse);
    return () => {
      window.removeEventListener("dragover", refuse);
      window.removeEventListener("drop", refuse);
    };
  }, []);
  const end = () => {
    depth.current = 0;
    setIsOver(false);
  };
  if (!onFiles) return { isOver: false, handlers: {} };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (!bringsFiles(event.dataTransfer)) return;
        depth.current += 1;
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!bringsFiles(event.dataTransfer)) return;
        depth.current -= 1;
        if (depth.current <= 0) end();
      },
      onDrop: (event: DragEvent) => {
        end();
        // The editor has taken it already.
        if (event.isDefaultPrevented() || event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
