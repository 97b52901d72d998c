export type Platform = 'windows' | 'mac' | 'linux';

/** The system that the kit runs on, for advice that names its keys; `agent` is what the browser says of itself. */
export function platformOf(agent: string): Platform {
  if (agent.includes('Windows')) return 'windows';
  return agent.includes('Macintosh') ? 'mac' : 'linux';
}
