/** What is said of a count, by the kind of number that it is; `#` stands for the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Makes messages about a count in the language of `locale`, with its rules of plural and its digits. */
export const countsIn = (locale: string) => {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (forms: Forms) => (count: number) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
};
