"""Words that say no more than the rest of an Arabic question, or ask for it in another way; and where they say more."""

from __future__ import annotations

READ = {
    "كم شخصاً مختلفاً تولى رئاسة الوفد التركي؟": "who --party turkey --often",
    "مين ترك القاعة احتجاجا بالجولة الرابعة؟": "round 4 --field absence --party opposition",
    "مجموع الوفود المشاركة في الجولة الأولى": "round 1 --field delegations_count",
    "ابي ملخص عن مسيرة أحمد طعمة في الجولات": "person ahmad-tomeh",
    "ملخص عن الجولة 11": "round 11 --field outcome",
    "كم جولة ترأس فيها ستيفان دي ميستورا وفد المنظمة؟": "person staffan-de-mistura --field career --party un",
    "عدد المرات التي رأس فيها نواف التل وفد المملكة": "person nawaf-wasfi-tell --field career --party jordan",
    "ليش ما نزل جبران باسيل بنفسه ع أستانا 13؟": "round 13 --field absence --person gebran-bassil --why",
    "مين أول واحد مسك وفد دمشق بالجولات؟": "who 1 --party syria_gov",
    "السفير قحطان طه خلف بيا جولة طلع رئيس وفد؟": "person qahtan-taha-khalaf --field career",
    "صفة غدي خوري كما وردت في الجولة 13": "person ghadi-khoury --field office --round 13",
    "أدرج جميع الوثائق الصادرة عن الجولة السادسة": "documents 6",
    "شكون صحّح على وثيقة انضمام إيران كضامن؟": "documents iran-guarantor-document-2017-03-15 --field signatories",
    "من تلا نص البيان الختامي على الوفود في الجولة 21؟": "round 21 --field host_chair",
    "الفصائل المنضوية تحت وفد المعارضة في الجولة الأولى": "round 1 --field group",
    "ما الفرق بين الجولة السابعة والثامنة من ناحية الوثائق؟": "documents 7 8",
    "ما المقصود بالأجندة الانفصالية في البيانات المشتركة؟": "define separatist-agenda",
    "اشرح لي مصطلح المراقب بإيجاز": "define observer",
    "سيدات أونال وسلجوق أونال: أهما شخص واحد؟": "same 'سيدات أونال' 'سلجوق أونال'",
    "أسماء من رافقوا نواف وصفي التل في الجولة الثانية": "round 2 --field other_members --party jordan",
    "الأشخاص الذين رافقوا نواف التل في الجولة الثانية": "round 2 --field other_members --party jordan",
    "المرافقين لنواف التل في الجولة الثانية": "round 2 --field other_members --party jordan",
    "تاريخ سريان هدنة كانون الأول 2016": "events ceasefire-2016-12-30",
    "هل حضرت قطر لقاء الدوحة الموسع؟": "events arab-astana-doha-2024-12-07",
    "بم بررت كازاخستان وقف استضافتها للمحادثات؟": "events kazakhstan-proposal-2023-06-21 --field about",
}
REFUSED = (
    "هل انسحبت المعارضة احتجاجا في الجولة 4؟",
    "من انسحب احتجاجا على الغارات في الجولة 4؟",
    "هل حضر وفد المملكة الجولة 3؟",
    "كم شخصا مختلفا ترأس وفد تركيا بعد أونال؟",
    "أي الجولات ترأسها السفير خاجي؟",
    "كيف أدرجت كل الوثائق؟",
    "ملخص أحمد طعمة والجولة 9",
)


def test_these_words_add_nothing(reply):
    assert {text: reply(text).command for text in READ} == {text: f"astana {line}" for text, line in READ.items()}


def test_here_they_do(reply):
    assert [text for text in REFUSED if reply(text).status != "refused"] == []
