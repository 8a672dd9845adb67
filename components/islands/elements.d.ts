import type { HTMLAttributes } from 'react';

/** What a page may place of the islands. React hands attributes of custom elements on as they are written. */
type Island = HTMLAttributes<HTMLElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-suggestions': Island;
    }
  }
}
