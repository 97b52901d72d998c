import { officeParts } from './read-files.ts';

/** An element of XML with its children; attributes by name. */
type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

/** Reads XML. Throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const bare = xml.replace(/^\uFEFF/, '').replace(/<\?.*?\?>|<!--.*?-->/gs, '');
  let at = 0;
  for (const found of bare.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    const [whole, closing, name = '', given = '', empty] = found;
    const between = bare.slice(at, found.index);
    if (/[<>]/.test(between) || /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.test(between))
      throw new Error(`not well-formed before <${name}>: ${between.slice(0, 60)}`);
    const top = open.at(-1) as Element;
    top.text += between;
    at = (found.index ?? 0) + whole.length;
    if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const pairs = [...given.matchAll(/([\w:.-]+)\s*=\s*["']([^"']*)["']/g)].map(
      ([, key = '', value = '']) => [key, value] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length)
      throw new Error(`<${name}> has an attribute twice`);
    const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
    top.children.push(element);
    if (!empty) open.push(element);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  if (root.children.length !== 1) throw new Error('there is not one root');
  return root.children[0] as Element;
}

const list = (names: string): string[] => names.split(' ');

/** Children in the order in which ECMA-376 (part 1, 17 and 18) wants them: Word and Excel call other files damaged. */
const ORDERS: Record<string, string[]> = {
  'w:pPr': list(
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  ),
  'w:rPr': list(
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
  ),
  'w:pBdr': list('w:top w:left w:bottom w:right w:between w:bar'),
  'w:tbl': list('w:tblPr w:tblGrid w:tr'),
  'w:tblPr': list(
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  ),
  'w:tblBorders': list('w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV'),
  'w:tr': list('w:tblPrEx w:trPr w:tc'),
  'w:tcPr': list(
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark',
  ),
  'w:tcBorders': list('w:top w:start w:left w:bottom w:end w:right w:insideH w:insideV w:tl2br w:tr2bl'),
  'w:tcMar': list('w:top w:start w:left w:bottom w:end w:right'),
  'w:sectPr': list(
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid w:printerSettings',
  ),
  'w:docDefaults': list('w:rPrDefault w:pPrDefault'),
  'w:style': list(
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
  ),
  'w:styles': list('w:docDefaults w:latentStyles w:style'),
  workbook: list(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  ),
  worksheet: list(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing',
  ),
  styleSheet: list(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
};

/** Elements of which a parent has at most one. */
const MANY = new Set(
  list('w:tr w:tc w:style w:headerReference w:footerReference w:tblStylePr conditionalFormatting'),
);

const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];

function orderFaults(element: Element): string[] {
  const order = ORDERS[element.name];
  if (order === undefined) return [];
  const names = element.children.map(({ name }) => name);
  const unknown = names.filter((name) => !order.includes(name) && !/^(mc|w14|w15|x14ac):/.test(name));
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  const sorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  const twice = names.filter((name, at) => names.indexOf(name) !== at && !MANY.has(name));
  return [
    ...unknown.map((name) => `${element.name}: ${name} is not allowed`),
    ...(sorted ? [] : [`${element.name}: order ${names.join(' ')}`]),
    ...twice.map((name) => `${element.name}: ${name} twice`),
  ];
}

/** Rows of a table fill its grid, every cell ends with a paragraph, and no two tables touch (Word would join them). */
function tableFaults(element: Element): string[] {
  const child = ({ children }: Element, name: string): Element | undefined =>
    children.find((one) => one.name === name);
  if (element.name === 'w:tc')
    return element.children.at(-1)?.name === 'w:p' ? [] : ['w:tc does not end with a paragraph'];
  if (element.name === 'w:body')
    return element.children.flatMap(({ name }, at) =>
      name === 'w:tbl' && element.children[at + 1]?.name === 'w:tbl' ? ['two tables touch'] : [],
    );
  if (element.name !== 'w:tbl') return [];
  const columns = child(element, 'w:tblGrid')?.children.length ?? 0;
  const span = (cell: Element): number => {
    const properties = child(cell, 'w:tcPr');
    const given = properties && child(properties, 'w:gridSpan');
    return Number(given?.attributes['w:val'] ?? 1);
  };
  return element.children
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row) => {
      const filled = row.children
        .filter(({ name }) => name === 'w:tc')
        .reduce((sum, one) => sum + span(one), 0);
      return filled === columns && columns > 0 ? [] : [`a row fills ${filled} of ${columns} columns`];
    });
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
const resolved = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) step === '..' ? steps.pop() : steps.push(step);
  return steps.join('/');
};

/** Every part has a type, every relationship leads to a part, and every id that is used is a relationship. */
function packageFaults(parts: Record<string, string>, trees: Record<string, Element>): string[] {
  const types = trees['[Content_Types].xml']?.children ?? [];
  const extensions = new Set(types.map(({ attributes }) => attributes.Extension?.toLowerCase()));
  const overrides = types.flatMap(({ attributes }) => attributes.PartName ?? []);
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      !extensions.has(name.split('.').at(-1)?.toLowerCase()),
  );
  const absent = overrides.filter((name) => !(name.slice(1) in parts));
  const links = Object.entries(trees).filter(([name]) => name.endsWith('.rels'));
  const broken = links.flatMap(([name, { children }]) => {
    const folder = folderOf(name.replace('_rels/', ''));
    return children
      .filter(({ attributes }) => attributes.TargetMode !== 'External')
      .map(({ attributes }) => resolved(folder, attributes.Target ?? ''))
      .filter((target) => !(target in parts))
      .map((target) => `${name}: ${target} is not there`);
  });
  const dangling = Object.entries(trees).flatMap(([name, tree]) => {
    const own = trees[`${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`]?.children ?? [];
    const ids = new Set(own.map(({ attributes }) => attributes.Id));
    return every(tree)
      .flatMap(({ attributes }) => [attributes['r:id'] ?? [], attributes['r:embed'] ?? []].flat())
      .filter((id) => !ids.has(id))
      .map((id) => `${name}: ${id} leads nowhere`);
  });
  return [
    ...untyped.map((name) => `${name} has no type`),
    ...absent.map((name) => `${name} is typed and not there`),
    ...broken,
    ...dangling,
  ];
}

/** What Word or Excel would refuse or mend in a file of theirs, one line each; nothing where it is whole. */
export function officeFaults(bytes: Uint8Array): string[] {
  const parts = officeParts(bytes);
  const trees = Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, xml]) => [name, readXml(xml)]),
  );
  const inParts = Object.entries(trees).flatMap(([name, tree]) =>
    every(tree)
      .flatMap((element) => [...orderFaults(element), ...tableFaults(element)])
      .map((fault) => `${name}: ${fault}`),
  );
  const drawn = Object.values(trees).flatMap((tree) =>
    every(tree).flatMap(({ name, attributes }) => (name === 'wp:docPr' ? [attributes.id] : [])),
  );
  return [
    ...new Set([
      ...packageFaults(parts, trees),
      ...inParts,
      ...(new Set(drawn).size < drawn.length ? ['two drawings have one id'] : []),
    ]),
  ];
}
