"""Lists and tables: columns, the members besides the head, all who led one party, and how the rounds are spread."""

from __future__ import annotations

from rows import each

from astana_cli import questions
from astana_cli.cli.world import World

WORLD = World()


def said(text):
    """The answer to a question, as it is shown."""
    return questions.answer(text, WORLD)[0]


@each(
    ("text", "command"),
    [
        ("How many rounds in each city?", "astana rounds --by city"),
        ("Number of rounds by city", "astana rounds --by city"),
        ("كم جولة في كل مدينة؟", "astana rounds --by city"),
        ("How many rounds were held in each country?", "astana rounds --by country"),
        ("كم مدينة استضافت الجولات؟", "astana rounds --by city"),
        ("In how many countries were the rounds held?", "astana rounds --by country"),
        ("متى كانت جولة كانون الأول 2019 والجولة 15؟", "astana round 14 15 --field date"),
        ("متى كانت سوتشي 2018 وسوتشي 2021؟", "astana round 10 15 --field date"),
        ("كم يوما بين جولة سوتشي 2018 والجولة 12؟", "astana rounds 10 12 --gaps"),
        ("Who led Russia at the December 2019 round and at round 15?", "astana who 14 15 --party russia"),
        ("كم يوم استمرت الجولة 10 والجولة 11؟", "astana round 10 11 --field duration"),
        ("How many days were rounds 10 and 11?", "astana round 10 11 --field duration"),
        ("How many days between rounds 10 and 11?", "astana rounds 10 11 --gaps"),
        ("هل جرت محادثات أستانا في عام 2019؟", "astana rounds --year 2019 --count"),
        ("هل انعقد اجتماع لأستانا سنة 2020؟", "astana rounds --year 2020 --count"),
        ("هل كانت الأمم المتحدة ممثلة في كل الجولات؟", "astana attendance --party un"),
        ("ليش أمريكا ما انعزمت؟", "astana round 11 --field absence --party us --why"),
        ("منو طلع من القاعة وقت توقيع المذكرة بالجولة الرابعة؟", "astana round 4 --field walkout --party opposition"),
        ("who walked out when Iran signed", "astana round 4 --field walkout --party opposition"),
        ("كم دولة مراقبة حضرت الجولة 22؟", "astana attendance 22 --role observer --kind state"),
        ("مين أكتر دولة استضافت جولات؟", "astana rounds --pick most --by country"),
        ("هل عُقدت الجولة 15 خارج كازاخستان؟", "astana round 15 --field place"),
        ("هل انضم العراق ولبنان في نفس الجولة؟", "astana attendance --party iraq --party lebanon --pick first"),
        ("متى كانت أول وآخر جولة؟", "astana round 1 22 --field date"),
        ("أول وآخر جولة حضرتها أمريكا", "astana attendance --party us --pick both"),
        ("كم المدة بين جولتي سوتشي؟", "astana rounds 10 15 --gaps"),
        ("كم يوم بين جولتي 2022", "astana rounds 18 19 --gaps"),
        ("How many days between the two Sochi rounds?", "astana rounds 10 15 --gaps"),
        ("عدد أعضاء الوفود بالجولة الأولى", "astana round 1 --field size"),
        ("How big were the delegations at round 1?", "astana round 1 --field size"),
        ("عدد الوفود المشاركة في الجولة الأولى", "astana round 1 --field delegations_count"),
        ("الجولة الثالثة من جولات 2018 متى عقدت؟", "astana round 11 --field date"),
        ("ثاني جولات 2021 وين كانت", "astana round 16 --field place"),
        ("who led Russia at the second of the 2022 rounds", "astana who 19 --party russia"),
        ("هل تغير موعد الجولة الخامسة؟", "astana round 5 --field announced_start"),
        ("متى انسحبت الولايات المتحدة من أستانا؟", "astana attendance --party us --pick last"),
        ("من الغائبون عن الجولة التاسعة ولماذا غابوا؟", "astana round 9 --field absence --why"),
        ("شقد صار بين الجولة الخامسة والسادسة؟", "astana rounds 5 6 --gaps"),
        ("وش الجولات اللي قبل 2018؟", "astana rounds --to 2017"),
        ("الجولات اللي بعد الجولة 18", "astana rounds 19 20 21 22"),
        ("جدول حضور كل الأطراف في كل الجولات", "astana attendance"),
        ("جدول الحضور في 2018", "astana attendance 9 10 11"),
        ("جولات شهر ديسمبر", "astana rounds --month 12"),
        ("ليش ما عزموا قطر؟", "astana round all --field absence --party qatar --why"),
        ("Which city hosted the most rounds?", "astana rounds --pick most --by city"),
        ("Where were most rounds held?", "astana rounds --pick most --by city"),
        ("أي بلد استضاف أقل عدد من الجولات؟", "astana rounds --pick least --by country"),
        ("Which city hosted the most rounds in 2018?", "astana rounds --year 2018 --pick most --by city"),
        ("Of all the years covered, which saw the most rounds?", "astana rounds --pick most --years"),
        ("Table of all meetings: number, city, opening day", "astana rounds"),
        ("جدول بأرقام الجولات ومدنها وأيام افتتاحها", "astana rounds"),
        ("Rounds held in the years 2018 and 2019, with their numbers.", "astana rounds --from 2018 --to 2019"),
    ],
)
def test_rounds(text, command):
    assert said(text).command == command


def test_shares_add_up():
    shares = {x.whose.en: x.value for x in said("How many rounds in each country?").records}
    assert sum(shares.values()) == len(WORLD.k.rounds)
    assert {"Kazakhstan", "Russia"} == shares.keys()
    assert said("كم دولة استضافت الجولات؟").number == len(shares)


@each(
    ("text", "party"),
    [
        ("Members of the opposition delegation at round 4 other than its head", "opposition"),
        ("Who was in the opposition delegation at round 4 besides Alloush?", "opposition"),
        ("Apart from its head, who was in the opposition delegation at round 4?", "opposition"),
        ("أعضاء وفد المعارضة في الجولة الرابعة غير رئيسه", "opposition"),
        ("من كان في وفد المعارضة في الجولة 4 باستثناء رئيسه؟", "opposition"),
    ],
)
def test_members_besides_the_head(text, party):
    answer = said(text)
    assert answer.command == f"astana round 4 --field other_members --party {party}"
    assert {x.field for x in answer.records} == {"member"}


@each(
    "text",
    [
        "Who was in the opposition delegation at round 4 besides Tomeh?",
        "Members of the opposition delegation at round 4 other than Osama Abu Zeid",
        "Who led at round 4 other than Russia?",
        "Who was at round 4 besides the head?",
        "مين كان بوفد المعارضة بالجولة 4 غير بري؟",
        "Delegations at round 5 with their numbers",
    ],
)
def test_other_exceptions_stay_unanswered(text):
    assert said(text).status in ("refused", "ambiguous")


@each(
    ("text", "party"),
    [
        ("Heads of the opposition delegation in chronological order", "opposition"),
        ("Successive heads of the Iranian delegation", "iran"),
        ("من تعاقب على رئاسة الوفد التركي؟", "turkey"),
        ("المبعوثون الأمميون الذين تعاقبوا على رئاسة وفد الأمم المتحدة", "un"),
        ("UN envoys who succeeded one another at the head of the UN delegation", "un"),
    ],
)
def test_all_who_led(text, party):
    answer = said(text)
    assert answer.query.topic == "head"
    assert answer.query.parties == (party,)
    assert len(answer.query.rounds) == len(WORLD.k.rounds)


@each("text", ["Iraqi heads of delegation on record: names and posts", "رؤساء الوفد العراقي ومناصبهم"])
def test_their_offices_where_they_came(text):
    answer = said(text)
    assert answer.query.topic == "office"
    assert answer.query.rounds == (13, 14, 15, 16, 17, 19, 20, 21, 22)


@each(
    "text",
    [
        "Which Turkish heads of delegation came immediately before and after Burak Akçapar?",
        "Who led Turkey's delegation right before and right after Akçapar?",
        "رئيسا الوفد التركي قبل براق أق تشابار وبعده",
    ],
)
def test_on_both_sides_of_somebody(text):
    answer = said(text)
    assert answer.query.detail == "neighbours"
    assert answer.query.people == ("burak-akcapar",)


@each(
    "text",
    [
        "What offices did Sedat Önal hold during the years he led his delegation?",
        "ما المناصب التي شغلها سيدات أونال خلال سنوات رئاسته للوفد؟",
    ],
)
def test_offices_over_the_years(text):
    assert said(text).command == "astana person sedat-onal --field office"


@each(
    ("text", "command"),
    [
        ("Which year between 2017 and 2024 had no rounds?", "astana rounds --from 2017 --to 2024 --years"),
        ("Which year after 2020 had the most rounds?", "astana rounds --from 2021 --pick most --years"),
        ("How many rounds in each year from 2018 to 2020?", "astana rounds --from 2018 --to 2020 --years"),
        ("أي سنة ما انعقد فيها ولا اجتماع بين 2017 و2024", "astana rounds --from 2017 --to 2024 --years"),
        ("First and last round attended by the ICRC", "astana attendance --party icrc --pick both"),
        ("أول وآخر جولة حضرتها واشنطن", "astana attendance --party us --pick both"),
        (
            "From which round to which round was Jordan an observer?",
            "astana attendance --party jordan --role observer --pick both",
        ),
        ("The Idlib memorandum: date and parties", "astana documents memorandum-2018-09-17"),
        ("مذكرة مناطق خفض التصعيد: تاريخها والموقعون عليها", "astana documents memorandum-2017-05-04"),
        ("The Idlib memorandum: signing date", "astana documents memorandum-2018-09-17 --field issued"),
        ("De-escalation memorandum: parties", "astana documents memorandum-2017-05-04 --field signatories"),
        ("وش صار في الجولة الحادية عشرة من نتائج؟", "astana round 11 --field outcome"),
        ("When did Washington last send an observer to the talks?", "astana attendance --party us --pick last"),
    ],
)
def test_spans_ends_and_pairs(text, command):
    assert said(text).command == command


def test_a_year_without_rounds_at_the_end_of_a_span_is_counted():
    shares = {x.whose.en: x.value for x in said("How many rounds in each year from 2018 to 2020?").records}
    assert shares == {"2018": 3, "2019": 3, "2020": 0}


@each(
    "text",
    [
        "Which year had most rounds in Sochi?",
        "Which month of 2017 had the most rounds?",
        "Who led Iraq at its first and last rounds?",
    ],
)
def test_narrower_ones_stay_unanswered(text):
    assert said(text).status in ("refused", "ambiguous")


@each("text", ["Observers at each round", "المراقبون في كل جولة"])
def test_observers_of_each_round(text):
    answer = said(text)
    assert (answer.query.topic, answer.query.role) == ("attendance", "observer")
    assert len(answer.query.rounds) == len(WORLD.k.rounds)


def test_observers_of_no_round_are_a_term():
    assert said("Who were the observers?").query.topic == "definition"
