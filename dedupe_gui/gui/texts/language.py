"""Which language the window speaks. English is a translation too, for its plural forms."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from dedupe_gui.gui.resources import resource

LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""By code, each in its own words."""


def language_of(chosen: str, system: QLocale) -> str:
    """The code to use: the chosen one, else the system's where there is a translation, else English."""
    if chosen in LANGUAGES:
        return chosen
    language = _language(system.name())
    if language == "zh" and system.script() is not QLocale.Script.SimplifiedHanScript:
        return "en"  # traditional characters: another writing
    return next((code for code in LANGUAGES if _language(code) == language), "en")


def _language(code: str) -> str:
    """Without the country: Portuguese of Portugal is nearer to that of Brazil than English is."""
    return code.split("_")[0]


def install_language(application: QCoreApplication, chosen: str) -> str:
    """Load the texts of the window and of Qt itself, and have numbers and dates follow. Return the code."""
    for earlier in application.findChildren(QTranslator):
        application.removeTranslator(earlier)
        earlier.deleteLater()
    system = QLocale.system()
    code = language_of(chosen, system)
    if _language(system.name()) != _language(code):
        QLocale.setDefault(QLocale(code))
    else:
        QLocale.setDefault(system)
    for name, folder in (
        (f"dedupe_{code}", str(resource("translations"))),
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    return code
