import type { ButtonHTMLAttributes } from 'react';

/**
 * A button that does not take the focus when pressed by mouse or touch, so that the clicker's next press is not swallowed
 * by it. By keyboard it is reached and pressed as any other.
 */
export function PressButton({ type = 'button', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type={type} onMouseDown={(event) => event.preventDefault()} {...rest} />;
}
