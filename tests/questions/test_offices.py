"""Ways to ask what somebody was at a round: what is answered, and what stays refused."""

from __future__ import annotations

from rows import each

ANSWERED = {
    "Which body did Yasser Farhan belong to at round 2?": ("yasser-farhan", 2),
    "Of what body was Rami Dosh chairman at round 13?": ("rami-dosh", 13),
    "Which department did Vershinin direct in January 2017?": ("sergei-vershinin", 1),
    "What is Hosseinian described as at round 16?": ("mir-massoud-hosseinian", 16),
    "Under what title was Mohammed Alloush listed in the first round?": ("mohammed-alloush", 1),
    "What did Jaberi Ansari serve as at round 3?": ("hossein-jaberi-ansari", 3),
    "What did Ayman al-Asemi do for the opposition at round 14?": ("ayman-al-asemi", 14),
    "Which UN department did Agnes Marcaillou run at round 4?": ("agnes-marcaillou", 4),
    "Riad Haddad was ambassador to which country at round 1?": ("riad-haddad", 1),
    "ياسر فرحان يمثل أي جهة سياسية في الجولة الثانية وبأي صفة؟": ("yasser-farhan", 2),
    "كان حسين جابري أنصاري يعمل ماذا عند مشاركته في الجولة الثالثة؟": ("hossein-jaberi-ansari", 3),
    "رياض حداد وظيفته ضمن وفد الحكومة بالجولة الاولى": ("riad-haddad", 1),
    "أين كان رياض حداد سفيرا عند مشاركته في الجولة الأولى؟": ("riad-haddad", 1),
    "رامي الدوش رئيس لأي هيئة حين حضر أستانا 13؟": ("rami-dosh", 13),
    "أي إدارة كان يديرها فيرشينين في يناير 2017؟": ("sergei-vershinin", 1),
    "رياض حداد كان سفيرا لدى أي دولة في الجولة الأولى؟": ("riad-haddad", 1),
    "بسام صباغ كان إيه في أستانا 21؟": ("bassam-sabbagh", 21),
    "ما اللقب الذي ذكر به محمد علوش في الجولة الأولى؟": ("mohammed-alloush", 1),
    "كيف وصف حسينيان في الجولة السادسة عشرة؟": ("mir-massoud-hosseinian", 16),
    "موقع أيمن سوسان الوظيفي في الجولة العشرين": ("ayman-sousan", 20),
}
REFUSED = (
    "What did Vershinin do at round 14?",
    "Where was Lavrentiev as envoy at round 5?",
    "How was Lavrentiev received at round 5?",
    "What was Lavrentiev asked at round 5?",
    "Which committee did the guarantors create at round 14?",
    "Which body issued the statement of round 14 that Lavrentiev signed?",
    "كيف قدم رامي الدوش إلى الجولة 13؟",
    "ماذا فعل فيرشينين في الجولة 14؟",
    "ماذا كان يحمل الجعفري في الجولة الأولى؟",
)


@each("text", ANSWERED)
def test_his_office_is_told(reply, text):
    person, number = ANSWERED[text]
    assert reply(text).command == f"astana person {person} --field office --round {number}"


@each("text", REFUSED)
def test_what_only_looks_alike_is_refused(reply, text):
    assert reply(text).reason == "unread_words"
