import { Stop } from '../../../build/tools/stop.ts';

export type CdpEvent = { method: string; params: Record<string, unknown>; sessionId?: string };
type Message = Partial<CdpEvent> & { id?: number; result?: unknown; error?: { message: string } };
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** A connection to Chromium's debugging port: what pages are asked through, with nothing added to the kit. */
export class Cdp {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(event: CdpEvent) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#receive(JSON.parse(String(data)) as Message);
    socket.onclose = () => {
      for (const { reject } of this.#waiting.values()) reject(new Stop('bench-gone', 'Electron has ended.'));
      this.#waiting.clear();
    };
  }

  /** Connects to the address that Electron prints (`ws://127.0.0.1:…`). */
  static connect(address: string): Promise<Cdp> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.onopen = () => resolve(new Cdp(socket));
      socket.onerror = () => reject(new Stop('bench-connect', `Electron does not answer at ${address}.`));
    });
  }

  #receive(message: Message): void {
    if (message.id === undefined) {
      const { method = '', params = {}, sessionId } = message;
      for (const listener of this.#listeners)
        listener({ method, params, ...(sessionId === undefined ? {} : { sessionId }) });
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) waiting?.reject(new Stop('bench-cdp', message.error.message));
    else waiting?.resolve(message.result);
  }

  /** Sends one command and answers its result; `sessionId` names the page, without it the browser is meant. */
  send<Result = unknown>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
      this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  }

  /** Calls `listener` with each event; answers how to stop. */
  on(listener: (event: CdpEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#socket.close();
  }
}
