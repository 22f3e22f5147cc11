"""The lock files: complete, hashed, the same for terminal and tests, free of network libraries."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).parents[2]
TERMINAL, TESTS = "deploy/requirements.lock", "tests/requirements.lock"
DESK = "deploy/desk-requirements.lock"
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]


def locked(lock: str) -> dict[str, Requirement]:
    """The locked packages of a file by their normal name."""
    lines = (CHECKOUT / lock).read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line.removesuffix(" \\")) for line in lines if line[:1].isalnum()]
    return {canonicalize_name(pin.name): pin for pin in pins}


@pytest.mark.parametrize("lock", [TERMINAL, DESK, TESTS])
def test_every_locked_package_has_a_version_and_hashes(lock: str) -> None:
    text = (CHECKOUT / lock).read_text(encoding="utf-8")
    blocks = re.split(r"^(?=\w)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert [block for block in blocks if "==" not in block or "--hash=sha256:" not in block] == []


@pytest.mark.parametrize("lock", [TERMINAL, DESK, TESTS])
def test_a_lock_names_no_host_and_no_place_on_disk(lock: str) -> None:
    text = (CHECKOUT / lock).read_text(encoding="utf-8")
    assert re.findall(r"https?://\S*|file:\S*|--(?:extra-)?index\S*|--find-links.*", text) == []


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (TERMINAL, PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]),
        (DESK, PROJECT["project"]["dependencies"] + EXTRAS["author"]),
        (TESTS, PROJECT["project"]["dependencies"] + EXTRAS["author"]),
        (TESTS, [one for one in EXTRAS["test"] if one != "okay-kiosk[author]"]),
    ],
)
def test_a_lock_holds_a_fitting_version_of_all_that_the_project_asks_for(
    lock: str, wanted: list[str]
) -> None:
    pins = locked(lock)
    for requirement in map(Requirement, wanted):
        pin = pins[canonicalize_name(requirement.name)]
        version = next(iter(pin.specifier)).version
        assert requirement.specifier.contains(version), f"{pin} does not fit {requirement}"


@pytest.mark.parametrize(("smaller", "larger"), [(TERMINAL, DESK), (DESK, TESTS)])
def test_terminal_desk_and_tests_have_the_same_versions(smaller: str, larger: str) -> None:
    few, many = locked(smaller), locked(larger)
    shared = few.keys() & many.keys()
    assert shared == few.keys() - {"flit-core"}
    assert {name: few[name].specifier for name in shared} == {
        name: many[name].specifier for name in shared
    }


def test_the_terminal_has_no_library_that_speaks_to_a_network() -> None:
    assert locked(TERMINAL).keys() & {"requests", "urllib3", "kivy-garden", "certifi"} == set()


def test_the_useless_lgpio_of_python_3_13_cannot_be_taken() -> None:
    pin = locked(TERMINAL)["lgpio"]
    assert str(pin.specifier) == "==0.2.2.0"
    assert pin.marker is not None
    assert not pin.marker.evaluate({"python_full_version": "3.13.5"})
    assert pin.marker.evaluate({"python_full_version": "3.11.2"})


@pytest.mark.parametrize("lock", [TERMINAL, DESK, TESTS])
@pytest.mark.parametrize(("platform", "taken"), [("linux", True), ("darwin", False),
                                                 ("win32", False)])
def test_lgpio_which_knows_linux_alone_is_taken_there_alone(
    lock: str, platform: str, taken: bool
) -> None:
    (wanted,) = (one for one in map(Requirement, PROJECT["project"]["dependencies"])
                 if one.name == "lgpio")
    for one in (wanted, locked(lock)["lgpio"]):
        assert one.marker is not None
        here = {"python_version": "3.11", "python_full_version": "3.11.2", "sys_platform": platform}
        assert one.marker.evaluate(here) is taken
