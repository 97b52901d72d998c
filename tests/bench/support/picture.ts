import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** 8 bits per channel, RGB, not interlaced (PNG specification, 11.2.2). */
const KIND = [8, 2, 0, 0, 0];

const chunk = (type: string, data: Buffer): Buffer => {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(crc32(framed.subarray(4, framed.length - 4)), framed.length - 4);
  return framed;
};

/**
 * A PNG of `width` x `height` px that differs by `seed`: broad waves with a little grain, so that it packs and decodes
 * about as a photograph does.
 */
export function photograph(width: number, height: number, seed: number): Buffer {
  const raw = Buffer.alloc(height * (width * 3 + 1));
  let grain = seed + 1;
  for (let y = 0; y < height; y += 1) {
    const row = y * (width * 3 + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      grain = (grain * 1_103_515_245 + 12_345) & 0x7fffffff;
      const wave = Math.sin((x + seed * 37) / 90) + Math.cos((y - seed * 11) / 70);
      const light = 128 + wave * 50 + ((grain >> 16) & 3);
      raw[row + x * 3] = light;
      raw[row + x * 3 + 1] = 255 - light;
      raw[row + x * 3 + 2] = (light + seed * 4) & 255;
    }
  }
  const head = Buffer.alloc(8);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([head, Buffer.from(KIND)])),
    chunk('IDAT', deflateSync(raw, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
