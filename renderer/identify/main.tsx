import '../ui/fonts.ts';
import '../ui/tokens.css';
import './identify.css';

/** Writes what the address says: the number of this display, its name and its size. */
const words = new URLSearchParams(location.search);
for (const part of ['number', 'label', 'size']) {
  const line = document.createElement(part === 'number' ? 'h1' : 'p');
  line.textContent = words.get(part);
  document.getElementById('root')?.append(line);
}
