import type { ReactNode } from 'react';

type Props = {
  title: string;
  children: ReactNode;
};

/** A page that has no story to show: what is so, and what to do. It reads no settings: `global-error` shows it too. */
export function Notice({ title, children }: Props) {
  return (
    <div className="pt-10" lang="en" dir="ltr">
      <h1 className="headline max-w-215 text-title">{title}</h1>
      <div className="prose links mt-5 max-w-measure text-body">{children}</div>
    </div>
  );
}
