import { createRoot } from 'react-dom/client';
import '../ui/fonts.ts';
import '../ui/tokens.css';
import '../ui/still.css';
import { coverOnBlur } from './lock/Cover.tsx';
import { stayQuiet } from './lock/quiet.ts';
import { StationApp } from './StationApp.tsx';

stayQuiet();
coverOnBlur();

const root = document.getElementById('root');
if (root) createRoot(root).render(<StationApp />);
