/** Where a picture that was added is, from the moment it is kept: it need not be in a deck yet. */
export const pictureAddress = (programmeId: string, name: string): string =>
  `app://kit/media/own/${programmeId}/${name}`;
