/** What the accessibility statement says. Only what the tests of this program hold to is said to be so. */
export const englishAccess = {
  title: 'Accessibility',
  description: 'How everybody can read this site, what was tested and how, and what is known to be missing.',
  meant: (site: string) =>
    `${site} is made to conform to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Its tests find nothing against them, with the limits below; nobody else has audited it yet.`,
  relied: {
    title: 'What you can rely on',
    points: [
      'Every page is complete without JavaScript. All of it works by keyboard, which always shows where it is, and its first stop leads past the sections to the content.',
      'Under “Display” you choose the theme, with a high contrast of at least 7 to 1, five sizes of text, the length of lines, and Atkinson Hyperlegible, a typeface drawn for readers with low vision.',
      'Without a choice of yours the site follows your system: light or dark, more contrast, forced colours.',
      'Text grows to 200 per cent, and at a width of 320 pixels, as at a zoom of 400 per cent, nothing is lost and nothing scrolls sideways.',
      'Whatever can be clicked is at least 24 pixels high; by finger, 44.',
      'Languages and their directions are marked, so that a voice reads each text in its own.',
    ],
  },
  tested: {
    title: 'What was tested, and how',
    points: [
      'axe-core checks its rules for WCAG 2.0 to 2.2, levels A and AA, on each type of page: on a large screen and on a telephone, in light, dark, sepia and high contrast, in forced colours, at 320 pixels, at 200 per cent text, and with the text spacing of WCAG.',
      'A program goes through each type of page by the Tab key and sees at every stop that the focus is visible and in view; it measures what a finger hits, and compares the page with itself without JavaScript.',
      'All of this runs in Chromium, again at every change of the program.',
    ],
  },
  limits: {
    title: 'Known limits',
    points: [
      'Programs find a part of all barriers. The site has not yet been tested by people with disabilities, with screen readers, or in other browsers.',
      'Captures do not describe their pictures. Each stands beside the headline of its story, and is passed over by screen readers.',
      'Articles stand as they were captured: they are not put in plainer words, and a text in Latin letters is taken to be in the language of the site, or in English where that has other letters.',
      'In the usual light theme, small grey text has a contrast of 6 to 1, not of 7.',
    ],
  },
  tell: {
    title: 'Tell us',
    told: 'If something keeps you from reading, {tell}: what page it was, and what you read with.',
    tellUs: 'tell those who run this site',
  },
};
