import { app, session, type WebContents } from 'electron';
import { isKitUrl } from './address.ts';

/** SECURITY: no page ever leaves the kit: no navigation, no new window, no embedded view (Electron checklist 13, 14). */
function contain(contents: WebContents): void {
  // SECURITY: calls between browsers pass by the rule for requests below, so they get no address and no datagram.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/**
 * Leaves no host to be found and none to be reached by its number. Call once, before the app is ready.
 * SECURITY: a page can ask for names and connections ahead of any request (dns-prefetch, preconnect), which neither its
 * policy nor the rule for requests sees.
 */
export function shutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Answers whether a page may use the camera now. */
export type CameraRule = (contents: WebContents) => boolean;

/**
 * Closes every way out of the laptop and every permission. Call once, when the app is ready. The camera is for reading
 * cards: its picture without sound, where `mayUseCamera` says so.
 */
export function secure(mayUseCamera: CameraRule): void {
  const { defaultSession } = session;
  // SECURITY: nothing leaves the laptop; whatever is not the kit's own page is not fetched.
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const own =
      isKitUrl(details.url) || details.url.startsWith('devtools:') || details.url.startsWith('data:');
    answer({ cancel: !own });
  });
  // SECURITY: permissions are denied unless listed (Electron checklist 5); full screen is what a stage is for, and the
  // keys of the system are kept by the pupils' window only.
  const allowed = (permission: string, contents: WebContents | null): boolean =>
    permission === 'fullscreen' ||
    (permission === 'keyboardLock' && isKitUrl(contents?.getURL() ?? '', '/station/'));
  defaultSession.setPermissionRequestHandler((contents, permission, answer, details) => {
    const kinds = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const picture = permission === 'media' && kinds.length > 0 && kinds.every((kind) => kind === 'video');
    answer(allowed(permission, contents) || (picture && details.isMainFrame && mayUseCamera(contents)));
  });
  defaultSession.setPermissionCheckHandler((contents, permission, _origin, details) => {
    const picture = permission === 'media' && details.mediaType === 'video';
    return allowed(permission, contents) || (picture && contents !== null && mayUseCamera(contents));
  });
  // SECURITY: the kit writes its files itself; no page saves anything.
  defaultSession.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => contain(contents));
}
