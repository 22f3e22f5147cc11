"""The settings file: its defaults, and a plain sentence for every mistake in it."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from kiosk.errors import SettingsError
from kiosk.settings import Settings, file, load_settings, read_settings
from kiosk.settings.folders import (
    find_cache_dir,
    find_data_dir,
    find_runtime_dir,
    private_temp_dir,
)

SAMPLE = Path(__file__).parents[1] / "deploy" / "kiosk.toml.example"


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    """Return the path of a settings file that is not there yet."""
    return tmp_path / "kiosk.toml"


def problems_of(toml: Path, text: str) -> list[str]:
    """Return the problems of a file with `text`, without the path before them."""
    toml.write_text(text, encoding="utf-8")
    return [problem.removeprefix(f"{toml}:") for problem in load_settings(toml)[1]]


def test_a_terminal_without_a_file_has_all_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "DEFAULT_FILE", tmp_path / "nothing.toml")
    assert read_settings() == Settings()


def test_the_usual_file_is_read_when_it_is_there(
    toml: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toml.write_text("[button]\npin = 4\n")
    monkeypatch.setattr(file, "DEFAULT_FILE", toml)
    assert read_settings().button.pin == 4


def test_the_variable_names_another_file(toml: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml.write_text("[sound]\nvolume = 1\n")
    monkeypatch.setenv("KIOSK_SETTINGS", str(toml))
    assert read_settings().sound.volume == 1.0


def test_a_path_given_goes_before_the_variable(toml: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toml.write_text("[sound]\nvolume = 0.25\n")
    monkeypatch.setenv("KIOSK_SETTINGS", "/nowhere/kiosk.toml")
    assert read_settings(toml).sound.volume == 0.25


def test_a_named_file_must_be_there(toml: Path) -> None:
    with pytest.raises(SettingsError, match=r"kiosk\.toml: there is no such file"):
        read_settings(toml)


def test_a_relative_path_is_named_absolutely(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings(Path("no.toml"))[1][0].startswith(f"{tmp_path}/no.toml: ")


def test_every_key_can_be_set(toml: Path) -> None:
    toml.write_text(
        """
        [screen]
        diagonal_inch = 15
        fullscreen = false
        [button]
        enabled = false
        pin = 27
        pull_up = false
        debounce_s = 0.1
        stuck_after_s = 60
        [keys]
        next_pin = 22
        previous_pin = 23
        choose_pin = 24
        pull_up = false
        debounce_s = 0.1
        stuck_after_s = 60
        scan_s = 2
        [idle]
        ask_after_s = 120
        countdown_s = 20.5
        [sound]
        enabled = false
        volume = 0
        [voice]
        enabled = false
        device = "plughw:CARD=Headphones"
        words_a_minute = 120
        [reading]
        theme = "contrast"
        text_size = "large"
        aloud = "soft"
        reach = "low"
        [paths]
        content_dir = "/a"
        assets_dir = "/b"
        cache_dir = "/c"
        data_dir = "/e"
        runtime_dir = "/d"
        """
    )
    changed, defaults = read_settings(toml), Settings()
    same = [
        f"{section.name}.{key.name}"
        for section in fields(Settings)
        for key in fields(getattr(changed, section.name))
        if getattr(getattr(changed, section.name), key.name)
        == getattr(getattr(defaults, section.name), key.name)
    ]
    assert same == []


def test_whole_numbers_are_read_as_numbers(toml: Path) -> None:
    toml.write_text("[screen]\ndiagonal_inch = 15\n")
    assert isinstance(read_settings(toml).screen.diagonal_inch, float)


def test_the_sample_is_the_defaults() -> None:
    assert read_settings(SAMPLE) == Settings()


def test_the_sample_shows_every_key() -> None:
    shown = re.findall(r"^(?:# )?(\w+) = ", SAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    keys = [key.name for one in fields(Settings) for key in fields(getattr(Settings(), one.name))]
    assert shown == keys


def test_the_lines_left_out_of_the_sample_are_good_ones(toml: Path) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    toml.write_text(re.sub(r"^# (\w+ = )", r"\1", text, flags=re.MULTILINE), encoding="utf-8")
    assert load_settings(toml)[1] == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[button]\n\npni = 4", "3: unknown key “pni” in [button]; did you mean “pin”?"),
        ("[button]\nxyz = 4", "2: unknown key “xyz” in [button]; this section has enabled, pin"),
        ("[buton]\npin = 4", "1: unknown section [buton]; did you mean “button”?"),
        ("[zzz]", "1: unknown section [zzz]; there are screen, button, keys"),
        ("\npin = 4", "2: “pin” stands before any section; move it under [button]"),
        ("quux = 4", "1: unknown key “quux”; there are only the sections screen"),
        ("button = 4", "1: “button” is a section; write it as [button]"),
        ("[[button]]\npin = 4", "1: “button” is a section; write it as [button]"),
        (
            '[button]\npin = "17"',
            "2: “pin” in [button] must be a whole number from 2 to 27, not '17'",
        ),
        (
            "[button]\npin = true",
            "2: “pin” in [button] must be a whole number from 2 to 27, not true",
        ),
        (
            "[button]\npin = 4.0",
            "2: “pin” in [button] must be a whole number from 2 to 27, not 4.0",
        ),
        ("[button]\npin = 28", "2: “pin” in [button] must be a whole number from 2 to 27, not 28"),
        ("[button]\nenabled = 1", "2: “enabled” in [button] must be true or false, not 1"),
        ("[sound]\nvolume = 1.5", "2: “volume” in [sound] must be a number from 0 to 1, not 1.5"),
        ("[sound]\nvolume = nan", "2: “volume” in [sound] must be a number from 0 to 1, not nan"),
        ("[sound]\nvolume = true", "2: “volume” in [sound] must be a number from 0 to 1, not true"),
        ("[idle]\nask_after_s = 1", "2: “ask_after_s” in [idle] must be a number from 10 to 3600"),
        ('[reading]\ntheme = "Warm"', '2: “theme” in [reading] must be one of "warm", "calm"'),
        ("[reading]\ntheme = [1]", '2: “theme” in [reading] must be one of "warm", "calm"'),
        ('[paths]\ncache_dir = "c"', "2: “cache_dir” in [paths] must be an absolute path such as"),
        (
            '[paths]\ncache_dir = "~/c"',
            "2: “cache_dir” in [paths] must be an absolute path such as",
        ),
        ('[paths]\ncache_dir = "/\\u0000"', "2: “cache_dir” in [paths] must be an absolute path"),
        ("sound.volume = 2", "1: “volume” in [sound] must be a number from 0 to 1, not 2"),
        ("sound = {volume = 2}", "1: “volume” in [sound] must be a number from 0 to 1, not 2"),
        (f"[button]\npin = 0x{'f' * 9999}", "2: “pin” in [button] must be a whole number from 2"),
        ("[button]\npin = \n", "2: is not valid TOML (Invalid value); write key = value"),
        ("[sound]\nvolume = 1\nvolume = 1\n", "3: is not valid TOML (Cannot overwrite a value)"),
        ("[reading]\ntheme = warm", "2: is not valid TOML"),
        ("[reading]\ntheme =", " is not valid TOML (Invalid value (at end of document)); write"),
        ("a = " + "[" * 99_999, " is not valid TOML"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_a_remedy(toml: Path, text: str, problem: str) -> None:
    (found,) = problems_of(toml, text)
    assert found.startswith(problem)


def test_a_file_of_another_encoding_is_named(toml: Path) -> None:
    toml.write_bytes("[screen] # Größe".encode("latin-1"))
    (problem,) = load_settings(toml)[1]
    assert problem.startswith(f"{toml}: is not UTF-8 text")


def test_a_byte_order_mark_is_no_mistake(toml: Path) -> None:
    toml.write_bytes(b"\xef\xbb\xbf[button]\r\npin = 4\r\n")
    assert read_settings(toml).button.pin == 4


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    assert "cannot be read (Is a directory)" in load_settings(tmp_path)[1][0]


def test_all_mistakes_come_in_one_message(toml: Path) -> None:
    toml.write_text("[button]\npin = 99\n[sound]\nvolum = 1\nvolume = 9\n[nonsense]\n")
    with pytest.raises(SettingsError) as raised:
        read_settings(toml)
    lines = [re.sub(r"^.*\.toml:(\d+): .*$", r"\1", one) for one in str(raised.value).split("\n")]
    assert lines == ["2", "4", "5", "6"]


def test_the_rest_of_a_file_with_mistakes_counts(toml: Path) -> None:
    toml.write_text("[button]\npin = 99\ndebounce_s = 0.2\n[sound]\nvolume = 0.1\n[nonsense]\n")
    settings, problems = load_settings(toml)
    assert (settings.button.pin, settings.button.debounce_s, settings.sound.volume) == (
        17,
        0.2,
        0.1,
    )
    assert len(problems) == 2


def test_a_file_that_is_no_toml_leaves_the_defaults(toml: Path) -> None:
    toml.write_text("[button]\npin = 4\n???")
    assert load_settings(toml)[0] == Settings()


KEYS = ["pin", "enabled", "volume", "theme", "cache_dir", "ask_after_s", "x", '"a b"', "'\"'"]
VALUES = st.one_of(
    st.sampled_from(["true", "inf", "-nan", "1e400", "[]", "{}", "1979-05-27", '"/x"', "'''\n'''"]),
    st.integers().map(str),
    st.floats().map(repr),
    st.text(max_size=8),
)
LINES = st.one_of(
    st.sampled_from(["[button]", "[sound]", "[[idle]]", "[paths]", "[reading.x]", "[y]"]),
    st.builds("{} = {}".format, st.sampled_from(KEYS), VALUES),
)


@given(text=st.lists(LINES, max_size=8).map("\n".join))
@hypothesis_settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_keeps_the_terminal_from_starting(toml: Path, text: str) -> None:
    toml.write_bytes(text.encode("utf-8", "surrogatepass"))
    settings, problems = load_settings(toml)
    assert 2 <= settings.button.pin <= 27
    assert settings.paths.cache_dir.is_absolute()
    assert all(problem.startswith(str(toml)) for problem in problems)


def test_paths_are_absolute_by_default() -> None:
    paths = Settings().paths
    assert all(getattr(paths, key.name).is_absolute() for key in fields(paths))


def test_content_and_assets_are_those_of_the_checkout() -> None:
    paths = Settings().paths
    assert (paths.content_dir.parent, paths.assets_dir.parent) == (SAMPLE.parents[1],) * 2


def test_the_cache_is_where_systemd_says(tmp_path: Path) -> None:
    environ = {"CACHE_DIRECTORY": f"{tmp_path}/a:{tmp_path}/b", "HOME": str(tmp_path)}
    assert find_cache_dir(environ) == tmp_path / "a"


def test_the_cache_is_in_the_xdg_cache(tmp_path: Path) -> None:
    environ = {"XDG_CACHE_HOME": f"{tmp_path}/cache", "HOME": str(tmp_path)}
    assert find_cache_dir(environ) == tmp_path / "cache" / "okay-kiosk"


def test_a_relative_xdg_cache_is_not_one(tmp_path: Path) -> None:
    environ = {"XDG_CACHE_HOME": "cache", "HOME": str(tmp_path)}
    assert find_cache_dir(environ) == tmp_path / ".cache" / "okay-kiosk"


@pytest.mark.parametrize("home", ["", "/proc/nothing", "relative", "/dev/null"])
def test_an_unusable_home_gives_a_private_folder(home: str) -> None:
    assert find_cache_dir({"HOME": home}) == private_temp_dir()


def test_files_of_the_process_are_where_systemd_says(tmp_path: Path) -> None:
    environ = {"RUNTIME_DIRECTORY": str(tmp_path), "XDG_RUNTIME_DIR": "/run/user/1000"}
    assert find_runtime_dir(environ) == tmp_path


def test_files_of_the_process_are_in_the_xdg_runtime_dir(tmp_path: Path) -> None:
    assert find_runtime_dir({"XDG_RUNTIME_DIR": str(tmp_path)}) == tmp_path / "okay-kiosk"


@pytest.mark.parametrize(("environ", "folder"), [
    ({"STATE_DIRECTORY": "{tmp}/state", "XDG_DATA_HOME": "{tmp}/data"}, "state"),
    ({"XDG_DATA_HOME": "{tmp}/data", "HOME": "{tmp}"}, "data/okay-kiosk"),
    ({"HOME": "{tmp}"}, ".local/share/okay-kiosk"),
])
def test_counts_are_kept_where_the_system_keeps_data(
    tmp_path: Path, environ: dict[str, str], folder: str
) -> None:
    named = {name: value.format(tmp=tmp_path) for name, value in environ.items()}
    assert find_data_dir(named) == tmp_path / folder


def test_without_any_place_the_process_has_a_private_folder() -> None:
    assert find_runtime_dir({}) == private_temp_dir()


def test_looking_for_folders_makes_none(tmp_path: Path) -> None:
    find_cache_dir({"HOME": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []
    assert not private_temp_dir().exists()
