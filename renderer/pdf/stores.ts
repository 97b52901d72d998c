import { useEffect, useState } from 'react';
import type { PageStore } from './store.ts';

/** A document that nothing shows stays open this long: a black screen or another part may be over soon. ms */
const IDLE_MS = 60_000;

type Open = { store: PageStore; users: number; idle: ReturnType<typeof setTimeout> | null };

const open = new Map<string, Open>();

function close(address: string): void {
  open.get(address)?.store.destroy();
  open.delete(address);
}

function take(address: string, Store: typeof PageStore): PageStore {
  const known = open.get(address) ?? { store: new Store(address), users: 0, idle: null };
  open.set(address, known);
  if (known.idle !== null) clearTimeout(known.idle);
  known.idle = null;
  known.users += 1;
  return known.store;
}

function giveBack(address: string): void {
  const known = open.get(address);
  if (!known) return;
  known.users -= 1;
  if (known.users === 0) known.idle = setTimeout(() => close(address), IDLE_MS);
}

/** The pictures of the PDF at `address`, shared by everything in this window that shows it; null until pdf.js is there. */
export function usePageStore(address: string): PageStore | null {
  const [store, setStore] = useState<PageStore | null>(null);
  useEffect(() => {
    let current = true;
    let taken = false;
    // Half a megabyte that only a class with a PDF needs.
    void import('./store.ts').then(({ PageStore }) => {
      if (!current) return;
      taken = true;
      setStore(take(address, PageStore));
    });
    return () => {
      current = false;
      setStore(null);
      if (taken) giveBack(address);
    };
  }, [address]);
  return store;
}
