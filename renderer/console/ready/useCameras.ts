import { useEffect, useState } from 'react';

/** How many cameras there are, null until that is known. Only counted: no picture is taken and no permission asked for. */
export function useCameras(): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const { mediaDevices } = navigator;
    let current = true;
    const look = async (): Promise<void> => {
      const found = await mediaDevices.enumerateDevices().catch(() => []);
      if (current) setCount(found.filter(({ kind }) => kind === 'videoinput').length);
    };
    const again = (): void => void look();
    again();
    mediaDevices.addEventListener('devicechange', again);
    return () => {
      current = false;
      mediaDevices.removeEventListener('devicechange', again);
    };
  }, []);
  return count;
}
