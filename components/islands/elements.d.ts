import type { HTMLAttributes } from 'react';

/** What a page may place of the islands. React hands attributes of custom elements on as they are written. */
type Island = HTMLAttributes<HTMLElement> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'cite-story': Island;
      'key-help': Island & { front: string; search: string; archive: string; help: string };
      'listen-story': Island;
      'offline-list': Island & { locale: string };
      'quoted-text': Island;
      'display-control': Island & { page: string };
      'read-mark': Island;
      'save-button': Island & { story?: string | undefined };
      'saved-list': Island;
      'search-suggestions': Island;
      'share-story': Island;
      'stored-data': Island & { locale: string };
      'story-progress': Island & { story: string };
      'story-references': Island;
    }
  }
}
