"""View data of dialogues, questions and the way taken, made by hand."""

from msgspec.structs import replace

from kiosk.engine.action import (
    LeaveQuietly,
    MarkNotice,
    Onward,
    OpenHelp,
    OpenReading,
    PickOption,
    Skip,
    TakePause,
)
from kiosk.engine.view_data import (
    AnswerCard,
    Bar,
    Bubble,
    Button,
    ChatView,
    Chip,
    DialogueView,
    FeedbackView,
    Figure,
    Given,
    Head,
    NoticePanel,
    Observation,
    Phone,
    QuizView,
    RepliesPanel,
    Style,
    TellPanel,
    VoicePanel,
)
from tests.views.story_words import (
    ABOUT_ANSWER,
    CARDS,
    EXPLANATION,
    FRENCH_ANSWERS,
    FRENCH_SPEECH,
    LONG_ANSWERS,
    LONG_PROMPT,
    LONG_SPEECH,
    NOTICED,
    ROWS,
    SHORT_ANSWERS,
    SHORT_PROMPT,
    SHORT_SPEECH,
    SIGNED,
    THOUGHT,
    TOLD,
    WHY,
)

SKIP = Button("Überspringen", Skip(), "caret-right", leads=True)
FITS = Button("So passt es", Onward(), "check", tone="primary")
ONWARD = Button("Weiter", Onward(), "arrow-right", tone="primary", leads=True)
PAUSE = Button("Pause", TakePause(), "hand-palm")


def style_of(world, theme="warm", text_size="normal", language="de"):
    """Return how a visitor reads."""
    return Style(language, text_size, theme, False, world)


def bar_of(*right):
    """Return the standing bar."""
    left = (Button("Leise gehen", LeaveQuietly(), "door-open"),
            Button("Hilfe", OpenHelp(), "lifebuoy"),
            Button("Lesen und Anzeige", OpenReading(), "text-aa", bare=True))
    return Bar(left, right)


def head_of(kicker="Am Küchentisch", icon="chats-circle"):
    """Return name and progress."""
    return Head(kicker, icon, (1, 5))


def reply(number, words, reason=""):
    """Return something that can be said, or not yet."""
    if reason:
        return Button(f"{words}\n{reason}", PickOption(f"reply_{number}"), "lock-simple",
                      enabled=False)
    return Button(words, PickOption(f"reply_{number}"))

SHORT_REPLIES = (
    reply(1, "«Versprichst du, mein Handy nicht wegzunehmen?»"),
    reply(2, "«Es ist nichts.»"),
    reply(3, "«Kann ich es dir aufschreiben?»"),
)
LONG_REPLIES = (
    reply(1, "«Kannst du mir versprechen, dass du mein Handy danach nicht wegnimmst?»"),
    reply(2, "«Das mit den Persönlichkeitsrechten verstehe ich ehrlich gesagt nicht.»"),
    reply(3, "«Können wir morgen zusammen mit der Schulsozialarbeiterin sprechen?»"),
    reply(4, "«Ich zeige dir den ganzen Chat von gestern Abend auf meinem Handy.»",
          "Zuerst muss der Chat gesichert sein."),
)
FRENCH_REPLIES = (
    reply(1, "«\u00a0Tu me promets de ne pas me prendre mon téléphone après ça\u00a0?\u00a0»"),
    reply(2, "«\u00a0Ce n’est rien du tout.\u00a0»"),
    reply(3, "«\u00a0Est-ce que je peux plutôt te l’écrire tranquillement\u00a0?\u00a0»"),
)
def dialogue(style, panel, words=LONG_SPEECH, speaks=0, bar=None, figures=2):
    """Return two people at a table; `figures` 0: the narrator with a picture."""
    people = (Figure("Mama", "parent1", speaks == 0), Figure("Malik", "malik", speaks == 1))
    names = ("Mama", "Malik", "")
    return DialogueView(
        style=style, head=head_of(), figures=people[:figures], picture="pause",
        picture_focus=(50, 50), speaker=names[speaks] if figures else "", words=words,
        panel=panel, bar=bar or bar_of(PAUSE),
    )


def replies_panel(replies, prompt="Malik antwortet …", thought=""):
    """Return what can be said."""
    return RepliesPanel(prompt, thought, replies)


def notice_panel():
    """Return what can be noticed in a dialogue."""
    return NoticePanel("Was fällt dir auf?", "Tippe alles an, was du bemerkst.", "", tuple(
        Observation(words, index == 1, False, MarkNotice(index))
        for index, words in enumerate(NOTICED)
    ))


def dialogues(style):
    """Return dialogues in every shape."""
    onward = bar_of(ONWARD)
    feedback = TellPanel("feedback", "Gut zu wissen", "lightbulb", "", EXPLANATION, "malik")
    card = TellPanel("card", "Ein Trick, den man kennen kann", "lightbulb",
                     "Schuld wird umgedreht", EXPLANATION, None)
    thought = TellPanel("thought", "Malik", "chat-circle-dots", "", THOUGHT, "malik")
    return {
        "mock": dialogue(style, replies_panel(SHORT_REPLIES), SHORT_SPEECH),
        "long": dialogue(style, replies_panel(LONG_REPLIES, thought=THOUGHT), speaks=1),
        "three": dialogue(style, replies_panel(LONG_REPLIES[:3])),
        "four": dialogue(style, replies_panel(LONG_REPLIES), SHORT_SPEECH),
        "french": dialogue(style, replies_panel(FRENCH_REPLIES, "Malik répond…"), FRENCH_SPEECH),
        "onward": dialogue(style, None, speaks=1, bar=onward),
        "short_onward": dialogue(style, None, "«Hallo.»", bar=onward),
        "feedback": dialogue(style, feedback, SHORT_SPEECH, bar=onward),
        "card": dialogue(style, card, SHORT_SPEECH, bar=onward),
        "thought": dialogue(style, thought, LONG_SPEECH, bar=onward),
        "thought_first": dialogue(style, thought, "", speaks=2, bar=onward),
        "notice": dialogue(style, notice_panel(),
                           bar=bar_of(Button("Fertig", Onward(), "check", tone="primary"))),
        "alone": dialogue(style, replies_panel(SHORT_REPLIES), SHORT_SPEECH, figures=1),
        "told": dialogue(style, None, TOLD, bar=onward, figures=0),
        "told_replies": dialogue(style, replies_panel(LONG_REPLIES[:3], "Was macht Malik?"), TOLD,
                                 figures=0),
        "told_four": dialogue(style, replies_panel(LONG_REPLIES, "Was macht Malik?", THOUGHT),
                              TOLD, figures=0),
        "told_notice": dialogue(style, notice_panel(), TOLD, figures=0,
                                bar=bar_of(Button("Fertig", Onward(), "check", tone="primary"))),
    }


def answers_of(words, *, badges=True, chosen=(), locked=()):
    """Return answers; the places in `chosen` are marked, those in `locked` cannot be taken."""
    return tuple(
        AnswerCard(
            "ABCDEFGH"[place] if badges else "", one, place in chosen,
            "Das geht erst, wenn der Chat gesichert ist." if place in locked else "",
            None if place in locked else PickOption(f"answer_{place}"),
        )
        for place, one in enumerate(words)
    )


def quiz(style, prompt, answers, *, hint="", bar=None):
    """Return a question."""
    return QuizView(style, head_of("Frage 2 von 5", "question"), prompt, hint, "noah", answers,
                    bar or bar_of(SKIP))


def quizzes(style):
    """Return questions and votes in every shape."""
    hint = "Mehrere Antworten sind möglich."
    return {
        "mock": quiz(style, SHORT_PROMPT, answers_of(SHORT_ANSWERS)),
        "long": quiz(style, LONG_PROMPT, answers_of(LONG_ANSWERS)),
        "two": quiz(style, SHORT_PROMPT, answers_of(SHORT_ANSWERS[:2])),
        "three": quiz(style, LONG_PROMPT, answers_of(FRENCH_ANSWERS)),
        "several": quiz(style, SHORT_PROMPT, answers_of(SHORT_ANSWERS, chosen=(1, 2)), hint=hint,
                        bar=bar_of(SKIP, FITS)),
        "locked": quiz(style, SHORT_PROMPT, answers_of(SHORT_ANSWERS, locked=(2,))),
        "several_long": quiz(style, LONG_PROMPT, answers_of(LONG_ANSWERS, chosen=(0,),
                                                            locked=(3,)),
                             hint=hint, bar=bar_of(SKIP, FITS)),
        "poll": quiz(style, "Mit wem würdest du zuerst reden, wenn dich jemand online unter Druck "
                     "setzt?", answers_of(("Freundin oder Freund", "Mutter oder Vater",
                                           "Lehrperson, Schulsozialarbeit", "Beratung 147"),
                                          badges=False)),
        "poll_several": quiz(style, SHORT_PROMPT,
                             answers_of(SHORT_ANSWERS, badges=False, chosen=(0, 1)), hint=hint,
                             bar=bar_of(SKIP, FITS)),
    }

TIPS = (Chip("camera", "Screenshot machen"), Chip("prohibit", "Nicht antworten"),
        Chip("phone-call", "147 anrufen"))


def given_of(kinds, words, kicker="Du hast gewählt:"):
    """Return answers after the question."""
    return tuple(Given(kind, kicker if kind.startswith("chosen") else "", one)
                 for kind, one in zip(kinds, words, strict=True))


def feedbacks(style):
    """Return explanations in every shape."""

    def feedback(given, lead, title, text, chips, prompt=SHORT_PROMPT):
        return FeedbackView(style, head_of("Frage 2 von 5", "question"), prompt, given,
                            "Gut zu wissen", lead, title, text, chips, bar_of(ONWARD))

    usual = ("chosen", "helpful", "quiet", "quiet")
    rows = tuple(Given("quiet", str(number), one) for number, one in enumerate(ROWS, start=1))
    cards = tuple(Given("quiet", ("Okay", "Nicht okay")[number % 2], one)
                  for number, one in enumerate(CARDS))
    return {
        "mock": feedback(given_of(usual, SHORT_ANSWERS), "",
                         "Zahlen beendet den Druck meistens nicht.",
                         "Wer zahlt, wird oft noch einmal gefragt. Du brauchst dich nicht zu "
                         "schämen: Schuld ist, wer droht.", TIPS),
        "long": feedback(given_of(usual, LONG_ANSWERS), ABOUT_ANSWER,
                         "Zahlen beendet den Druck meistens nicht.", EXPLANATION, TIPS,
                         LONG_PROMPT),
        "both": feedback(given_of(("quiet", "chosen_helpful", "helpful"), SHORT_ANSWERS[:3]),
                         ABOUT_ANSWER, "", "", ()),
        "order": feedback(rows, "", "", EXPLANATION, ()),
        "sort": feedback(cards, "", "", EXPLANATION, ()),
        "signs": feedback(tuple(Given("chosen" if number % 2 else "quiet", one, WHY)
                                for number, one in enumerate(SIGNED)), "", "", EXPLANATION, ()),
        "slider": feedback((Given("chosen", "Du hast gewählt:", "eher unangenehm"),), "", "",
                           EXPLANATION, ()),
        "none": feedback((), "", "", EXPLANATION, ()),
    }


def chats(style):
    """Return chats with «Gelesen» and replies that are locked."""
    bubbles = (
        Bubble("Hey, bist du noch da?", own=False), Bubble("Ja. Was ist los?", own=True),
        Bubble("Ich muss dir etwas sagen. Aber du darfst es niemandem erzählen.", own=False),
        Bubble("Wieso denn nicht?", own=True, mark="Gelesen"),
    )
    phone = Phone("Leo", "online", "unknown", bubbles, None, "Mia überlegt …", None)
    replies = (SHORT_REPLIES[0], LONG_REPLIES[1], LONG_REPLIES[3])
    voice = VoicePanel("mia", "Mia, 14", THOUGHT, "Was schreibt Mia?", replies, None, "")
    three = ChatView(style, "Der neue Kontakt", "chats-circle", (1, 5), phone, voice,
                     bar_of(PAUSE))
    return {
        "locked": three,
        "locked_four": replace(three, panel=replace(voice, replies=LONG_REPLIES)),
    }
