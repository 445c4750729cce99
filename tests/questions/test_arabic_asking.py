"""What Arabic question words ask beside a verb, and what stands in for a head, an office, a place."""

from __future__ import annotations

from rows import each


@each(
    "text",
    [
        "خاجي من أي جولة صار رئيس الوفد؟",
        "من أي جولة تسلّم خاجي رئاسة الوفد الإيراني؟",
        "من إيمتى بلش خاجي يترأس الوفد",
        "منذ متى يترأس خاجي الوفد؟",
        "خاجي استلم الوفد من أي جولة",
    ],
)
def test_since_which_round_somebody_led(reply, text):
    query = reply(text).query
    assert (query.topic, query.people, query.pick) == ("career", ("ali-asghar-khaji",), "first")


@each("text", ["لبنان من أي جولة صار يشارك", "من أي جولة حضر لبنان؟", "من أي جولة بلش لبنان يجي"])
def test_since_which_round_a_party_came(reply, text):
    query = reply(text).query
    assert (query.topic, query.parties, query.pick) == ("debut", ("lebanon",), "first")


@each("text", ["لحد أي جولة ضل الجعفري رئيس الوفد", "حتى أي جولة ترأس الجعفري الوفد؟"])
def test_until_which_round_somebody_led(reply, text):
    query = reply(text).query
    assert (query.topic, query.pick) == ("career", "last")


def test_from_one_round_to_another_is_the_whole_career(reply):
    assert reply("خاجي مسك الوفد من إمتى لإمتى؟").query.pick is None


@each("text", ["علام انسحبت تركيا من الجولة التاسعة؟", "علام قاطعت إيران الجولة العاشرة؟"])
def test_what_for_takes_for_granted_that_it_was_so(reply, text):
    assert reply(text).reason == "premise_false"


@each(
    "text",
    [
        "ما الذي حال دون مشاركة الولايات المتحدة في الجولة التاسعة؟",
        "بم عُلّل غياب الولايات المتحدة عن الجولة التاسعة؟",
        "إلى ماذا يُعزى غياب واشنطن عن الجولة التاسعة؟",
    ],
)
def test_why_in_formal_words(reply, text):
    query = reply(text).query
    assert (query.topic, query.rounds, query.parties, query.why) == ("absence", (9,), ("us",), True)


@each("text", ["متى بدأت الجولة السادسة، وأي يوم كان؟", "إيمتى كانت الجولة 6 وبأي يوم؟"])
def test_when_and_which_day(reply, text):
    assert reply(text).query.detail == "weekday"


@each("text", ["مين كان بالجولة العاشرة؟", "من كان في الجولة العاشرة؟"])
def test_who_was_at_a_round(reply, text):
    assert reply(text).query.topic == "attendance"


def test_who_led_at_a_round_is_not_who_was_there(reply):
    assert reply("مين كان بالجولة العاشرة رئيس الوفد الروسي؟").query.topic == "head"


@each(
    "text",
    [
        "ما الصفة الوظيفية لبسام صباغ؟",
        "ما رتبة بسام صباغ الرسمية؟",
        "ما المنصب الحكومي الذي كان يتولاه بسام صباغ؟",
    ],
)
def test_adjectives_of_an_office(reply, text):
    query = reply(text).query
    assert (query.people, query.detail) == (("bassam-sabbagh",), "office")


def test_the_capacity_of_a_head_is_his_office(reply):
    query = reply("ما صفة رئيس الوفد التركي في الجولة 21؟").query
    assert (query.topic, query.parties) == ("office", ("turkey",))


@each(
    ("text", "party"),
    [
        ("من ناب عن موسكو في رئاسة وفدها إلى الجولة الثامنة؟", "russia"),
        ("من ناب عن المبعوث الأممي في الجولة 17؟", "un"),
        ("من تولى دفة الوفد التركي في الجولة 17؟", "turkey"),
        ("وفد إيران بالجولة 12 كان تحت رئاسة مين؟", "iran"),
    ],
)
def test_turns_of_phrase_for_a_head(reply, text, party):
    query = reply(text).query
    assert (query.topic, query.parties) == ("head", (party,))


@each(
    ("text", "number"), [("الجولة الطناش", 12), ("الجولة الربعطاش", 14), ("الجولة الحداش", 11), ("الجولة الستاش", 16)]
)
def test_maghrebi_numbers(reply, text, number):
    assert reply(f"مين ترأس وفد روسيا ف{text}").query.rounds == (number,)


def test_the_syrian_sides_are_both_of_them(reply):
    answer = reply("الأطراف السورية التي شاركت في الجولة السادسة")
    assert answer.query.parties == ("syria_gov", "opposition")


def test_syrian_and_international_parties_are_all(reply):
    assert reply("الأطراف السورية والدولية التي شاركت في الجولة السادسة").query.parties == ()


def test_how_many_is_never_passed_over(reply):
    assert reply("وفد المعارضة كان فيه كام واحد في الجولة الرابعة").query.topic == "size"


def test_how_long_one_round_was_is_no_gap(reply):
    assert reply("المدة الزمنية للجولة السابعة").query.detail == "duration"


def test_who_stopped_coming(reply):
    query = reply("متى توقفت الولايات المتحدة عن المشاركة؟").query
    assert (query.topic, query.pick) == ("debut", "last")


@each(
    "text",
    ["من هو خليفة جابري أنصاري؟", "منو خليفة جابري أنصاري", "جابري أنصاري مين إجا محله"],
)
def test_a_successor_is_not_the_one_before(reply, text):
    query = reply(text).query
    assert (query.people, query.detail) == (("hossein-jaberi-ansari",), "successor")


@each("text", ["سلجوق أونال جاء خلفًا لمن؟", "محل مين قعد سلجوق أونال", "من سبق سلجوق أونال في منصبه؟"])
def test_whose_place_somebody_took(reply, text):
    query = reply(text).query
    assert (query.people, query.detail) == (("selcuk-unal",), "predecessor")


@each("text", ["هل تغيّب أحد عن الجولة 12؟", "هل غاب أحد عن الجولة الثانية عشرة؟"])
def test_anybody_is_no_number_of_a_round(reply, text):
    assert reply(text).query.rounds == (12,)


@each("text", ["لم قاطعت المعارضة الجولة الثالثة؟", "شو اللي خلا المعارضة تقاطع الجولة الثالثة"])
def test_why_before_a_past_tense_and_what_made_them(reply, text):
    query = reply(text).query
    assert (query.topic, query.why) == ("absence", True)


def test_a_denial_is_not_why(reply):
    assert not reply("لم تشارك المعارضة في الجولة الثالثة؟").query.why


@each("text", ["ما كان منصب جورج كرول في الجولة الأولى؟", "ماذا كان منصب جورج كرول وقت الجولة الأولى؟"])
def test_what_an_office_was(reply, text):
    query = reply(text).query
    assert (query.rounds, query.detail) == ((1,), "office")


@each("text", ["الوفد الإيراني بالجولة التاسعة مين كان فيه؟", "وفد إيران مين فيه بالجولة 9"])
def test_who_was_in_a_delegation(reply, text):
    query = reply(text).query
    assert (query.topic, query.parties) == ("member", ("iran",))


@each("text", ["من الجهات التي مُثّلت في الجولة السابعة؟", "مين اجتمع بالجولة 7"])
def test_who_was_represented_or_met(reply, text):
    assert reply(text).query.topic == "attendance"


def test_how_many_days_a_gap_had_is_no_length_of_a_round(reply):
    assert reply("بعد كم من الجولة 5 انعقدت الجولة 6؟").query.detail != "duration"


@each(
    "text",
    ["من تسلّم رئاسة الوفد من سيدات أونال؟", "سيدات أونال سلّم الوفد لمين", "لمن سلّم سيدات أونال رئاسة الوفد؟"],
)
def test_from_whom_and_to_whom_a_delegation_passed(reply, text):
    query = reply(text).query
    assert (query.people, query.detail) == (("sedat-onal",), "successor")


@each("text", ["متى صار لبنان يحضر", "لبنان دخل أستانا من أي جولة"])
def test_when_a_party_began_to_come(reply, text):
    query = reply(text).query
    assert (query.topic, query.parties, query.pick) == ("debut", ("lebanon",), "first")
