import { pictureFile } from '../core/content/adapt/pictures.ts';
import { ownPlaces } from '../core/content/adapt/places.ts';

/**
 * Answers the file of a picture that was added, for `app://kit/media/own/<programme>/<picture>`; null for any other path.
 * Own slides are drawn from there before they are in a deck.
 */
export function ownPicture(dataDir: string): (path: string) => string | null {
  const places = ownPlaces(dataDir);
  return (path) => {
    const [root, programme = '', name = '', ...more] = path.split('/');
    return root === 'own' && more.length === 0 ? pictureFile(places, programme, name) : null;
  };
}
