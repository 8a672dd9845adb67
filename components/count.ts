const plural = { story: 'stories', day: 'days', month: 'months' };

/** `1 story`, `1,200 stories`, `3 days`. */
export const countOf = (count: number, of: keyof typeof plural = 'story') =>
  `${count.toLocaleString('en')} ${count === 1 ? of : plural[of]}`;
