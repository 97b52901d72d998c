import { useContext, useEffect, useRef, useState } from 'react';
import type { CompiledSlide } from '../../../slides/model/deck.ts';
import { inLocale, type Locale } from '../../../slides/model/text.ts';
import { paint } from '../../pdf/paint.ts';
import type { PlaceInStore } from '../../pdf/store.ts';
import { usePageStore } from '../../pdf/stores.ts';
import { CANVAS, CanvasScale } from '../../ui/Canvas.tsx';
import { Html } from '../../ui/Html.tsx';
import { Fit } from '../parts/Fit.tsx';
import './PdfPage.css';

/**
 * A page of a PDF, as large as it fits and in the real pixels of the screen. The picture before stays until the next one
 * is drawn; a page that cannot be drawn shows its words. `around`: pages that are drawn ahead on the live stage.
 */
export function PdfPage({
  address,
  slide,
  around,
  locale,
  live,
}: {
  address: string;
  slide: CompiledSlide;
  around: readonly number[];
  locale: Locale;
  live: boolean;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const perPixel = useContext(CanvasScale) * devicePixelRatio;
  const store = usePageStore(address);
  const [failed, setFailed] = useState<number | null>(null);
  const page = slide.page ?? 1;
  const ahead = live ? around.join() : '';

  const place = useRef<PlaceInStore | null>(null);
  const show = useRef(() => {});

  useEffect(() => {
    const joined = store?.join(() => show.current()) ?? null;
    place.current = joined;
    return () => joined?.leave();
  }, [store]);

  useEffect(() => {
    if (!store || perPixel === 0) return;
    const sized = (number: number) => ({
      page: number,
      width: Math.round(CANVAS.width * perPixel),
      height: Math.round(CANVAS.height * perPixel),
    });
    let shown = false;
    show.current = () => {
      const picture = shown ? null : store.picture(sized(page));
      if (picture === null || !canvas.current) return;
      shown = true;
      setFailed(picture === 'failed' ? page : null);
      if (picture === 'failed') return;
      paint(canvas.current, picture, perPixel);
      canvas.current.dataset.page = String(page);
    };
    place.current?.want([page, ...ahead.split(',').filter(Boolean).map(Number)].map(sized));
    show.current();
  }, [store, perPixel, page, ahead]);

  const words = inLocale(slide.html, locale);
  return (
    <div className="pdf-page">
      <canvas ref={canvas} hidden={failed === page} />
      {failed === page ? (
        <Fit className="pdf-words">
          <Html html={words} />
        </Fit>
      ) : (
        <Html className="visually-hidden" html={words} />
      )}
    </div>
  );
}
