/**
 * Switches that let somebody outside read or steer the kit, or that take its protection away. Chromium reads `--name`,
 * `-name` and on Windows `/name`, there in any case of letters.
 */
const STEERING =
  /^(?:--?|\/)((?:remote-(?:debugging|allow)|inspect|debug|js-flags|enable-automation|load-extension|disable-web-security|auto-open-devtools|(?:renderer|utility|gpu|ppapi-plugin)-(?:cmd-prefix|launcher|startup-dialog))[\w-]*)/i;

/** The name of the first switch in `argv` that a released kit refuses; null where there is none. */
export function steeringSwitch(argv: readonly string[]): string | null {
  for (const arg of argv.slice(1)) {
    const name = STEERING.exec(arg)?.[1];
    if (name !== undefined) return `--${name.toLowerCase()}`;
  }
  return null;
}

/**
 * Whether the kit may be steered here: run from its sources, or made for a test, which stands inside its own archive.
 * SECURITY: no switch, variable or file of the data directory has a say in it.
 *
 * @param folder the folder of the running code
 * @param readManifest the text of the kit's own package.json
 */
export function maySteer(folder: string, readManifest: () => string): boolean {
  if (!/\.asar(?:[\\/]|$)/.test(folder)) return true;
  const { kit } = JSON.parse(readManifest()) as { kit?: { steerable?: unknown } };
  return kit?.steerable === true;
}
