"""Arabic turns of speech: what follows a round, where it was by the way, who carried a delegation, the only round."""

from __future__ import annotations

from rows import each

from astana_cli.answers.command import command_line


def read_as(reply, text: str) -> str:
    return command_line(reply(text).query).removeprefix("astana ")


@each(
    ("text", "command"),
    [
        ("أين كان مقررا عقد اللقاء الذي يلي الجولة 22؟", "round 22 --field next_round"),
        ("متى كان من المقرر عقد الجولة التي تلي الجولة 22؟", "round 22 --field next_round"),
        ("أين كان مقررا عقد الاجتماع الذي يلي الجولة السابعة؟", "round 7 --field next_round"),
        ("متى عُقد الاجتماع الذي يلي الجولة السابعة؟", "round 8 --field date"),
        ("الجولة يلي صارت بسوتشي سنة 2018 إيمتى كانت", "round 10 --field date"),
    ],
)
def test_what_follows_a_round(reply, text, command):
    assert read_as(reply, text) == command


@each(
    ("text", "command"),
    [
        ("هل شارك لبنان في الجولة 15 التي احتضنتها سوتشي؟", "attendance 15 --party lebanon"),
        ("من رأس الوفد الإيراني في الجولة العاشرة التي استضافتها روسيا؟", "who 10 --party iran"),
        ("الجولة 15 لم تُعقد في أستانا، فأين عُقدت؟", "round 15 --field place"),
        ("وين صارت الجولة 10، مو بأستانا صح؟", "round 10 --field place"),
        ("مكانها وين كانت الجولة العاشرة؟", "round 10 --field place"),
        ("الجولة 10 بسوتشي ولا بأستانا؟", "round 10 --field place --is sochi --is astana"),
        ("صح الجولة 10 صارت بسوتشي؟", "round 10 --field place --is sochi"),
        ("كم جولة استضافتها مدينة سوتشي الروسية، وما أرقامها؟", "rounds --city sochi --count"),
    ],
)
def test_where_it_was_by_the_way(reply, text, command):
    assert read_as(reply, text) == command


@each(
    "text",
    [
        "من رأس الوفد الإيراني في الجولة التاسعة التي استضافتها سوتشي؟",
        "الجولة 14 لم تُعقد في أستانا، فأين عُقدت؟",
        "متى عُقدت الجولة الوحيدة في 2018؟",
        "When was the only round of 2018?",
        "Who led Turkey at the only round in Sochi?",
    ],
)
def test_what_is_said_by_the_way_has_to_be_so(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    ("text", "command"),
    [
        ("متى عُقدت الجولة الوحيدة في 2023؟", "round 20 --field date"),
        ("من رأس الوفد الروسي في الجولة الوحيدة لعام 2023؟", "who 20 --party russia"),
        ("Where was the only round of 2023 held?", "round 20 --field place"),
    ],
)
def test_the_only_round_of_a_year(reply, text, command):
    assert read_as(reply, text) == command


@each(
    "text",
    ["من تقدّم الوفد الروسي في الجولة 16؟", "مين استلم وفد روسيا بالجولة 16؟", "مين شال الوفد الروسي بالجولة 16"],
)
def test_who_carried_a_delegation_led_it(reply, text):
    assert read_as(reply, text) == "who 16 --party russia"


def test_what_a_delegation_brought_forward_is_no_lead(reply):
    assert reply("هل تقدم الوفد الروسي في الجولة 16 بطلب؟").status == "refused"


@each(
    ("text", "command"),
    [
        ("على شو مختلفة المصادر بالجولة 12؟", "disputes 12"),
        ("على إيش كان النقاش بالجولة 10؟", "round 10 --field agenda"),
        ("على شو خلصت الجولة الرابعة؟", "round 4 --field outcome"),
        ("على شو غابت أمريكا عن الجولة 13؟", "round 13 --field absence --party us --why"),
    ],
)
def test_on_what(reply, text, command):
    assert read_as(reply, text) == command


@each("text", ["خلف خاجي من في رئاسة الوفد الإيراني؟", "سبق خاجي من على رأس وفد إيران؟"])
def test_whom_he_followed_or_who_followed_him_is_not_told_by_the_order(reply, text):
    assert reply(text).status in ("refused", "ambiguous")


@each(
    "text", ["آخر جولة حضرتها أمريكا قبل أن تنسحب واشنطن من المسار", "شو آخر جولة إجوا عليها الأمريكان قبل ما ينسحبوا؟"]
)
def test_the_last_before_it_left_is_the_last(reply, text):
    assert read_as(reply, text) == "attendance --party us --pick last"


@each("text", ["بأي يوم صارت الجولة 19، تلات ولا خميس؟", "شو كان اليوم يلي صارت فيه الجولة 19، أحد ولا تنين؟"])
def test_weekdays_that_are_numbers_too(reply, text):
    assert reply(text).query.rounds == (19,)


@each(
    ("text", "command"),
    [
        ("متى صارت مذكرة خفض التصعيد سارية؟", "documents memorandum-2017-05-04 --field in_force"),
        (
            "ما المناطق التي شملها اتفاق خفض التصعيد المبرم في الجولة الرابعة؟",
            "documents memorandum-2017-05-04 --field areas",
        ),
        ("مناطق خفض التصعيد الأربع اللي اتفقوا عليها بالجولة 4", "documents memorandum-2017-05-04 --field areas"),
    ],
)
def test_areas_and_force_of_the_memorandum(reply, text, command):
    assert read_as(reply, text) == command


def test_all_of_one_round_is_on_no_record(reply):
    assert reply("هل حضرت المعارضة الجولة الرابعة من البداية إلى النهاية؟").status == "refused"


@each("text", ["شو يعني الآلية التلاتية؟", "ما المقصود بمصطلح الآلية الثلاثية في وثائق أستانا؟"])
def test_a_term_as_people_say_it(reply, text):
    assert read_as(reply, text) == "define trilateral-mechanism"


@each(
    "text",
    [
        "أرجو إفادتي باسم رئيس الوفد التركي إلى الجولة 22، إذ تتضارب الأسماء في أرشيفنا",
        "مين ترأس وفد تركيا بالجولة 22؟ لقيت اسمين بالنت",
        "قبل ما ننشر الخبر، مين كان رئيس الوفد التركي بالجولة 22؟",
        "أكو أحد يعرف منو رئيس الوفد التركي في الجولة 22",
    ],
)
def test_why_somebody_asks(reply, text):
    assert read_as(reply, text) == "who 22 --party turkey"


@each(
    ("text", "command"),
    [
        ("إيمتى صارت الجولة اللي بعد الجولة 13؟", "round 14 --field date"),
        ("مين ترأس وفد تركيا بالجولة اللي قبل الجولة 15؟", "who 14 --party turkey"),
        ("مين كان قبل سوسان؟", "person ayman-sousan --field predecessor"),
        ("مين كان بعد الجعفري؟", "person bashar-al-jaafari --field successor"),
    ],
)
def test_before_and_after(reply, text, command):
    assert read_as(reply, text) == command


@each("text", ["أكو جولة ما حضرتها إيران؟", "في شي جولة ما حضرتها إيران؟", "هل هناك جولة لم تحضرها إيران؟"])
def test_whether_it_missed_any(reply, text):
    assert read_as(reply, text) == "round all --field absence --party iran"


@each("text", ["ما غابت إيران عن الجولة الخامسة؟", "إيران ماغابتش عن الجولة الخامسة؟"])
def test_was_it_not_away(reply, text):
    answer = reply(text)
    assert answer.command.startswith("astana round 5 --field absence --party iran")
    assert answer.text.en.startswith("Iran took part in round 5")


@each(
    ("text", "command"),
    [
        ("الجولة 18 استمرت قديش؟", "round 18 --field duration"),
        ("قديش بين الجولة الأولى والتانية؟", "rounds 1 2 --gaps"),
        ("قديش صار في جولات أستانا بالمجمل؟", "rounds --count"),
        ("الأردن حضر كم مرة بالمجموع؟", "rounds --present jordan --count"),
        ("عدد مشاركات الأردن", "rounds --present jordan --count"),
    ],
)
def test_how_many_and_how_long(reply, text, command):
    assert read_as(reply, text) == command


@each(
    "text",
    [
        "شو كانت حجة المعارضة لما قاطعت الجولة 3؟",
        "غياب المعارضة عن الجولة الثالثة سببه إيه؟",
        "ما العذر الذي قُدم لغياب المعارضة عن الجولة 3؟",
        "احتجاجا على ماذا قاطعت المعارضة الجولة الثالثة؟",
    ],
)
def test_why_as_people_ask(reply, text):
    assert read_as(reply, text) == "round 3 --field absence --party opposition --why"


def test_who_of_a_delegation_was_away_is_on_no_record(reply):
    assert reply("كم واحد من وفد إيران ما حضر الجولة 5؟").status in ("refused", "ambiguous")


def test_when_they_went_denies_nothing(reply):
    assert read_as(reply, "لما راح وفد روسيا على الجولة 15 مين ترأسه؟") == "who 15 --party russia"


@each(
    "text",
    [
        "رؤساء وفد روسيا من أول جولة لآخر جولة",
        "من ترأس الوفد الروسي من الجولة الأولى إلى الأخيرة؟",
        "مين ترأس وفد روسيا من أول جولة لحد آخر جولة",
    ],
)
def test_from_the_first_round_to_the_last(reply, text):
    assert len(reply(text).query.rounds) == 22


def test_the_time_from_the_first_round_to_the_last_is_no_length_of_one(reply):
    assert reply("كم يوما من أول جولة لآخر جولة").status == "refused"


@each(
    ("text", "command"),
    [
        ("طعمة استلم من مين رئاسة وفد المعارضة؟", "person ahmad-tomeh --field predecessor --party opposition"),
        ("هل كان لبنان بين المراقبين في الجولة 20؟", "round 20 --field role --party lebanon --is observer"),
        ("شو صار بملف المعتقلين بالجولة 8؟", "round 8 --field outcome --about detainees_missing"),
        ("شو كان اسم أستانا وقت الجولة 16؟", "round 16 --field city_name"),
        ("هل كانت العاصمة الكازاخية تسمى نور سلطان حين عقدت الجولة 16؟", "round 16 --field city_name --is Nur-Sultan"),
    ],
)
def test_more_turns(reply, text, command):
    assert read_as(reply, text) == command


@each("text", ["هل التزمت الأطراف بمذكرة خفض التصعيد؟", "من صوّر الجولة 10؟"])
def test_what_no_record_tells(reply, text):
    assert reply(text).status == "refused"


@each("text", ["ما قائمة الحضور في الجولة 9؟", "ما تركيبة الحضور في الجولة التاسعة؟"])
def test_what_the_list_is_denies_no_presence(reply, text):
    assert read_as(reply, text) == "attendance 9"


@each(
    ("text", "command"),
    [
        ("متى سجل لبنان حضوره الأول؟", "attendance --party lebanon --pick first"),
        ("متى سجلت أمريكا حضورها الأخير؟", "attendance --party us --pick last"),
        ("منذ متى أصبحت مذكرة خفض التصعيد نافذة؟", "documents memorandum-2017-05-04 --field in_force"),
        ("في أي مدينة روسية عُقدت الجولة 15؟", "round 15 --field city"),
        ("من 2018 ل 2020 كم جولة صارت؟", "rounds --from 2018 --to 2020 --count"),
        ("شو أطول مدة بدون جولات؟", "rounds --pick most --gaps"),
        ("قديش كان الفرق بالأيام بين الجولة 14 والجولة 15؟", "rounds 14 15 --gaps"),
        ("أرجو بيان سبب غياب المعارضة عن الجولة الثالثة", "round 3 --field absence --party opposition --why"),
    ],
)
def test_first_last_and_since(reply, text, command):
    assert read_as(reply, text) == command


def test_a_round_in_another_land_is_in_none_of_its_cities(reply):
    assert reply("في أي مدينة روسية عُقدت الجولة 14؟").reason == "premise_false"


@each("text", ["جولات ما صدر عنها بيان مشترك", "في جولات ما طلع عنها بيان؟ شو هي؟"])
def test_a_clause_without_its_relative_is_denied_too(reply, text):
    assert read_as(reply, text) == "rounds --no-statement"


@each(
    ("text", "command"),
    [
        (
            "أرجو إفادتي باسم رئيس الوفد الإيراني إلى الجولة 12، إذ تتضارب المصادر المتاحة لدي في هذا الشأن.",
            "who 12 --party iran",
        ),
        ("من كان رئيس الوفد الإيراني في الجولة 12، حيث تتضارب المصادر المتوفرة بهذا الخصوص؟", "who 12 --party iran"),
        ("هل عُرف من تولى رئاسة الوفد الأمريكي في الجولة الثانية؟", "who 2 --party us"),
        ("هل من المعروف من ترأس وفد روسيا في الجولة 5؟", "who 5 --party russia"),
        ("هل عرف متى عقدت الجولة 5؟", "round 5 --field date"),
        ("من ترأس وفد الأمم المتحدة في الجولة السابعة عشرة بدلا من المبعوث الخاص؟", "who 17 --party un"),
        ("ما الصفة الرسمية التي حملها جورج كرول في الجولة الأولى؟", "person george-krol --field office --round 1"),
        ("ما المسمى الوظيفي الذي كان يحمله لافرنتييف؟", "person alexander-lavrentiev --field office"),
        ("ما هي اللجنة الدستورية المشار إليها في بيانات المسار؟", "define constitutional-committee"),
        ("مين اجا بدال بشار الجعفري؟", "person bashar-al-jaafari --field successor"),
    ],
)
def test_beside_what_is_asked(reply, text, command):
    assert read_as(reply, text) == command


@each(
    "text",
    [
        "ما السبب الذي ساقته الفصائل المسلحة لتغيبها عن الجولة الثالثة؟",
        "ما العذر الذي قدمته المعارضة لمقاطعتها الجولة الثالثة؟",
        "ما هي الأسباب التي ساقتها الفصائل لغيابها عن الجولة 3؟",
    ],
)
def test_reasons_of_those_who_stayed_away(reply, text):
    assert read_as(reply, text) == "round 3 --field absence --party opposition --why"


@each(
    "text", ["ما السبب الذي ساقته روسيا لغياب المعارضة عن الجولة 3؟", "ما الأسباب التي ذكرتها روسيا لتأجيل الجولة 16؟"]
)
def test_reasons_of_others_are_no_reasons_on_record(reply, text):
    assert reply(text).reason == "unread_words"


@each("pronoun", ["الذي وُقّعت فيه", "الذي وقعت فيه"])
def test_a_meeting_of_a_month_at_which_a_paper_was_signed(reply, pronoun):
    text = "من كان على رأس الوفد الأردني في اجتماع {} 2017 {} مذكرة مناطق خفض التصعيد؟"
    assert read_as(reply, text.format("أيار", pronoun)) == "who 4 --party jordan"
    assert reply(text.format("تموز", pronoun)).status == "refused"


@each(
    "text",
    [
        "ما الفرق بين أيمن سوسان وأيمن رعد، هل هما شخص واحد؟",
        "ما الفرق بين محمد علوش وأحمد طعمة، هل هما نفس الشخص؟",
    ],
)
def test_the_difference_between_two_who_may_be_one(reply, text):
    assert reply(text).query.topic == "same"


@each(
    ("text", "number"),
    [
        ("أين عقدت الجولة 15، أستانا أم سوتشي؟", 15),
        ("وين صارت الجولة 15، سوتشي ولا أستانا؟", 15),
        ("أين عقدت الجولة 16، أستانا أم سوتشي؟", 16),
        ("where was round 5 held, Astana or Sochi?", 5),
    ],
)
def test_one_of_two_cities(reply, text, number):
    assert read_as(reply, text).split(" --is ")[0] == f"round {number} --field place"
    assert set(read_as(reply, text).split(" --is ")[1:]) == {"astana", "sochi"}


@each("which", ["أي", "أنهي", "أية"])
def test_since_which_round_behind_the_verb(reply, which):
    found = read_as(reply, f"أحمد طعمة بدأ يرأس المعارضة من {which} جولة")
    assert found == "person ahmad-tomeh --field career --party opposition --pick first"
