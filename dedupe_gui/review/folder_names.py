"""Which folders bear a name that somebody thought of: *Oma's birthday*, not *100APPLE*, *Downloads*, *2019-05*. Pure.

Two files that are the same are told apart by where they lie: the one that was sorted into an album is the one that its
owner looks for. What no word is known of here counts as a name; the lists are what cameras, phones, systems and
messengers write in the languages of the window, months, and what people call a heap that is still to be sorted.
"""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_LEAST_LETTERS: Final = 3
"""Shorter ones are articles, initials and what cameras put before their numbers; but see `_IDEOGRAMS`."""
_IDEOGRAMS: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Where one sign is a word."""

_OF_MACHINES: Final = """
dcim apple canon canonmsc nikon ncd msdcf olymp olympus pana panasonic fuji media sony eos lumix gopro dji
camera kamera camara cámara fotocamera appareil aparat roll rullino carrete pellicule uploads upload
apk screenshots screenshot bildschirmfotos capturas captures schermafbeeldingen zrzuty ekranu
whatsapp telegram signal messenger facebook instagram wechat weixin viber skype snapchat tiktok twitter discord
images image animated gifs stickers sent received private status statuses audio voice profile
google takeout icloud onedrive dropbox drive cloud amazon flickr photostream stream nextcloud
lightroom photoshop picasa digikam export exports exported exportiert
jpg jpeg heic heif raw png tiff dng mov
picture pictures pics bild bilder foto fotos fotografien fotografie photo photos photographies imágenes imagenes
immagini afbeeldingen zdjęcia obrazy imagens film filme films movies video videos vídeo vídeos filmy wideo
写真 图片 照片 画像 ピクチャ ビデオ 视频 相机 カメラ
desktop schreibtisch bureau escritorio scrivania bureaublad pulpit デスクトップ 桌面
download downloads téléchargements descargas scaricati pobrane transferências ダウンロード 下载
home users user benutzer documents dokumente document documenti documentos documenten dokumenty
volumes mnt run media disk disc disco disque festplatte platte schijf dysk stick usb card karte
phone handy smartphone mobile iphone ipad android samsung galaxy huawei xiaomi pixel redmi oneplus
telefon téléphone teléfono telefono telefoon telefone móvil cellulare celular
"""
_OF_MONTHS: Final = """
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
januar februar märz mai juni juli oktober dezember mär okt dez
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janvier février mars avril juin juillet août septembre octobre novembre décembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
januari februari maart mei augustus
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
"""
_OF_HEAPS: Final = """
new neu neue neuer neues nuevo nueva nuova nuovo nouveau nouvelle nowy nowa nieuwe novo nova untitled unbenannt
folder folders ordner carpeta cartella dossier map pasta album alben albums
unsorted unsortiert sortieren sort misc miscellaneous diverses verschiedenes sonstiges varios varie divers various
temp tmp inbox eingang import imports imported importiert importe inne overig
all alle alles todo todos tous tutti wszystkie other others andere otros altri autres old alt alte alter dump
my meine mein eigene mes mis miei mijn moje minhas meus
the and und mit von vom für aus der die das from with for les des del los las della van het voor
"""
_OF_COPIES: Final = """
backup backups sicherung sicherungen sichern sicherungskopie sauvegarde sauvegardes respaldo copia copias copie copies
copy kopie kopien kopia reserve salvataggio kopiezapasowe zapasowe 备份 バックアップ
duplicate duplicates duplikat duplikate doppelte trash papierkorb corbeille papelera cestino prullenbak kosz lixeira
"""

_NO_NAMES: Final = frozenset(f"{_OF_MACHINES} {_OF_MONTHS} {_OF_HEAPS} {_OF_COPIES}".split())
_COPIES: Final = frozenset(_OF_COPIES.split())


def is_named(folder: str, separator: str) -> bool:
    """Whether somebody gave the innermost folder of this path a name, and no folder around it is one of copies."""
    *above, name = (_words(part) for part in folder.split(separator))
    if any(_COPIES.intersection(words) for words in (*above, name)):
        return False
    return any(_tells(word) for word in name if word not in _NO_NAMES)


def _words(name: str) -> list[str]:
    return _WORD.findall(name.casefold())


def _tells(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS or _IDEOGRAMS.search(word) is not None
