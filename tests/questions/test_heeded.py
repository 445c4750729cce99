"""Words that make another question of a plain one: a span, an exception, an office, a joined half, a claim."""

from __future__ import annotations

from rows import each

TO_THE_LAST = " ".join(map(str, range(15, 23)))

READ = [
    ("من ترأس الوفد التركي ابتداء من الجولة 15؟", f"who {TO_THE_LAST} --party turkey"),
    ("من ترأس وفد تركيا من الجولة 15 فصاعدا؟", f"who {TO_THE_LAST} --party turkey"),
    ("من ترأس وفد تركيا من الجولة 15 حتى الآن؟", f"who {TO_THE_LAST} --party turkey"),
    ("من ترأس وفد تركيا من الجولة 15 لآخر جولة؟", f"who {TO_THE_LAST} --party turkey"),
    ("Who led Turkey from round 15 to the last round?", f"who {TO_THE_LAST} --party turkey"),
    ("Who led Turkey from round 15 to date?", f"who {TO_THE_LAST} --party turkey"),
    ("Who led Turkey as from round 15?", f"who {TO_THE_LAST} --party turkey"),
    ("من ترأس وفد تركيا من الجولة 15 للجولة 18؟", "who 15 16 17 18 --party turkey"),
    ("من ترأس وفد تركيا بدءا من الجولة 15 حتى الجولة 18؟", "who 15 16 17 18 --party turkey"),
    ("Which rounds, beginning with round 18, did Lebanon attend?", "rounds 18 19 20 21 22 --present lebanon"),
    ("مين إجا محل رشدي؟", "person najat-rochdi --field successor"),
    ("إيمتى بطل الجعفري رئيس وفد؟", "person bashar-al-jaafari --field career --pick last"),
    ("ما أكثر سنة فيها جولات؟", "rounds --pick most --years"),
    ("شو الفرق بين أول جولة وآخر جولة؟", "compare 1 22"),
    ("How many days did the 3rd round last exactly?", "round 3 --field duration"),
    ("How long did round 3 last altogether?", "round 3 --field duration"),
    ("أي جولات ما طلع عنها بيان؟", "rounds --no-statement"),
    ("كم جولة ما فيها بيان؟", "rounds --no-statement --count"),
    ("ما الجولة ما قبل الأخيرة؟", "round 21"),
    ("Which rounds were not led by Lavrentiev?", "rounds --not-led-by alexander-lavrentiev"),
    ("Did Astana 20 end in June 2023?", "round 20 --field date_end --is 2023-06"),
    ("الجولات ابتداء من 2019", "rounds --from 2019"),
    ("اعتبارا من أي تاريخ سرت مذكرة خفض التصعيد؟", "documents memorandum-2017-05-04 --field in_force"),
    ("هو الأردن حضر أول جولة ولا بدأ من التانية؟", "attendance 1 2 --party jordan"),
    ("Who attended round 8 and not round 9?", "compare 8 9 --field attendance"),
    ("من حضر الجولة 8 لا الجولة 9؟", "compare 8 9 --field attendance"),
    ("حل محل من أيمن سوسان؟", "person ayman-sousan --field predecessor"),
    ("من حل محل أيمن سوسان؟", "person ayman-sousan --field successor"),
    ("Which ambassador represented the US at the first round?", "who 1 --party us"),
    ("Which rounds did the envoy Lavrentiev lead?", "person alexander-lavrentiev --field career"),
    ("Who opened round 14 for Kazakhstan?", "round 14 --field host_chair --is opened"),
    ("الرئيس التركي لوفد بلاده في الجولة 9", "who 9 --party turkey"),
    ("رئيس الوفد السوري في الجولة 9", "who 9 --party syria_gov"),
    ("Who came to the second in Sochi?", "attendance 15"),
    ("Who stood in for Pedersen at round 18?", "who 18 --party un"),
    ("Who replaced Jaberi Ansari at round 15?", "who 15 --party iran"),
    ("How long between the first round and the last round?", "rounds 1 22 --gaps"),
    ("How long was the first round of 2018?", "round 9 --field duration"),
    ("I heard that Iran led; who led Turkey at round 9?", "who 9 --party turkey"),
    ("Leading the Turkish delegation at round 9 was who?", "who 9 --party turkey"),
    ("Share the rounds Jordan attended", "rounds --present jordan"),
    ("What was Önal's title as of round 9?", "person sedat-onal --field office --round 9"),
]


@each(("text", "command"), READ)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


REFUSED = [
    ("Which delegations attended all rounds except round 3?", "except"),
    ("ما الدول التي حضرت كل الجولات إلا واحدة؟", "إلا"),
    ("من حضر كل الجولات إلا الجولة 3؟", "إلا"),
    ("What does paragraph 5 of the round 21 statement say?", "5"),
    ("When was round 12 and the one after?", "the one after"),
    ("Who led Turkey at least until round 3?", "least"),
    ("كم يوم استمرت الجولة 6 و7 مع بعض؟", "مع بعض"),
    ("Which delegations were headed by ambassadors at round 13?", "ambassadors"),
    ("أي الوفود ترأسها سفراء في الجولة 13؟", "سفراء"),
    ("Which deputy ministers led delegations at round 20?", "deputy"),
    ("Which delegation was led by an envoy at round 20?", "envoy"),
    ("Was Putin's envoy at round 5?", "envoy"),
    ("هل حضر مبعوث بوتين الجولة 5؟", "مبعوث"),
    ("Was Tomeh the first to lead the opposition?", "first"),
    ("هل كان علوش آخر رئيس لوفد المعارضة؟", "آخر"),
    ("Which party did Tomeh lead before he headed the opposition?", "before"),
    ("أي طرف ترأسه طعمة قبل أن يرأس المعارضة؟", "قبل"),
    ("من ترأس معارضة الداخل في الجولة 4؟", "الداخل"),
    ("Does the US still attend?", "still"),
    ("Is the memorandum of May 2017 still in force?", "still"),
    ("مين انسحب ومين بقي بالجولة 4؟", "بقي"),
    ("Who led Turkey at round 5 and when did he leave?", "leave"),
    ("ما حضر الأردن من جولات؟", "ما حضر"),
    ("Who opened round 15 for Kazakhstan?", "for Kazakhstan"),
    ("من من الكازاخ افتتح الجولة 15", "الكازاخ"),
    ("من افتتح الجولة العاشرة من الكازاخيين", "افتتح"),
    ("أي سنة انعقدت فيها أكثر من جولتين؟", "أكثر"),
    ("أي سنة ما انعقد فيها غير جولة؟", "غير"),
    ("هل الجولة 15 الثانية في سوتشي؟", "الثانية"),
    ("مين الضامن الرابع؟", "الرابع"),
    ("Who was the second observer?", "second"),
    ("هل كان الأردن أول مراقب؟", "أول"),
    ("Which round was a month before round 4?", "month"),
    ("Who led the rest of the delegations at round 5?", "rest"),
    ("شو الفرق بين أول جولة وآخر جولة بسوتشي؟", "الفرق"),
    ("شو ما ذكر بيان الجولة 9؟", "ما"),
    ("كم جولة حضر الأردن لحد الجولة 12؟", "كم"),
    ("كم جولة ترأس لافرنتييف غير اللي بسوتشي؟", "غير"),
    ("مين تاني واحد ترأس وفد المعارضة؟", "تاني"),
    ("متى كانت الجولة الخامسة مرة ثانية؟", "ثانية"),
    ("بخلاف الجولة 3، متى كانت الجولة 5؟", "بخلاف"),
    ("هل انتهت أستانا في 2023؟", "انتهت"),
    ("Who made the opposition come to round 4?", "made the"),
    ("مين خلى المعارضة تحضر الجولة 4؟", "خلى"),
    ("Who was out at round 9?", "out"),
    ("Which country wanted to host round 10?", "wanted"),
    ("Who temporarily led the Turkish delegation at round 5?", "temporarily"),
    ("Who led Turkey as an observer at round 5?", "led"),
    ("الرئيس التركي في الجولة 9", "الرئيس"),
    ("الرئيس السوري في الجولة 9", "الرئيس"),
    ("رئيس سوريا في الجولة 9", "رئيس"),
    ("Who came second in the Russian delegation?", "second"),
    ("Which delegation came second?", "second"),
    ("Who came third to Astana for Russia?", "third"),
    ("How many rounds lie between round 3 and round 9?", "lie between"),
    ("How many rounds lie between the first round and the last round of 2018?", "2018"),
    ("How many days between the first round and the last round of 2018?", "2018"),
    ("كم يوما بين أول جولة وآخر جولة في 2018؟", "2018"),
    ("Having led Iran, who came to round 9?", "Having"),
    ("Leading Iran, who came to round 9?", "Leading"),
    ("Having attended round 8, who came to round 9?", "Having"),
    ("What share did Jordan attend of the rounds?", "share"),
    ("As of round 9, who led Iran?", "As of"),
    ("As of round 15, which rounds had Jordan attended?", "As of"),
]


@each(("text", "word"), REFUSED)
def test_the_word_is_named(reply, text, word):
    answer = reply(text)
    assert (answer.status, answer.reason) == ("refused", "unread_words")
    assert word in answer.text.en


@each(
    "text",
    [
        "Who attended round 5 without Turkey?",
        "مين حضر الجولة 5 مش تركيا؟",
        "مين حضر الجولة 1 مو بسوتشي؟",
        "Except in Sochi, which rounds did Pedersen lead?",
        "Without the US, which rounds did Pedersen lead?",
        "Where was the round after the first Sochi round?",
        "Where was the round before the second Sochi round?",
        "وين كانت الجولة قبل سوتشي الأولى؟",
    ],
)
def test_what_is_denied_of_another_denies_no_attendance_and_no_lead(reply, text):
    assert reply(text).status == "refused"


def test_at_one_of_some_rounds_is_told_of_each_of_them(reply):
    answer = reply("Who led Turkey at one of the rounds in 2022?")
    assert (answer.query.topic, answer.rounds) == ("head", (18, 19))


def test_when_the_first_round_in_a_city_was_is_not_asked_of_all_rounds_of_a_year(reply):
    assert reply("Was the first Sochi round in 2018 or 2019?").status == "refused"


def test_who_came_in_her_place_is_not_in_whose_place_she_came(reply):
    assert "predecessor" not in reply("رشدي إجا محلها مين؟").command


@each(
    "text",
    [
        "When did Iran come into Syria?",
        "when did the Americans start coming to Syria",
        "هل دخلت إيران في سوريا بعد الجولة 4؟",
        "which rounds took place in or after June 2021",
        "What does round 9 state?",
    ],
)
def test_what_is_no_meeting_and_no_plain_span_is_not_answered(reply, text):
    assert reply(text).status not in ("answered", "disputed")


def test_the_country_in_which_it_was_is_no_list_of_those_who_came(reply):
    assert reply("البلد اللي صارت فيه الجولة 15").command == "astana round 15 --field country"


def test_a_signature_is_no_guess(reply):
    answer = reply("Who led Iran at round 9? Best regards, Ahmad")
    assert not any("settles" in note.en for note in answer.notes)


@each("text", ["Who came after Khaji at round 9?", "Who succeeded Khaji at round 9?", "من جاء بعد خاجي في الجولة 9؟"])
def test_nobody_came_after_one_who_had_not_led_before(reply, text):
    assert reply(text).status in ("unknown", "refused")


@each("text", ["who led Iran at the last of the 22 rounds", "the first of the twenty-two meetings"])
def test_one_of_so_many_is_not_so_many(reply, text):
    answer = reply(text)
    assert len(answer.query.rounds) < 2
    assert answer.reason == "unread_words"


@each("text", ["which year saw just one round", "what year had exactly one round", "in which year was there one round"])
def test_one_round_is_not_round_one(reply, text):
    answer = reply(text)
    assert answer.status in ("refused", "ambiguous") or (answer.view == "years" and "2023: 1" in answer.text.en)
