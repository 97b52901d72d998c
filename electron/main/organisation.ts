import type { organisationChannels } from '../contract/organisation.ts';
import { readLogo } from '../core/reports/logo.ts';
import { ORGANISATION, readOrganisation } from '../core/reports/organisation.ts';
import { Refused } from './admit.ts';
import type { Handlers } from './answering.ts';
import type { StoredSettings } from './stored.ts';

/** Who issues the documents: read from the settings, and kept there. */
export const organisationHandlers = ({
  settings,
  stored,
}: {
  settings: () => Promise<Record<string, unknown>>;
  stored: StoredSettings;
}): Pick<Handlers, keyof typeof organisationChannels> => ({
  'organisation.get': async () => readOrganisation(await settings()),
  'organisation.set': async (organisation) => {
    // SECURITY: the window has decoded the picture and encoded it anew; here only its head is read.
    const logo = organisation.logo === null ? null : readLogo(organisation.logo);
    if (typeof logo === 'string') throw new Refused(logo, 'The logo is no PNG or JPEG of a fitting size.');
    await settings();
    await stored.set(ORGANISATION, organisation);
    return organisation;
  },
});
