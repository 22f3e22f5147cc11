"""Words of activities in German and French, as long as the design book allows."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """The texts of one language."""

    leave: str
    help: str
    onward: str
    skip: str
    undo: str
    done: str
    fits: str
    hint: str
    kicker: str
    sort_prompt: str
    sort_count: str
    sort_card: str
    sort_aside: str
    sorted: str
    sort_reason: str
    bins: tuple[str, ...]
    counts: tuple[str, ...]
    point: str
    point_about: str
    answers: tuple[str, ...]
    order_prompt: str
    rows: tuple[str, ...]
    order_note: str
    spot_prompt: str
    lines: tuple[str, ...]
    sign_about: str
    left: str
    slider_prompt: str
    stops: tuple[str, ...]
    info_title: str
    lead: str
    facts: tuple[str, ...]
    paragraph: str


GERMAN = Words(
    leave="Leise gehen", help="Hilfe", onward="Weiter", skip="Überspringen", undo="Rückgängig",
    done="Fertig", fits="So passt es", hint="Tipp",
    kicker="Persönlichkeitsrechte im Netz",
    sort_prompt="Was ist okay für dich? Lege jede Karte dorthin, wo sie für dich hingehört.",
    sort_count="Karte 4 von 12",
    sort_card="Ein Freund aus dem Spiel fragt nach deinem Schulweg und nach der Adresse.",
    sort_aside="Tippe auf ein Feld. Du entscheidest.",
    sorted="Alle Karten haben ihren Platz.",
    sort_reason="Das passt besser zu «Nicht okay»: Wer jemandem Bilder schickt, die niemand "
    "sehen wollte, verletzt eine Grenze. Das gilt auch unter Gleichaltrigen, und es gilt auch "
    "dann, wenn ihr euch schon lange kennt und euch sonst gut versteht.",
    bins=("Okay für mich", "Kommt darauf an", "Nicht okay für mich", "Weiss ich noch nicht"),
    counts=("2 Karten", "1 Karte", "0 Karten", "11 Karten"),
    point="Ich frage mein Kind, bevor ich ein Bild von ihm verschicke oder gar veröffentliche.",
    point_about="Persönlichkeitsrechtsverletzungen beginnen oft mit einem gut gemeinten Bild. "
    "Ein erster Schritt: die Bilder der letzten zwölf Monate gemeinsam durchgehen und alles "
    "löschen, was jemandem heute peinlich wäre oder zu viel zeigt.",
    answers=("Mache ich schon", "Nehme ich mir vor", "Passt gerade nicht", "Weiss ich nicht"),
    order_prompt="Was zuerst? Bringe die Schritte in deine Reihenfolge, so wie du es tun würdest.",
    rows=(
        "Auf keine Forderung eingehen. Nichts schicken und nichts zahlen, auch keinen Teil davon.",
        "Eine Person dazuholen, der du vertraust",
        "Anonym beraten lassen: Telefon 147 oder clickandstop.ch, Tag und Nacht, in drei Sprachen",
        "Screenshot vom Profil: Name und Bilderübersicht, mit Datum und Uhrzeit",
        "Zahlungsangaben, Mailadressen und Nummern aufschreiben",
        "Mit dem Handy zur Polizei gehen",
        "Danach das Profil blockieren und melden",
    ),
    order_note="Mehrere Reihenfolgen sind möglich. Danach schauen wir gemeinsam.",
    spot_prompt="Was macht dich an diesem Profil stutzig?",
    lines=(
        "Model-Scout ✨", "12 Follower · folgt 2480", "Suche nette Leute ab 12 für ein Casting.",
        "Schreib mir privat, am besten gleich heute 💜", "Dabei seit: diese Woche",
        "Alle Bilder sehen aus wie aus einem Katalog.", "Mag Musik, Hunde und lange Abende",
        "Wohnt überall und nirgends, kommt gern vorbei",
    ),
    sign_about="Ein grosses Versprechen von jemand Fremdem. Wer wirklich Leute sucht, fragt die "
    "Eltern und nennt eine Agentur, die es gibt.",
    left="Noch 2 Zeichen.",
    slider_prompt="Deine beste Freundin liest deine Nachrichten mit, ohne dich zu fragen.",
    stops=("gar nicht okay", "eher komisch", "ich weiss es nicht so recht", "eher okay",
           "völlig okay für mich"),
    info_title="Was sind Persönlichkeitsrechtsverletzungen?",
    lead="Jemand setzt dich mit einem Bild oder Video unter Druck und verlangt Geld, mehr Bilder "
    "oder Schweigen. Das ist verboten und nicht deine Schuld. Du bist damit nicht allein, und es "
    "gibt Hilfe.",
    facts=(
        "Stopp. Nichts mehr schicken, nichts zahlen, auch wenn es eilt.",
        "Sichern: Screenshots, Namen, Uhrzeiten und Nummern aufbewahren.",
        "Melden und blockieren, in der App und erst nach der Polizei.",
        "Reden. Mit jemandem, dem du vertraust, oder anonym mit 147.",
        "Hilfe gibt es auch, wenn schon etwas verschickt worden ist.",
        "Take It Down hilft, dass ein Bild nicht weiter verbreitet wird.",
    ),
    paragraph="Man sieht ein Kinderzimmer am Abend. Ein Mädchen sitzt auf dem Bett und hält ihr "
    "Handy. Eine Stimme sagt: «Es begann mit einer netten Nachricht. Dann kamen die Fragen, und "
    "aus den Fragen wurden Forderungen.» Sie legt das Handy weg und geht zu ihrem Bruder.",
)

FRENCH = Words(
    leave="Partir discrètement", help="Aide", onward="Continuer", skip="Passer cette étape",
    undo="Annuler la carte", done="Terminer", fits="Ça me convient", hint="Un indice",
    kicker="Des images et des limites",
    sort_prompt="Qu’est-ce qui est d’accord pour toi\u00a0? Pose chaque carte là où elle va.",
    sort_count="Carte 4 sur 12",
    sort_card="Un ami rencontré dans un jeu demande par où tu passes pour aller à l’école.",
    sort_aside="Touche une case. C’est toi qui décides.",
    sorted="Toutes les cartes ont leur place.",
    sort_reason="Cela va plutôt sous «\u00a0Pas d’accord\u00a0»\u00a0: envoyer à quelqu’un des "
    "images qu’il n’a pas demandées dépasse une limite. C’est vrai aussi entre jeunes du même "
    "âge, et même si vous vous connaissez depuis longtemps.",
    bins=("D’accord pour moi", "Ça dépend de la situation", "Pas d’accord pour moi",
          "Je ne sais pas encore"),
    counts=("2 cartes", "1 carte", "0 carte", "11 cartes"),
    point="Je demande à mon enfant avant d’envoyer ou de publier une image où on le reconnaît.",
    point_about="Une image publiée avec de bonnes intentions peut gêner plus tard. Un premier "
    "pas\u00a0: regarder ensemble les images des douze derniers mois et effacer celles qui "
    "montrent trop ou qui gênent quelqu’un aujourd’hui.",
    answers=("Je le fais déjà", "Je vais le faire", "Pas possible pour l’instant",
             "Je ne sais pas"),
    order_prompt="Quoi d’abord\u00a0? Mets les étapes dans l’ordre qui te convient le mieux.",
    rows=(
        "Ne céder à aucune demande. Ne rien envoyer et ne rien payer, même pas une partie.",
        "Appeler une personne de confiance", "Demander conseil de façon anonyme\u00a0: 147",
        "Capture d’écran du profil\u00a0: nom, images, date et heure",
        "Noter les comptes, les adresses et les numéros", "Aller à la police avec le téléphone",
        "Ensuite bloquer et signaler le profil",
    ),
    order_note="Plusieurs ordres sont possibles. Nous regardons ensemble ensuite.",
    spot_prompt="Qu’est-ce qui te fait hésiter dans ce profil\u00a0?",
    lines=(
        "Recherche de modèles ✨", "12 abonnés · suit 2480 personnes",
        "Cherche des jeunes dès 12 ans pour un casting.", "Écris-moi en privé, si possible "
        "aujourd’hui 💜", "Membre depuis cette semaine", "Des images comme dans un catalogue.",
        "Aime la musique, les chiens et les longues soirées", "Habite un peu partout",
    ),
    sign_about="Une grande promesse d’une personne inconnue. Qui cherche vraiment des jeunes "
    "demande aux parents et nomme une agence qui existe.",
    left="Encore 2 signes.",
    slider_prompt="Ta meilleure amie lit tes messages par-dessus ton épaule, sans te demander.",
    stops=("pas du tout d’accord", "plutôt bizarre", "je ne sais pas vraiment", "plutôt d’accord",
           "tout à fait d’accord"),
    info_title="Qu’est-ce que la sextorsion\u00a0?",
    lead="Quelqu’un te met sous pression avec une image ou une vidéo et demande de l’argent, "
    "d’autres images ou le silence. C’est interdit, et ce n’est pas ta faute. Il y a de l’aide.",
    facts=(
        "Stop. Ne plus rien envoyer, ne rien payer, même si ça presse.",
        "Garder des preuves\u00a0: captures, noms, heures et numéros.",
        "Signaler et bloquer dans l’application, après la police.",
        "Parler à une personne de confiance, ou anonymement au 147.",
        "L’aide existe aussi quand une image est déjà partie.",
        "Take It Down aide à empêcher qu’une image circule.",
    ),
    paragraph="On voit une chambre le soir. Une fille est assise sur le lit, son téléphone à la "
    "main. Une voix dit\u00a0: «\u00a0Tout a commencé par un gentil message. Puis sont venues les "
    "questions, et les questions sont devenues des exigences.\u00a0» Elle va voir son frère.",
)
