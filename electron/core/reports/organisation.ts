import { type Organisation, organisationSchema } from '../../contract/organisation.ts';

/** Key of the setting. */
export const ORGANISATION = 'organisation';

/** Nobody has said who issues the documents. */
export const NO_ORGANISATION: Organisation = { lines: [], logo: null };

/** Who issues the documents, from the settings of a data directory; nobody where that was never set or no longer fits. */
export function readOrganisation(settings: Record<string, unknown>): Organisation {
  const parsed = organisationSchema.safeParse(settings[ORGANISATION]);
  return parsed.success ? parsed.data : NO_ORGANISATION;
}
