/** Under which name this browser keeps how pages look. */
export const displayName = 'dateline:display';
