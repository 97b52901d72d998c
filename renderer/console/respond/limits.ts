/** Longest entries of the form, in characters, as electron/contract/response.ts takes them. */
export const MOST_PHONE = 40;
export const MOST_WORDS = 600;
export const MOST_DUTIES = 1200;
