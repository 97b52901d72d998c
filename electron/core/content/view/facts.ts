import { checkedOf, type FactCheck, stateOfFact } from '../../../../slides/model/checks.ts';
import type { FactsView, FactView } from '../../../contract/library-view.ts';
import { OWN_ID } from '../adapt/rules.ts';
import type { ContentLibrary } from '../library.ts';

type Facts = Pick<ContentLibrary, 'contacts' | 'rules' | 'checks'>;

/** The numbers and rules of a library, each with who checked it and whether that is still good on `today`. */
export function viewFacts({ contacts, rules, checks }: Facts, today: string): FactsView {
  const view = viewer(checks, today);
  const [seenContacts, seenRules] = [contacts.map(view), rules.map(view)];
  const due = [...seenContacts, ...seenRules].filter(({ state }) => state !== 'good').length;
  return { contacts: seenContacts, rules: seenRules, due };
}

const viewer =
  (checks: readonly FactCheck[], today: string) =>
  <F extends Facts['contacts'][number] | Facts['rules'][number]>(fact: F): FactView<F> => {
    const checked = checkedOf(fact, checks);
    return { fact, checked, state: stateOfFact(checked, today), own: fact.id.startsWith(OWN_ID) };
  };
