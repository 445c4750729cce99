"""Arabic turns that strangers used: when they met, with whose people, before him over a delegation, a meeting between
some, a slip in the adjective of a delegation; and near misses of these, which stay unread."""

from __future__ import annotations

from rows import each

from astana_cli.answers.command import command_line

READ = {
    "من كان على رأس البعثة الإيرانية حين اجتمعوا في نيسان 2019؟": "who 12 --party iran",
    "مين كان رئيس وفد تركيا وقت اجتمعوا بسوتشي سنة 2018؟": "who 10 --party turkey",
    "من قاد وفد المعارضة لما التقوا في تموز 2018؟": "who 10 --party opposition",
    "مين إجا مع الأردنيين عالجولة التانية؟": "round 2 --field member --party jordan",
    "غير رئيس الوفد مين إجا مع الأردنيين عالجولة التانية؟": "round 2 --field other_members --party jordan",
    "من جاء مع الأتراك إلى الجولة 9 غير رئيس الوفد؟": "round 9 --field other_members --party turkey",
    "هسه شكد عدد الجولات كلها؟": "rounds --count",
    "من يرعى مسار أستانا؟": "define guarantor",
    "من كان مع الوفد الأردني في الجولة الثانية؟": "round 2 --field member --party jordan",
    "كاظم جلالي بأي اجتماع رافق الوفد الإيراني؟": "person kazem-jalali --field presence",
    "في أي جولة رافق كاظم جلالي وفد إيران؟": "person kazem-jalali --field presence",
    "منو چان قبل بسام صباغ على وفد دمشق؟": "person bassam-sabbagh --field predecessor --party syria_gov",
    "مين كان بعد الجعفري على وفد النظام؟": "person bashar-al-jaafari --field successor --party syria_gov",
    "مفاوضات الحادي والعشرين من كانون الأول 2017 رقمها كم؟": "rounds --from 2017-12-21 --to 2017-12-21",
    "مفاوضات 15 متى انعقدت؟": "round 15 --field date",
    "كم مرة استضافت سوتشي هذه الجولات وأيها؟": "rounds --city sochi --count",
    "how many times did Sochi host, and which rounds?": "rounds --city sochi --count",
    "متى دخل بروتوكول 5 آذار 2020 الملحق بمذكرة ادلب حيز النفاذ؟": "documents protocol-2020-03-05 --field in_force",
    "القمة الثلاثية اللي اتعملت بالفيديو كانت امتى": "events summit-2020-07-01-online",
    "متى كانت قمة طهران بين بوتين وأردوغان وروحاني؟": "events summit-2018-09-07-tehran",
    "When was the Tehran summit between Putin, Erdogan and Rouhani?": "events summit-2018-09-07-tehran",
    "متى كانت قمة سوتشي التي جمعت روسيا وتركيا وإيران في 2019؟": "events summit-2019-02-14-sochi",
    "من ترأس البعثة التركبة في الجولة 15؟": "who 15 --party turkey",
    "من ترأس البعثة اللبانية في الجولة 15؟": "who 15 --party lebanon",
    "من ترأس الوفد الرسي في الجولة 5؟": "who 5 --party russia",
    "الدول المرقبة في الجولة 21": "attendance 21 --role observer --kind state",
    "الدول الضامة في الجولة 21": "attendance 21 --role guarantor",
    "فين كانت أول جولة خارج أستانا؟": "rounds --not-city astana --pick first",
    "where was the last round outside Kazakhstan?": "rounds --outside kazakhstan --pick last",
    "قارن بين حضور لبنان والعراق": "attendance --party lebanon --party iraq",
    "compare the attendance of Jordan and Iraq": "attendance --party jordan --party iraq",
    "ما الوثائق التي وقعتها إيران؟": "documents iran-guarantor-document-2017-03-15 memorandum-2017-05-04"
    " --field signatories",
    "هل وقعت الحكومة السورية على أي وثيقة؟": "documents ceasefire-2016-12-29 --field signatories --party syria_gov",
    "متى أعلنت الهدنة الشاملة؟": "events ceasefire-2016-12-30",
    "هل دعي العراق إلى أستانا؟": "attendance --party iraq",
    "جولة شهر واحد سنة 2024 وين كانت؟": "round 21 --field place",
    "من هي الجهة التي أصدرت بيان الجولة 13؟": "documents 13 --field issuers",
    "متى انتهت صلاحية مذكرة خفض التصعيد؟": "documents memorandum-2017-05-04 --field validity",
    "حتى متى سرت مذكرة خفض التصعيد؟": "documents memorandum-2017-05-04 --field validity",
    "كيف وصف بيان الجولة 17 الوضع في إدلب؟": "documents joint-statement-2021-12-22 --field points --about idlib",
    "شو موقف بيان الجولة 17 من الوضع بإدلب؟": "documents joint-statement-2021-12-22 --field points --about idlib",
    "كيف تحدث بيان الجولة 14 عن النفط؟": "documents joint-statement-2019-12-11 --field points --about economy",
    "ما مصدر عدد وفد المعارضة في الجولة 1؟": "sources 1 --field size --party opposition",
    "روسيا كم جولة استضافت؟": "rounds --country russia --count",
    "بيان 2 آب 2019 تبع أي جولة؟": "rounds --from 2019-08-02 --to 2019-08-02 --statement",
    "بأي جولة بدأ سوسان؟": "person ayman-sousan --field presence --pick first",
    "متى بدأ خاجي مع وفد إيران؟": "person ali-asghar-khaji --field presence --pick first",
    "at which round did Sousan start?": "person ayman-sousan --field presence --pick first",
    "بيانات النصف الثاني من 2018": "documents joint-statement-2018-09-07 joint-statement-2018-07-31"
    " joint-statement-2018-11-29",
    "which documents were issued in the second half of 2018?": "documents joint-statement-2018-09-07"
    " memorandum-2018-09-17 joint-statement-2018-07-31 joint-statement-2018-11-29",
    "ما البيانات التي صدرت في أيلول 2018؟": "documents joint-statement-2018-09-07",
    "ما البيانات التي صدرت في الربع الأخير من 2018؟": "documents 11",
    "وين أقدر أقرا بيان الجولة 21؟": "documents 21 --field text",
    "أين أقر بيان الجولة 21؟": "round 21 --field place",
    "حصيلة الوفود في الجولة 22": "round 22 --field delegations_count",
    "شو حصيلة أستانا 9؟": "round 9 --field outcome",
    "كيف وُصف الجعفري بالجولة 8؟": "person bashar-al-jaafari --field office --round 8",
    "شو حكى الجعفري بنهاية الجولة 8؟": "round 8 --field said --by bashar-al-jaafari",
    "من هو رئيس الجلسة العامة في الجولة 21؟": "round 21 --field host_chair",
    "مين قرا رسالة الرئيس الكازاخي بالجولة الأولى؟": "round 1 --field host_chair",
    "Did Abdrakhmanov read out the president's message at round 1?": "round 1 --field host_chair --person"
    " kairat-abdrakhmanov --is read_message",
    "Was the de-escalation memorandum extended automatically?": "documents memorandum-2017-05-04 --field validity",
    "هل المذكرة قابلة للتمديد؟": "documents memorandum-2017-05-04 --field validity",
    "أي الجولات انتهت من غير بيان مشترك؟": "rounds --no-statement",
    "كم جولة خلصت من غير بيان؟": "rounds --no-statement --count",
    "من وقع مذكرة خفض التصعيد في ربيع 2017؟": "documents memorandum-2017-05-04 --field signatories",
}
REFUSED = {
    "من ترأس الوفد الروسي حين اجتمعوا مع الأتراك في موسكو؟": "unread_words",
    "من قاد وفد المعارضة لما التقوا لافرنتييف؟": "unread_words",
    "من حضر مع روسيا الجولة 9؟": "unread_words",
    "من جلس مع الروس في الجولة 4؟": "unread_words",
    "من وقع مع الأتراك على المذكرة؟": "unread_words",
    "هل رافق كاظم جلالي الوفد الروسي في الجولة 15؟": "unread_words",
    "متى كانت قمة أنقرة بين روسيا وأمريكا؟": "premise_false",
    "القمة اللي اتعملت أونلاين بين بوتين ولافروف امتى؟": "unread_words",
    "من ترأس وفد رسيا في الجولة 5": "unread_words",
    "من ترأس البعثة الأمنية في الجولة 15؟": "unread_words",
    "كيف تطرق بيان الجولة 14 إلى إسرائيل؟": "unread_words",
    "متى بدأ لافرنتييف الجولة 5؟": "unread_words",
    "when did Khaji start the round?": "unread_words",
    "متى بدأ سوسان؟": "unread_words",
    "من حضر من الوفود مع الأتراك في الجولة 9؟": "unread_words",
    "من حضر مع الروس الجولة 9 من الدول؟": "unread_words",
    "محادثات تموز": "ambiguous",
    "الآن من رئيس الوفد الروسي؟": "out_of_scope",
    "روسيا وتركيا كم جولة استضافت؟": "unread_words",
    "كم جولة صدر عنها بيانان؟": "unread_words",
    "هل كانت أول جولة خارج أستانا في سوتشي؟": "unread_words",
    "ما الوثائق التي لم توقعها تركيا؟": "unread_words",
    "هل وقع الأردن أي وثيقة؟": "premise_false",
    "هل دعيت مصر إلى أستانا؟": "party_never_took_part",
    "هل دعي العراق قبل الجولة 13؟": "unread_words",
    "هل سبق أن عقدت جولتان في شهر واحد؟": "unread_words",
    "حصيلة وفد المعارضة في الجولة 22": "unread_words",
    "كيف وصف الجعفري الجولة 8؟": "unread_words",
    "ماذا قال بيدرسون في ختام الجولة 16؟": "unknown_value",
    "من قرأ رسالة نزارباييف في الجولة 9؟": "unknown_value",
    "هل قرأ بكاييف رسالة نزارباييف في الجولة 21؟": "unknown_value",
    "من قرأ رسالة بوتين في الجولة الأولى؟": "unread_words",
    "الجملة الشهيرة بالجولة التاسعة، مين قالها؟": "unread_words",
    "هل مددت المذكرة؟": "unknown_value",
    "Has the de-escalation memorandum been extended?": "unknown_value",
    "من وقع مذكرة خفض التصعيد في خريف 2017؟": "unread_words",
}


@each(("text", "command"), sorted(READ.items()))
def test_read(reply, text, command):
    assert command_line(reply(text).query) == f"astana {command}"


@each(("text", "reason"), sorted(REFUSED.items()))
def test_not_read(reply, text, reason):
    assert reply(text).reason == reason
