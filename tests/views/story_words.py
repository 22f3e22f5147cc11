"""Words for dialogues, questions and the way taken, as long as they may be.

Lengths follow section 9 of the design book: reply 70, option 90, message 160, lead 200,
explanation 240 characters.
"""

SHORT_SPEECH = ("«Du bist in letzter Zeit so still, wenn dein Handy brummt. Ich schimpfe nicht. "
                "Magst du erzählen?»")
LONG_SPEECH = (
    "«Du bist in letzter Zeit so still, wenn dein Handy brummt. Ich schimpfe nicht und ich nehme "
    "dir auch nichts weg. Magst du mir in Ruhe erzählen, was los ist?»"
)
FRENCH_SPEECH = (
    "«\u00a0Tu es si silencieux ces derniers temps quand ton téléphone vibre. Je ne vais pas te "
    "gronder, promis. Est-ce que tu veux me raconter ce qui se passe\u00a0?\u00a0»"
)
EXPLANATION = (
    "Wer zahlt, wird oft noch einmal gefragt. Du brauchst dich nicht zu schämen: Verantwortlich "
    "ist immer die Person, die droht. Sichere Beweise, antworte nicht mehr und sprich mit "
    "jemandem, dem du vertraust. Gemeinsam geht es leichter als allein."
)
ABOUT_ANSWER = (
    "Dass du zahlen möchtest, damit es aufhört, ist verständlich: Der Druck ist gross und du "
    "willst, dass es vorbei ist. Leider hören Erpresserinnen und Erpresser danach meistens nicht "
    "auf, sondern verlangen noch mehr Geld."
)
THOUGHT = ("Mein Herz klopft. Sie klingt nicht wütend. Vielleicht kann ich wenigstens einen Teil "
           "davon sagen, ohne alles zu zeigen?")

SHORT_ANSWERS = ("Zahlen, damit es aufhört", "Beweise sichern und mit jemandem reden",
                 "Alles löschen und hoffen", "Zurückdrohen")
LONG_ANSWERS = (
    "Die Jugendberatungs- und Schulsozialarbeitsstelle deiner Gemeinde anrufen oder anschreiben",
    "Das Kundenbeziehungsmanagement der Videoplattformbetreiberin um die Löschung bitten",
    "Wegen Persönlichkeitsrechtsverletzungen bei der Datenschutzbeauftragten nachfragen",
    "Mit einer erwachsenen Vertrauensperson reden, die mit dir gemeinsam entscheidet",
)
FRENCH_ANSWERS = (
    "Garder les preuves et en parler à une personne adulte à qui tu fais vraiment confiance",
    "Payer tout de suite pour que cela s’arrête enfin et n’en parler à personne d’autre",
    "Tout supprimer et attendre que cela passe sans rien dire à tes amis ni à ta famille",
)
SHORT_PROMPT = "Jemand droht dir: «Ich schicke dein Bild allen.» Was hilft am meisten?"
LONG_PROMPT = ("Welche Stelle unterstützt dich, wenn deine Persönlichkeitsrechte auf einer "
               "Videoplattform verletzt wurden?")

WAY = (
    ("moods/mia_happy", "butter", "Erster Chat", "«Klar, gern! Was für Musik hörst du?»"),
    ("moods/mia_thinking", "lilac", "«Warum geheim?»",
     "«Wieso soll eigentlich niemand wissen, dass wir miteinander schreiben?»"),
    ("moods/mia_worried", "rose", "Der Druck wird grösser", "Du hast nicht bezahlt."),
    ("moods/mia_calm", "mint", "Reden",
     "Du hast Frau Keller von der Schulsozialarbeit eingeweiht."),
)
TAKEAWAYS = ("Geheimhalten ist ein Warnzeichen.", "Ein Nein braucht keine Begründung.",
             "Hilfe holen ist mutig – auch spät.")
LONG_TAKEAWAYS = (
    "Solche Kontakte entstehen dort, wo du sowieso bist: Games, soziale Medien, Chats.",
    "Kriminelle Netzwerke wissen genau, wie man Vertrauen gewinnt; darum fühlt es sich besonders "
    "an.",
    "Vorsicht bei Fremden ist nicht unhöflich.",
)
LONG_CLOSING = "Vorsicht senkt das Risiko. Und wenn etwas passiert: Hilfe gibt es."
SIGNS = ("Er will, dass ihr heimlich schreibt.", "Er macht schnell grosse Komplimente.",
         "Er fragt, ob du allein zu Hause bist.", "Er wird wütend, wenn du zögerst.")
NOTICED = (
    "Malik schaut auf den Boden, statt zu antworten.",
    "Mama fragt, ohne zu schimpfen.",
    "Das Handy brummt während des Gesprächs.",
    "Es wird plötzlich sehr still am Küchentisch.",
)
TOLD = (
    "Am nächsten Morgen steht Malik früher auf als sonst. In der Küche brennt schon Licht. "
    "Seine Mutter sitzt am Tisch und schiebt ihm eine Tasse Kakao hin."
)
ROWS = ("Screenshot machen", "Mit einer Vertrauensperson reden", "Profil blockieren und melden",
        "Beratung 147 anrufen", "Anzeige prüfen lassen")
CARDS = ("Nach dem Alter fragen", "Um ein Bild bitten", "Ein Meme schicken",
         "Zum Schweigen drängen", "Den Schulweg wissen wollen", "Eine Pause vorschlagen",
         "Geschenke versprechen", "Ein Nein stehen lassen", "Nachts immer wieder schreiben")
SIGNED = ("«Nur du verstehst mich»", "Neues Profil", "Keine eigenen Bilder", "Schreibt nachts")
WHY = "Das kann wundern, weil niemand so schnell so viel verspricht."
