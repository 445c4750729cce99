"""Who somebody is, and whose: his card answers it."""

from rows import each


@each(
    ("asked", "person"),
    [
        ("Introduce me to Talgat Kaliyev", "talgat-kaliyev"),
        ("Fill me in on Talgat Kaliyev", "talgat-kaliyev"),
        ("Fateh Hassoun: what do you have on him?", "fateh-hassoun"),
        ("Ghadi Khoury, whose delegation was he in?", "ghadi-khoury"),
        ("In whose ranks was Ahmad al-Kuzbari?", "ahmad-al-kuzbari"),
        ("Whose envoy was Pedersen?", "geir-pedersen"),
        ("On whose behalf did Talgat Kaliyev come?", "talgat-kaliyev"),
        ("Agnès Marcaillou, who does she work for?", "agnes-marcaillou"),
        ("Yahya al-Aridi was a member of which team?", "yahya-al-aridi"),
        ("What delegation is Talgat Kaliyev listed under?", "talgat-kaliyev"),
        ("Under which flag did Satterfield come?", "david-satterfield"),
        ("Was Khaji in the Iranian team or another?", "ali-asghar-khaji"),
        ("kaliyev which country", "talgat-kaliyev"),
        ("Kaliyev's country", "talgat-kaliyev"),
        ("what is Krol's country", "george-krol"),
        ("country of Satterfield", "david-satterfield"),
        ("سيدات أونال شنو يطلع؟", "sedat-onal"),
        ("من أي بلد ديفيد ساترفيلد؟", "david-satterfield"),
        ("شتعرفون عن أحمد طعمة؟", "ahmad-tomeh"),
        ("أنييس ماركايو لصالح من تعمل؟", "agnes-marcaillou"),
        ("طلعت كالييف تابع لأي وفد؟", "talgat-kaliyev"),
        ("في وفد من كان طلعت كالييف؟", "talgat-kaliyev"),
        ("طلعت كالييف يمثل من؟", "talgat-kaliyev"),
        ("ما علاقة طلعت كالييف بالمحادثات؟", "talgat-kaliyev"),
        ("أحمد يلدز كان في الوفد التركي ولا في وفد تاني؟", "ahmet-yildiz"),
        ("من هو رئيس وفد المعارضه احمد طعمه", "ahmad-tomeh"),
        ("من هو أيمن سوسان معاون وزير الخارجية السوري؟", "ayman-sousan"),
        ("من هي نائبة المبعوث الأممي نجاة رشدي؟", "najat-rochdi"),
        ("من هو سفير العراق لدى روسيا قحطان طه خلف؟", "qahtan-taha-khalaf"),
        ("who is the Russian envoy Lavrentiev?", "alexander-lavrentiev"),
    ],
)
def test_a_card(reply, asked, person):
    found = reply(asked)
    assert found.command == f"astana person {person}", found.text.en


@each(
    "asked",
    [
        "Who was in Talgat Kaliyev's delegation?",
        "Who worked for Talgat Kaliyev?",
        "Who represented Talgat Kaliyev?",
        "Who sent Talgat Kaliyev?",
        "Who did Khaji negotiate with?",
        "For what did Khaji negotiate?",
        "Which side did Khaji sit opposite?",
        "Which country did Khaji go to?",
        "pedersen which country",
        "Khaji's host country",
        "Whose delegation was Khoury in at round 33?",
        "Was Khaji with Turkey or another delegation?",
        "من يمثل خاجي؟",
        "مين بيشتغل مع خاجي؟",
        "مع أي وفد اجتمع خاجي؟",
        "في أي بلد كان خاجي؟",
        "ما جنسية طلعت كالييف؟",
        "وين خاجي؟",
    ],
)
def test_what_asks_more_is_no_card(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en


@each(
    ("asked", "command"),
    [
        ("which rounds had Kairat Abdrakhmanov in them", "kairat-abdrakhmanov --field presence"),
        ("Ghadi Khoury's only outing in the process: which round?", "ghadi-khoury --field presence"),
        ("After which round did Jaafari disappear?", "bashar-al-jaafari --field presence --pick last"),
        ("وين شارك أيمن العاسمي من جولات أستانا؟", "ayman-al-asemi --field presence"),
        ("هل حضر بسام صباغ جولة واحدة فقط؟ أي واحدة؟", "bassam-sabbagh --field presence"),
    ],
)
def test_where_he_was(reply, asked, command):
    found = reply(asked)
    assert found.command == f"astana person {command}", found.text.en


@each(
    "asked",
    [
        "In which rounds was Krol Moscow's representative?",
        "وين شارك أيمن العاسمي؟",
    ],
)
def test_where_he_was_is_not_guessed(reply, asked):
    assert reply(asked).status in ("refused", "ambiguous"), reply(asked).text.en
