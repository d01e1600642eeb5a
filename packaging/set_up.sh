#!/bin/sh
# Make the environment and install the program into it as it stands in this folder (editable).
# usage: set_up.sh PYTHON VENV program|tools|packaging
#   tools: with everything for tests, lint and types; packaging: with everything for packages too
# Leaves stamp files of these names in VENV, which make compares with pyproject.toml.
set -eu
python=$1 venv=$2 what=$3

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "This program needs Python 3.11 or later. Install it, or name it: make PYTHON=/path/to/python3.11" >&2
    exit 1
fi
if [ ! -x "$venv/bin/python" ]; then
    if ! "$python" -m venv "$venv"; then
        rm -rf "$venv"
        echo "Python's venv module is missing. On Debian: apt-get install python3-venv" >&2
        exit 1
    fi
fi

echo "Installing the program and what it needs into $venv (once; some 300 MB are fetched)..."
case $what in
program) extras='' stamps=program ;;
tools) extras='[dev]' stamps='program tools' ;;
packaging) extras='[dev,package]' stamps='program tools packaging' ;;
esac
"$venv/bin/python" -m pip install -qq --disable-pip-version-check --editable ".$extras"
for stamp in $stamps; do
    touch "$venv/$stamp"
done
