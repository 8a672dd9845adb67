/** What the privacy page says. Only what the tests of this program hold to is said to be so. */
export const englishPrivacy = {
  title: 'Privacy',
  description: 'What this site knows of its readers, what this browser keeps for you, and how to erase it.',
  site: (site: string) =>
    `${site} sets no cookies, loads nothing from other sites and counts no readers. Its server notes which pages are asked for, and not by whom.`,
  browser: {
    title: 'What this browser keeps for you',
    told: 'It is kept in this browser only and sent nowhere. What you erase here is gone; what you read afterwards is kept anew.',
  },
  kept: {
    display: 'How pages look to you',
    saved: 'The stories that you saved',
    read: 'Which stories you read, and how far',
    keys: 'Whether keys do anything by themselves',
    pages: 'Pages and pictures for reading without a network',
  },
  nothing: 'Nothing',
  erase: 'Erase',
  eraseAll: 'Erase everything',
  erased: 'Erased.',
  needsScript: 'JavaScript is off in this browser: it keeps nothing.',
};
