type Props = {
  /** The word on it. */
  label: string;
  /** What it does, where the word alone does not say of what. */
  name?: string;
  value?: string;
  className?: string;
};

/** A button that needs JavaScript. Its word is drawn: what readers copy of a page, or machines read of it, is the story alone. */
export function DrawnButton({ label, name, value, className = '' }: Props) {
  return (
    <button
      type="button"
      value={value}
      className={`island ${className}`.trim()}
      aria-label={name ?? label}
      data-label={name && label}
    />
  );
}
