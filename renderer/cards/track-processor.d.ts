/** Chromium's own: the frames of a camera as a stream that can be given to a worker. Absent from TypeScript's DOM. */
declare class MediaStreamTrackProcessor {
  constructor(init: { track: MediaStreamTrack; maxBufferSize?: number });
  readonly readable: ReadableStream<VideoFrame>;
}
