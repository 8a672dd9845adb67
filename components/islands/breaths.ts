/**
 * A text in stretches of at most 160 signs, which end with a sentence where they can, else at a comma, else between
 * words: Chromium's voices from the network fall silent within what takes longer than 15 seconds.
 */
export const breathsOf = (text: string): string[] =>
  (text.match(stretches) ?? []).map((breath) => breath.trim()).filter(Boolean);

const stretches =
  /.{1,160}(?:[.!?؟…]["”»’)]*(?=\s|$)|[。！？]|$)|.{1,160}(?:[,;:،؛—](?=\s)|[、，])|.{1,160}(?=\s)|.{1,160}/gsu;
