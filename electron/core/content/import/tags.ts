/** Elements that go with all that is in them: they load, run or ask for something, or mean nothing on a slide. */
export const TAKEN_OUT: ReadonlySet<string> = new Set(
  'script style iframe object embed applet form svg math noscript template canvas select textarea button head title frameset portal'.split(
    ' ',
  ),
);

/** Elements that go while the words in them stay, and nobody misses them. */
export const QUIET: ReadonlySet<string> = new Set(
  'span font u small big sub sup mark abbr label time details summary cite q ins dl dt dd figcaption figure tbody thead tfoot colgroup caption section article main header footer center nav address body html p div picture wbr ruby rt rp bdi bdo data dfn samp var aside'.split(
    ' ',
  ),
);

/** Elements without an end, which load or ask for something. */
export const VOID_OUT: ReadonlySet<string> = new Set(
  'link meta base input param frame area map track col keygen bgsound'.split(' '),
);

/** What becomes a mark of Markdown on both sides. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['i', '*'],
  ['em', '*'],
  ['s', '~~'],
  ['del', '~~'],
  ['strike', '~~'],
  ['code', '`'],
  ['tt', '`'],
  ['kbd', '`'],
]);

/** Names by which authors call boxes side by side. */
export const COLUMNS =
  /^(?:columns|cols|r-hstack|row|two-?columns?|three-?columns?|multi-?columns?|flex|grid|split|twocolumn)$/;

/** Boxes that begin a new paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article main header footer center figure figcaption dt dd aside nav address details summary v-click v-clicks'.split(
    ' ',
  ),
);
