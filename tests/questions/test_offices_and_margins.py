"""People by office, those who stood in for them, and whom they met on the margins."""

from __future__ import annotations

from rows import each


@each(
    ("text", "rounds"),
    [
        ("At which rounds did the Iraqi ambassador to Russia head the delegation?", (13, 15, 20)),
        ("Which round did Lebanon's ambassador to Russia attend as head?", (15,)),
        ("سفير العراق بموسكو ترأس وفد بلاده بأي جولات؟", (13, 15, 20)),
    ],
)
def test_rounds_led_by_an_ambassador(reply, text, rounds):
    assert reply(text).rounds == rounds


@each(
    "text",
    [
        "Which rounds did the Turkish ambassador to Russia lead?",
        "Which rounds in 2021 did the Iraqi ambassador to Russia lead?",
        "Did the Iraqi ambassador to Russia lead round 13?",
    ],
)
def test_an_embassy_of_which_nothing_is_on_record_is_refused_by_name(reply, text):
    answer = reply(text)
    assert answer.reason == "unread_words"
    assert "ambassador" in answer.text.en


@each(
    ("text", "person", "number"),
    [
        ("Who stood in for the UN envoy at Astana 17?", "khawla-matar", 17),
        ("Who replaced the UN envoy at round 7?", "milos-strugar", 7),
        ("مين ناب عن المبعوث الأممي بالجولة 21؟", "najat-rochdi", 21),
    ],
)
def test_who_came_for_the_envoy(reply, text, person, number):
    answer = reply(text)
    assert answer.rounds == (number,)
    assert person in str([x.value for x in answer.records])


def test_nobody_stood_in_for_an_envoy_who_came(reply):
    answer = reply("Who stood in for the UN envoy at round 4?")
    assert answer.reason == "premise_false"
    assert "Mistura" in answer.text.en


@each("text", ["Who has been the UN envoy during the process?", "من كان المبعوث الأممي خلال المسار؟"])
def test_the_envoys_over_all_rounds(reply, text):
    answer = reply(text)
    assert {"Staffan de Mistura", "Geir Pedersen"} <= {
        x.value["en"] for x in answer.records if x.field == "head" and x.value
    }


@each("text", ["Who spoke for Baghdad at round 13?", "Who spoke for Moscow at round 5?"])
def test_who_speaks_for_a_state_leads_its_delegation(reply, text):
    assert reply(text).query.topic == "head"


@each("text", ["Who spoke for the opposition at round 2?", "Who spoke for Russia?"])
def test_who_else_speaks_is_on_no_record(reply, text):
    assert reply(text).reason == "unread_words"


@each(
    "text",
    [
        "For which round don't we know who headed the Turkish delegation?",
        "At which rounds is the head of the Turkish delegation unknown?",
        "في أي جولة لا يُعرف رئيس الوفد التركي؟",
    ],
)
def test_rounds_of_which_the_head_is_on_no_record(reply, text):
    answer = reply(text)
    assert answer.rounds == (2,)
    assert any("16" in note.en for note in answer.notes)


def test_none_of_which_the_head_is_on_no_record(reply):
    assert reply("For which rounds is the Iranian head unknown?").rounds == ()


@each(
    ("text", "office"),
    [
        ("Which armed group did Alloush come from?", "Jaysh al-Islam"),
        ("Which faction did Othman represent?", "Sultan Murad"),
    ],
)
def test_the_group_of_somebody_is_in_his_office(reply, text, office):
    assert office in reply(text).text.en


def test_the_group_of_somebody_who_has_none(reply):
    assert reply("Which armed group did Aridi come from?").reason == "unread_words"


def test_who_was_sent_instead(reply):
    answer = reply("ليش ما راح جبران باسيل عالجولة 13 وبعت غدي خوري؟")
    assert (answer.query.people, answer.query.why) == (("gebran-bassil",), True)


def test_another_than_who_was_sent(reply):
    assert not reply("ليش ما راح بيدرسون عالجولة 13 وبعت غدي خوري؟").records


@each(
    "text",
    [
        "Did Khaji meet Pedersen on the sidelines of round 22?",
        "Did Pedersen meet Khaji at round 22?",
        "هل التقى خاجي بيدرسون على هامش الجولة 22؟",
    ],
)
def test_who_met_on_the_margins(reply, text):
    answer = reply(text)
    assert [x.value["en"] for x in answer.records] == ["Khaji met UN envoy Pedersen"]


def test_whom_somebody_met(reply):
    answer = reply("Whom did Khaji meet on the sidelines of round 22?")
    assert len(answer.records) == 3
    assert all("Khaji" in x.value["en"] for x in answer.records)


@each(
    ("text", "number"),
    [
        ("Whom did the Russian delegation meet on the margins of round 15?", 15),
        ("Which bilateral meetings did the UN envoy hold on the sidelines of round 19?", 19),
        ("What bilateral meetings did Turkey hold at round 8?", 8),
    ],
)
def test_whom_a_delegation_met(reply, text, number):
    assert reply(text).command == f"astana round {number} --field sideline"


@each(
    "text",
    [
        "Did Khaji meet Pedersen at round 21?",
        "Did Turkey meet Iran at round 5?",
        "Whom did Jordan meet on the margins of round 4?",
        "Whom did Turkey and Iran meet on the margins of round 8?",
        "Who led the delegation that Russia met on the margins of round 15?",
        "من التقى لافرنتييف؟",
    ],
)
def test_a_meeting_that_is_on_no_record(reply, text):
    assert reply(text).status in ("unknown", "refused")


@each(
    ("text", "number"),
    [
        ("Who was the last head of the government delegation?", 22),
        ("Who was the first head of the Jordanian delegation?", 2),
        ("Who was the UN's first envoy at the talks?", 1),
    ],
)
def test_the_first_and_the_last_head(reply, text, number):
    answer = reply(text)
    assert (answer.query.topic, answer.query.rounds) == ("head", (number,))


@each("text", ["Who was the last leader to arrive?", "Who was the second head of the Turkish delegation?"])
def test_other_orders_of_heads(reply, text):
    assert reply(text).reason == "unread_words"


@each("text", ["What happened on the sidelines of round 7?", "شو صار على هامش الجولة 7؟"])
def test_what_happened_on_the_margins(reply, text):
    assert reply(text).query.topic == "sideline"


@each("text", ["Who represented the UN when Pedersen was absent?", "مين مثّل الأمم المتحدة لما غاب بيدرسون؟"])
def test_who_came_whenever_somebody_was_away(reply, text):
    answer = reply(text)
    assert answer.command == "astana who 13 21 --party un"


def test_how_many_people_is_no_round(reply):
    assert 2 not in reply("Why did two opposition members leave the hall at round 4?").query.rounds


def test_who_says_so_is_asked_of_his_own_delegation(reply):
    assert reply("Who says Selçuk Ünal led at round 16?").command.endswith("--field head --party turkey")
    assert reply("Who says Sedat Önal led at round 16?").command == "astana disputes 16 --field head --party turkey"
