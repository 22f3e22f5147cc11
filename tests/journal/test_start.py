"""What the terminal needs of the journal before its first picture, and what it never needs."""

import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]


def test_neither_the_database_nor_a_plotting_library_holds_up_the_first_picture() -> None:
    program = ("import sys, kiosk.views.launch, kiosk.journal.journal, kiosk.journal.counting\n"
               "print({'sqlite3', 'matplotlib', 'numpy', 'jinja2'} & set(sys.modules))")
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True,
                          check=True, cwd=CHECKOUT, env={"PYTHONPATH": str(CHECKOUT)})
    assert done.stdout.strip() == "set()"
