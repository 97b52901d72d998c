/**
 * js-aruco2 exports by `this.AR = …`, which works in Node and as an old script, but which the bundler does not take for
 * CommonJS. Says `exports.AR` instead; nothing else of it changes.
 */
export const arucoExports = () => ({
  name: 'aruco-exports',
  transform(code: string, id: string): { code: string; map: null } | null {
    if (!/[\\/]js-aruco2[\\/]src[\\/]/.test(id)) return null;
    return { code: code.replace(/\bthis\.(AR|CV)\b/g, 'exports.$1'), map: null };
  },
});
