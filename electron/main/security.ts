import { app, session, type WebContents } from 'electron';
import { isKitUrl } from './address.ts';

/** SECURITY: no page ever leaves the kit: no navigation, no new window, no embedded view (Electron checklist 13, 14). */
function contain(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Closes every way out of the laptop and every permission. Call once, when the app is ready. */
export function secure(): void {
  const { defaultSession } = session;
  // SECURITY: nothing leaves the laptop; whatever is not the kit's own page is not fetched.
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const own =
      isKitUrl(details.url) || details.url.startsWith('devtools:') || details.url.startsWith('data:');
    answer({ cancel: !own });
  });
  // SECURITY: permissions are denied unless listed (Electron checklist 5); full screen is what a stage is for.
  const allowed = (permission: string): boolean => permission === 'fullscreen';
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed(permission)));
  defaultSession.setPermissionCheckHandler((_contents, permission) => allowed(permission));
  app.on('web-contents-created', (_event, contents) => contain(contents));
}
