import { normalQuantile } from './normal.ts';

/**
 * What was said to messages. `scams`: judged unsafe (`hits`) out of all judgements; `genuine`: judged unsafe
 * (`falseAlarms`) out of all. Who would ask an adult judged neither and is in none of the numbers.
 */
export type Judged = { hits: number; scams: number; falseAlarms: number; genuine: number };

/**
 * `hitRate` and `falseAlarmRate` as they are, null where nothing was judged; `sensitivity` is d', 0 where scams and genuine
 * messages are not told apart; `criterion` is c, above 0 where one rather trusts, below 0 where one rather suspects.
 */
export type Detection = {
  hitRate: number | null;
  falseAlarmRate: number | null;
  sensitivity: number | null;
  criterion: number | null;
};

const rate = (count: number, n: number): number | null => (n === 0 ? null : count / n);

/**
 * How well scams are told from genuine messages, and to which side one leans.
 * Sources: Macmillan & Creelman, "Detection Theory" (2nd ed. 2005): d' = z(H) - z(F), c = -(z(H) + z(F)) / 2. Rates with
 * the log-linear correction of Hautus, "Corrections for extreme proportions and their biasing effects on estimated
 * values of d'", Behavior Research Methods, Instruments, & Computers 27 (1995) 46-51: (count + 0.5) / (n + 1).
 */
export function detect({ hits, scams, falseAlarms, genuine }: Judged): Detection {
  const hitRate = rate(hits, scams);
  const falseAlarmRate = rate(falseAlarms, genuine);
  if (hitRate === null || falseAlarmRate === null)
    return { hitRate, falseAlarmRate, sensitivity: null, criterion: null };
  const h = normalQuantile((hits + 0.5) / (scams + 1));
  const f = normalQuantile((falseAlarms + 0.5) / (genuine + 1));
  return { hitRate, falseAlarmRate, sensitivity: h - f, criterion: -(h + f) / 2 };
}
