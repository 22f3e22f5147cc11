"""A sample in which every thing of the language stands once, with fields that may be left out."""

from sample_content import SCENARIO, SampleContent

STEPS = """\
- draft: mia
- reads: mia
- silence: 3 s
- if: audience is young
  then:
    - note: Hier.
- vary:
    - - mia: "So."
    - - mia: "Oder so."
- repeat: 2
  until: tries > 1
  steps:
    - mia: "Noch einmal."
- quiz: Was trägt den Drachen?
  id: carries
  explanation:
    title: Der Wind
    text: Der Wind trägt ihn.
    tips:
      - {icon: star, text: Warten.}
    sources: [S9]
  answers:
    - {id: wind, text: Wind, helpful: yes}
    - {id: sand, text: Sand, feedback: Sand ist schwer.}
- slider: Wie stark ist der Wind?
  id: strength
  stops:
    - {id: weak, text: Schwach}
    - {id: middle, text: Mittel}
    - {id: strong, text: Stark}
- poll: Wer kommt mit?
  id: company
  answers:
    - {id: me, text: Ich}
    - {id: nobody, text: Niemand}
- sort: Was braucht ein Drachen?
  id: needs
  bins:
    - {id: good, text: Passt, icon: star, world: mint, set: {tries: +1}}
    - {id: bad, text: Passt nicht, icon: clock, world: coral}
  cards:
    - {id: air, text: Luft, face: mia, fits: good, reason: Sie trägt., sources: [S9]}
    - {id: line, text: Eine Schnur, fits: [good], reason: Sie hält.}
    - {id: rain, text: Regen}
- order: Was kommt zuerst?
  id: launch
  rows:
    - {id: hold, text: Halten, icon: clock}
    - {id: rush, text: Rennen, icon: star}
    - {id: let, text: Loslassen, icon: star}
  accepted: [[hold, rush, let]]
  rules: [let after hold]
  fits: {feedback: Gut., set: told, sources: [S9]}
  otherwise: {feedback: Anders., set: not told}
- spot: Was fällt auf?
  id: signs
  profile: {name: Windprofi, face: unknown}
  lines:
    - {text: Kennt jeden Wind, sign: boast, about: Niemand kennt jeden Wind., sources: [S9]}
    - {text: Mag Wolken}
  count: tries
- checklist: Bist du bereit?
  id: ready
  answers: [Ja, Nein]
  points:
    - {id: shoes, text: Gute Schuhe, about: Die Wiese ist nass., sources: [S9]}
    - {id: jacket, text: Eine Jacke}
  set: told
- info: Wind
  lead: Wind ist bewegte Luft.
  facts:
    - {icon: star, text: Er kommt von weit her., sources: [S9]}
- film: Der Start
  transcript: [Ein Drachen steigt auf.]
  file: start.mp4
  subtitles: {de: start.srt}
- visit: pond
- pause:
  count: tries
"""
PART = """\
format: 1
part: water
cast:
  zoe: {name: Zoe, face: lena}
remember:
  wet: flag
cards:
  still:
    title: Stille
    text: Wer wartet, hört mehr.
    icon: star
scenes:
  pond:
    between: [zoe, luan]
    picture: game
    chapter: Am Teich
    steps:
      - zoe (happy): "Da bist du ja."
      - card: still
      - return:
"""
RULES = """\
format: 1
incident_scenarios: [kite]
incident:
  reassurance: F1
  first: {de: ["polizei*"]}
  later: {de: ["blockier*"]}
  explain: {de: ["speicher*"]}
words:
  de:
    - words: ["blöd*"]
      why: Niemand ist blöd.
      instead: Sag, was verständlich ist.
      only_for: young
      except: [Blödsinn]
      allow_in: [kite]
      level: warning
lengths:
  words: {bubble: 20, reply: 10}
  characters: {button: 22}
  error_percent: 130
  words_percent: {fr: 120}
  buttons: [help]
fixed_statements:
  F1: {de: Du bist nicht schuld., adult: {de: Ihr Kind ist nicht schuld.}}
  F2: {de: Hol Hilfe., same_for_adults: yes}
sources:
  needed_by: [card]
  covered_elsewhere: [S1]
pressure: {messages_most: 8, in_a_row_most: 3}
readability: {de: {flesch_least: 60, lix_most: 40, gulpease_least: 60, sentence_words_most: 12}}
path: {words_least: 1, words_most: 600, minutes_least: 1, minutes_most: 6}
pace: {words_per_minute: {de: 180}, percent_from_age: {12: 70}, decision_s: 8, touch_s: 2}
"""


def plant_every_thing(content: SampleContent) -> None:
    """Put everything into the sample; it has no errors afterwards."""
    content.edit(SCENARIO, "      - pause\n", _indented(STEPS, 6))
    content.edit(SCENARIO, "main: luan\n", "main: luan\ninclude: [water]\n")
    content.edit(SCENARIO, "            when: not told and tries < 3\n",
                 "            when: not told and tries < 3\n            locked: Zu spät.\n"
                 "            once: yes\n")
    content.edit(SCENARIO, "  - play: [wait]\n    ends: flies\n",
                 "  - play: [wait]\n    as: young\n    ends: flies\n")
    part = content.path("parts/water.yaml")
    part.parent.mkdir()
    part.write_text(PART, encoding="utf-8")
    content.path("editorial.yaml").write_text(RULES, encoding="utf-8")


def _indented(words: str, columns: int) -> str:
    return "".join(f"{' ' * columns}{line}\n" for line in words.splitlines())
