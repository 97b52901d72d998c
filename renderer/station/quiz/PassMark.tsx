/** The mark of passing: a bar, in nobody's place and in no colour. */
export function PassMark() {
  return (
    <svg className="option-mark station-own-mark" viewBox="0 0 40 40" aria-hidden="true">
      <path d="M6 20h28" />
    </svg>
  );
}

/** The mark of an order that stands as it is: its lines. */
export function LinesMark() {
  return (
    <svg className="option-mark station-own-mark" viewBox="0 0 40 40" aria-hidden="true">
      <path d="M6 10h28M6 20h28M6 30h28" />
    </svg>
  );
}

/** Passing as a picture, drawn like those of the options: nothing is said. */
export function PassPicture() {
  return (
    <svg className="picture station-pass-picture" viewBox="0 0 96 96" aria-hidden="true">
      <path d="M16 22h64a8 8 0 0 1 8 8v32a8 8 0 0 1-8 8H46L30 84V70H16a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8Z" />
      <circle cx="30" cy="46" r="4.5" />
      <circle cx="48" cy="46" r="4.5" />
      <circle cx="66" cy="46" r="4.5" />
    </svg>
  );
}
