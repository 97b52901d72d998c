/** A page as a test or a measurement wants it. */
export type TestPage = {
  /** Red, green, blue of its ground, 0 to 1. */
  ground: readonly [number, number, number];
  /** Letters of ASCII. */
  title: string;
  /** Chinese words in a font that is not embedded, named by their codes only. */
  chinese?: string;
  /** A JPEG that fills the page; its size in pixels. */
  jpeg?: { bytes: Uint8Array; width: number; height: number };
};

/** How a document is spoiled: made to need a password. */
type Options = { encrypted?: boolean };

/** Size of a page in points: 16:9, as presentations are saved. */
const [WIDTH, HEIGHT] = [960, 540];

/** UTF-16, as a string in a document. */
const codes = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

const contents = ({ ground, title, chinese, jpeg }: TestPage): string =>
  [
    `${ground.join(' ')} rg 0 0 ${WIDTH} ${HEIGHT} re f`,
    ...(jpeg ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q`] : []),
    `0 g BT /F 48 Tf 60 420 Td (${title}) Tj ET`,
    'BT /F 20 Tf 60 360 Td (A line below) Tj ET',
    ...(chinese ? [`BT /C 20 Tf 60 300 Td <${codes(chinese)}> Tj ET`] : []),
  ].join('\n');

/** A dictionary that no empty password fits (ISO 32000-1, 7.6.3). */
const ENCRYPT = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;

/** Writes a PDF: one catalogue, one font that is not embedded, the pages, a table of places. */
export function makePdf(pages: readonly TestPage[], { encrypted = false }: Options = {}): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  let size = parts[0]?.length ?? 0;
  const put = (text: string | Uint8Array): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : Buffer.from(text);
    parts.push(bytes);
    size += bytes.length;
  };
  const object = (number: number, ...body: (string | Uint8Array)[]): void => {
    places[number] = size;
    put(`${number} 0 obj\n`);
    for (const part of body) put(part);
    put('\nendobj\n');
  };
  const stream = (head: string, bytes: Uint8Array): (string | Uint8Array)[] => [
    `<< ${head} /Length ${bytes.length} >>\nstream\n`,
    bytes,
    '\nendstream',
  ];
  const first = 4;
  const font = first + pages.length * 3;
  const kids = pages.map((_, index) => `${first + index * 3} 0 R`);
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, index) => {
    const at = first + index * 3;
    const image = page.jpeg ? ` /XObject << /Im ${at + 2} 0 R >>` : '';
    object(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${at + 1} 0 R`,
      ` /Resources << /Font << /F 3 0 R /C ${font} 0 R >>${image} >> >>`,
    );
    object(at + 1, ...stream('', Buffer.from(contents(page), 'latin1')));
    const { jpeg } = page;
    object(
      at + 2,
      ...(jpeg
        ? stream(
            `/Type /XObject /Subtype /Image /Width ${jpeg.width} /Height ${jpeg.height} /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode`,
            jpeg.bytes,
          )
        : ['null']),
    );
  });
  object(
    font,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [${font + 1} 0 R] >>`,
  );
  object(
    font + 1,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000',
    ` /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor ${font + 2} 0 R >>`,
  );
  object(
    font + 2,
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900]',
    ' /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>',
  );
  const table = size;
  const lines = places.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${places.length}\n0000000000 65535 f \n${lines.join('')}`);
  const lock = encrypted ? ` /Encrypt ${ENCRYPT} /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` : '';
  put(`trailer\n<< /Size ${places.length} /Root 1 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`);
  return Buffer.concat(parts);
}
