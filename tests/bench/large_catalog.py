"""Content of any size, for measuring how reading, proving and starting grow with it."""

import re
import shutil
from pathlib import Path

SCENES_IN_A_SCENARIO = 50
WIDE, WIDE_MOST = 3, 15
"""Further counts of a wide story, and how far each of them counts."""

SHIPPED = Path(__file__).parents[2] / "content"

_HEAD = """\
format: 1
scenario: {name}
title: Geschichte {number}
kind: chat
icon: game-controller
minutes: 4
age_from: 12
audience: [teen, parent]
world: sky
picture: game
about: Ein Chat mit jemandem, der zu viel will.
unseen: etwas Schlimmes.
cast:
  luan: {{name: Luan, face: noah, age: 13}}
  nova: {{name: Nova, face: unknown}}
  mia: {{name: Mia, face: mia}}
main: luan
remember:
  told: flag
  trust: count 0..3
{counts}cards:
  hurry:
    title: Eile
    text: Wer drängt, lässt dir keine Zeit zum Nachdenken.
    icon: clock
    sources: [S8]
scenes:
"""

_SCENE = """\
  scene{n}:
    contact: nova
    steps:
      - nova: "Hallo Luan, das ist Nachricht {n} von {number}."
        notice: Nova schreibt schon wieder
      - luan (happy): "haha, ja {n}"
      - thought (unsure): "Was will Nova eigentlich von mir?"
      - choose: Was macht Luan jetzt?
        id: choice{n}
        station: Entscheidung {n}
        options:
          - id: stay{n}
            say: "Ich bleibe hier im Team."
            set: {{trust: +1}}
            feedback: "Das hilft: Hier lesen alle mit."
            sources: [S33]
          - id: ask{n}
            do: Luan fragt Mia
            when: not told
            set: told
            steps:
              - mia: "Find ich auch komisch."
          - id: leave{n}
            do: Luan macht eine Pause
            recap: Pause gemacht.
            set: [{change}]
      - if: told and trust >= 2{asked}
        then:
          - mia: "Ich bin da."
      - go: {following}
"""

_LAST = """\
  last:
    contact: nova
    steps:
      - card: hurry
      - end: good
endings:
  good:
    respect: Luan hat auf sein Gefühl gehört.
    text: Luan zeigt Mia den Chat.
    next_step: Zeig jemandem den Chat.
    statements: ["Du bist nicht schuld. Verantwortlich ist die Person, die erpresst."]
    sources: [S47]
recap:
  cards: [hurry]
  takeaways:
    - text: Vorsicht bei Fremden ist nicht unhöflich.
      sources: [S33]
  closing: Vorsicht senkt das Risiko. Und wenn etwas passiert, gibt es Hilfe.
help: [here, "147"]
tests:
  - play: [{path}]
    ends: good
"""


def write_catalog(folder: Path, scenes: int, *, wide: bool = False) -> Path:
    """Write a content folder with so many scenes in all; return it.

    Args:
        wide: with three more counts in each story, which its scenes change and ask for in turn.
    """
    for name in ("interface.yaml", "contacts.yaml"):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(SHIPPED / name, folder / name)
    names = []
    for first in range(0, scenes, SCENES_IN_A_SCENARIO):
        number = first // SCENES_IN_A_SCENARIO
        names.append(f"s{number:03}")
        count = min(SCENES_IN_A_SCENARIO, scenes - first)
        path = folder / "scenarios" / names[-1] / "scenario.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(scenario_text(names[-1], number, count, wide), encoding="utf-8")
    frame = (SHIPPED / "exhibition.yaml").read_text(encoding="utf-8")
    listed = f"scenarios: [{', '.join(names)}]\n"
    text = re.sub(r"^scenarios:\n(?:  - .*\n)+", listed, frame, flags=re.MULTILINE)
    (folder / "exhibition.yaml").write_text(text, encoding="utf-8")
    return folder


def scenario_text(name: str, number: int, scenes: int, wide: bool) -> str:
    """Return one scenario in YAML, its scenes one behind the other."""
    own = scenes - 1
    counts = [f"  wide{n}: count 0..{WIDE_MOST}\n" for n in range(WIDE) if wide]
    parts = [_HEAD.format(name=name, number=number, counts="".join(counts))]
    for n in range(own):
        count = f"wide{n % WIDE}"
        parts.append(_SCENE.format(
            n=n, number=number, following=f"scene{n + 1}" if n + 1 < own else "last",
            change=f"{{{count}: +1}}" if wide else "",
            asked=f" or {count} >= {n % WIDE_MOST + 1}" if wide else ""))
    parts.append(_LAST.format(path=", ".join(f"leave{n}" for n in range(own))))
    return "".join(parts)
