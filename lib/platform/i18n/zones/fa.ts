// The cities of the time zones in Persian, as they are called in Iran.
// After the exemplar cities of the Unicode Common Locale Data Repository 48, with changes.
// Copyright © 2004–2026 Unicode, Inc. Unicode License V3, https://www.unicode.org/license.txt

/** By area; each entry is the rest of a zone's id, a space, and the name. */
export const FA: Readonly<Record<string, string>> = {
  Africa: `
    Abidjan آبیجان | Accra آکرا | Addis_Ababa آدیس‌آبابا | Algiers الجزیره | Asmera اسمره | Bamako باماکو |
    Bangui بانگی | Banjul بانجول | Bissau بیسائو | Blantyre بلانتیره | Brazzaville برازویل |
    Bujumbura بوجومبورا | Cairo قاهره | Casablanca کازابلانکا | Ceuta سبته | Conakry کوناکری | Dakar داکار |
    Dar_es_Salaam دارالسلام | Djibouti جیبوتی | Douala دوآلا | El_Aaiun العیون | Freetown فری‌تاون |
    Gaborone گابورون | Harare هراره | Johannesburg ژوهانسبورگ | Juba جوبا | Kampala کامپالا |
    Khartoum خارطوم | Kigali کیگالی | Kinshasa کینشاسا | Lagos لاگوس | Libreville لیبرویل | Lome لومه |
    Luanda لواندا | Lubumbashi لوبومباشی | Lusaka لوزاکا | Malabo مالابو | Maputo ماپوتو | Maseru ماسرو |
    Mbabane مبابانه | Mogadishu موگادیشو | Monrovia مونروویا | Nairobi نایروبی | Ndjamena انجامنا |
    Niamey نیامی | Nouakchott نوآکشوت | Ouagadougou اوآگادوگو | Porto-Novo پورتو نوو | Sao_Tome سائوتومه |
    Tripoli طرابلس | Tunis تونس | Windhoek ویندهوک`,
  America: `
    Adak ایدک | Anchorage انکوریج | Anguilla آنگوئیلا | Antigua آنتیگوا | Araguaina آراگواینا |
    Argentina/La_Rioja لاریوخا | Argentina/Rio_Gallegos ریوگالگوس | Argentina/Salta سالتا |
    Argentina/San_Juan سن‌خوان | Argentina/San_Luis سن‌لوئیس | Argentina/Tucuman توکومن |
    Argentina/Ushuaia اوشوایا | Aruba آروبا | Asuncion آسونسیون | Bahia باهیا |
    Bahia_Banderas باهیا د باندراس | Barbados باربادوس | Belem بلن | Belize بلیز |
    Blanc-Sablon بلان سابلون | Boa_Vista بوئاویستا | Bogota بوگوتا | Boise بویسی |
    Buenos_Aires بوئنوس‌آیرس | Cambridge_Bay کمبریج‌بی | Campo_Grande کمپو گرانده | Cancun کانکون |
    Caracas کاراکاس | Catamarca کاتامارکا | Cayenne کاین | Cayman جزایر کیمن | Chicago شیکاگو |
    Chihuahua چیواوا | Ciudad_Juarez سیوداد خوارس | Coral_Harbour اتیکوکان | Cordoba کوردووا |
    Costa_Rica کاستاریکا | Coyhaique کویایکه | Creston کرستون | Cuiaba کویابا | Curacao کوراسائو |
    Danmarkshavn دانمارکس‌هاون | Dawson داوسن | Dawson_Creek داوسن کریک | Denver دنور | Detroit دیترویت |
    Dominica دومینیکا | Edmonton ادمونتون | Eirunepe ایرونپه | El_Salvador السالوادور |
    Fort_Nelson فورت نلسون | Fortaleza فورتالزا | Glace_Bay گلیس‌بی | Godthab نوک | Goose_Bay گوس‌بی |
    Grand_Turk گرند ترک | Grenada گرنادا | Guadeloupe گوادلوپ | Guatemala گواتمالا | Guayaquil گوایاکیل |
    Guyana گویان | Halifax هلیفکس | Havana هاوانا | Hermosillo ارموسیو | Indiana/Knox ناکس، ایندیانا |
    Indiana/Marengo مارنگو، ایندیانا | Indiana/Petersburg پیترزبرگ، ایندیانا |
    Indiana/Tell_City تل‌سیتی، ایندیانا | Indiana/Vevay ویوی، ایندیانا |
    Indiana/Vincennes وینسنس، ایندیانا | Indiana/Winamac ویناماک، ایندیانا | Indianapolis ایندیاناپولیس |
    Inuvik اینوویک | Iqaluit ایکلوئت | Jamaica جامائیکا | Jujuy خوخوی | Juneau جونو |
    Kentucky/Monticello مانتیسلو، کنتاکی | Kralendijk کرالندیک | La_Paz لاپاز | Lima لیما |
    Los_Angeles لس‌آنجلس | Louisville لوئیزویل | Lower_Princes لوئر پرینسز کوارتر | Maceio ماسیو |
    Managua ماناگوا | Manaus ماناوس | Marigot ماریگو | Martinique مارتینیک | Matamoros ماتاموروس |
    Mazatlan ماساتلان | Mendoza مندوسا | Menominee منامینی | Merida مریدا | Metlakatla متالاکاتلا |
    Mexico_City مکزیکوسیتی | Miquelon سن پیر و میکلن | Moncton مانکتن | Monterrey مونتری |
    Montevideo مونته‌ویدئو | Montserrat مونتسرات | Nassau ناسائو | New_York نیویورک | Nome نوم |
    Noronha فرناندو د نورونیا | North_Dakota/Beulah بیولا، داکوتای شمالی |
    North_Dakota/Center سنتر، داکوتای شمالی | North_Dakota/New_Salem نیوسالم، داکوتای شمالی |
    Ojinaga اوخیناگا | Panama پاناما | Paramaribo پاراماریبو | Phoenix فینیکس | Port-au-Prince پورتو پرنس |
    Port_of_Spain پورت آو اسپین | Porto_Velho پورتوولیو | Puerto_Rico پورتوریکو | Punta_Arenas پونتا آرناس |
    Rankin_Inlet رنکین اینلت | Recife رسیفی | Regina رجاینا | Resolute رزولوت | Rio_Branco ریوبرانکو |
    Santarem سنتارم | Santiago سانتیاگو | Santo_Domingo سانتو دومینگو | Sao_Paulo سائوپائولو |
    Scoresbysund ایتوکورتورمیت | Sitka سیتکا | St_Barthelemy سنت بارتلمی | St_Johns سنت جانز |
    St_Kitts سنت کیتس | St_Lucia سنت لوسیا | St_Thomas سنت توماس | St_Vincent سنت وینسنت |
    Swift_Current سویفت‌کارنت | Tegucigalpa تگوسیگالپا | Thule توله | Tijuana تیخوانا | Toronto تورنتو |
    Tortola تورتولا | Vancouver ونکوور | Whitehorse وایت‌هورس | Winnipeg وینیپگ | Yakutat یاکوتات`,
  Antarctica: `
    Casey ایستگاه کیسی | Davis ایستگاه دیویس | DumontDUrville ایستگاه دومون دورویل |
    Macquarie جزیرهٔ مکواری | Mawson ایستگاه ماوسون | McMurdo ایستگاه مک‌مردو | Palmer ایستگاه پالمر |
    Rothera ایستگاه روترا | Syowa ایستگاه شووا | Troll ایستگاه ترول | Vostok ایستگاه وستوک`,
  Arctic: `
    Longyearbyen لانگ‌یربین`,
  Asia: `
    Aden عدن | Almaty آلماتی | Amman امان (اردن) | Anadyr آنادیر | Aqtau آقتاو | Aqtobe آقتوبه |
    Ashgabat عشق‌آباد | Atyrau آتیراو | Baghdad بغداد | Bahrain بحرین | Baku باکو | Bangkok بانکوک |
    Barnaul بارنائول | Beirut بیروت | Bishkek بیشکک | Brunei برونئی | Calcutta کلکته | Chita چیتا |
    Colombo کلمبو | Damascus دمشق | Dhaka داکا | Dili دیلی | Dubai دبی | Dushanbe دوشنبه |
    Famagusta فاماگوستا | Gaza غزه | Hebron الخلیل | Hong_Kong هنگ‌کنگ | Hovd خوود | Irkutsk ایرکوتسک |
    Jakarta جاکارتا | Jayapura جایاپورا | Jerusalem اورشلیم (بیت‌المقدس) | Kabul کابل | Kamchatka کامچاتکا |
    Karachi کراچی | Katmandu کاتماندو | Khandyga خاندیگا | Krasnoyarsk کراسنویارسک |
    Kuala_Lumpur کوالالامپور | Kuching کوچینگ | Kuwait کویت | Macau ماکائو | Magadan ماگادان |
    Makassar ماکاسار | Manila مانیل | Muscat مسقط | Nicosia نیکوزیا | Novokuznetsk نووکوزنتسک |
    Novosibirsk نووسیبیرسک | Omsk اومسک | Oral اورال (قزاقستان) | Phnom_Penh پنوم‌پن | Pontianak پونتیاناک |
    Pyongyang پیونگ‌یانگ | Qatar قطر | Qostanay قوستانای | Qyzylorda قیزیل‌اوردا | Rangoon یانگون |
    Riyadh ریاض | Saigon هوشی‌مین | Sakhalin ساخالین | Samarkand سمرقند | Seoul سئول | Shanghai شانگهای |
    Singapore سنگاپور | Srednekolymsk سردنکولیمسک | Taipei تایپه | Tashkent تاشکند | Tbilisi تفلیس |
    Tehran تهران | Thimphu تیمفو | Tokyo توکیو | Tomsk تومسک | Ulaanbaatar اولان‌باتور | Urumqi ارومچی |
    Ust-Nera اوست نرا | Vientiane وینتیان | Vladivostok ولادی‌وستوک | Yakutsk یاکوتسک |
    Yekaterinburg یکاترینبورگ | Yerevan ایروان`,
  Atlantic: `
    Azores جزایر آزور | Bermuda برمودا | Canary جزایر قناری | Cape_Verde کیپ ورد | Faeroe جزایر فارو |
    Madeira مادیرا | Reykjavik ریکیاویک | South_Georgia جورجیای جنوبی | St_Helena سنت هلنا | Stanley استانلی`,
  Australia: `
    Adelaide آدلاید | Brisbane بریسبین | Broken_Hill بروکن‌هیل | Darwin داروین | Eucla اوکلا |
    Hobart هوبارت | Lindeman لیندمن | Lord_Howe جزیرهٔ لرد هاو | Melbourne ملبورن | Perth پرت | Sydney سیدنی`,
  Europe: `
    Amsterdam آمستردام | Andorra آندورا | Astrakhan آستراخان | Athens آتن | Belgrade بلگراد | Berlin برلین |
    Bratislava براتیسلاوا | Brussels بروکسل | Bucharest بخارست | Budapest بوداپست | Busingen بوزینگن |
    Chisinau کیشینئو | Copenhagen کپنهاگ | Dublin دوبلین | Gibraltar جبل‌الطارق | Guernsey گرنزی |
    Helsinki هلسینکی | Isle_of_Man جزیرهٔ من | Istanbul استانبول | Jersey جرزی | Kaliningrad کالینینگراد |
    Kiev کی‌یف | Kirov کیروف | Lisbon لیسبون | Ljubljana لیوبلیانا | London لندن | Luxembourg لوکزامبورگ |
    Madrid مادرید | Malta مالت | Mariehamn ماریه‌هامن | Minsk مینسک | Monaco موناکو | Moscow مسکو |
    Oslo اسلو | Paris پاریس | Podgorica پودگوریتسا | Prague پراگ | Riga ریگا | Rome رم | Samara سامارا |
    San_Marino سان‌مارینو | Sarajevo سارایوو | Saratov ساراتوف | Simferopol سیمفروپول | Skopje اسکوپیه |
    Sofia صوفیه | Stockholm استکهلم | Tallinn تالین | Tirane تیرانا | Ulyanovsk اولیانوفسک | Vaduz فادوتس |
    Vatican واتیکان | Vienna وین | Vilnius ویلنیوس | Volgograd ولگوگراد | Warsaw ورشو | Zagreb زاگرب |
    Zurich زوریخ`,
  Indian: `
    Antananarivo آنتاناناریوو | Chagos مجمع‌الجزایر چاگوس | Christmas جزیرهٔ کریسمس | Cocos جزایر کوکوس |
    Comoro کومور | Kerguelen جزایر کرگولن | Mahe ماهه (سیشل) | Maldives مالدیو | Mauritius موریس |
    Mayotte مایوت | Reunion رئونیون`,
  Pacific: `
    Apia آپیا | Auckland اوکلند | Bougainville بوگنویل | Chatham جزایر چتم | Easter جزیرهٔ ایستر |
    Efate افاته | Enderbury جزیرهٔ کانتون | Fakaofo فاکائوفو | Fiji فیجی | Funafuti فونافوتی |
    Galapagos جزایر گالاپاگوس | Gambier جزایر گامبیه | Guadalcanal گوادالکانال | Guam گوام |
    Honolulu هونولولو | Kiritimati کریتیماتی | Kosrae کوسرای | Kwajalein کواجالین | Majuro ماجورو |
    Marquesas جزایر مارکیز | Midway جزیرهٔ میدوی | Nauru نائورو | Niue نیوئه | Norfolk جزیرهٔ نورفولک |
    Noumea نومئا | Pago_Pago پاگوپاگو | Palau پالائو | Pitcairn جزایر پیتکرن | Ponape پونپی |
    Port_Moresby پورت مورزبی | Rarotonga راروتونگا | Saipan سایپان | Tahiti تاهیتی | Tarawa تاراوا |
    Tongatapu تونگاتاپو | Truk چوک | Wake جزیرهٔ ویک | Wallis والیس و فوتونا`,
}
