import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';

/** The smallest window with React and reveal.js: one slide, and one control that can have the focus. */
function Bare() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) void new Reveal(box.current, { embedded: true, hash: false }).initialize();
  }, []);
  return (
    <>
      <button type="button">Bắt đầu</button>
      <div className="reveal" ref={box} style={{ height: 600 }}>
        <div className="slides">
          <section>
            <h1>Không một mình</h1>
          </section>
        </div>
      </div>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Bare />);
