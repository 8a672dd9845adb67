import { arabicAccess } from './arabic-access';
import { arabicPrivacy } from './arabic-privacy';
import { arabicRemarks } from './arabic-remarks';
import { countsIn } from './counts';
import type { Words } from './english';

const locale = 'ar-u-nu-arab';
const count = countsIn(locale);
const stories = count({
  zero: 'لا أخبار',
  one: 'خبر واحد',
  two: 'خبران',
  few: '# أخبار',
  many: '# خبراً',
  other: '# خبر',
});
const byteCount = count({ one: 'بايت واحد', two: 'بايتان', few: '# بايتات', other: '# بايت' });

export const arabic: Words = {
  attributes: { lang: 'ar', dir: 'rtl' },
  locale,
  calendar: 'gregory',
  firstWeekday: 6,

  sections: {
    name: 'الأقسام',
    front: 'الصفحة الأولى',
    archive: 'الأرشيف',
    topics: 'المواضيع',
    search: 'البحث',
  },
  skip: 'انتقل إلى المحتوى',
  about: (site) => `${site} أرشيف لمقالات محفوظة.`,
  sitemap: 'خريطة الموقع',

  display: {
    name: 'العرض',
    theme: {
      name: 'الألوان',
      usual: 'النظام',
      light: 'فاتح',
      dark: 'داكن',
      sepia: 'بني فاتح',
      contrast: 'تباين عالٍ',
    },
    size: 'حجم النص',
    measure: { name: 'طول السطر', narrow: 'قصير', usual: 'متوسط', wide: 'طويل' },
    face: { name: 'الخط', usual: 'سيريف', sans: 'بلا سيريف', legible: 'Atkinson Hyperlegible' },
    kept: 'يُحفظ في هذا المتصفح وحده.',
    needsScript: 'يحتاج الاختيار إلى جافا سكريبت، وهي معطلة في هذا المتصفح.',
    close: 'إغلاق',
  },

  counts: {
    stories,
    storiesNoun: count({ few: 'أخبار', many: 'خبراً', other: 'خبر' }),
    inMonths: count({
      one: 'في شهر واحد',
      two: 'في شهرين',
      few: 'في # أشهر',
      many: 'في # شهراً',
      other: 'في # شهر',
    }),
    onDays: count({
      one: 'في يوم واحد',
      two: 'في يومين',
      few: 'في # أيام',
      many: 'في # يوماً',
      other: 'في # يوم',
    }),
    minutes: count({ one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' }),
    minutesToRead: count({
      one: 'قراءة في دقيقة',
      two: 'قراءة في دقيقتين',
      few: 'قراءة في # دقائق',
      other: 'قراءة في # دقيقة',
    }),
    topics: count({
      one: 'موضوع واحد',
      two: 'موضوعان',
      few: '# مواضيع',
      many: '# موضوعاً',
      other: '# موضوع',
    }),
    suggestions: count({
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: '# اقتراحات',
      many: '# اقتراحاً',
      other: '# اقتراح',
    }),
    bytes: byteCount,
  },

  time: {
    undated: 'بلا تاريخ',
    fromPicture: '، بحسب صورته',
    asStated: '، كما ورد فيه',
    moment: '{day}، {time}',
    ofDay: (day) => `بتاريخ ${day}`,
    fromTo: (first, last) => `من ${first} إلى ${last}`,
  },

  labels: {
    Pictures: 'صور',
    Video: 'فيديو',
    Live: 'مباشر',
    Breaking: 'عاجل',
    Update: 'تحديث',
    Exclusive: 'خاص',
    Opinion: 'رأي',
    Analysis: 'تحليل',
  },

  front: {
    latest: 'أحدث عدد، {stories}',
    allOfDay: (count) => `كل أخبار هذا اليوم: ${stories(count)}`,
    earlier: 'أخبار سابقة',
    continue: 'تابع القراءة',
    thisStory: ' في هذا الخبر',
  },

  article: {
    credit: 'المصدر',
    readingTime: 'مدة القراءة',
    related: 'أخبار ذات صلة',
    moreLike: 'أخبار مشابهة',
    chosen: 'من اختيار هذا الموقع: لم ترد مع المقال المحفوظ أخبار ذات صلة.',
  },

  actions: { save: 'حفظ', read: 'مقروء' },

  share: { share: 'مشاركة', copied: 'نُسخ الرابط', refused: 'لا يسمح هذا المتصفح بالنسخ هنا' },

  cite: { cite: 'استشهاد', title: 'الاستشهاد بهذا المقال', copy: 'نسخ', copied: 'تم النسخ', close: 'إغلاق' },

  listen: {
    listen: 'استماع',
    player: 'القراءة الصوتية',
    back: 'السابق',
    pause: 'إيقاف مؤقت',
    resume: 'متابعة',
    forward: 'التالي',
    speed: 'السرعة',
    stop: 'إنهاء',
  },

  progress: { resume: 'تابع من حيث توقفت', close: 'ليس الآن' },

  saved: {
    title: 'المحفوظات',
    heading: 'الأخبار المحفوظة',
    description: 'الأخبار التي تحفظها لوقت لاحق، في هذا المتصفح وحده.',
    here: 'محفوظة في هذا المتصفح وحده: لا يرى أحد غيرك هذه القائمة، وليست على أجهزتك الأخرى.',
    needsScript: 'تُحفظ القائمة وتُعرض بجافا سكريبت، وهي معطلة في هذا المتصفح.',
    empty: 'لم تحفظ شيئاً بعد. «حفظ»، بجانب كل خبر، يضعه هنا.',
    unkept: 'لا يسمح هذا المتصفح للموقع بحفظ شيء الآن: تبقى القائمة ما دامت هذه الصفحة مفتوحة.',
    full: 'لا تتسع القائمة لأكثر من {most} خبر. تُركت من آخرها: {left}.',
    newest: 'الأحدث حفظاً أولاً',
    byDate: 'أحدث الأخبار أولاً',
    up: 'إلى أعلى',
    down: 'إلى أسفل',
    remove: 'إزالة',
    undo: 'تراجع',
    removed: 'أُزيل: «{headline}».',
    restored: 'عاد إلى القائمة: «{headline}».',
    moved: '«{headline}» الآن في الموضع {place} من {count}.',
    export: 'تصدير',
    import: 'استيراد',
    imported:
      'أخبار أُضيفت: {added}. موجودة في القائمة من قبل: {known}. تُركت لتعذّر قراءتها: {faulty}. تُركت لامتلاء القائمة: {left}.',
    unreadable: 'لم يُستورد شيء: ليس هذا الملف قائمة أخبار محفوظة.',
  },

  keys: {
    title: 'اختصارات لوحة المفاتيح',
    acts: {
      j: 'الخبر التالي',
      k: 'الخبر السابق',
      o: 'فتح الخبر',
      s: 'حفظ الخبر',
      t: 'المظهر التالي',
      '?': 'عرض هذه المساعدة',
    },
    on: 'استخدم هذه المفاتيح',
    needsScript: 'تحتاج هذه المفاتيح إلى جافا سكريبت، وهي معطلة في هذا المتصفح.',
    close: 'إغلاق',
    saved: 'حُفظ',
    unsaved: 'لم يعد محفوظاً',
  },

  mention: {
    about: 'نحو {day}، بحسب صورته',
    noDay: 'تاريخه غير معروف: ليست له صورة تدل عليه',
    notHeld: 'نص هذا الخبر غير موجود في الأرشيف، وهو معروف لأن مقالاً آخر يذكره.',
    listedBy: 'ذُكر في',
    known: 'معروف من قائمة أخبار ذات صلة، ونصه غير موجود في الأرشيف',
    knownOnly: 'أخبار معروفة من قوائم الأخبار ذات الصلة فقط',
    description: (headline) => `ما يعرفه الأرشيف عن «${headline}»، وهو خبر لا يضم الأرشيف نصه.`,
  },

  thread: {
    soFar: 'ما سبق هذا الخبر',
    next: 'ما الذي حدث بعد ذلك',
    here: 'أنت تقرأ هذا الخبر',
    inEdition: 'في هذا العدد',
    openMarks: 'العلامات المفرغة أخبار معروفة من قوائم الأخبار ذات الصلة فقط، وتواريخها من صورها.',
    name: 'مسار هذا الخبر',
    follow: 'تابع مسار هذا الخبر',
    of: (headline) => `مسار «${headline}»`,
  },

  ways: {
    earlier: 'السابق',
    later: 'التالي',
    stories: 'الخبر السابق والتالي',
    days: 'أيام سابقة ولاحقة',
    months: 'أشهر سابقة ولاحقة',
    years: 'سنوات سابقة ولاحقة',
    up: 'الطريق إلى أعلى في الأرشيف',
  },

  archive: {
    years: 'السنوات',
    month: (month) => `عدد الأخبار في كل يوم من ${month}`,
    emptyYear: 'لا يضم الأرشيف أخباراً من هذه السنة.',
    emptyMonth: 'لا يضم الأرشيف أخباراً من هذا الشهر.',
    emptyDay: 'لا يضم الأرشيف أخباراً من هذا اليوم.',
    ofYear: (year) => `عدد الأخبار التي يضمها الأرشيف من كل شهر في ${year}.`,
    ofMonth: (month) => `عدد الأخبار التي يضمها الأرشيف من كل يوم في ${month}.`,
    ofDay: (day, count) => `عدد ${day}: ${stories(count)} في الأرشيف.`,
  },

  pages: {
    name: 'الصفحات',
    ofDay: 'صفحات هذا اليوم',
    page: 'الصفحة ',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    place: (page, pages) => `الصفحة ${page} من ${pages}`,
    behind: (page) => `، الصفحة ${page}`,
    placeBehind: (page, pages) => `، الصفحة ${page} من ${pages}`,
  },

  topics: {
    title: 'المواضيع',
    description: 'البلدان والشخصيات والمنظمات والأماكن التي تذكرها الأخبار.',
    each: (topics) => `${topics}، مع عدد الأخبار التي تذكر كلاً منها`,
    about: (topic, count) => `${stories(count)} عن ${topic} في الأرشيف.`,
    together: 'تُذكر معاً كثيراً',
    follow: 'متابعة',
    chart: 'الأخبار عبر الزمن',
    time: 'الوقت',
    stories: 'الأخبار',
    none: 'لم يُذكر أي موضوع بعد',
    noneNamed: 'لا يذكر أي خبر في الأرشيف بلداً، ولا شخصاً أو منظمة أو مكاناً مما في الملف {file}.',
  },

  search: {
    title: 'البحث',
    field: 'ابحث في الأرشيف',
    description: 'ابحث في كل أخبار الأرشيف بالكلمات والأيام والمواضيع.',
    asked: (text) => `«${text}»`,
    site: (site) => `البحث في ${site}`,
    suggestions: 'اقتراحات',
    noSuggestions: 'لا اقتراحات',
    topic: 'موضوع',
    story: 'خبر',
    more: 'المزيد من النتائج',
    needsScript:
      'يحتاج البحث في هذه النسخة من الموقع إلى JavaScript. وتقود المواضيع والأرشيف حسب التاريخ إلى كل خبر من دونه.',
    found: (count) => `${stories(count)} في الأرشيف`,
    foundBetween: (count, span) => `${stories(count)} في الأرشيف، ${span}`,
  },

  filters: {
    name: 'تضييق البحث',
    when: 'الزمن',
    anyTime: 'أي وقت',
    from: 'من',
    to: 'إلى',
    show: 'عرض',
    topic: 'الموضوع',
    anyTopic: 'أي موضوع',
    order: 'الترتيب',
    relevant: 'الأكثر صلة',
    newest: 'الأحدث أولاً',
    unread: 'تعذّرت قراءة ما يلي فتُرك من البحث: {names}.',
  },

  hints: {
    ask: 'اكتب كلمات، أو «عبارة بين علامتي اقتباس»، أو بداية كلمات تتبعها نجمة: وزار*.',
    none: 'ليس في الأرشيف خبر يضم كل كلمات {words}.',
    noneNarrow: 'ليس في الأرشيف خبر يضم كل كلمات {words} ضمن ما يضيّق البحث.',
    widely: 'توسيع البحث',
    whole: 'الأرشيف كله',
    fewer: 'كلمات أقل',
    elsewhere: 'في مكان آخر',
    byDate: 'الأرشيف بحسب التاريخ',
  },

  feed: {
    description: (title) => `${title}: أحدث المقالات بنصها الكامل.`,
  },

  held: {
    draft: 'مسودة',
    embargoed: (when) => `محظور النشر حتى ${when}`,
    faulty: 'محفوظ معيب، كما قُرئ آخر مرة',
  },

  capture: {
    about: 'عن هذا المحفوظ',
    of: (headline) => `عن محفوظ «${headline}»`,
    description: 'الملف الذي يُقرأ منه المقال، ومدى سلامته.',
    file: 'الملف كما حُفظ',
    download: 'نزّل الملف المحفوظ',
    size: '{download}، نص بسيط، {size}',
    hash: 'بصمته SHA-256',
    list: 'قائمة الأخبار ذات الصلة في آخره',
    noList: 'لا قائمة فيه.',
    uncounted: (bytes) => `طولها ${byteCount(bytes)}، ولا تقول كم ينبغي أن يكون.`,
    whole: (bytes) => `تقول إن طولها ${byteCount(bytes)}، وهو كذلك: لا ينقصها شيء.`,
    changed: (declared, actual) =>
      `تقول إن طولها ${byteCount(declared)}، لكنه ${byteCount(actual)}: عُدّلت أو قُطعت.`,
    original: 'أين كان المقال أولاً',
    import: 'كيف وصل إلى هنا',
    imported: (day) => `استُورد في ${day}`,
    dates: 'كيف عُرفت تواريخه',
    zone: (zone) => `لا تذكر التواريخ منطقة زمنية: تُقرأ على ساعة ${zone}.`,
    found: 'ما وُجد فيه',
    sound: 'لا خلل فيه: المقال كما حُفظ.',
  },

  sources: {
    dateline: '، من تاريخه المكتوب',
    'json-ld': '، مما ذكرته صفحته لمحركات البحث',
    meta: '، من رأس صفحته',
    time: '، من وقت معلَّم في صفحته',
    text: '، من نص صفحته',
    address: '، من عنوان صفحته',
    picture: '، من اسم صورته',
    folder: '، من مجلد صورته',
  },

  remarks: arabicRemarks,

  accessibility: arabicAccess,
  privacy: arabicPrivacy,

  empty: {
    title: 'لم يُحفظ شيء بعد',
    told: 'يقرأ هذا الموقع أرشيفاً لمقالات محفوظة، والأرشيف فارغ. ضع المقالات المحفوظة، وهي ملفات نصية ينتهي اسمها بـ {ending}، في المجلد {folder}، ثم أعد تحميل هذه الصفحة.',
    check: 'يبيّن {command} ما الخلل في مقال محفوظ لا يظهر.',
  },

  offline: {
    title: 'القراءة دون اتصال',
    told: 'حيث يُسمح بالبرامج النصية يحفظ هذا المتصفح الصفحة الأولى وآخر ما قرأته من أخبار وما حفظته منها مع صورها، ويعرضها كما هي دون اتصال بالشبكة.',
    list: 'ما يمكن قراءته الآن',
    none: 'لم يحفظ هذا المتصفح أي خبر بعد.',
    heading: 'أنت غير متصل بالشبكة',
    instead: {
      page: 'هذه الصفحة غير محفوظة في هذا المتصفح، ولا اتصال بالشبكة لجلبها. {again} حين يعود الاتصال.',
      search:
        'يجري البحث في الأرشيف حيث هو، ولا اتصال بالشبكة للوصول إليه. {again} حين يعود الاتصال، فسؤالك محفوظ.',
    },
    again: 'أعد تحميلها',
  },

  missing: {
    title: 'غير موجودة',
    heading: 'لا توجد صفحة في هذا العنوان',
    told: 'قد يكون في العنوان خطأ، أو أن الخبر لم يعد في الأرشيف.',
    ways: 'اذهب إلى {front}، أو إلى أحدث عدد، {day}، أو {search}.',
    waysOfNone: 'اذهب إلى {front}، أو {search}.',
    front: 'الصفحة الأولى',
    search: 'ابحث في الأرشيف',
  },

  failed: {
    title: 'حدث خطأ',
    heading: 'تعذّر إعداد هذه الصفحة',
    told: 'الخطأ منّا. {again}، أو بعد دقيقة إن تعذّر ذلك مرة أخرى، أو اذهب إلى {front}.',
    again: 'أعد تحميلها',
    front: 'الصفحة الأولى',
  },
};
