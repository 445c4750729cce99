"""Ranks among some rounds, and quantities that no list says: read where a query says them, else refused by name."""

from __future__ import annotations

from rows import each

READ = [
    ("When was the penultimate round of 2018?", "round 10 --field date"),
    ("متى كانت الجولة قبل الأخيرة في سوتشي", "round 10 --field date"),
    ("متى كانت الجولة قبل الأخيرة", "round 21 --field date"),
    ("Did Jordan attend every round before round 5?", "attendance 1 2 3 4 --party jordan"),
    ("هل حضر الأردن كل جولة قبل الجولة 5", "attendance 1 2 3 4 --party jordan"),
    ("هل حضرت أمريكا أي جولة قبل الجولة 3", "attendance 1 2 --party us"),
    ("Since round 20 was held, how many rounds have there been?", "rounds 21 22 --count"),
    ("how many rounds did Iraq attend since round 20 ended", "rounds 21 22 --present iraq --count"),
    ("rounds since round 20 held in Astana", "rounds 20 21 22 --city astana"),
    ("which rounds since round 20 ended on a Thursday?", "rounds 20 21 22 --closed-on thursday"),
    ("how many rounds had been held before the end of 2019?", "rounds --to 2019-12 --count"),
    ("How many rounds had been held by the end of 2019?", "rounds --to 2019 --count"),
    ("rounds after the beginning of 2019", "rounds --from 2019-01"),
    ("rounds until the beginning of 2019", "rounds --to 2018-12"),
    ("الجولات منذ نهاية 2018", "rounds --from 2019-01"),
    ("Is there a figure for the Turkish delegation at round 3?", "round 3 --field size --party turkey"),
    ("كم جولة من وقت 2021", "rounds --from 2021 --count"),
    ("وينمتى كانت الجولة 15", "rounds 15"),
    ("هما مين اللي حضروا الجولة 9", "attendance 9"),
    ("العراق ولبنان هما حضروا الجولة 13 ولا لا", "attendance 13 --party iraq --party lebanon"),
    ("مين كان رئيس الوفد التركي لما حضروا الجولة 9", "who 9 --party turkey"),
    ("متى عقدت الجولات 3 و4 على التوالي", "round 3 4 --field date"),
    ("من أكثر من ترأس وفد تركيا", "who --party turkey --often --pick most"),
    ("how many days after round 9 was round 10 held", "rounds 9 10 --gaps"),
    ("متى كانت جولة اثنين", "round 2 --field date"),
    ("When was the first round that Iraq attended?", "attendance --party iraq --pick first"),
    ("could you tell me who attended round 9", "attendance 9"),
]


@each(("text", "command"), READ)
def test_read(reply, text, command):
    assert reply(text).command == f"astana {command}"


REFUSED = [
    ("Did the opposition skip any rounds besides the third?", "besides"),
    ("Is there a report on the Turkish delegation at round 3?", "a report"),
    ("Who are the guarantors according to the memorandum of May 2017?", "memorandum"),
    ("Apart from round 12, has Lebanon missed any?", "Apart from"),
    ("When was every other round held?", "other"),
    ("Who led the rest at round 5?", "rest"),
    ("من ترأس سائر الوفود في الجولة 5", "سائر"),
    ("كم جولة حضر العراق على التوالي", "على التوالي"),
    ("كم جولة حضرها العراق تباعا", "تباعا"),
    ("من ترأس أكثر من وفد", "أكثر"),
    ("من ترأس وفد تركيا أكثر من جولة", "أكثر"),
    ("Which rounds had two documents?", "two"),
    ("كم جولة ببيانين", "ببيانين"),
    ("أي جولة صدر عنها بيانان", "بيانان"),
    ("كم جولة ببيان واحد", "واحد"),
    ("How many documents per round?", "per round"),
    ("كم يوم قبل الجولة 10", "قبل"),
    ("How many days before round 10?", "before"),
    ("How long was it from round 9 until round 10 was announced?", "until"),
    ("Which rounds lasted longer than round 9?", "longer"),
    ("Which rounds began in one month and ended in another?", "another"),
    ("who led Iran just before round 9", "before"),
    ("من ترأس وفد ايران قبيل الجولة التاسعة", "قبيل"),
    ("Was the last round of 2018 the tenth?", "tenth"),
    ("Is round 10 the second round of 2018?", "second"),
    ("Which round preceded the one before 9?", "the one before"),
    ("متى عقدت جولة شباط 2017 الثانية", "الثانية"),
    ("من ترأس وفد ايران بالجولة السابقه عشر", "السابقه"),
    ("من ترأس وفد إيران في الجولة 1 3", "3"),
]


@each(("text", "word"), REFUSED)
def test_refused(reply, text, word):
    found = reply(text)
    assert found.reason == "unread_words"
    assert word in found.text.en


def test_the_last_round_of_a_year_is_held_against_the_one_that_is_claimed(reply):
    answer = reply("هل آخر جولة في 2018 هي الجولة العاشرة")
    assert answer.rounds == (11,)
    assert answer.text.en.startswith("No")


MANNER = [
    ("Which rounds could Jordan attend?", "could"),
    ("وين عقدت بدل الجولة 10", "بدل"),
    ("هل عقدت جولة غير الجولة 10 في سوتشي", "غير"),
    ("Who came to round 22 but not to 21?", "not"),
    ("Are the rounds still held in Astana?", "still"),
    ("الجولة 22 كانت من كام يوم", "كام يوم"),
    ("لامتى تأجلت الجولة 5", "لامتى"),
    ("منو ما تغير بين الجولة 14 و15", "تغير"),
    ("Whom did Russia not send to round 20?", "not"),
    ("Which foreign minister attended round 9?", "minister"),
    ("هل حضر نائب لافروف الجولة 20", "نائب"),
    ("Who could attend round 9?", "could"),
    ("Who was allowed to attend round 9?", "allowed to"),
    ("Did Iraq agree to attend round 13?", "agree to"),
    ("Who came uninvited to round 9?", "uninvited"),
    ("Which rounds did the US briefly attend?", "briefly"),
    ("Who joined midway through round 4?", "midway"),
    ("Who was with Russia at round 9?", "Russia"),
    ("منو كان ويا روسيا بالجولة 9", "روسيا"),
    ("What if Iran came to round 9?", "if"),
    ("which official hosted round 9", "hosted"),
    ("من مثل رئيس الحكومة السورية في الجولة 5", "رئيس"),
]


@each(("text", "word"), MANNER)
def test_what_they_did_and_not_how(reply, text, word):
    found = reply(text)
    assert found.reason == "unread_words"
    assert word in found.text.en


SLIPS = ["من ترأس وفد تركيا عدن في الجولة 9", "ما الجولات التي متن حضرها الأردن", "ما السبعينيات الجولة 9"]
"""Words of their own: three letters in another order, or the ending of a plural, are no slips."""


@each("text", SLIPS)
def test_short_words_are_not_mended(reply, text):
    assert reply(text).reason == "unread_words"


def test_a_round_on_monday_is_not_the_second(reply):
    assert reply("متى كانت جولة الاثنين").status == "ambiguous"
    assert reply("الاثنين أي يوم").reason == "unread_words"


RANKED = [
    ("هل كان الجعفري مساعد رئيس الوفد في الجولة 5", "مساعد"),
    ("هل كان طعمة معاون رئيس الوفد في الجولة 9", "معاون"),
    ("Who appointed Tomeh?", "appointed"),
    ("Who was about to lead Turkey at round 9?", "about"),
    ("اسم الفندق الثاني بالجولة 9", "الثاني"),
    ("متى القادم من الجولات", "القادم"),
]


@each(
    ("text", "office"),
    [
        ("was Tomeh deputy head at round 9", "Head of the Syrian opposition delegation"),
        ("was Tomeh vice head at round 9", "Head of the Syrian opposition delegation"),
        ("was Önal ambassador at round 9", "Deputy Undersecretary of the Turkish Foreign Ministry"),
        ("كان طعمة نائب رئيس الوفد في الجولة 9", "Head of the Syrian opposition delegation"),
    ],
)
def test_a_title_that_is_claimed_is_held_against_the_office(reply, text, office):
    told = reply(text).text.en
    assert told.startswith("No: ")
    assert office in told


@each(("text", "word"), RANKED)
def test_a_title_behind_a_name_says_what_he_was(reply, text, word):
    found = reply(text)
    assert found.reason == "unread_words"
    assert word in found.text.en


def test_a_title_before_a_name_is_part_of_it(reply):
    expected = "astana person ahmet-yildiz --field led --round 21 --party turkey"
    assert reply("Did Deputy Minister Yildiz lead Turkey at round 21").command == expected
