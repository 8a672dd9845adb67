import type { HTMLAttributes } from 'react';

/** What a page may place of the islands. React hands attributes of custom elements on as they are written. */
type Island = HTMLAttributes<HTMLElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'display-choice': Island;
      'key-switch': Island;
      'listen-story': Island;
      'offline-list': Island;
      'quoted-text': Island;
      'read-mark': Island;
      'save-button': Island & { story?: string | undefined };
      'saved-list': Island;
      'search-suggestions': Island;
      'share-story': Island;
      'show-dialog': Island & { page: string };
      'stored-data': Island;
      'story-progress': Island & { story: string };
      'story-references': Island;
    }
  }
}
