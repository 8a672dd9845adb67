import { countsIn } from './counts';
import type { Words } from './english';
import { persianAccess } from './persian-access';
import { persianPrivacy } from './persian-privacy';
import { persianRemarks } from './persian-remarks';

const locale = 'fa-u-nu-arabext';
const count = countsIn(locale);
const stories = count({ other: '# خبر' });
const byteCount = count({ other: '# بایت' });

export const persian: Words = {
  attributes: { lang: 'fa', dir: 'rtl' },
  locale,
  calendar: 'persian',
  firstWeekday: 6,

  sections: {
    name: 'بخش‌ها',
    front: 'صفحهٔ نخست',
    archive: 'بایگانی',
    topics: 'موضوع‌ها',
    search: 'جستجو',
  },
  skip: 'رفتن به متن',
  about: (site) => `${site} بایگانی خبرهای ذخیره‌شده است.`,
  sitemap: 'نقشهٔ سایت',

  display: {
    name: 'نمایش',
    theme: {
      name: 'رنگ‌ها',
      usual: 'سیستم',
      light: 'روشن',
      dark: 'تیره',
      sepia: 'نخودی',
      contrast: 'پرکنتراست',
    },
    size: 'اندازهٔ متن',
    measure: { name: 'درازای سطر', narrow: 'کوتاه', usual: 'متوسط', wide: 'بلند' },
    face: { name: 'قلم', usual: 'سریف', sans: 'بدون سریف', legible: 'Atkinson Hyperlegible' },
    kept: 'تنها در همین مرورگر نگه داشته می‌شود.',
    needsScript: 'این گزینه‌ها به جاوااسکریپت نیاز دارند که در این مرورگر خاموش است.',
    close: 'بستن',
  },

  counts: {
    stories,
    storiesNoun: count({ other: 'خبر' }),
    inMonths: count({ other: 'در # ماه' }),
    onDays: count({ other: 'در # روز' }),
    minutes: count({ other: '# دقیقه' }),
    minutesToRead: count({ other: 'خواندن # دقیقه' }),
    topics: count({ other: '# موضوع' }),
    suggestions: count({ other: '# پیشنهاد' }),
    bytes: byteCount,
  },

  time: {
    undated: 'بی‌تاریخ',
    fromPicture: '، از روی عکس',
    asStated: '، چنان‌که در خبر آمده',
    moment: '{day}، {time}',
    ofDay: (day) => `از ${day}`,
    fromTo: (first, last) => `از ${first} تا ${last}`,
  },

  labels: {
    Pictures: 'عکس',
    Video: 'ویدئو',
    Live: 'زنده',
    Breaking: 'فوری',
    Update: 'تکمیلی',
    Exclusive: 'اختصاصی',
    Opinion: 'دیدگاه',
    Analysis: 'تحلیل',
  },

  front: {
    latest: 'تازه‌ترین شماره، {stories}',
    allOfDay: (count) => `همهٔ ${stories(count)} این روز`,
    earlier: 'پیش از این',
    continue: 'ادامهٔ خبر',
    thisStory: ' را بخوانید',
  },

  article: {
    credit: 'منبع',
    readingTime: 'زمان خواندن',
    related: 'خبرهای مرتبط',
    moreLike: 'خبرهای مشابه',
    chosen: 'به انتخاب این سایت: در کنار متن ذخیره‌شده خبر مرتبطی نیامده است.',
  },

  actions: { save: 'ذخیره', read: 'خوانده‌شده' },

  share: { share: 'هم‌رسانی', copied: 'نشانی کپی شد', refused: 'این مرورگر اینجا اجازهٔ کپی نمی‌دهد' },

  cite: { cite: 'ارجاع', title: 'ارجاع به این خبر', copy: 'کپی', copied: 'کپی شد', close: 'بستن' },

  listen: {
    listen: 'شنیدن',
    player: 'خواندن با صدا',
    back: 'قبلی',
    pause: 'مکث',
    resume: 'ادامه',
    forward: 'بعدی',
    speed: 'سرعت',
    stop: 'پایان',
  },

  progress: { resume: 'ادامه از جایی که بودید', close: 'فعلاً نه' },

  saved: {
    title: 'ذخیره‌ها',
    heading: 'خبرهای ذخیره‌شده',
    description: 'خبرهایی که برای بعد نگه می‌دارید، تنها در همین مرورگر.',
    here: 'تنها در همین مرورگر نگه داشته می‌شود: کس دیگری این فهرست را نمی‌بیند و در دستگاه‌های دیگر شما نیست.',
    needsScript: 'این فهرست با جاوااسکریپت نگه داشته و نشان داده می‌شود که در این مرورگر خاموش است.',
    empty: 'هنوز چیزی ذخیره نشده است. «ذخیره» در کنار هر خبر آن را اینجا می‌گذارد.',
    unkept: 'این مرورگر اکنون نمی‌گذارد سایت چیزی نگه دارد: فهرست تا وقتی این صفحه باز است می‌ماند.',
    full: 'فهرست بیش از {most} خبر نگه نمی‌دارد. از پایان آن کنار گذاشته شد: {left}.',
    newest: 'نخست آخرین ذخیره‌ها',
    byDate: 'نخست تازه‌ترین خبرها',
    up: 'بالاتر',
    down: 'پایین‌تر',
    remove: 'برداشتن',
    undo: 'بازگرداندن',
    removed: 'برداشته شد: «{headline}».',
    restored: 'به فهرست بازگشت: «{headline}».',
    moved: '«{headline}» اکنون شمارهٔ {place} از {count} است.',
    export: 'برون‌بری',
    import: 'درون‌بری',
    imported:
      'خبرهای افزوده‌شده: {added}. پیشتر در فهرست بوده: {known}. کنار گذاشته، چون خوانا نبود: {faulty}. کنار گذاشته، چون فهرست پر بود: {left}.',
    unreadable: 'چیزی افزوده نشد: این پرونده فهرست خبرهای ذخیره‌شده نیست.',
  },

  keys: {
    title: 'میان‌برهای صفحه‌کلید',
    acts: {
      j: 'خبر بعدی',
      k: 'خبر قبلی',
      o: 'باز کردن خبر',
      s: 'ذخیرهٔ خبر',
      t: 'رنگ‌های بعدی',
      '?': 'نمایش این راهنما',
    },
    on: 'از این کلیدها استفاده شود',
    needsScript: 'این کلیدها به جاوااسکریپت نیاز دارند که در این مرورگر خاموش است.',
    close: 'بستن',
    saved: 'ذخیره شد',
    unsaved: 'دیگر ذخیره نیست',
  },

  mention: {
    about: 'حدود {day}، از روی عکس آن',
    noDay: 'تاریخ آن معلوم نیست: عکسی ندارد که آن را نشان دهد',
    notHeld: 'متن این خبر در بایگانی نیست. از آن رو شناخته شده که خبر دیگری از آن نام برده است.',
    listedBy: 'نام‌برده در',
    known: 'از فهرست خبرهای مرتبط شناخته شده و متن آن در بایگانی نیست',
    knownOnly: 'خبرهایی که تنها از فهرست خبرهای مرتبط شناخته شده‌اند',
    description: (headline) => `آنچه بایگانی از «${headline}» می‌داند، خبری که متن آن را ندارد.`,
  },

  thread: {
    soFar: 'ماجرا تا اینجا',
    next: 'پس از آن چه شد',
    here: 'این خبر را می‌خوانید',
    inEdition: 'در این شماره',
    openMarks:
      'نشانه‌های توخالی خبرهایی‌اند که تنها از فهرست خبرهای مرتبط شناخته شده‌اند و تاریخشان از عکس آنهاست.',
    name: 'دنبالهٔ این خبر',
    follow: 'پیگیری این خبر',
    of: (headline) => `دنبالهٔ «${headline}»`,
  },

  ways: {
    earlier: 'پیشین',
    later: 'پسین',
    stories: 'خبر پیشین و پسین',
    days: 'روزهای پیشین و پسین',
    months: 'ماه‌های پیشین و پسین',
    years: 'سال‌های پیشین و پسین',
    up: 'راه بالا رفتن در بایگانی',
  },

  archive: {
    years: 'سال‌ها',
    month: (month) => `شمار خبرهای هر روز ${month}`,
    emptyYear: 'بایگانی از این سال خبری ندارد.',
    emptyMonth: 'بایگانی از این ماه خبری ندارد.',
    emptyDay: 'بایگانی از این روز خبری ندارد.',
    ofYear: (year) => `شمار خبرهای بایگانی در هر ماه سال ${year}.`,
    ofMonth: (month) => `شمار خبرهای بایگانی در هر روز ${month}.`,
    ofDay: (day, count) => `شمارهٔ ${day}: ${stories(count)} در بایگانی.`,
  },

  pages: {
    name: 'صفحه‌ها',
    ofDay: 'صفحه‌های این روز',
    page: 'صفحهٔ ',
    previous: 'صفحهٔ پیشین',
    next: 'صفحهٔ بعدی',
    place: (page, pages) => `صفحهٔ ${page} از ${pages}`,
    behind: (page) => `، صفحهٔ ${page}`,
    placeBehind: (page, pages) => `، صفحهٔ ${page} از ${pages}`,
  },

  topics: {
    title: 'موضوع‌ها',
    description: 'کشورها، اشخاص، سازمان‌ها و جاهایی که خبرها از آنها نام می‌برند.',
    each: (topics) => `${topics}، هر یک با شمار خبرهایی که از آن نام می‌برند`,
    about: (topic, count) => `${stories(count)} دربارهٔ ${topic} در بایگانی.`,
    together: 'اغلب در کنار هم',
    follow: 'پیگیری',
    chart: 'خبرها در گذر زمان',
    time: 'زمان',
    stories: 'خبرها',
    none: 'هنوز از موضوعی نام برده نشده است',
    noneNamed: 'هیچ خبری در بایگانی از کشوری، یا از شخص، سازمان یا جایی در پروندهٔ {file} نام نمی‌برد.',
  },

  search: {
    title: 'جستجو',
    field: 'جستجو در بایگانی',
    description: 'جستجو در همهٔ خبرهای بایگانی، با واژه‌ها، روزها و موضوع‌ها.',
    asked: (text) => `«${text}»`,
    site: (site) => `جستجو در ${site}`,
    suggestions: 'پیشنهادها',
    noSuggestions: 'پیشنهادی نیست',
    topic: 'موضوع',
    story: 'خبر',
    more: 'نتیجه‌های بیشتر',
    needsScript:
      'جستجو در این نسخهٔ سایت به JavaScript نیاز دارد. موضوع‌ها و بایگانی به ترتیب تاریخ بی آن هم به همهٔ خبرها می‌رسند.',
    found: (count) => `${stories(count)} در بایگانی`,
    foundBetween: (count, span) => `${stories(count)} در بایگانی، ${span}`,
  },

  filters: {
    name: 'محدود کردن جستجو',
    when: 'زمان',
    anyTime: 'هر زمان',
    from: 'از',
    to: 'تا',
    show: 'نمایش',
    topic: 'موضوع',
    anyTopic: 'هر موضوع',
    order: 'ترتیب',
    relevant: 'مرتبط‌ترین',
    newest: 'تازه‌ترین',
    unread: 'خوانا نبود و از جستجو کنار گذاشته شد: {names}.',
  },

  hints: {
    ask: 'واژه‌ها را بنویسید، یا «عبارتی در گیومه»، یا آغاز واژه‌ها را با ستاره: وزیر*.',
    none: 'در بایگانی خبری نیست که همهٔ واژه‌های {words} را داشته باشد.',
    noneNarrow: 'در این محدوده خبری نیست که همهٔ واژه‌های {words} را داشته باشد.',
    widely: 'جستجوی گسترده‌تر',
    whole: 'همهٔ بایگانی',
    fewer: 'واژه‌های کمتر',
    elsewhere: 'جای دیگر',
    byDate: 'بایگانی بر پایهٔ تاریخ',
  },

  feed: {
    description: (title) => `${title}: تازه‌ترین خبرها با متن کامل.`,
  },

  held: {
    draft: 'پیش‌نویس',
    embargoed: (when) => `انتشار ممنوع تا ${when}`,
    faulty: 'متن معیوب، چنان‌که آخرین بار خوانده شد',
  },

  capture: {
    about: 'دربارهٔ این متن ذخیره‌شده',
    of: (headline) => `دربارهٔ متن ذخیره‌شدهٔ «${headline}»`,
    description: 'پرونده‌ای که خبر از آن خوانده می‌شود، و درستی آن.',
    file: 'پرونده، چنان‌که ذخیره شد',
    download: 'دریافت پرونده',
    size: '{download}، {size} متن ساده',
    hash: 'SHA-256 آن',
    list: 'فهرست خبرهای مرتبط در پایان آن',
    noList: 'فهرستی ندارد.',
    uncounted: (bytes) => `${byteCount(bytes)} است و نمی‌گوید چند باید باشد.`,
    whole: (bytes) => `می‌گوید ${byteCount(bytes)} است، و همین است: چیزی کم ندارد.`,
    changed: (declared, actual) =>
      `می‌گوید ${byteCount(declared)} است، اما ${byteCount(actual)} است: دگرگون یا بریده شده است.`,
    original: 'خبر نخست کجا بود',
    import: 'چگونه به اینجا آمد',
    imported: (day) => `واردشده در ${day}`,
    dates: 'تاریخ‌ها از کجا دانسته شده‌اند',
    zone: (zone) => `تاریخ‌ها منطقهٔ زمانی ندارند: به ساعت ${zone} خوانده می‌شوند.`,
    found: 'آنچه در آن دیده شد',
    sound: 'ایرادی ندارد: خبر چنان است که ذخیره شد.',
  },

  sources: {
    dateline: '، از تاریخ نوشته‌شدهٔ آن',
    'json-ld': '، از آنچه صفحه به موتورهای جستجو گفته است',
    meta: '، از سر صفحهٔ آن',
    time: '، از زمانی که در صفحه نشان شده است',
    text: '، از متن صفحهٔ آن',
    address: '، از نشانی صفحهٔ آن',
    picture: '، از نام عکس آن',
    folder: '، از پوشهٔ عکس آن',
  },

  remarks: persianRemarks,

  accessibility: persianAccess,
  privacy: persianPrivacy,

  empty: {
    title: 'هنوز چیزی ذخیره نشده است',
    told: 'این سایت بایگانی خبرهای ذخیره‌شده را می‌خواند و بایگانی خالی است. خبرهای ذخیره‌شده، یعنی پرونده‌های متنی با پایان {ending}، را در پوشهٔ {folder} بگذارید و این صفحه را دوباره بار کنید.',
    check: '{command} می‌گوید خبری که دیده نمی‌شود چه ایرادی دارد.',
  },

  offline: {
    title: 'خواندن بدون اینترنت',
    told: 'هر جا اسکریپت‌ها مجاز باشند، این مرورگر صفحهٔ نخست، خبرهایی را که تازه خوانده‌اید و خبرهایی را که ذخیره کرده‌اید با عکس‌هایشان نگه می‌دارد و بدون اینترنت هم همان‌ها را نشان می‌دهد.',
    list: 'آنچه اکنون می‌توان خواند',
    none: 'این مرورگر هنوز خبری نگه نداشته است.',
    heading: 'به اینترنت وصل نیستید',
    instead: {
      page: 'این صفحه در این مرورگر نگه داشته نشده و اینترنتی نیست که آن را بیاورد. وقتی وصل شدید {again}.',
      search:
        'جستجو در خود بایگانی انجام می‌شود و اینترنتی نیست که به آن برسد. وقتی وصل شدید {again}؛ پرسش شما می‌ماند.',
    },
    again: 'دوباره بار کنید',
  },

  missing: {
    title: 'یافت نشد',
    heading: 'در این نشانی صفحه‌ای نیست',
    told: 'شاید نشانی اشتباه نوشته شده باشد، یا این خبر دیگر در بایگانی نباشد.',
    ways: 'به {front}، یا به تازه‌ترین شماره، {day}، بروید یا {search}.',
    waysOfNone: 'به {front} بروید یا {search}.',
    front: 'صفحهٔ نخست',
    search: 'در بایگانی جستجو کنید',
  },

  failed: {
    title: 'خطایی رخ داد',
    heading: 'این صفحه آماده نشد',
    told: 'ایراد از ماست. {again}، اگر باز هم نشد یک دقیقهٔ دیگر، یا به {front} بروید.',
    again: 'دوباره بار کنید',
    front: 'صفحهٔ نخست',
  },
};
