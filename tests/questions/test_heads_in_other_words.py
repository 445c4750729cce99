"""Who led, and as what: rank in everyday words, spells of leading, the first to lead, numbers of rounds, `on`."""

from __future__ import annotations

from rows import each

READ = {
    "Who was the top Iraqi diplomat at round 20?": "who 20 --party iraq",
    "The senior Jordanian at round 6?": "who 6 --party jordan",
    "Whom did Ankara send as its number one to round 9?": "who 9 --party turkey",
    "Who was Iran's number one at round 9?": "who 9 --party iran",
    "Who was Assad's chief negotiator at round 9?": "who 9 --party syria_gov",
    "Who was responsible for the Turkish delegation at round 9?": "who 9 --party turkey",
    "Under who did the Turks travel to round 9?": "who 9 --party turkey",
    "Who led Iran when the talks met in May 2018?": "who 9 --party iran",
    "Names of the Turkish and Iranian delegation heads at round 9": "who 9 --party turkey --party iran",
    "List each party together with its delegation head for round 9": "who 9",
    "Who was the first to lead the Iraqi delegation?": "who 13 --party iraq",
    "Who was the last person to lead the US delegation?": "who 8 --party us",
    "Who led Lebanon at round 13, when it made its debut?": "who 13 --party lebanon",
    "Name the UN envoy at round 9": "who 9 --party un",
    "Which UN special envoy for Syria was at round 12?": "person geir-pedersen --field office --round 12",
    "Who was the deputy UN envoy at round 17?": "person khawla-matar --field office --round 17",
    "Who led Turkey from round 20 on?": "who 20 21 22 --party turkey",
    "Filing in ten: who led Turkey at round 9?": "who 9 --party turkey",
    "Which of them headed the UN team at round 21, since Pedersen was not there?": "who 21 --party un",
    "Who led the opposition at the three 2018 rounds?": "who 9 10 11 --party opposition",
    "Who led Turkey at the two Sochi rounds?": "who 10 15 --party turkey",
    "Besides its head, who was in the Iranian delegation at round 9?": "round 9 --field other_members --party iran",
    "Krol's spell in charge of the Americans spanned which rounds?": "person george-krol --field career --party us",
    "Which two rounds did Krol lead?": "person george-krol --field career",
    "Did Krol lead two rounds?": "person george-krol --field career --is 2",
    "Did Krol attend two rounds?": "person george-krol --field presence --is 2",
    "Did Khaji lead every round from 20 on?": "person ali-asghar-khaji --field led --round 20 --round 21 --round 22",
    "At which rounds was Rami Dosh a member of the opposition delegation?": "person rami-dosh --field presence",
    "When did Sousan take over the government delegation?": (
        "person ayman-sousan --field career --party syria_gov --pick first"
    ),
    "Next head of the Turkish delegation after Önal?": "person sedat-onal --field successor --party turkey",
    "Who stepped into Jaafari's role?": "person bashar-al-jaafari --field successor",
    "How was Kaliyev described at round 15?": "person talgat-kaliyev --field office --round 15",
    "What was Kaliyev at the time of round 15?": "person talgat-kaliyev --field office --round 15",
    "Kaliyev was what at round 15?": "person talgat-kaliyev --field office --round 15",
    "Who was Kaliyev at round 15?": "person talgat-kaliyev --field presence --round 15",
    "Should Önal and Ünal be regarded as one person?": "same 'Önal' 'Ünal'",
    "Lavrentiev/Lavrentyev: one person?": "same Lavrentiev Lavrentyev",
    "Who led more rounds, Jaberi Ansari or Khaji?": (
        "who --often --person hossein-jaberi-ansari --person ali-asghar-khaji --pick most"
    ),
    "How many rounds did each head lead?": "who --often",
    "Heads of delegation ranked by number of rounds": "who --often",
    "Iran's man at round 9?": "who 9 --party iran",
    "For the ninth round: Turkish head of delegation, please": "who 9 --party turkey",
    "The head of the Turkish team when the ninth round convened": "who 9 --party turkey",
    "Who has ever led the Kazakh delegation?": f"who {' '.join(map(str, range(1, 23)))} --party kazakhstan",
    "Over 2019, who led Iran?": "who 12 13 14 --party iran",
    "Who led Turkey at round 21, Yıldız?": "who 21 --party turkey",
    "Who filled in for Pedersen at round 18?": "who 18 --party un",
    "Who replaced Önal after the December 2019 round?": "person sedat-onal --field successor",
    "Pedersen did not come in August 2019. Who led the UN instead?": "who 13 --party un",
    "Krol led the Americans twice. When?": "person george-krol --field career --party us",
    "Was Vershinin ever in the Russian delegation?": "person sergei-vershinin --field presence",
    "When was Dosh on the opposition team?": "person rami-dosh --field presence",
    "How many rounds was Dosh part of?": "person rami-dosh --field presence",
    "Was Dosh part of the delegation at round 13?": "person rami-dosh --field presence --round 13",
    "At what rounds does Dosh figure?": "person rami-dosh --field presence",
    "Who all came for Jordan at round 2?": "round 2 --field member --party jordan",
    "Ayman Raad and Ayman Sousan, two people or one?": "same 'Ayman Raad' 'Ayman Sousan'",
    "Önal vs Ünal: are they different men?": "same 'Önal' 'Ünal'",
    "Who were the Jordanians at round 2?": "round 2 --field member --party jordan",
    "Which people came for Jordan to round 2?": "round 2 --field member --party jordan",
    "Who was running the Turkish delegation at round 9?": "who 9 --party turkey",
    "A newspaper credits Krol with having led the Americans at round 3": (
        "person george-krol --field led --round 3 --party us"
    ),
    "Is Önal to be confused with Ünal?": "same 'Önal' 'Ünal'",
    "List the heads of delegation with how often each of them led": "who --often",
    "In the history of the talks, who led most often?": "who --often --pick most",
}


@each(("asked", "command"), READ.items())
def test_read(reply, asked, command):
    assert reply(asked).command.removeprefix("astana ") == command


@each(
    "asked",
    [
        "Who were the top Iraqi diplomats at round 20?",
        "What was the top Iraqi demand at round 20?",
        "Who was Iran's number two at round 9?",
        "What did Assad's brother do at round 9?",
        "Who was Putin's envoy at round 9?",
        "Erdogan's negotiator at round 9?",
        "Who were the last people to lead the US delegation?",
        "Who led Iraq at round 14, when it made its debut?",
        "Who was the Russian special envoy at round 9?",
        "Who led the opposition at the four 2018 rounds?",
        "Did Krol lead fewer than two rounds?",
        "Which two rounds did Krol not lead?",
        "How many Russians did Lavrentiev lead at round 9?",
        "In which rounds was Rami Dosh a member of the Turkish delegation?",
        "Who led more than two rounds, Krol or Jones?",
        "Table the heads by charm",
        "Who ever led?",
        "Who replaced Jaafari after the February 2021 round?",
        "Jones led the Americans thrice. When?",
        "Was Vershinin ever in the Turkish delegation?",
        "Who led the UN twice?",
    ],
)
def test_refused(reply, asked):
    assert reply(asked).status == "refused", reply(asked).text.en


def test_an_everyday_word_with_a_capital_letter_is_nobody(reply):
    said = reply("Halfway did Krol lead?")
    assert said.reason == "unread_words"
    assert reply("Did Macron lead?").reason == "no_such_person"


@each("asked", ["Who replaced Khaji at round 15?", "Who replaced Bogdanov at round 21?"])
def test_nobody_stood_in_for_one_who_led_or_of_whom_that_is_disputed(reply, asked):
    assert reply(asked).status == "unknown"
