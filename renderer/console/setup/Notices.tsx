import { FormattedMessage, useIntl } from 'react-intl';

/** Things that the trainer should know, each one sentence. A code without words of its own gets general ones. */
export function Notices({ codes }: { codes: readonly string[] }) {
  const { messages } = useIntl();
  return codes.map((code) => {
    const known = [`setup.notice.${code}`, `setup.error.${code}`].find((id) => Object.hasOwn(messages, id));
    return (
      <p key={code} className="form-note" role="status" data-notice={code}>
        <FormattedMessage id={known ?? 'setup.error.unexpected'} />
      </p>
    );
  });
}
