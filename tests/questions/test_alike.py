"""Whether two names are of one person."""

from rows import each

YES = [
    ("Nawaf Tell or Nauaf Uasfi Tel - same name?", "nawaf-wasfi-tell"),
    ("Lavrentyev: is it a typo for Lavrentiev?", "alexander-lavrentiev"),
    ("I keep seeing Ahmed Beri - is that Ahmad Berri?", "ahmad-berri"),
    ("is mohammed alloush also written mohammad alloush", "mohammed-alloush"),
    ("Unal Selcuk with surname first, is it Selçuk Ünal?", "selcuk-unal"),
    ("Burak Akcapar without the cedilla, is he the Burak Akçapar of round 20?", "burak-akcapar"),
    ("Are those two names for one man: Khaji, Haji?", "ali-asghar-khaji"),
    ("هل المقصود بأحمد البري هو أحمد بري؟", "ahmad-berri"),
    ("جير بيدرسون يعني غير بيدرسون؟", "geir-pedersen"),
    ("علي أصغر حاجي هو خاجي ولا حدا تاني؟", "ali-asghar-khaji"),
    ("مختار تليوبيردي ومختار تليوبردي، اسمان لرجل واحد؟", "mukhtar-tileuberdi"),
    ("لافرينتييف اللي هو لافرنتييف؟", "alexander-lavrentiev"),
]
NO = [
    "Is de Mistura Pedersen?",
    "Is the Iraqi Haidar Mansour Hadi the same man as Haidar Ali Ahmad?",
    "Have I mixed up Sedat Onal with Selcuk Unal?",
    "Is the envoy Lavrentiev identical with the foreign minister Lavrov?",
    "واش مصطفى برو هو أحمد بري؟",
    "أيمن رعد هو أيمن العاسمي ولا أنا ملخبط؟",
    "هل أيمن سوسان هو أيمن رعد؟",
    "هل سيدات أونال غير سلجوق أونال؟",
]


@each(("asked", "person"), YES)
def test_two_spellings_of_one_name(reply, asked, person):
    found = reply(asked)
    assert found.status == "answered"
    assert found.command.startswith("astana same ")
    assert [record.person for record in found.records] == [person]


@each("asked", NO)
def test_two_people(reply, asked):
    found = reply(asked)
    assert found.status == "answered"
    assert found.command.startswith("astana same ")
    assert len({record.person for record in found.records}) == 2


@each(
    ("asked", "verdict"),
    [
        ("Is Ahmed Beri really the same as Berri?", True),
        ("Should one tell Önal from Ünal?", False),
        ("Are Tomeh and Tohmeh two people?", False),
        ("Are Tomeh and Tohmeh two people or one?", True),
        ("Isn't Tohmeh the same as Tomeh?", False),
        ("جير بيدرسون يعني غير بيدرسون؟", True),
    ],
)
def test_yes_is_said_where_it_can_only_be_taken_in_one_way(reply, asked, verdict):
    said = reply(asked).text
    assert said.en.startswith("Yes") is verdict
    assert said.ar.startswith("نعم") is verdict


@each(
    "asked",
    [
        "Were Jaafari and Alloush at the same round?",
        "Did Önal and Ünal sit at the same table?",
        "Are Alloush and Tomeh people?",
        "Were Sousan and Raad both heads?",
        "Were Vershinin and Lavrentiev both at round 10?",
        "Is Alloush with Tomeh?",
        "Alloush or Tomeh, which one?",
        "Was it Alloush or Tomeh, one of them?",
        "Is Lavrov Lavrentiev's boss?",
        "Is Ayman Raad the same as Ayman Khoury?",
        "Is Ahmad Berri of Turkey the same as Ahmed Beri?",
        "Is Burak Akcapar of round 3 the Burak Akçapar of round 20?",
        "Was Jaafari the same as Sousan, Raad and Sabbagh?",
        "Is Ünal the same as Selçuk Ünal?",
        "لافروف ولافرنتييف نفس الوفد؟",
        "هل كان أونال وزير خارجية في الجولة 10؟",
        "هل حضر لافروف ولافرنتييف نفس الجولة؟",
        "هل لافروف مع لافرنتييف؟",
        "علوش ولا طعمة واحد منهم؟",
        "هل علوش هو طعمة في الجولة 5؟",
    ],
)
def test_what_says_more_of_two_people_is_not_taken_for_it(reply, asked):
    found = reply(asked)
    assert found.status in ("refused", "ambiguous"), found.text.en
