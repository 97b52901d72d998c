import { useEffect, useState } from 'react';

/** Charge from 0 to 1, and whether the laptop is on mains; null where the system does not tell. */
export type Battery = { level: number; charging: boolean } | null;

type BatteryManager = EventTarget & { level: number; charging: boolean };

/** The laptop's battery, renewed by the system's own events. A desktop without one reads as full and charging. */
export function useBattery(): Battery {
  const [battery, setBattery] = useState<Battery>(null);
  useEffect(() => {
    const source = navigator as Navigator & { getBattery?: () => Promise<BatteryManager> };
    let manager: BatteryManager | null = null;
    let mounted = true;
    const read = (): void => {
      if (manager && mounted) setBattery({ level: manager.level, charging: manager.charging });
    };
    void source.getBattery?.().then((found) => {
      manager = found;
      found.addEventListener('levelchange', read);
      found.addEventListener('chargingchange', read);
      read();
    });
    return () => {
      mounted = false;
      manager?.removeEventListener('levelchange', read);
      manager?.removeEventListener('chargingchange', read);
    };
  }, []);
  return battery;
}
