"""Who joined at a round is new there; who was at both of two rounds was at one as at the other."""

from __future__ import annotations

from rows import each

READ = {
    "من انضم في الجولة 13": "attendance --party iraq --party lebanon --pick first",
    "مين انضم بالجولة 13": "attendance --party iraq --party lebanon --pick first",
    "الدول التي انضمت في الجولة 13": "attendance --party iraq --party lebanon --pick first",
    "من انضم عام 2018": "attendance --party icrc --party unhcr --pick first",
    "Who joined at round 13?": "attendance --party iraq --party lebanon --pick first",
    "Which organisations joined at round 10?": "attendance --party unhcr --pick first",
    "من انضم إلى الجولة 13": "attendance 13",
    "من انضم في الجولة 1": "attendance 1",
    "من حضر الجولة التي انضم فيها العراق؟": "attendance 13",
    "Who attended the round in which Iraq joined?": "attendance 13",
    "متى انضم العراق": "attendance --party iraq --pick first",
    "الأطراف التي شاركت في الجولة 5 والجولة 15 معا": "rounds 5 15 --pick most --by party",
    "من حضر كلتا الجولتين 5 و15": "rounds 5 15 --pick most --by party",
    "مين حضر الجولتين 12 و13 سوا": "rounds 12 13 --pick most --by party",
    "إيه الجولات اللي حضرها لبنان والعراق مع بعض في 2019؟": "rounds --year 2019 --present lebanon --present iraq",
    "شو الجولات اللي حضرها لبنان والعراق مع بعض؟": "rounds --present lebanon --present iraq",
    "مين حضر الجولتين 12 و13 مع بعض": "rounds 12 13 --pick most --by party",
    "أول جولة حضرها لبنان والعراق معا": "rounds --present lebanon --present iraq --pick first",
    "آخر جولة حضرتها أمريكا والأردن مع بعض": "rounds --present us --present jordan --pick last",
    "قارن الجولتين 8 و9 مع بعض": "compare 8 9",
    "Who attended both Sochi rounds?": "rounds 10 15 --pick most --by party",
    "متى عقدت الجولتان الأولى والأخيرة؟": "round 1 22 --field date",
    "من حضر كل الجولات من 13 إلى 15": "rounds 13 14 15 --pick most --by party",
    "Who attended each of the rounds from 13 to 15?": "attendance 13 14 15",
    "من حضر الجولتين 5 و15": "attendance 5 15",
    "هل حضر الأردن الجولتين 5 و15 كلتيهما": "attendance 5 15 --party jordan",
    "من هي الدول المراقبة في الجولة 22": "attendance 22 --role observer --kind state",
    "كم عدد الدول المراقبة في الجولة 13؟": "attendance 13 --role observer --kind state",
    "من المراقبون في الجولة 22": "attendance 22 --role observer",
    "من ترأس الوفود في الجولتين 12 و14": "who 12 14",
    "هل الأردن والعراق مراقبان": "round all --field role --party jordan --party iraq --is observer",
    "بأي يوم من أيام الجولة 13 صدر البيان؟": "documents 13 --field issued",
    "هل قادت الست خولة مطر وفد الأمم المتحدة في الجولة 17؟": "person khawla-matar --field led --round 17 --party un",
}


@each("text", list(READ))
def test_read(reply, text):
    assert reply(text).command == f"astana {READ[text]}"


@each(
    "text",
    [
        "من انضم في الجولة 14",
        "Who joined at round 14?",
        "هل قادت الست بيدرسن وفد الأمم المتحدة",
        "الدول التي حضرت الجولتين 5 و15 معا",
        "من الدول المراقبة في الجولتين 5 و15 معا",
        "من ترأس وفدا في الجولتين 12 و14 كلتيهما",
        "Who led a delegation at both round 12 and round 14?",
        "هل تركيا ضامن للمعارضة؟",
        "Is Turkey a guarantor for the opposition?",
        "متى وأين عُقدت الجولتان الأولى والأخيرة في 2017؟",
        "الجولة 6 و7 مع بعض كم يوم",
        "Who was accorded observer status at round 13?",
    ],
)
def test_refused(reply, text):
    assert reply(text).status == "refused"
