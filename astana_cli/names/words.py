"""Words that are no part of anybody's name, or that a name shares with thousands of people.

All spellings are folded ones (see `fold.letters`). Lists are grouped by language so that a reader can check them.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _in_order(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ARTICLES = _words(
    "al el ul il ash esh as es ad ed ar er at et az ez an en adh ath ass ach aal ال аль ал эль ел ад ас аш ар "
    "ат аз ан эш эс эд יל אל αλ ελ ալ ალ"
)
"""The Arabic article written as a word of its own, before any letter and in any script."""

SONS = _words("bin ibn ben bint بن ابن بنت бин ибн бен בנ μπιν")
"""Words for "son of" and "daughter of", left out as often as written."""

LEFT_OUT = ARTICLES | SONS | _words("the of and")
"""Words that are left out of every name."""

HEADS = {
    **dict.fromkeys(_in_order("abd abdul abdel abdal abdur abdou abdoul abdu abdol"), "abd"),
    **dict.fromkeys(_in_order("عبد عبدال"), "عبد"),
    **dict.fromkeys(_in_order("абд абдул абдель абдуль абдал абдаль"), "абд"),
    **dict.fromkeys(_in_order("abu abou abo aboo ebu bou abul aboul abol"), "abu"),
    **dict.fromkeys(_in_order("ابو ابي ابا بو"), "ابو"),
    **dict.fromkeys(_in_order("абу або"), "абу"),
    **{"עבד": "עבד", "אבו": "אבו", "αμπου": "αμπου"},
}
"""First halves of names such as Abd al-Rahman and Abu Zeid: joined, in one spelling, to the word that follows."""

SERVANT_HEADS = ("abd", "عبد", "абд")
FATHER_HEADS = ("abu", "ابو", "абу", "אבו", "αμπου")
"""What the words joined with "Abd" begin with, and those with "Abu": the two are never one name."""

SERVANT_PREFIXES = _in_order("abdoul abdul abdel abdal abdur abdol عبدال абдуль абдель абдаль абдул абдел абдал")

PARTICLES = _words("de di da von van der den du la دي دي دو де ди да фон ван דה ντε ده")
"""Small words before European surnames: read when typed, never missed."""

TITLES = _words(
    # English
    "mr mrs ms miss sir dr doctor prof professor amb ambassador minister deputy vice foreign assistant envoy "
    "special general gen colonel col major maj brigadier brig captain capt lieutenant lt sheikh shaikh sheik "
    "shaykh hajj haj hadj hadji syed seyed seyyed sayyid sayed sayyed excellency representative senior adviser "
    "advisor president chairman chairwoman spokesman spokesperson spokeswoman mister honourable honorable eng "
    "engineer lawyer "
    # French, Spanish, Italian, German, Polish, Turkish, Azeri, Dutch
    "monsieur madame mme m docteur ambassadeur ministre envoye cheikh senor senora embajador ministro enviado "
    "herr frau botschafter aussenminister vizeaussenminister stellvertretender pan pani ambasador wiceminister "
    "bay bayan sayin buyukelci bakan bakani yardimcisi disisleri elci temsilcisi signor signora ambasciatore "
    "dhr mevrouw beg bey hanim hanum "
    # Arabic, Persian
    "سيد سيده دكتور دكتوره د سفير سفيره وزير وزيره نايب معاون مساعد خارجيه مبعوث رييس جنرال شيخ حاج مهندس "
    "محامي استاذ الاخ معالي سعاده سياده جناب حضره ممثل مستشار اقاي اقا خانم دكتر سرهنگ "
    # Russian, Ukrainian, Bulgarian, Serbian
    "господин господина господину г жа госпожа госпожи гн гжа мистер доктор посол посла послом послу министр "
    "министра министром замминистра зам глава главы генерал генерала полковник спецпредставитель спецпосланник "
    "спецпосланника шеих пан пані посланник представитель заместитель дел иностранных "
    # Hebrew, Greek, Armenian
    "מר גברת דר השגריר שגריר השר שר סגנ κοσ κα κυριοσ κυρια κυριου πρεσβησ πρεσβη υπουργοσ դեսպան դոկտոր "
    "პარონი ბატონი ელჩი"
)
"""Titles, ranks, offices and forms of address before a name; Arabic ones with or without the article."""

RANKS = _words("اللوا العميد العقيد المقدم الرايد النقيب الملازم الخاص الاممي")
"""Arabic titles that without the article are names or parts of names."""

PATRONYMICS = _in_order("ovich evich ovitch evitch ovna evna ovic ович евич овна евна")
"""Endings of Russian fathers' names: a typed one is not missed by the stored name that lacks it."""

COMMON = _words(
    "ali mohamed ahmed mohammad muhammad mohammed hassan ahmad ibrahim abdullah mahmoud reza hossein hosein "
    "omar abbas hussain hussein khaled khalid saeed said shah hasan karim salah nasser yousef youssef mustafa "
    "mostafa ismail khalil mansour rahman habib malik kamal amin amir saad adel salem jamal majid rashid yahya "
    "hamza fatima nabil faisal khalifa hamed hamid adnan salman nadia walid tariq tarek sara alaa mehdi mahdi "
    "yusuf yasin amine mirza akram rahim mubarak nader amal asghar bashir bashar fahd farid faruk fawzi fuad "
    "ghassan hadi haidar haitham hakim hamad hani hisham hikmat husam hussam ihab ihsan imad iman issa isa "
    "jaber jafar jalal jassim javad jawad kadhim kazem khan lutfi maher mahir marwan maryam masoud mazen "
    "mohsen mounir munir murad musa moussa mukhtar nadir naji nasir nasr nizar noor nour nouri omer osama "
    "usama ayman othman osman qasim qassem rabi raed ramadan rami ramzi rashad riad riyad ridha sabri sadiq saleh "
    "salih salim sami samir shaker sharif suleiman sulaiman taha taher tahir talal tamer wael yasser yasir "
    "zaid zaki zein ziad aziz abdulrahman abdrahman abdaziz mehmet ahmet huseyin murat selim serkan ayse fatma "
    "emre can alexander aleksandr alexandr sergei sergey dmitry dmitri vladimir mikhail ivan andrei nikolai "
    "igor oleg yuri viktor pavel peter john david robert michael george james stephen stefan thomas paul mark "
    "martin anna maria joseph daniel william richard mukhammad mukhammed mokhammad mokhammed "
    "akhmad akhmed محمد احمد علي حسين حسن محمود ابراهيم سعيد مصطفي يوسف خالد "
    "مهدي عمر رضا رحمن عزيز صالح ناصر اسماعيل عباس محسن جمال امين حميد نور كمال فاطمه عادل طارق مسعود شاه "
    "منصور مريم سعد سليمان سليم كريم صلاح رشيد خليل عبدله عثمان سالم موسي فيصل ملك يحيي ياسين عيسي حبيب سمير "
    "حمزه حامد هشام صادق يونس انور ليلي خليفه قاسم شريف جواد مجيد سامي وليد فواد نبيل اسامه مراد سيف فريد "
    "مرتضي اشرف بشير بشار هادي رياض راشد حمد سلام توفيق جلال طاهر ايمن بلال عمار منير فهد عدنان اكبر كامل لطيف "
    "رحيم علا هاشم الياس عامر حيدر جعفر ساره ياسر حسام بدر عماد مبارك ايمان سلمان جميل لطفي فاروق جاسم كاظم "
    "عصام ايوب وحيد مروان احسان زياد حمدي فضل نجيب نصر مني عمرو اكرم فارس طه عمران ماجد نادر داود رضوان صبري "
    "مختار يعقوب ناجي هاني نوري جابر جمعه عارف رفيق رمضان حافظ جورج شاكر حسني ماهر شهاب فاضل فرح نديم اصغر "
    "الكسندر سيرغي ديمتري فلاديمير ميخاييل ديفيد روبرت جون مايكل мухаммед мухаммад мохаммед махмуд ахмед ахмад "
    "али хасан хассан хусеин хосеин ибрагим мустафа юсуф халед омар аббас саид абдулла александр сергеи "
    "дмитрии владимир михаил иван андреи николаи игорь олег юрии виктор павел петр дэвид роберт джон"
)
"""Given names, and surnames made of them, that so many people bear that alone they prove nothing.

The commonest parts of the people of the Middle East and Central Asia on Wikidata, and common Christian names.
"""

Affixes = tuple[tuple[str, ...], tuple[str, ...], int]

WRITTEN_ON: tuple[Affixes, ...] = (
    # Latin: the Arabic article; case endings of Polish and its neighbours, the plural
    (_in_order("al el"), _in_order("iem owi ego em om a u s"), 5),
    # Cyrillic: the article; case endings of Russian, Ukrainian and Bulgarian
    (_in_order("аль эль"), _in_order("ого ому ами ыми ими ом ем ым им ой ей ою ею ов ев а у е ю я и ы і"), 3),
    # Georgian: case endings
    ((), _in_order("ი ს მა"), 3),
)
"""What languages write as one with a name: beginnings, endings (longest first), least number of letters that stay."""

CLITICS: Affixes = (_in_order("وال بال كال فال ولل لل و ب ل"), (), 3)
"""What Arabic writes as one with the first word of a name, in the same way: and, with, to."""

ORIGINS = _words(
    "un russian turkish iranian syrian kazakh jordanian lebanese iraqi american russe turc iranien syrien "
    "russischer russische روسي تركي ايراني سوري كازاخي كازاخستاني اردني لبناني عراقي امريكي اميركي الي روسيا "
    "تركيا ايران سوريا متحده امم россиискии турецкии иранскии сириискии оон rus turk iranli"
)
"""Where a person comes from, as put before a name: may be typed, is never part of the stored name."""

GROUP_WORDS = _words(
    "delegation team side group party heyeti delegasyonu delegacja وفد فريق طرف جانب делегация делегации هيات"
)
"""Words put before the name of a party: may be typed, need not be stored."""

SHORT = dict.fromkeys(_in_order("mhd mohd muhd mohmd mhmd"), "mohammed")
"""Written abbreviations of given names."""
