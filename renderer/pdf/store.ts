import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Drawing, drawPage } from './draw.ts';
import { openPdf } from './open.ts';
import { keyOf, nextWant, toDrop, type Want } from './queue.ts';

/** Pictures kept beside those that are wanted; one fills the stage and takes four bytes for each of its pixels. */
const KEPT = 4;

/** A place on the screen that shows pictures of the document. */
export type PlaceInStore = { want: (wants: readonly Want[]) => void; leave: () => void };

type Place = { wants: readonly Want[]; onChange: () => void };

/**
 * The pictures of one PDF in this window. Places on the screen say what they want, most needed first; one picture is drawn
 * at a time, one that nobody wants any more is given up half-way, and few are kept.
 */
export class PageStore {
  readonly #task: Promise<PDFDocumentLoadingTask>;
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  readonly #failed = new Set<string>();
  readonly #places = new Set<Place>();
  #document: PDFDocumentProxy | null = null;
  #unreadable = false;
  #drawing: { key: string; drawing: Drawing; givenUp: boolean } | null = null;

  constructor(address: string) {
    this.#task = openPdf(address, true);
    this.#task
      .then((task) => task.promise)
      .then(
        (document_) => {
          this.#document = document_;
          this.#work();
        },
        () => {
          this.#unreadable = true;
          this.#tell();
        },
      );
  }

  /** A place on the screen; `onChange` is called when a picture is there, or will never be. */
  join(onChange: () => void): PlaceInStore {
    const place: Place = { wants: [], onChange };
    this.#places.add(place);
    return {
      want: (wants) => {
        place.wants = wants;
        this.#work();
      },
      leave: () => {
        this.#places.delete(place);
        this.#work();
      },
    };
  }

  /** The picture, null while it is not there; `failed` where the document does not give it. */
  picture(want: Want): HTMLCanvasElement | 'failed' | null {
    const key = keyOf(want);
    const found = this.#pictures.get(key);
    if (found === undefined) return this.#unreadable || this.#failed.has(key) ? 'failed' : null;
    // Last used goes last.
    this.#pictures.delete(key);
    this.#pictures.set(key, found);
    return found;
  }

  /** Lets go of everything. The store is of no use afterwards. */
  destroy(): void {
    this.#places.clear();
    this.#drawing?.drawing.cancel();
    this.#pictures.clear();
    void this.#task.then((task) => task.destroy()).catch(() => undefined);
  }

  #wants(): (readonly Want[])[] {
    return [...this.#places].map(({ wants }) => wants);
  }

  #tell(): void {
    for (const { onChange } of [...this.#places]) onChange();
  }

  #work(): void {
    const wants = this.#wants();
    const running = this.#drawing;
    if (running && !wants.flat().some((want) => keyOf(want) === running.key)) {
      running.givenUp = true;
      running.drawing.cancel();
    }
    if (running || !this.#document) return;
    const next = nextWant(wants, (key) => this.#pictures.has(key) || this.#failed.has(key));
    if (!next) return;
    const key = keyOf(next);
    const drawing = drawPage(this.#document, next);
    this.#drawing = { key, drawing, givenUp: false };
    drawing.done.then(
      (canvas) => this.#done(key, canvas),
      () => this.#done(key, null),
    );
  }

  #done(key: string, canvas: HTMLCanvasElement | null): void {
    const givenUp = this.#drawing?.givenUp === true;
    this.#drawing = null;
    if (canvas) this.#pictures.set(key, canvas);
    else if (!givenUp) this.#failed.add(key);
    for (const old of toDrop([...this.#pictures.keys()], this.#wants(), KEPT)) this.#pictures.delete(old);
    this.#tell();
    this.#work();
  }
}
