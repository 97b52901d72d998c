/**
 * Draws HTML that core/content compiled from Markdown: it lets no raw HTML, script, style or address through, so nothing
 * that a pack says can run here.
 */
export function Html({ html, className, lang }: { html: string; className?: string; lang?: string }) {
  const inner = { __html: html };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: compiled by core/content, see above
  return <div className={className} lang={lang} dangerouslySetInnerHTML={inner} />;
}
