import { type BrowserWindow, MessageChannelMain } from 'electron';

/** What joins the two windows: asked each time, because they come and go. */
type Windows = () => { console: BrowserWindow | null; stage: BrowserWindow | null };

/**
 * Gives console and stage a line of their own for pointing, anew whenever `window` has loaded its page. The console's end
 * only sends and the stage's only draws, so nothing comes back.
 */
export function joinPointing(window: BrowserWindow, windows: Windows): void {
  window.webContents.on('did-finish-load', () => {
    const { console, stage } = windows();
    if (!console || !stage || console.isDestroyed() || stage.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    console.webContents.postMessage('kit:pointing', 'sends', [port1]);
    stage.webContents.postMessage('kit:pointing', 'draws', [port2]);
  });
}
