import { createContext } from 'react';

/** Whether the trainer's PIN is asked for on leaving, wherever on the station that begins. */
export const HasPin = createContext(true);
