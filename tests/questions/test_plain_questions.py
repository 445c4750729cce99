"""Plain questions of one sentence: who was at the first round, for whom somebody stood in, words run together; and
those that have nothing to do with the talks."""

from __future__ import annotations

from rows import each

SAME = [
    ("العراق كان حاضر بأول جولة؟", "Did Iraq attend round 1?"),
    ("الأردن شارك في آخر جولة؟", "Did Jordan attend round 22?"),
    ("قطر حضرت أول جولة؟", "Did Qatar attend round 1?"),
    ("مين حضر من إيران آخر جولة؟", "Who was in the Iranian delegation at round 22?"),
    ("ما أول جولة شارك فيها الأردن؟", "Which was the first round Jordan attended?"),
    ("ليش ستروغار حل مكان دي ميستورا بالجولة 7؟", "Why was de Mistura absent from round 7?"),
    ("Why did Strugar take over from de Mistura at round 7?", "Why was de Mistura absent from round 7?"),
    ("Which of the two lasted longer as head, Jaafari or Sousan?", "How many rounds did Jaafari and Sousan lead?"),
    ("Sousan or Jaafari: who led at more rounds?", "Who led more rounds, Sousan or Jaafari?"),
    ("How many rounds did Khaji and Jaberi Ansari lead?", "How often did Khaji and Jaberi Ansari lead?"),
    ("شنو چان منصب كرول من حضر الجولة الأولى؟", "What office did Krol hold at round 1?"),
    ("At which rounds is Fares Bayoush listed?", "Which rounds did Fares Bayoush attend?"),
    ("فارس بيوش ورد ذكره بأي جولات؟", "Which rounds did Fares Bayoush attend?"),
    ("who tookover from Jaafari?", "Who took over from Jaafari?"),
    ("wholed Iran at round 6?", "Who led Iran at round 6?"),
    ("whenwas round 6?", "When was round 6?"),
    ("who wasthe head of the Russian delegation at round 6?", "Who was the head of the Russian delegation at round 6?"),
    ("ميعاد الجولة 11", "When was round 11?"),
    ("On which two days was round 6 held?", "When was round 6?"),
    ("متى صدر البروتوكول الإضافي لمذكرة إدلب؟", "When was the additional protocol issued?"),
    ("What did round 12 say about the US decision on the Golan?", "What did round 12 say about the Golan?"),
    ("ماذا قالت الجولة 12 عن اعتراف ترامب بالجولان؟", "ماذا قالت الجولة 12 عن الجولان؟"),
    ("Which year since the start had the most rounds?", "Which year had the most rounds?"),
    ("When was the follow-up to round 6?", "When was round 7?"),
    ("Under whose leadership did Iran's team arrive at round 6?", "Who led Iran's team at round 6?"),
    ("Who was the last to lead the government team before Sousan?", "Who led the government team before Sousan?"),
    ("أول واحد ترأس وفد إيران بعد جابري أنصاري", "مين ترأس وفد إيران بعد جابري أنصاري؟"),
    ("How many were held in Sochi?", "How many rounds were held in Sochi?"),
    ("How soon after round 3 was round 4?", "How long after round 3 was round 4?"),
    ("How many rounds were there in 2018 and 2019?", "How many rounds were there from 2018 to 2019?"),
    ("Was Lebanon at Astana?", "Did Lebanon take part in Astana?"),
    ("What was said of Israel's air strikes at round 20?", "What was said of Israeli strikes at round 20?"),
    ("The longest round ever", "the longest round"),
    ("جيش الإسلام حضر الجولة الأولى؟", "هل حضر جيش الإسلام الجولة الأولى؟"),
    ("متى كانت اجلولة الخامسة؟", "متى كانت الجولة الخامسة؟"),
    ("مين حضر باالجولة الخامسة؟", "مين حضر بالجولة الخامسة؟"),
    ("نتائج ارلجولة الخامسة", "نتائج الجولة الخامسة"),
    ("رؤساء الوفود في الجولة اثلانية", "رؤساء الوفود في الجولة الثانية"),
    ("مين ترأسوفد تركيا بالجولة 5؟", "مين ترأس وفد تركيا بالجولة 5؟"),
    ("when was rounnnd 5?", "when was round 5?"),
    ("Wh ich rounds did Jordan attend?", "Which rounds did Jordan attend?"),
    ("كم واحد تناوب على رئاسة وفد تركيا؟", "كم واحد ترأس وفد تركيا؟"),
    ("Who was running the show for Iran at round 9?", "Who led Iran at round 9?"),
    ("Who was before Sousan?", "Who led the delegation before Sousan?"),
    ("When did Lebanon come for the first time?", "When did Lebanon first attend?"),
    ("inwhat city was round 5?", "in what city was round 5?"),
]


@each(("plain", "other"), SAME)
def test_the_same_is_asked(reply, plain, other):
    answer = reply(plain)
    assert answer.status in ("answered", "disputed", "unknown"), answer.text.en
    assert answer.query == reply(other).query


UNRELATED = [
    "Will it rain in Almaty on Sunday?",
    "gold price this week",
    "how do I cook chicken with yoghurt",
    "a good pizza place near me",
    "who sang the songs of that film",
    "when did the cold war end",
    "بكم الذهب اليوم",
    "شلون الجو بالبصرة",
    "طريقة عمل الكنافة",
    "نتائج مباريات الدوري الإسباني",
    "متى بدأت الحرب العالمية الثانية",
]
OTHER_TALKS = [
    "who signed the Doha agreement with the Taliban",
    "what did Kofi Annan's plan say",
    "results of the Camp David summit",
    "بنود خطة كوفي عنان",
    "من حضر قمة كامب ديفد",
]


@each("text", UNRELATED + OTHER_TALKS)
def test_other_matters_are_refused_as_such(reply, text):
    answer = reply(text)
    assert answer.reason == "out_of_scope", answer.text.en


@each("text", OTHER_TALKS)
def test_other_talks_are_named(reply, text):
    assert "other talks" in reply(text).text.en


STRANGERS = [
    "كم جولة حضر عادل الجبير؟",
    "هل حضر نجاح العطار الجولة 4؟",
    "Did Bill Clinton attend round 5?",
    "Did Kofi Annan attend round 1?",
]


@each("text", STRANGERS)
def test_somebody_unknown_is_nobody_on_record(reply, text):
    assert reply(text).reason == "no_such_person"


def test_a_judgement_stays_one(reply):
    assert reply("هل كان اتفاق المناطق عادلا؟").reason == "out_of_scope"


REFUSED = [
    ("Who led longer, Khaji or Jaberi Ansari?", "longer"),
    ("Which commander headed the opposition at round 4?", "commander"),
    ("Who from our ministry read out the statement at round 9?", "ministry"),
    ("How many rounds did Jaafari lead and Tomeh attend?", "attend"),
    ("What does the Sochi memoraneum say?", ""),
    ("من حضر في أولجولة؟", "أولجولة"),
    ("What was the fate of round 5?", "fate"),
    ("How many in Astana and how many in Sochi?", ""),
    ("How many rounds were held in Kazakhstan vs Russia?", "vs"),
    ("ما عاصمة كازاخستان؟", ""),
    ("What is Sochi?", ""),
    ("كم يوم من بداية الجولة 2 لنهاية الجولة 4؟", ""),
    ("Why was Jaafari replaced by Sousan at round 15?", ""),
]


@each(("text", "word"), REFUSED)
def test_what_is_another_question_is_refused(reply, text, word):
    answer = reply(text)
    assert answer.status in ("refused", "unknown", "ambiguous")
    assert word in answer.text.en


def test_the_desk_of_the_asker_is_set_aside(reply):
    answer = reply("This is the football desk. Who led Turkey at round 4?")
    assert answer.query == reply("Who led Turkey at round 4?").query


def test_who_was_away_on_a_date_is_told_though_a_word_was_not_read(reply):
    assert reply("Which commander headed the opposition at the March 2017 round?").reason == "party_absent"


@each(
    ("text", "command"),
    [
        ("Were rounds 16 and 17 both held in 2021?", "round 16 17 --field date --is 2021"),
        ("Were the sixth and the seventh rounds both in Astana?", "round 6 7 --field place --is astana"),
        ("Did Iraq and Lebanon both come to round 13?", "attendance 13 --party iraq --party lebanon"),
        ("Has any of the 22 rounds ever met in Ankara?", "rounds --city ankara --count"),
        ("Was there ever a round in Moscow?", "rounds --city moscow --count"),
        (
            "Did Khaji lead Iran at the first round in 2018?",
            "person ali-asghar-khaji --field led --round 9 --party iran",
        ),
        ("Did the US send nobody to the ninth round?", "round 9 --field absence --party us"),
        ("Was round 19 held on a Friday?", "round 19 --field weekday --is friday"),
    ],
)
def test_yes_or_no_of_rounds(reply, text, command):
    assert reply(text).command == f"astana {command}"


@each(
    "text",
    [
        "Who led at both round 1 and round 22?",
        "Were both rounds held in 2021?",
        "Did Khaji first lead in 2019?",
        "Was the Idlib memorandum signed in Astana?",
    ],
)
def test_two_that_are_not_named_and_what_was_done_twice_are_refused(reply, text):
    assert reply(text).status == "refused"


@each(
    ("text", "verdict"),
    [
        ("Did round 19 open on a Tuesday?", "Yes: "),
        ("Is it true that the opposition boycotted round three?", "Yes: "),
        ("Was the US absent from rounds 9 and 10?", "Yes: "),
        ("Did Iran boycott round 9?", "No: "),
        ("Did the US boycott round 9?", "Round 9"),
        ("Was the opposition excluded from round 3?", "No: "),
        ("Did the opposition boycott rounds 3 and 4?", "Round 3"),
        ("Was the Idlib memorandum signed on 18 September 2018?", "No: "),
        ("Did Russia sign the Idlib memorandum in October 2018?", "No: "),
        ("Was round 19 held on a Friday?", "No: "),
        ("Was Pedersen at round 13?", "No: "),
        ("Did Tomeh lead the opposition from round 8 to round 22?", "Yes: "),
        ("Has any of the 22 rounds ever met in Ankara?", "No: "),
        ("Was round 19 held on a Wednesday?", "Round 19"),
        ("Did round 19 close on a Tuesday?", "Round 19"),
        ("Did Tomeh lead the opposition from round 6 to round 22?", "Ahmad Tomeh"),
        ("Did Pedersen attend rounds 12 and 13?", "Geir Pedersen"),
    ],
)
def test_yes_or_no_only_where_all_of_it_is_so_or_none(reply, text, verdict):
    assert reply(text).text.en.startswith(verdict)
