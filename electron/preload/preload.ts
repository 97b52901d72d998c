import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../contract/channels.ts';

/** The line to the other window, and what it is there for; main gives both ends anew when a page has loaded. */
let line: MessagePort | null = null;
let sends = false;
const pointed = new Set<(movement: unknown) => void>();

ipcRenderer.on('kit:pointing', (event, end: unknown) => {
  line?.close();
  line = event.ports[0] ?? null;
  sends = end === 'sends';
  if (!line || sends) return;
  line.onmessage = ({ data }) => {
    for (const listener of pointed) listener(data);
  };
  // Whoever pointed before is gone.
  for (const listener of pointed) listener([0, 0, 0]);
});

/**
 * The one bridge. It carries calls and snapshots and knows nothing else; what may cross, and who may call, is decided in
 * main by the contract's table.
 */
const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke('kit:call', channel, input),
  onSnapshot: (listener) => {
    const receive = (_event: unknown, snapshot: unknown): void => listener(snapshot);
    ipcRenderer.on('kit:snapshot', receive);
    return () => ipcRenderer.off('kit:snapshot', receive);
  },
  point: (movement) => {
    if (sends) line?.postMessage(movement);
  },
  onPointing: (listener) => {
    pointed.add(listener);
    return () => pointed.delete(listener);
  },
  pathOf: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('kit', bridge);
