/** Why there is no picture: no camera, in use elsewhere, refused by the system, pulled out while it was on, or anything else. */
export const TROUBLES = ['none', 'busy', 'refused', 'lost', 'failed'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A camera of this laptop; `label` is what the system calls it. */
export type Camera = { id: string; label: string };

/** Why `getUserMedia` gave no picture (names of errors: W3C Media Capture and Streams, 10.3). */
export function troubleOf(error: unknown): Trouble {
  switch (error instanceof Error || error instanceof DOMException ? error.name : '') {
    case 'NotFoundError':
      return 'none';
    // The camera that was chosen is not there any more.
    case 'OverconstrainedError':
      return 'lost';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    default:
      return 'failed';
  }
}

/** What is asked of a camera: as sharp as a class of 40 needs; more frames than that are not read anyway. */
const WANTED = { width: { ideal: 1920 }, height: { ideal: 1080 }, frameRate: { ideal: 15 } } as const;

/** Opens a camera, without sound; null: whichever the system prefers. Rejects as `getUserMedia` does. */
export const openCamera = (id: string | null): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    video: id === null ? WANTED : { ...WANTED, deviceId: { exact: id } },
    audio: false,
  });

/** The cameras that are plugged in; their names are known only while one may be used. */
export async function listCameras(): Promise<Camera[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.flatMap(({ kind, deviceId: id, label }) =>
    kind === 'videoinput' && id !== '' ? [{ id, label }] : [],
  );
}

/** Switches a camera off, and its light with it. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
