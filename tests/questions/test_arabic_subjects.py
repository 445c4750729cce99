"""What is spoken of in a plain question, above all in Arabic: a party in a statement, a paper on a topic, a meeting in
a city, the head of experts, a new head, what was written when; and what of that is told nowhere."""

from __future__ import annotations

from rows import each

POINTS_22 = "astana documents joint-statement-2024-11-12 --field points --about lebanon"
ASKED = [
    (
        "بيان الجولة الثالثة عشرة وهيئة تحرير الشام",
        "astana documents joint-statement-2019-08-02 --field points --about hts",
    ),
    ("statement of round 13 and HTS", "astana documents joint-statement-2019-08-02 --field points --about hts"),
    ("بيان الجولة 13 وداعش", "astana documents joint-statement-2019-08-02 --field points --about isis"),
    ("هل ذكر البيان الختامي لتشرين الثاني 2024 لبنان؟", POINTS_22),
    ("هل ورد لبنان في بيان الجولة 22؟", POINTS_22),
    ("هل تطرق بيان الجولة 22 إلى لبنان؟", POINTS_22),
    ("was Lebanon mentioned in the statement of round 22?", POINTS_22),
    ("ماذا تقرر بشأن العراق ولبنان في الجولة الثانية عشرة؟", "astana round 12 --field outcome --about iraq"),
    ("وش صار في الجولة السادسة بخصوص ادلب", "astana round 6 --field outcome --about idlib"),
    (
        "النقاط الإنسانية في بيان حزيران 2022",
        "astana documents joint-statement-2022-06-16 --field points --about humanitarian_access",
    ),
    ("هل أُقر في الجولة الثامنة نص عن إزالة الألغام؟", "astana documents demining-statement-2017-12-22"),
    ("وثيقة إنشاء مركز التنسيق المشترك صدرت بأي جولة؟", "astana documents 6"),
    ("مذكرة خفض التصعيد اتكتبت امتى", "astana documents memorandum-2017-05-04 --field issued"),
    ("وش سالفة مذكرة إدلب حقت 2018؟", "astana documents memorandum-2018-09-17"),
    ("متى اجتمع الفريق العامل المعني بالمعتقلين لأول مرة؟", "astana events working-group-1-2018-03-15"),
    ("من مثّل روسيا في اجتماع موسكو في نيسان 2018؟", "astana events ministerial-2018-04-28-moscow"),
    ("لقاء طهران في أيلول 2018", "astana events summit-2018-09-07-tehran"),
    ("ماذا اقترحت كازاخستان في حزيران 2023", "astana events kazakhstan-proposal-2023-06-21 --field about"),
    ("هل اتفقت المصادر على عدد المشاركين في مؤتمر سوتشي؟", "astana events sochi-congress-2018 --field about"),
    ("أيهما أسبق: مؤتمر سوتشي أم الجولة التاسعة؟", "astana timeline --from 2018-01-30 --to 2018-05-14"),
    ("Was the Sochi congress before round 9?", "astana timeline --from 2018-01-30 --to 2018-05-14"),
    ("خبراء الامم المتحده في الجولة الثالثة برئاسة من؟", "astana who 3 --party un"),
    ("المبعوث الخاص في الجولة 12: هل كان بيدرسون؟", "astana person geir-pedersen --field presence --round 12"),
    ("مبعوث الأمم المتحدة بالجولة 9 دي ميستورا ولا بيدرسون", "astana who 9 --party un"),
    ("صفة من ترأس وفد الولايات المتحدة في الجولتين 4 و6", "astana round 4 6 --field office --party us"),
    ("من الأكثر حضوراً بين رؤساء وفود المعارضة؟", "astana who --party opposition --often --pick most"),
    ("من أكثر رؤساء وفود المعارضة حضوراً؟", "astana who --party opposition --often --pick most"),
    ("من الأقل حضوراً بين رؤساء وفد إيران؟", "astana who --party iran --often --pick least"),
    ("هل أرسلت تركيا رئيساً جديداً لوفدها في الجولة 15؟", "astana compare 14 15 --field head --party turkey"),
    ("هل تغير رئيس وفد تركيا في الجولة 15؟", "astana compare 14 15 --field head --party turkey"),
    ("متى أصبحت إيران ضامناً لوقف إطلاق النار", "astana attendance --party iran --role guarantor --pick first"),
    ("نور سلطان اسم المدينة منذ متى", "astana define nur-sultan"),
    ("ما المقصود بمنصة أستانا في القاعدة؟", "astana define astana-platform"),
    ("هلق آخر جولة شو كان تاريخا؟", "astana round 22 --field date"),
    ("مذكرة: من مثّل الأمم المتحدة في كانون الثاني 2024؟", "astana who 21 --party un"),
    ("who hosted round 15, Russia or Kazakhstan?", "astana round 15 --field place --is russia --is kazakhstan"),
    ("الجولة 10 استضافتها روسيا ولا كازاخستان", "astana round 10 --field place --is russia --is kazakhstan"),
    ("After which round did Assad fall?", "astana rounds --to 2024-12-07 --pick last"),
    ("سقوط الأسد كان بعد أي جولة", "astana rounds --to 2024-12-07 --pick last"),
    ("قبل أي جولة انعقد مؤتمر سوتشي", "astana rounds --from 2018-01-31 --pick first"),
    (
        "بأي بيان انذكرت العقوبات",
        "astana documents joint-statement-2021-02-17 joint-statement-2021-12-22 --field points --about sanctions",
    ),
    (
        "ما البيانات التي تحدثت عن الزلزال",
        "astana documents joint-statement-2023-06-21 --field points --about earthquake",
    ),
    ("آخر بيان ذكر اللاجئين", "astana documents joint-statement-2024-11-12 --field points --about refugees_return"),
    ("متى أعلن وقف إطلاق النار", "astana define ceasefire"),
    ("متى تأسست قسد", "astana define sdf"),
    ("هل ترأس يلدز الوفد مرة واحدة فقط؟", "astana person ahmet-yildiz --field career"),
    ("الجعفري مندوب سوريا في الامم المتحدة، كم جولة ترأس", "astana person bashar-al-jaafari --field career"),
    ("سوسان معاون وزير الخارجية، متى ترأس لأول مرة", "astana person ayman-sousan --field career --pick first"),
    (
        "كم مندوباً أرسلت المعارضة إلى الجولة الخامسة، وكم إلى السادسة؟",
        "astana round 5 6 --field size --party opposition",
    ),
    ("في أي جولة دُعي العراق ولبنان ليصبحا مراقبين؟", "astana round 12 --field outcome"),
    ("At which round were Iraq and Lebanon invited to be observers?", "astana round 12 --field outcome"),
    (
        "ما الأسباب التي ساقتها كازاخستان لاقتراحها في صيف 2023؟",
        "astana events kazakhstan-proposal-2023-06-21 --field about",
    ),
    ("هل ذكر بيان الجولة 20 القرار 2254؟", "astana documents 20 --field points"),
    ("أي قرار لمجلس الأمن استند إليه بيان الجولة السابعة؟", "astana documents 7 --field points"),
    ("ما جاء في بيان الجولة 15", "astana documents 15 --field points"),
    (
        "الجولان بأي بيان",
        "astana documents joint-statement-2019-04-26 joint-statement-2019-08-02 --field points --about golan",
    ),
    ("هل تحدث بيان الجولة 21 عن غزة", "astana documents joint-statement-2024-01-25 --field points --about gaza_region"),
    ("شو كان الموضوع الرئيسي بالجولة 10", "astana round 10 --field agenda"),
    ("آخر رئيس لوفد الحكومة السورية", "astana who 22 --party syria_gov"),
    ("متى توقف الجعفري عن رئاسة الوفد؟", "astana person bashar-al-jaafari --field career --pick last"),
    ("كيف يكتب اسم خاجي", "astana person ali-asghar-khaji"),
    ("متى سقطت حكومة الأسد؟", "astana events assad-fall-2024-12-08"),
    ("أحداث ما بعد الجولة 14", "astana events summit-2020-07-01-online"),
    ("نورسلطان هي أستانا؟", "astana define nur-sultan"),
    ("Is Nur-Sultan Astana?", "astana define nur-sultan"),
    ("ايهما عقد اولا الجولة 9 ام الجولة 10", "astana round 9 10 --field date"),
    ("شو الجديد اللي طلع من الجولة 6", "astana round 6 --field outcome"),
    ("القرارات الدولية المذكورة في بيان الجولة 20", "astana documents 20 --field points"),
    ("مناطق خفض التصعيد لكم شهر", "astana documents memorandum-2017-05-04 --field validity"),
    ("مناطق خفض التصعيد لمدة كم شهر", "astana documents memorandum-2017-05-04 --field validity"),
    ("لمدة كم شهر أنشئت مناطق خفض التصعيد؟", "astana documents memorandum-2017-05-04 --field validity"),
    (
        "هل كان فيرشينين رئيسا للوفد الروسي أم عضوا فيه؟",
        "astana person sergei-vershinin --field led --round 14 --party russia",
    ),
    ("مين افتتح الجولة 1 وشو منصبه", "astana round 1 --field host_chair"),
    ("متى تخلت واشنطن عن صفة المراقب", "astana events us-observer-status"),
    ("هل كان لتركيا أكثر من رئيس وفد؟", "astana who --party turkey --often"),
    ("أكثر من رئيس لوفد تركيا؟", "astana who --party turkey --often"),
    ("هل كان للأمم المتحدة أكثر من مبعوث؟", "astana who --party un --often"),
    ("هل كان لتركيا أكثر من رئيسين؟", "astana who --party turkey --often"),
    ("هل كان للمعارضة أكثر من رئيس في 2017", "astana who 1 2 3 4 5 6 7 8 --party opposition --often"),
    ("أكثر من ترأس وفد تركيا", "astana who --party turkey --often --pick most"),
    ("بيدرسن أول جولة وآخر جولة", "astana person geir-pedersen --field presence --pick both"),
    ("هل حضر خاجي الجولة 13 والجولة الأخيرة؟", "astana person ali-asghar-khaji --field presence --round 13 --round 22"),
    ("متى صدر القرار 2254 ومن أصدره؟", "astana documents unsc-resolution-2254"),
    ("متى صدر بيان الجولة 22 ومن أصدره؟", "astana documents 22"),
    ("متى صدر القرار 2254 وماذا يقول؟", "astana documents unsc-resolution-2254"),
    ("متى صدر القرار 2254؟", "astana documents unsc-resolution-2254 --field issued"),
    ("متى صار خاجي رئيسا للوفد الإيراني؟", "astana person ali-asghar-khaji --field career --party iran --pick first"),
    ("متى كان خاجي رئيسا للوفد الإيراني؟", "astana person ali-asghar-khaji --field career --party iran"),
    ("من أي بلد خاجي؟", "astana person ali-asghar-khaji"),
    ("من حضر لأول مرة في الجولة 13؟", "astana attendance --party iraq --party lebanon --pick first"),
    ("which parties were new at round 13?", "astana attendance --party iraq --party lebanon --pick first"),
    ("من رئس وفد المعارضة في الجولة 5 اسم الشخص فقط", "astana who 5 --party opposition"),
]


@each(("text", "command"), ASKED)
def test_what_is_spoken_of(reply, text, command):
    answer = reply(text)
    assert answer.command == command, answer.text.en
    assert answer.status in ("answered", "disputed")


REFUSED = [
    "هل ذكر بيان الجولة الخامسة العراق؟",
    "was Egypt mentioned in the statement of round 22?",
    "بيان الجولة 15 والأردن",
    "هل رحب بيان الجولة 13 بالعراق؟",
    "ماذا تقرر حول الأردن في الجولة 2",
    "هل صدر في الجولة 5 نص عن إزالة الألغام؟",
    "خبراء روسيا في الجولة 5 برئاسة من",
    "ماذا اقترحت روسيا في الجولة 9",
    "اجتماع جنيف في شباط 2017",
    "من كتب بيان الجولة 7",
    "متى صدر البيان بالعربية في الجولة 5",
    "متى صار لتركيا رئيس وفد جديد",
    "هل ترأس خوري وفد لبنان في الجولة 13 فقط؟",
    "هل قاد طعمة 15 جولة فقط؟",
    "سوسان نائب وزير الخارجية، كم جولة ترأس",
    "متى دعي الأردن ليكون مراقبا",
    "هل ذكر بيان الجولة 5 القرار 1701؟",
    "آخر رئيس لسوريا",
    "هل ذكر لبنان بيان الجولة 22",
    "هل كان رئيس وفد تركيا الجديد سفيرا",
    "رسم خاجي",
    "ما الجديد في الجولة 15",
    "من حضر لأول مرة في الجولة 5",
    "متى كُتبت الدستور",
    "ماذا اقترحت كازاخستان على المعارضة",
    "هل كانت الجولة 4 آخر جولة قبل الصيف",
    "أول جولة لبيدرسن الجولة 14",
    "الجولة 5 وأول جولة للأردن",
    "الأردن أول جولة وآخر جولة",
    "إلى متى مددت المذكرة؟",
    "متى مددت المذكرة؟",
    "من أي بلد روبرت دان؟",
    "من حضر أكثر من رئيس وفد تركيا",
    "أي وفد كان له أكثر من رئيس؟",
    "هل كان لديمستورا أكثر من رئيس؟",
    "بين أي جولتين كان مؤتمر سوتشي",
]


@each("text", REFUSED)
def test_what_no_record_says_is_refused(reply, text):
    assert reply(text).reason == "unread_words"


@each("text", ["كم عدد المشاركين في الجولة الثامنة عشرة إجمالاً؟", "how many people attended round 18?"])
def test_how_many_came_in_all_is_on_no_record(reply, text):
    answer = reply(text)
    assert (answer.status, answer.reason, answer.rounds) == ("unknown", "unknown_value", (18,))


FIRST_AT = [
    ("هل حضر العراق لأول مرة في الجولة 13", True),
    ("هل حضر العراق لأول مرة في الجولة الثانية عشرة؟", False),
    ("هل حضر العراق في الجولة 13 لأول مرة", True),
    ("العراق حضر أول مرة بالجولة 13 صح؟", True),
    ("بيدرسون أول مرة حضر بالجولة 12؟", True),
    ("هل كانت الجولة 13 أول مشاركة للعراق؟", True),
    ("هل أول مشاركة للعراق كانت في الجولة 12", False),
    ("الجولة الثالثة عشرة أول جولة يحضرها لبنان صح؟", True),
    ("آخر جولة حضرتها أمريكا هي الجولة 8؟", True),
    ("هل كانت الجولة 8 هي الأخيرة لأمريكا", True),
    ("هل كانت الجولة 15 آخر جولة في سوتشي؟", True),
    ("هل كانت الجولة 5 أول جولة تقاطعها المعارضة", False),
    ("هل الجولة 14 هي الجولة الأولى للعراق؟", False),
    ("هل الجولة الأولى للبنان كانت الجولة 13؟", True),
    ("الجولة الأخيرة لأمريكا كانت الجولة 6", False),
    ("الجولة 8 هي الجولة الأخيرة لأمريكا", True),
    ("الجولة 17 أول جولة لسوسان", False),
    ("الجولة 20 كانت آخر جولة لسوسان", True),
    ("الجولة 10 آخر جولة للجعفري", False),
    ("كانت أول جولة لخاجي هي الجولة 12", True),
    ("الجولة 13 أول جولة للعراق", True),
]


@each(("text", "true"), FIRST_AT)
def test_the_round_that_is_claimed_to_be_the_first_or_the_last(reply, text, true):
    answer = reply(text)
    assert answer.status == "answered"
    assert answer.text.en.startswith("Yes: " if true else "No: ")
