import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';

/** The camera's picture, as it is and not mirrored, so that turning it right goes right. For aiming only. */
export function CameraView({ stream }: { stream: MediaStream }) {
  const { formatMessage } = useIntl();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    return () => {
      element.srcObject = null;
    };
  }, [stream]);
  return (
    <video
      ref={video}
      className="cards-picture"
      autoPlay
      muted
      playsInline
      aria-label={formatMessage({ id: 'scan.picture' })}
    />
  );
}
