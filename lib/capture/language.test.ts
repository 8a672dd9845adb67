import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPersian } from './arabic-script';
import { languageOf } from './language';

for (const [text, tag] of [
  ['Iran, Russia Security Officials to Discuss Syria', undefined],
  ['12:30', undefined],
  ['', undefined],
  ['Iran reacts to “إيران” in the press', undefined],
  ['إيران وروسيا تبحثان الأزمة السورية', 'ar'],
  ['رایزنی مقام‌های امنیتی ایران و روسیه درباره سوریه', 'fa'],
  // An Arabic text names a Persian, and a Persian one an Arab newspaper.
  ['وقال المحلل الإيراني پرویز گودرزی إن المحادثات مستمرة في العاصمة', 'ar'],
  ['به گزارش روزنامهٔ الشرق الأوسط گفتگوها در پایتخت ادامه دارد', 'fa'],
  // Persian that was written on an Arabic keyboard.
  ['ايران و روسيه در باره سوريه گفتگو مي كنند', 'fa'],
  ['وزراى دفاع در تهران', 'fa'],
  ['مقامات ارشد رايزني كردند', 'fa'],
  ['مقتل ١٢ شخصا', 'ar'],
  ['رئيس البرلمان', 'ar'],
  ['تهران: پیام نوروزی', 'fa'],
  ['توافق', 'ar'],
  ['Иран и Россия обсудят Сирию', 'ru'],
  ['イランとロシア、シリア情勢を協議へ', 'ja'],
  ['伊朗与俄罗斯将讨论叙利亚问题', 'zh'],
  // A fifth of kana makes Han Japanese, less does not.
  ['東京で会談', 'ja'],
  ['東京でのロシア会談', 'ja'],
  ['日本政府は会談', 'zh'],
  ['ראש הממשלה', 'he'],
  ['ܣܘܪܝܐ ܘܐܝܪܢ', 'syr'],
  ['ދިވެހިރާއްޖެ', 'dv'],
  ['Ιράν και Ρωσία', 'el'],
  ['Իրան և Ռուսաստան', 'hy'],
  ['ირანი და რუსეთი', 'ka'],
  ['ईरान और रूस', 'hi'],
  ['ইরান ও রাশিয়া', 'bn'],
  ['อิหร่านและรัสเซีย', 'th'],
  ['이란과 러시아', 'ko'],
  ['ஜெயலலிதா காலமானார்', 'ta'],
  ['ఇరాన్ మరియు రష్యా', 'te'],
  ['ಇರಾನ್ ಮತ್ತು ರಷ್ಯಾ', 'kn'],
  ['ഇറാനും റഷ്യയും', 'ml'],
  ['ઈરાન અને રશિયા', 'gu'],
  ['ਈਰਾਨ ਅਤੇ ਰੂਸ', 'pa'],
  ['ଇରାନ ଏବଂ ରୁଷ', 'or'],
  ['ඉරානය සහ රුසියාව', 'si'],
  ['ອີຣານ ແລະ ຣັດເຊຍ', 'lo'],
  ['អ៊ីរ៉ង់ និងរុស្ស៊ី', 'km'],
  ['အီရန်နှင့်ရုရှား', 'my'],
  ['የኢትዮጵያ ጠቅላይ ሚኒስትር', 'am'],
  // Letters of one language among those of a script.
  ['پاکستان اور ایران کے وزرائے خارجہ کی ملاقات', 'ur'],
  ['ولسمشر غني له اروپا څخه راستون شو او د پارلمان غړي یې ولیدل', 'ps'],
  ['سەرۆک بارزانی گەیشتە بەغدا', 'ckb'],
  ['دیدار وزیر خارجه ایران با سردار ایاز صادق، رئیس مجلس ملی پاکستان، و روزنامه «ڈان»', 'fa'],
  ['Зеленський переміг Петра Порошенка', 'uk'],
  ['У Мінску сустрэліся прэзідэнты двух краін, паведаміў учора ўрад', 'be'],
  ['Қазақстан президенті Тегеранға барды', 'kk'],
  ['Српски премијер љубазно примљен у Техерану', 'sr'],
  ['Порошенко заявил в Киеве, что газета «Голос України» ошиблась в своей оценке', 'ru'],
  // The script of most letters decides; Latin letters where there are as many.
  ['ab جد', undefined],
  ['abc جد', undefined],
  ['ab جدو', 'ar'],
  ['ab Ив جدو', 'ar'],
  // A letter beyond the first 65,536 is one letter.
  ['𠀀𠀀 abc', undefined],
  ['𠀀𠀀𠀀𠀀 abc', 'zh'],
  ['Россия и Иран обсудят Сирию в понедельник в Москве «ایران و روسیه»', 'ru'],
  [`${'Iran '.repeat(400)}${'إيران '.repeat(400)}`, undefined],
] as const) {
  test(`«${text.slice(0, 60)}» is ${tag ?? 'in Latin letters or none'}`, () =>
    expect(languageOf(text).tag).toBe(tag));
}

for (const [text, direction] of [
  ['', 'ltr'],
  ['Iran', 'ltr'],
  ['إيران', 'rtl'],
  ['ראש', 'rtl'],
  ['Россия', 'ltr'],
  ['伊朗', 'ltr'],
  ['東京で', 'ltr'],
  ['ܣܘܪܝܐ', 'rtl'],
  ['ދިވެހި', 'rtl'],
  ['ایران', 'rtl'],
  ['Ιράν', 'ltr'],
  ['Իրան', 'ltr'],
  ['ირანი', 'ltr'],
  ['ईरान', 'ltr'],
  ['ইরান', 'ltr'],
  ['อิหร่าน', 'ltr'],
  ['이란과', 'ltr'],
  ...[...'ஜఇಇഇઈਈଇඉອអအየ'].map((letter) => [letter, 'ltr'] as const),
] as const) {
  test(`«${text}» is read ${direction}`, () => expect(languageOf(text).direction).toBe(direction));
}

// Three Persian letters against one Arabic word, which weighs more; and one Persian word.
for (const [text, persian] of [
  ['والبلد پچژ', false],
  ['البلد پچژ', false],
  ['للبلد پچژ', false],
  ['في پچژ', false],
  ['فيل پچژ', true],
  ['بلد پچژ', true],
  ['شد', true],
  ['شده', true],
  ['شدن', false],
] as const) {
  test(`«${text}» is ${persian ? 'Persian' : 'Arabic'} by its words`, () =>
    expect(isPersian(text)).toBe(persian));
}

const arabic = [
  'التقى مسؤول أمني إيراني رفيع مسؤولين روساً في موسكو لبحث التطورات في سوريا والمنطقة.',
  'ووصل المسؤول إلى العاصمة الروسية يوم الاثنين للقاء كبار المسؤولين.',
  'وشرّد النزاع نحو نصف السكان، بحسب تقديرات الأمم المتحدة.',
  'واتفق الوزراء على تعزيز التنسيق بين البلدين.',
];
const persian = [
  'یک مقام بلندپایهٔ امنیتی ایران در مسکو با مقام‌های روس دیدار و گفتگو کرد.',
  'او روز دوشنبه وارد پایتخت روسیه شد تا با مقام‌های ارشد این کشور رایزنی کند.',
  'سوریه از سال ۱۳۸۹ درگیر جنگ است و نیمی از مردم آن آواره شده‌اند.',
  'وزيران دو كشور بر همكاري بيشتر تأكيد كردند.',
];

for (const [tag, own, other] of [
  ['ar', arabic, persian],
  ['fa', persian, arabic],
] as const) {
  test(`a text that is mostly ${tag} is ${tag}, whatever it quotes of the other`, () => {
    const sentences = fc.array(fc.constantFrom(...own), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(sentences, fc.constantFrom(...other), fc.nat(8), (text, quoted, place) => {
        const mixed = text.toSpliced(place % text.length, 0, `«${quoted}»`).join(' ');
        expect(languageOf(mixed).tag).toBe(tag);
      }),
    );
  });
}
