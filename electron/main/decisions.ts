import type { decisionChannels } from '../contract/decisions.ts';
import type { JobsClient } from '../jobs/client.ts';
import type { Handlers } from './answering.ts';

/** What two laptops recorded differently or twice: asked, decided, undone. */
export const decisionHandlers = ({
  jobs,
}: {
  jobs: () => JobsClient;
}): Pick<Handlers, keyof typeof decisionChannels> => ({
  'decisions.list': (input) => jobs().run('decisions.list', input),
  'decisions.count': () => jobs().run('decisions.count'),
  'decisions.make': (input) => jobs().run('decisions.make', input),
  'decisions.undo': (input) => jobs().run('decisions.undo', input),
  'decisions.instead': (id) => jobs().run('decisions.instead', { id }),
});
