import type { Setup } from '../../../electron/contract/setup.ts';
import type { Contact } from '../../../slides/model/contacts.ts';
import { inLocale } from '../../../slides/model/text.ts';
import type { PartOn } from '../audience.ts';
import { Fit } from '../parts/Fit.tsx';
import { Lantern } from '../parts/Lantern.tsx';
import { Scenery } from '../parts/Scenery.tsx';
import { Helpers } from './Helpers.tsx';
import { helpersOf } from './whom.ts';
import './ContactsStage.css';

type ContactsPlan = Extract<PartOn, { kind: 'contacts' }>['plan'];

/** The last picture: the words to take home, the lantern that the class has lit, and whom to tell or call. */
export function ContactsStage({
  plan,
  setup,
  contacts,
}: {
  plan: ContactsPlan;
  setup: Setup;
  contacts: readonly Contact[];
}) {
  return (
    <>
      <Scenery lit={4}>
        <div className="stage-contacts-lantern">
          <Lantern lit={4} size={340} />
        </div>
        <Fit className="stage-contacts-message">
          <h1>{inLocale(plan.message, setup.locale)}</h1>
        </Fit>
      </Scenery>
      <Fit className="stage-contacts-whom">
        <Helpers helpers={helpersOf(setup, contacts)} />
      </Fit>
    </>
  );
}
