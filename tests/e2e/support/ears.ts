import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** What listens on the laptop's own address, and what it heard. */
export type Ears = {
  tcp: number;
  udp: number;
  heard: ('tcp' | 'udp')[];
  /** Speaks to both, as somebody who gets out would. */
  knock: () => Promise<void>;
  close: () => Promise<void>;
};

/** Listens for connections and datagrams on 127.0.0.1. */
export async function listen(): Promise<Ears> {
  const heard: Ears['heard'] = [];
  const server = createServer((socket) => {
    heard.push('tcp');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  const socket = createSocket('udp4', () => heard.push('udp'));
  socket.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(socket, 'listening')]);
  const tcp = (server.address() as AddressInfo).port;
  const udp = socket.address().port;
  return {
    ...{ tcp, udp, heard },
    knock: async () => {
      const [line, post] = [connect(tcp, '127.0.0.1'), createSocket('udp4')];
      line.on('error', () => undefined);
      post.send('x', udp, '127.0.0.1', () => post.close());
      await Promise.all([once(line, 'close'), once(post, 'close')]);
    },
    close: async () => {
      socket.close();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Runs in a page: tries every way there is to reach `http://127.0.0.1:tcp` and the datagrams' port. Done when all have ended. */
export async function knockEverywhere([tcp, udp]: readonly [number, number]): Promise<void> {
  const at = `http://127.0.0.1:${tcp}/`;
  const quietly = (work: () => unknown): Promise<unknown> =>
    Promise.resolve()
      .then(work)
      .catch(() => undefined);
  const element = (tag: string, attributes: Record<string, string>): Promise<unknown> =>
    new Promise((done) => {
      const made = document.createElement(tag);
      made.addEventListener('load', done);
      made.addEventListener('error', done);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
      document.body.append(made);
      // Hints never say that they are done.
      if (/dns|preconnect|prefetch/.test(attributes.rel ?? '') || tag === 'iframe')
        requestAnimationFrame(done);
    });
  const submit = (): void => {
    const form = document.createElement('form');
    form.action = at;
    form.method = 'post';
    document.body.append(form);
    form.submit();
  };
  const call = async (): Promise<void> => {
    const line = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:127.0.0.1:${udp}` },
        {
          urls: [`turn:127.0.0.1:${tcp}?transport=tcp`, `turn:127.0.0.1:${udp}`],
          username: 'x',
          credential: 'x',
        },
      ],
    });
    const gathered = new Promise((done) => {
      line.onicecandidate = ({ candidate }) => candidate === null && done(null);
    });
    line.createDataChannel('x');
    await line.setLocalDescription(await line.createOffer());
    await gathered;
    line.close();
  };
  const ended = (source: EventTarget): Promise<unknown> =>
    new Promise((done) => source.addEventListener('error', done));
  await Promise.all([
    quietly(() => fetch(at)),
    quietly(() => fetch(at, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true })),
    quietly(() => navigator.sendBeacon(at, 'x')),
    quietly(() => ended(new WebSocket(at.replace('http', 'ws')))),
    quietly(() => ended(new EventSource(at))),
    quietly(() => new Worker(at)),
    quietly(() => navigator.serviceWorker.register(at)),
    quietly(() => window.open(at)),
    quietly(submit),
    quietly(call),
    ...['img', 'script', 'iframe', 'video', 'audio', 'embed'].map((tag) =>
      quietly(() => Promise.race([element(tag, { src: at }), fetch(at)])),
    ),
    ...[
      'preconnect',
      'dns-prefetch',
      'prefetch',
      'preload',
      'modulepreload',
      'stylesheet',
      'icon',
      'manifest',
    ].map((rel) =>
      quietly(() => Promise.race([element('link', { rel, href: at, as: 'script' }), fetch(at)])),
    ),
  ]);
}
