import { createRoot } from 'react-dom/client';
import '../ui/fonts.ts';
import '../ui/tokens.css';
import '../ui/still.css';
import { StationApp } from './StationApp.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StationApp />);
