import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { OpenItem } from '../../../../electron/contract/library-view.ts';
import { measureScenario } from '../../../../scenarios/model/measure.ts';
import { namesOf, plain } from '../../../../scenarios/model/words.ts';
import type { Locale } from '../../../../slides/model/text.ts';
import { MapPane } from '../../author/MapPane.tsx';
import { Measured } from '../../author/Measured.tsx';
import { Preview } from '../../author/Preview.tsx';
import '../../author/author.css';

type Open = Extract<OpenItem, { kind: 'scenario' }>;

/** A role-play: its map, played from any scene as the class sees it, and how it is looked back at. */
export function ScenarioPreview({ open, language }: { open: Open; language: Locale }) {
  const { scenario, requests, contacts } = open;
  const { graph } = scenario;
  const [scene, setScene] = useState(graph.start);
  const words = scenario.text[language] ?? scenario.text.vi;
  const names = namesOf(words);
  const { debrief } = words;
  return (
    <div className="preview-scenario">
      <Measured measures={measureScenario(graph, scenario.text)} />
      <MapPane sketch={scenario} locale={language} problems={[]} current={scene} fitted onOpen={setScene} />
      <Preview
        key={language}
        sketch={scenario}
        requests={requests}
        contacts={contacts}
        scene={scene}
        first={language}
        plain
        onScene={setScene}
      />
      <section className="preview-debrief">
        <h3>
          <FormattedMessage id="library.debrief" />
        </h3>
        <p>{plain(debrief.tactic, names)}</p>
        <ol>
          {debrief.todo.map((line) => (
            <li key={line}>{plain(line, names)}</li>
          ))}
        </ol>
        <p>
          <FormattedMessage
            id="library.tell"
            values={{ whom: debrief.tell.map((line) => plain(line, names)).join(' · ') }}
          />
        </p>
      </section>
    </div>
  );
}
