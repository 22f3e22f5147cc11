"""The command `kiosk`: exit codes, plain sentences, late imports."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from sample_content import CHECKOUT, SCENARIO, SampleContent

from kiosk import __version__
from kiosk.cli import main
from kiosk.errors import ContentError

COMMANDS = (
    ["run"], ["check"], ["new"], ["preview"], ["shots"], ["play"], ["map"], ["simulate"],
    ["script"], ["translate"], ["schema"],
    *(["translate", one] for one in ("update", "status", "export", "import", "pseudo", "extract")),
)


@pytest.fixture
def content(tmp_path: Path) -> SampleContent:
    """Return a whole exhibition in a folder of its own."""
    return SampleContent(tmp_path / "content")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody's own language get into what is printed."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def _wrong_use(*arguments: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert "Example: kiosk " in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


def test_without_a_command_the_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "commands:" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [
    ("jump",), ("run", "--window", "big"), ("run", "--window", "10x10"),
    ("run", "--content", "nowhere"), ("check", "--format", "xml"),
    ("check", "--language", "rm"), ("shots", "--themes", "pink"), ("shots", "--every", "0"),
    ("shots", "--screens", "800x480,big"), ("shots", "--all", "--every", "3"),
    ("translate",), ("translate", "export"),
    ("translate", "import"), ("translate", "pseudo", "--stretch", "-1"),
], ids=" ".join)
def test_wrong_use_is_code_2(arguments: tuple[str, ...]) -> None:
    _wrong_use(*arguments)


def test_check_ends_with_0_or_1(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(content.folder)]) == 0
    content.edit(SCENARIO, "icon: star", "icon: starr")
    assert main(["check", str(content.folder)]) == 1
    assert "unknown-icon" in capsys.readouterr().out


def test_check_says_in_a_log_what_takes_so_long(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(content.folder), "--json"]) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("{")
    first, *steps = printed.err.splitlines()
    assert first == (f"Checking {content.folder}. With the texts on every screen it may take half "
                     "a minute.")
    assert "Measuring texts on every screen …" in steps
    main(["check", str(content.folder), "--no-fit"])
    assert capsys.readouterr().err == ""


def test_check_speaks_the_language_of_whoever_sits_here(
    content: SampleContent, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    monkeypatch.setenv("LC_ALL", "de_CH.UTF-8")
    main(["check", str(content.path(SCENARIO))])
    assert "\n1 Fehler, 0 Warnungen in " in capsys.readouterr().out
    main(["check", str(content.path(SCENARIO)), "--language", "it"])
    assert "\n1 errore, 0 avvisi in " in capsys.readouterr().out


@pytest.mark.parametrize(("arguments", "beginning"), [
    (["--json"], "{"), (["--format", "json"], "{"), (["--format", "github"], "::error file="),
    (["--format", "text"], "/"),
])
def test_check_tells_problems_in_the_form_asked_for(
    content: SampleContent, capsys: pytest.CaptureFixture[str], arguments: list[str],
    beginning: str,
) -> None:
    content.edit(SCENARIO, "icon: star", "icon: starr")
    assert main(["check", str(content.path(SCENARIO)), *arguments]) == 1
    assert capsys.readouterr().out.startswith(beginning)


def test_check_explains_a_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "dead-end", "--language", "fr"]) == 0
    assert capsys.readouterr().out.startswith("dead-end: Une scène qui s’arrête net\n")
    assert main(["check", "--explain"]) == 0
    assert "\ndead-end " in capsys.readouterr().out
    assert main(["check", "--explain", "deadend"]) == 2
    assert "Did you mean «dead-end»?" in capsys.readouterr().err


def test_check_takes_this_checkout_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    # Whether its texts fit takes long, and is what tests/run asks before the tests.
    assert main(["check", "--no-fit"]) == 0
    assert "0 errors" in (out := capsys.readouterr().out) or "No problems" in out


def test_translate_update_names_its_files(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", "update", "en", "--content", str(content.folder)]) == 0
    assert f"\n{content.path('translations/en/kite.po')} " in capsys.readouterr().out


def test_a_schema_is_printed_or_written(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["schema", "contacts"]) == 0
    assert '"title": "list of contacts"' in capsys.readouterr().out
    assert main(["schema", "--write", "--content", str(content.folder)]) == 0
    assert str(content.path("schema/contacts.schema.json")) in capsys.readouterr().out


def test_an_error_is_one_plain_sentence(
    content: SampleContent, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", "update", "xx", "--content", str(content.folder)]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("kiosk: «xx» is no language of ")
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--debug", "translate", "update", "xx"],
                                       ["translate", "update", "xx", "--debug"]])
def test_debug_shows_where_an_error_comes_from(
    content: SampleContent, arguments: list[str]
) -> None:
    with pytest.raises(ContentError):
        main([*arguments, "--content", str(content.folder)])


@pytest.mark.parametrize(("error", "said"), [
    (OSError(errno.ENOSPC, "No space", "/a/b.yaml"),
     "kiosk: /a/b.yaml: Der Datenträger ist voll."),
    (PermissionError(errno.EACCES, "Denied", "/a/b.yaml"), "kiosk: /a/b.yaml: Du darfst"),
    (OSError(errno.ELOOP, "Too many links", "/a"), "kiosk: /a: Too many links."),
    (ModuleNotFoundError("No module named 'rich'", name="rich"), "bash deploy/desk"),
    (ValueError("odd"), "(ValueError: odd)"),
])
def test_whatever_goes_wrong_is_told_in_one_line_of_the_authors_language(
    content: SampleContent, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    error: Exception, said: str,
) -> None:
    def fail(*_: object, **_also: object) -> int:
        raise error

    monkeypatch.setattr("kiosk.author.schema.files.run_schema", fail)
    monkeypatch.setenv("LC_ALL", "de_CH.UTF-8")
    assert main(["schema"]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    with pytest.raises(type(error)):
        main(["schema", "--debug"])


def test_a_folder_nobody_may_look_into_is_wrong_use(
    capsys: pytest.CaptureFixture[str]
) -> None:
    _wrong_use("run", "--content", "x" * 300)
    assert "File name too long" in capsys.readouterr().err


def test_commands_for_authors_need_no_kivy(content: SampleContent) -> None:
    program = (
        "import sys; from kiosk.cli import main; "
        f"main(['check', '--no-fit', {str(content.folder)!r}]); main(['schema']); "
        "sys.exit('kivy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT,
                          capture_output=True, check=False).returncode == 0


def test_a_reader_that_goes_away_is_no_error(content: SampleContent) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "check", str(content.folder)], cwd=CHECKOUT,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    errors = process.stderr.read()
    process.wait()
    assert b"Traceback" not in errors
