/** Pages of looking back at the station, one press each; after stopping only the last one. */
export const LOOK_BACK = ['out', 'flags', 'todo', 'tell'] as const;
