"""Who bore a title at a round is told where one person alone is on record with it there."""

from __future__ import annotations

from rows import each


@each(
    ("text", "person", "rounds"),
    [
        ("who was the spokesman of the opposition at round 16", "ayman-al-asemi", (16,)),
        ("what is the name of the opposition spokesman at round 14", "ayman-al-asemi", (14,)),
        ("who was the spokesman of the opposition delegation at round 1", "yahya-al-aridi", (1,)),
        ("who was the head of the opposition's military committee at round 7", "fateh-hassoun", (7,)),
        ("who was the Iraqi ambassador to Russia at round 13", "haidar-mansour-hadi", (13,)),
        ("who attended as US ambassador to Kazakhstan?", "george-krol", ()),
        ("which tribal figure sat in the opposition delegation at round 13", "rami-dosh", (13,)),
        ("which round did the director of the UN Mine Action Service attend?", "agnes-marcaillou", ()),
        ("متحدث وفد المعارضة في الجولة 16", "ayman-al-asemi", (16,)),
        ("مين السفير الإيراني اللي حضر مع خاجي في سوتشي 2021", "kazem-jalali", (15,)),
        ("مديرة دائرة الأمم المتحدة للألغام: في أي جولة حضرت؟", "agnes-marcaillou", ()),
        ("من كان نائب وزير الخارجية الروسي في الجولة 14", "sergei-vershinin", (14,)),
        ("رئيس اللجنة الإعلامية للمعارضة في الجولة 11", "ayman-al-asemi", (11,)),
        ("lebanese ambassador to moscow at round 15", "shawki-bou-nassar", (15,)),
        ("سفير سوريا في موسكو بالجولة 1", "riad-haddad", (1,)),
        ("سفير ايران بروسيا حضر اي جولة", "kazem-jalali", ()),
        ("السفير العراقي لدى روسيا في الجولة 13", "haidar-mansour-hadi", (13,)),
        ("من كان وزير الخارجية الكازاخستاني في الجولة السابعة؟", "kairat-abdrakhmanov", (7,)),
        ("من كان الناطق باسم وفد المعارصة في الجولة السادسة عشرة؟", "ayman-al-asemi", (16,)),
        ("من كان نائب المبعوث الأممي في الجولة الأولى؟", "ramzy-ezzeldin-ramzy", (1,)),
    ],
)
def test_bearer_of_a_title(reply, text, person, rounds):
    query = reply(text).query
    assert (query.topic, query.people, query.rounds) == ("presence", (person,), rounds)


@each(
    "text",
    [
        "who was the spokesman of the opposition at round 1",  # of the delegation, or of the Free Syrian Army
        "who was the spokesman of the opposition at round 9",
        "who was the Iraqi ambassador to Russia",  # several, at several rounds
        "who was the Russian ambassador to Syria at round 1",
        "Who was the Russian ambassador at round 1",
        "who was the military head of the opposition at round 7",
        "chief of staff of the opposition delegation at round 5",
        "who was the deputy spokesman of the opposition at round 16",
        "who named the opposition spokesman at round 16",
        "whom did the spokesman of the opposition meet at round 16",
        "Since when was Jaafari the representative of Syria at the UN?",
        "who was former US ambassador to Kazakhstan",
        "who was the tribal figure at round 12",
        "which round did the spokesman's head of Jaysh al-Islam attend",
        "US ambassador to Moscow at round 1",
        "من قابل المتحدث باسم وفد المعارضة في أستانا 16",
        "ماذا قال المتحدث باسم وفد المعارضة في أستانا 16",
        "متحدث وفد تركيا في الجولة 16",
        "من كان نائب المبعوث الأممي في الجولة 5؟",
    ],
)
def test_no_bearer(reply, text):
    assert reply(text).reason == "unread_words"
