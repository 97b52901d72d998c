import { type DragEvent, type KeyboardEvent, useState } from 'react';

/** What an entry of a list needs so that it can be dragged to another place or moved by Alt and an arrow. */
export type Reorder = {
  /** Id of what is being dragged, and of what it would take the place of. */
  dragged: string | null;
  over: string | null;
  of: (id: string) => {
    draggable: true;
    onDragStart: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
    onDragEnd: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
};

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Dragging and keys for a list of things with ids; `move` is told which thing goes to which place, from 0. */
export function useReorder(ids: readonly string[], move: (id: string, to: number) => void): Reorder {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = (): void => {
    setDragged(null);
    setOver(null);
  };
  return {
    dragged,
    over,
    of: (id) => ({
      draggable: true,
      onDragStart: (event) => {
        event.stopPropagation();
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        setDragged(id);
      },
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (over !== id) setOver(id);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (dragged !== null && dragged !== id) move(dragged, ids.indexOf(id));
        end();
      },
      onDragEnd: end,
      onKeyDown: (event) => {
        const by = STEPS[event.key];
        if (!event.altKey || by === undefined) return;
        event.preventDefault();
        move(id, ids.indexOf(id) + by);
      },
    }),
  };
}
