// Persian, in Persian and in Latin letters: words that mean much the same to a reader of forms. A word stands for its usual
// endings too, `*` for all of them, and `+` marks a verb, which may have می، نمی، ب or ن before it.
import type { Sense } from '../../forms/sense-names'

export const senses: Record<Sense, string> = {
  die: '+میر* +مرد* مرگ مردن* مرده نمرد* جان mimir* bemir* mord* marg* کفن تابوت',
  kill: '+کش* کشت* کشتن* قتل قاتل مقتول اعدام mikosh* bokosh* kosht* koshtan* ghatl* سلاخی',
  suicide:
    'خودکشی* خودزنی* خودسوزی khodkoshi* khodzani* khodsoozi* خودکشي اوردوز overdose حلق‌آویز حلقاویز سیانور',
  rope: 'طناب دار حلق اویز اویزون کمربند سیم کابل tanab* tanaf* halghaviz* kamarband*',
  height:
    'پل پشت‌بوم پشتبوم پشت‌بام بوم بام لبه پرتگاه بالکن تراس ریل مترو قطار دره سد دریا رودخونه رودخانه صخره ارتفاع طبقه پنجره جاده کارون pol poshtebam* metro ghatar* darre daryoo*',
  jump: '+پر* +پرید* پرت بپر* غرق +نداز* mipar* bepar* paridan* part ghargh* شیرجه',
  pill: 'قرص* دارو* ترامادول استامینوفن دیازپام مسکن ارامبخش متادون الپرازولام زاناکس مورفین انسولین شربت کپسول جعبه ghors* daroo* tramadol* metadon*',
  blade: 'تیغ* کاتر قیچی سوزن سنجاق شیشه تراش پرگار فندک ژیلت tigh* kater gheychi* sozan* shishe fandak*',
  gun: 'تفنگ* اسلحه* کلت گلوله تیر فشنگ ماشه شلیک خشاب هفت‌تیر شکاری tofang* aslahe* golule* kolt tir',
  knife:
    'چاقو* قمه* چماق تبر ساطور خنجر اسید بنزین بمب پنجه‌بکس قفل‌فرمون چوب میله لوله چکش سنگ اهن زنجیر بیل گاز کبریت شمشیر chaghu* chaghoo* ghame asid* benzin* choob chakosh',
  poison: 'سم* زهر مرگ‌موش وایتکس سیانور اسید گازکربنیک زغال فلفل ترمز مسموم sam zahr marg* vaytex* tormoz*',
  hit: '+زن* زد* زدن* کتک* سیلی لگد مشت هل چک +کوب* کوبید* پرتم شلاق تودهنی له لوله شکست* شکوند* شکون* mizan* mizad* zad* kotak* sili lagad mosht hol',
  choke: 'خفه* گلو* گردن بالش بالشت نفس khafe* galu* gardan* balesh*',
  force:
    'زور* مجبور* اجبار تهدید* تعقیب* تجاوز* ازار* اذیت* اخاذی شکنجه ربود* مزاحم* دست‌درازی دست‌مالی دستمالی کنیز صیغه کودک‌همسری zoor* majbur* majboor* tahdid* taghib* tajavoz* azar* aziyat* donbal* mozahem* دنبال*',
  touch: 'دست‌زدن لمس لخت عریان +مال* نوازش بغل بوس* شورت لباس‌زیر ناز بدن حمام عکس فیلم lokht* baghal* boos*',
  secret:
    'راز* پنهان* پنهون* مخفی* قایم* یواشکی نگو* نگم هیچکی هیچ‌کس کسی بفهم* دروغ بهونه سر بین raz makhfi* yavashaki ghayem* nagoo* nagu* hichki* kasi dorugh*',
  bruise:
    'کبود* جای جاش زخم* ورم اثر رد استین کرم‌پودر کرم کرمپودر عینک ارایش شال چسب باند گچ بخیه پانسمان kabud* kabood* zakhm* astin* varam* کتف دنده',
  cut: '+بر* برید* بریدن* خط* +سوزون* +سوزان* سوزوند* سوزاند* خراش* +خراش* چنگ* زخمی +کن* میبرم میبره خودازاری mibor* borid* misoozun* misuzun* khat khatt*',
  blood: 'خون* خونی خونریزی khoon* khun*',
  skin: 'بازو* ران* رون* مچ* پوست* رگ* ساق* پا* شکم دست* ساعد* bazu* ran moch* poost* pust* rag* dast*',
  eat: 'غذا* +خور* خورد* خوردن* شام ناهار نهار صبحانه صبحونه لقمه سفره یخچال برنج گرسنه* گشنه* ghaza* mikhor* khord* nahar sham loghme gorosne* goshne*',
  starve:
    'کالری لاغر* وزن* ترازو* چاق* استفراغ* بالا‌میارم مسهل* ملین گرسنگی* گشنگی* رژیم* کیلو* دنده* استخون* استخوان* سایز انگشت معده پرخوری بی‌اشتهایی پرهیز پریود غش ضعف +بلعم kalori laghar* vazn* tarazu* chagh* estefragh* moshel* mosahel* gorosnegi* goshnegi* rezhim* regim* kilo* porkhori*',
  toilet: 'دستشویی* توالت حموم* حمام* شیر‌اب انگشت* dastshui* tualet* hamum* hammam* angosht*',
  goodbye:
    'خداحافظ* حلال* وصیت* نامه* اخرین اخر وداع خداحافظی بدرود ببخش* رمز* بیمه یادم یادشون ممنون تشکر khodahafez* halal* vasiat* name akharin akhar* ramz*',
  give: 'دادم بخشید* هدیه وسایل* وسایلم تقسیم کادو یادگاری سپردم dadam bakhshid* vasayel* sepordam',
  burden:
    'سربار* بار باری بدون نباش* نبود* راحت* زحمت اضافه* اضافی* مزاحم* دردسر بهتر bedun* nabash* rahat* sarbar* ezafe* behtare نباشم',
  gone: 'تموم* تمام* ناپدید محو نیست نیستم نمی‌مونم گم خاموش ساکت سکوت خواب* بیدار* همیشه ابد پایان خلاص* رفتن رفتنی ارامش* برم برنگرد* tamum* tamoom* khalas* bidar* hamishe mahv*',
  hopeless:
    'خسته* نمیکش* نمی‌کش* بریدم بریده* طاقت* پوچ* ناامید* نومید* بیفایده* بی‌فایده بیهوده خالی* فایده تحمل* امید* کم‌اورد* سیر* ته دلیل معنی کلافه بدبخت* تنها* بیزار* درد* khaste* nemikesh* boridam* taghat* pooch* naomid* fayede* tahamol* sir tanha* dard*',
  live: 'زنده* زندگی* دنیا* فردا صبح عمر* نفس* جهان اون‌ور اون‌دنیا ادامه zende* zendegi* donya* farda omr* nafas* edame*',
  myself: 'خودم* خودمو خودمم خویش خود khodam* khodamo*',
  fear: '+ترس* ترسید* ترس* وحشت* هراس* +لرز* لرزید* میلرز* لرز* امنیت امن پناه* mitars* tars* vahshat* milarz*',
  temper:
    'عصبانی* عصبی* داد* فریاد* نعره مست* مشروب* معتاد* مواد قاطی* عربده غضب خشم* جیغ* حال asabani* dad mast* motad* mavad jigh* اخم',
  lock: 'قفل* کلید* در درو زندان* زندونی* حبس* پاسپورت* مدارک* گذرنامه اجازه* گوشیم* گوشیمو زیرزمین انباری* طناب بست* بسته* فرار* ghofl* kelid* zendani* passport* gozarname* ejaze* farar* anbari*',
  steps:
    'پاش صدای پله* راهرو* پشت‌در دم‌در دم سایه قدم* کوچه* وایمیس* ایستاد* تعقیب* دنبالم پیدام donbalam* peidam* peydam* rahro*',
  revenge:
    'انتقام* تلافی* تقاص* پشیمون* پشیمان* حساب* درس* سزا* عدالت* حق* قصاص* جبران* بفهم* بدون* حالیش* تاوان* بچش* entegham* talafi* taghas* pashimun* pashimoon* hesab* tavan* bechesh*',
  harm: 'بلا* بلایی* نابود* زمین‌گیر فلج ناقص* له‌ولورده خرد* اتیش* اتش* دندون* دندوناشو استخون* صورت* لت‌وپار پاره* داغون* بشکن* +شکن* خونشو balayi* balaee* nabud* nabood* falaj* naghes* atish* besuzun* beshkan*',
  plan: 'نقشه* برنامه* تصمیم* امشب فردا جمعه شنبه اماده* ادرس* ساعت میدونم بلدم خریدم گرفتم منتظر* سراغ* تنها تاریک* کمین* گیر* گیرش naghshe* tasmim* emshab farda amade* adres* montazer* soragh* kharidam gereftam girash*',
  hate: 'متنفر* نفرت* بیزار* دشمن* خیانت* نامرد* خائن* کثافت* عوضی* تحقیر* مسخره* اذیت motenafer* nefrat* khianat* namard* kesafat* avazi* tahghir*',
  partner:
    'شوهر* همسر* زنم نامزد* دوست‌پسر* دوست‌دختر* عشقم اکس* اکسم سابق* زنش پارتنر رل shohar* hamsar* namzad* zanam* doostpesar* doostdokhtar* dustpesar* ex exam',
  parent:
    'بابا* پدر* مادر* مامان* ننه ناپدری* نامادری* والدین baba* pedar* madar* maman* napedari* namadari*',
  elder:
    'عمو* دایی* خاله* عمه* پدربزرگ* مادربزرگ* معلم* مربی* ناظم* مدیر* استاد* اقا* حاجی* پسرعمو* پسرخاله* همسایه* سرایدار amoo* amum* dayi* daei* khale* amme* moalem* morabi* nazem* ostad* hamsaye*',
  boss: 'رییس* ریس* کارفرما* صاحبکار* صاحب‌کار صاحبخونه* صاحب‌خونه همکار* سرهنگ* فرمانده* سرکارگر* طلبکار* مسافر* raees* raisam* karfarma* sahebkar* sahebkhune* hamkar* talabkar*',
  sibling:
    'برادر* خواهر* داداش* ابجی* خواهرم داداشم پسرم دخترم عروس* داماد* baradar* khahar* dadash* abji* pesaram* dokhtaram*',
  friend:
    'دوست* رفیق* هم‌اتاقی* هماتاقی* همکلاسی* هم‌کلاسی شاگرد* پسره دختره بیمار* مشتری* همخونه* یارو dust* doost* rafigh* hamotaghi* hamkelasi* shagerd* pesare dokhtare',
  child:
    'بچه* کودک* نوزاد* طفل* پسر* دختر* نوه* خواهرزاده* برادرزاده* شیرخوار* سالشه سالمه کوچولو* مهد* مدرسه* کلاس* پوشک* شاگرد* bache* bacham* kudak* nozad* pesar* dokhtar* salame salamam* salashe* madrese* kelas* nave*',
  age: 'ساله* سالمه سالشه سال ماهه* ماهشه salame salashe sale mahe هشتم هفتم ششم پنجم نهم دهم سوم',
  night: 'شب* نصفه‌شب نیمه‌شب اتاق* اتاقم رختخواب* تخت* خواب* تاریک* shab* otagh* takht* khab*',
  rescue:
    'پلیس* اورژانس* بیمارستان* شکایت* کلانتری* گزارش* بهزیستی* مشاور* polis* orzhans* bimarestan* shekayat*',
  mourned:
    'مرحوم* فوت* ختم* قبر* مزار* خاک* سوگ* عزا* عزادار* داغ* چهلم* سالگرد* سقط* خدابیامرز* فقدان* تسلیت* دفن* غسال* مراسم* سیاه* روح* روحش تشییع* جنین بهشت marhum* fot foat* foot* khatm* ghabr* mazar* khak* azadar* dagh* chelom* salgard* khodabiamorz* beheshtzahra بهشت‌زهرا',
  pet: 'گربه* سگ* طوطی* مرغ* خروس* ماهی* خرگوش* همستر* قناری* گاو* گوسفند* اسب* دامپزشک* هاپو* پیشی* لاک‌پشت* gorbe* sag* tuti* mahi* gav*',
  pest: 'پشه* سوسک* موش* مورچه* مگس* زنبور* عنکبوت* ساس شته* افت* ملخ* علف* pashe* susk* moosh* moorche*',
  plant:
    'گل* گلدون* گلدان* درخت* باغ* باغچه* میوه* سیب* زعفرون* محصول* گندم* گوجه* نهال* gol goldun* derakht* bagh*',
  device:
    'گوشی* لپ‌تاپ* لپتاپ* شارژ* باتری* کامپیوتر* ماشین* موتور* یخچال* پکیج* نت* اینترنت* وای‌فای تلویزیون* پراید* سیستم* پرینتر* gooshi* gushi* laptop* mashin* net internet*',
  game: 'بازی* کلش* پلی‌استیشن* فیفا* مافیا* شطرنج* تخته* نرد* لیگ* حریف* گیم* کالاف* منچ* اسم‌فامیل پانتومیم* مرحله* غول* دست‌گرمی ورق حکم پابجی* bazi* mafia* shatranj* fifa* pleystation*',
  sport:
    'کشتی* فوتبال* والیبال* باشگاه* بوکس* کاراته* جودو* مسابقه* ورزش* دویدن* پنالتی* گل کنگ‌فو استخر* شنا* kooshti* koshti* football* bashgah* boks* varzesh*',
  film: 'فیلم* سریال* رمان* کتاب* داستان* قصه* نمایش* نمایشنامه* شعر* اهنگ* شخصیت* قهرمان* جنایی* ترسناک* کنسرت* تیاتر* پادکست* film* serial* roman* ketab* dastan* ahang*',
  cook: 'نان* نون* کیک* اشپزخونه* اشپزخانه* اشپزی* پیاز* قورمه* کباب* مرغ* ماهی* خورشت* هندونه* گوشت* سبزی* پلو* دیگ* شیرینی* اجیل* قصاب* ترشی* noon* nun* keyk* cake* ashpaz* piaz* kabab* hendoone* sabzi*',
  hair: 'مو* موهام* ارایشگر* ارایشگاه* دکلره* رنگ* ریش* ابرو* شینیون* سشوار* ناخن* کوتاه* mooham* muham* arayesh* rish*',
  cloth: 'لباس* مانتو* شلوار* کفش* پیرهن* پارچه* خیاط* پرده* کت* روسری* زیپ* lebas* manto* kafsh* pirhan*',
  laugh: 'خنده* خندید* +خند* خخخ* هاها* شوخی* جوک لول khande* khandid* shookhi* shukhi* lol haha*',
  work: 'کار* پروژه* جلسه* ارایه* پایان‌نامه* امتحان* کنکور* استخدام* مصاحبه* اداره* شرکت* ازمون* پروپوزال* ددلاین* درس* نمره* معدل* kar* proje* emtehan* konkur* estekhdam* mosahebe* sherkat*',
  party:
    'عروسی* تولد* مهمونی* مهمونا* جشن* عقد* یلدا* چهارشنبه‌سوری* نوروز* عید* نامزدی* هالووین* حنابندون* aroosi* arusi* tavalod* mehmooni* mehmuni* jashn* eid*',
  picture: 'عکس* عکاس* دوربین* نقاشی* قاب* تابلو* دیوار* میخ* لنز* aks* doorbin* naghashi*',
  law: 'دادگاه* وکیل* شکایت* حضانت* مهریه* طلاق* قاضی* حکم* پرونده* شاکی* ارث* وراثت* نفقه* جریمه* دادخواست* چک* جلب* وثیقه* dadgah* vakil* hezanat* hazanat* mehrie* parvande*',
  money:
    'بدهی* وام* قسط* قرض* بورس* دلار* طلا* سکه* سرمایه* سهام* کریپتو* بیت‌کوین* پس‌انداز* بیمه* خسارت* ورشکست* ضامن* bedehi* vam* ghest* boors* dolar* tala* sahm* kripto* bitcoin* bime*',
  body: 'درد* سردرد* تب* سرطان* ازمایش* ازمایشم* عمل* جراحی* دکتر* پزشک* دارو* دوز* امپول* انتی‌بیوتیک* حامله* باردار* زایمان* قلب* کلیه* معده* زانو* کمر* دیسک* فشار* قند* دیابت* تیرویید* تیروئید* کبد* غده* ام‌ارای سونو* سرگیجه* دندون* میگرن* الرژی* حساسیت* شیمی‌درمانی* فیزیوتراپی* پریود* قرص* ویتامین* سرم* واکسن* dard* sardard* tab saratan* azmayesh* amal jarahi* doktor* doctor* pezeshk* amp* hamele* bardar* ghalb* zanu* kamar*',
  dream:
    'خواب* تعبیر* تعبیرش معنی* نشونه* نشانه* عدد* فال* پیام* رویا* فنجون* شمع* پر یعنی tabir* mani* neshune* neshoone* adad* fal payam* yani khab*',
  home: 'خونه* خانه* اجاره* رهن* اپارتمان* اسباب‌کشی* مستاجر* khune* khoone* ejare*',
  worry:
    'نگران* استرس* دلشوره* دلهره* نکنه مضطرب* اضطراب* +ترس* شور هول* negaran* estres* delshoore* nakone mitars* delshure*',
  should: 'باید* بهتره درسته صلاحه صلاح bayad* behtare doroste salah*',
  or: 'یا کدوم* کدام* کدومش ya kodum* kodoom*',
  when: 'کی کیه چندوقت چقدر وقت* وقتشه زمان* تا چند ماه* key ki vaght* chand ta',
  how: 'چطور* چطوری چجوری* چه‌جوری چگونه* چیکار* چکار* راه روش* چی‌کار chetor* chejuri* chejoori* chikar* rah',
  why: 'چرا* یعنی معنی* چیه چی چیست کیم کی‌ام علت* چه‌خبر chera* yani chie chiye chi',
  feel: 'دوست* دوسم* عاشق* دلش* دلتنگ* زنگ* پیام* برمیگرد* برگرد* دروغ* خیانت* قهر* اشتی* بخشید* +بخش* حس* نظر* ناراحت* علاقه* خواستگار* dust* doosam* ashegh* delesh* zang* bargard* barmigard* dorugh* khianat* ghahr* ashti* hes*',
  he: 'او اون ایشون ایشان اونا شما un oon oo',
  willi: 'میشم می‌شم قبول* میتونم میرسم میگیرم برنده* mishe misham ghabul* ghabool* mitunam miresam',
  will: 'ایا میشه خواهد خواهم aya mishe',
}
