/** Begins a line that names a newspaper or an agency, and no person. */
export const source =
  /^(?:Source|Fuente|Fonte|Quelle|Bron|Kaynak|Источник|Джерело|المصدر|منبع|来源|來源|出典|출처) ?[:：] ?/u;

/** Words that no name has, though a line in capitals does: `By Popular Demand`, `BY MONDAY NIGHT`, `By Any Measure`. */
export const noNames = new Set(
  `a an the this that these those all any some most many every each next last late early mid my your his her its their
  what who how when he she it they we is are was were be been has have had will would can could should must did not no
  than then now with without through across against between into over under after before by or as on about because if
  monday tuesday wednesday thursday friday saturday sunday night morning afternoon evening noon day week weekend month
  year decade century time end date deadline christmas easter ramadan order decree law force vote demand consent
  majority margin means way measure measures account accounts estimate estimates standards design default accident
  mistake chance surprise nature contrast land sea air
  من في على إلى عن أن إن هذا هذه كان كانت قد لم لا رصاص الرصاص جاف الجاف حبر
  از به در با را که است بود این آن شد می نمی`.split(/\s+/),
);

/** Agencies, and who else signs with no name. */
export const agencies =
  /^(?:the )?(?:Reuters|Xinhua|Bloomberg|AP|AFP|UPI|TASS|EFE|DPA|ANSA|IRNA|ISNA|SANA|WAFA|KUNA|SPA|APA|PTI|ANI|IANS|RT|BBC|CNN|NBC|CBS|ABC|Sputnik|Interfax|Kyodo|Yonhap|Anadolu|RIA Novosti|РИА Новости|ТАСС|Интерфакс|Agence France-Presse|Deutsche Presse-Agentur|Associated Press|Press TV|(?:BBC|AP|CNN|Al Jazeera|Sky|Kyodo) News|Al[- ](?:Jazeera|Alam|Arabiya|Mayadeen|Manar)|\p{L}+ News Agency|Anadolu Agency|Xinhua News Agency|(?:news )?agencies|staff(?: and agencies| reporter| report| writer)?|Redacción|Redaktion|وكالات|الجزيرة|新华社|新華社|新华网|共同通信|연합뉴스|ایرنا|تسنیم|فارس|مهر)$/iu;

/** What names that are no person's have in them. */
export const newsrooms =
  /(?<!\p{L})(?:press|presse|news|tv|television|radio|agency|agencies|agence|agentur|agencia|agência|times|post|journal|staff|bureau|board|service|network|team|redaktion|rédaction|redacción|redação|وكالة|قناة|هيئة|صحيفة|التحرير|خبرگزاری|شبکه|گروه|روزنامه|تحریریه)(?!\p{L})|^al[ -]/iu;

/** The end of what a writer is: `chief diplomatic correspondent`. */
export const roles =
  /(?<!\p{L})(?:(?:correspond[ae]nte?|corrispondente|inviat[oa]|corresponsal|korrespondent(?:in)?|reporter|writer|editor|journalist|journaliste|jornalista|periodista|columnist|analyst|contributor|redakteur(?:in)?|redactora?)s?|special|especial|spéciale?s?|staff|корреспондент|обозреватель|כתבת?|مراسل|محرر|كاتب|خبرنگار|نویسنده|기자)$/iu;
