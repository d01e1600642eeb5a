#!/bin/sh
# Compile the Windows installer on Linux with a stand-in for the program, and run it where wine is installed: install,
# upgrade in place, refuse a folder of others, uninstall, keep what is not its own.
# usage: try_installer.sh [TARGET.exe]     Needs makensis; set WINE="" to compile only.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
target=${1:-$work/Dedupe-setup.exe}
python=${PYTHON:-python3}
wine=${WINE-$(command -v wine || true)}

# a stand-in that can be started, and runs for ten seconds: NSIS makes one itself
printf 'Unicode true\nRequestExecutionLevel user\nOutFile "%s"\nSilentInstall silent\nSection\nSleep 10000\nSectionEnd\n' "$work/stand-in.exe" >"$work/stand-in.nsi"
makensis -V1 "$work/stand-in.nsi"

# compile VERSION FILE...: the program's folder of this version, with these files in _internal
compile() {
    version=$1
    shift
    rm -rf "$work/program"
    mkdir -p "$work/program"
    cp "$work/stand-in.exe" "$work/program/Dedupe.exe"
    cp "$work/stand-in.exe" "$work/program/dedupe-gui.exe"
    for file in "$@"; do
        mkdir -p "$(dirname "$work/program/_internal/$file")"
        echo "$version" >"$work/program/_internal/$file"
    done
    PYTHONPATH="$here" "$python" -c 'import sys; from pathlib import Path; from file_lists import write_file_lists
write_file_lists(Path(sys.argv[1]), Path(sys.argv[2]))' "$work/program" "$work/lists"
    makensis -V2 -WX "-DVERSION=$version" "-DLISTS=$work/lists" "-DTARGET=$target" "$here/dedupe.nsi"
}

compile 0.0.1 common.dll only-in-old.dll "sub folder/old.dll"
echo "compiled: $(stat -c %s "$target") bytes"
if [ -z "$wine" ]; then
    echo "not run: wine is not installed"
    exit 0
fi

fail() {
    echo "FAILED. $*" >&2
    exit 1
}
present() { for file in "$@"; do [ -e "$file" ] || fail "this should be there: $file"; done; }
gone() { for file in "$@"; do [ ! -e "$file" ] || fail "this should be gone: $file"; done; }
# an uninstaller goes on in a copy of itself
wait_until_gone() {
    for _ in $(seq 60); do
        [ -e "$1" ] || break
        sleep 0.5
    done
    [ ! -e "$1" ] || fail "left behind: $(find "$1")"
    sleep 1 # menu and registry come after the files
}
WINEPREFIX=$work/wine WINEDEBUG=-all
export WINEPREFIX WINEDEBUG
drive=$WINEPREFIX/drive_c
"$wine" wineboot --init >/dev/null 2>&1
local_data=$(find "$drive/users" -type d -path '*/AppData/Local' | grep -v Public | head -n 1)
home="$local_data/Programs/Dedupe"
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dedupe'

"$wine" "$target" /S || fail "install"
present "$home/Dedupe.exe" "$home/_internal/sub folder/old.dll"
find "$drive" -name Dedupe.lnk | grep -q 'Start Menu' || fail "no Start menu entry"
"$wine" reg query 'HKCU\Software\Classes\Applications\Dedupe.exe\SupportedTypes' 2>/dev/null | grep -q .heic || fail "no Open with"
"$wine" reg query "$key" 2>/dev/null | grep -q '0.0.1' || fail "not among the installed programs"
echo "installed for the user"

"$wine" "$home/Dedupe.exe" &
running=$!
sleep 2
"$wine" "$target" /S && fail "installed over the running program"
"$wine" "$home/uninstall.exe" /S "_?=$(printf '%s' 'C:')${home#"$drive"}" && fail "uninstalled the running program"
present "$home/Dedupe.exe" "$home/_internal/common.dll" "$home/uninstall.exe"
wait $running
echo "a running program is left alone"

# what the program remembers, and things that are nobody's business
mkdir -p "$local_data/dedupe-gui/Cache" "$local_data/dedupe-gui/Removed photos"
touch "$local_data/dedupe-gui/clean-ups.sqlite3" "$local_data/dedupe-gui/clean-ups.sqlite3-wal" \
    "$local_data/dedupe-gui/window.ini" "$local_data/dedupe-gui/Cache/catalogue.sqlite" \
    "$local_data/dedupe-gui/Removed photos/photo.jpg" "$home/mine.jpg" "$home/_internal/mine.jpg"

compile 0.0.2 common.dll only-in-new.dll
"$wine" "$target" /S || fail "upgrade"
gone "$home/_internal/only-in-old.dll" "$home/_internal/sub folder"
present "$home/_internal/only-in-new.dll" "$home/mine.jpg" "$home/_internal/mine.jpg" "$local_data/dedupe-gui/clean-ups.sqlite3"
"$wine" reg query "$key" 2>/dev/null | grep -q '0.0.2' || fail "the version is not the new one"
echo "upgraded in place"

# a folder with other things in it: the program goes below it; a folder of another program in it: refused
mkdir -p "$drive/photos/Dedupe/_internal"
touch "$drive/photos/holiday.jpg" "$drive/photos/Dedupe/_internal/common.dll"
"$wine" "$target" /S '/D=C:\photos' && fail "a folder with another program was taken"
present "$home/Dedupe.exe"
[ "$(find "$drive/photos" -type f | wc -l)" = 2 ] || fail "the refused installation wrote files"
rm -r "$drive/photos/Dedupe"
"$wine" "$target" /S '/D=C:\photos' || fail "install below a folder"
present "$drive/photos/Dedupe/Dedupe.exe" "$home/mine.jpg" "$home/_internal/mine.jpg"
gone "$home/Dedupe.exe" "$home/uninstall.exe"
echo "a folder with other things is left alone; the program moved"

# uninstall.exe /S keeps what is remembered
"$wine" "$drive/photos/Dedupe/uninstall.exe" /S || fail "uninstall"
wait_until_gone "$drive/photos/Dedupe"
present "$drive/photos/holiday.jpg" "$local_data/dedupe-gui/clean-ups.sqlite3" "$local_data/dedupe-gui/Removed photos/photo.jpg"
find "$drive" -name Dedupe.lnk | grep -q . && fail "the Start menu entry stayed"
"$wine" reg query "$key" >/dev/null 2>&1 && fail "still among the installed programs"
echo "uninstalled: photos and what is remembered stay"

"$wine" "$target" /S '/D=C:\photos' || fail "install again"
"$wine" "$drive/photos/Dedupe/uninstall.exe" /S /FORGET || fail "uninstall and forget"
wait_until_gone "$drive/photos/Dedupe"
gone "$local_data/dedupe-gui/clean-ups.sqlite3" "$local_data/dedupe-gui/Cache"
present "$local_data/dedupe-gui/Removed photos/photo.jpg"
echo "uninstalled with what is remembered, because asked to; a folder of photos in its place stays"
"${wine}server" -k 2>/dev/null || true
