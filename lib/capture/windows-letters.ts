/**
 * 0x80 to 0x9F of windows-1252, which Node 20 reads as Latin 1 (https://github.com/nodejs/node/issues/56542), as do
 * programs whose captures then have controls for quotes and dashes.
 */
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text with the letters that were meant by such controls. */
export const withWindowsLetters = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => letters.charAt(control.charCodeAt(0) - 0x80));
