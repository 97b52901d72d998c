import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../contract/channels.ts';

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
};

contextBridge.exposeInMainWorld('kit', bridge);
