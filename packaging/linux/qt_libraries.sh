#!/bin/sh
# See that the system libraries that Qt's wheel expects are there; install them where that is allowed.
# usage: qt_libraries.sh VENV [--for-window|--for-package]
#   --for-window    also those of windows; without a screen nothing is needed, because the program says so itself
#   --for-package   those of windows, screen or not: what is linked here decides what the package depends on
# What is missing is asked of the dynamic linker, the names of Debian's packages stand below. A stamp file in VENV
# makes the second call cheap.
set -eu
venv=$1
purpose=${2:---offscreen}
stamp="$venv/qt-libraries$purpose"

[ "$(uname -s)" = Linux ] || exit 0
[ ! -e "$stamp" ] || exit 0
if [ "$purpose" = --for-window ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exit 0
fi

qt=$("$venv/bin/python" -c 'import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec("PySide6").origin).parent)')
binaries="$qt/QtWidgets.abi3.so $qt/QtSvg.abi3.so $qt/Qt/plugins/platforms/libqoffscreen.so"
packages="libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0 libx11-6"
if [ "$purpose" != --offscreen ]; then
    binaries="$binaries $qt/Qt/plugins/platforms/libqxcb.so $qt/Qt/plugins/platforms/libqwayland.so"
    packages="$packages libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
        libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
        libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
fi

missing() {
    # shellcheck disable=SC2086 # a list of words
    ldd $binaries 2>/dev/null | awk '/not found/ && !seen[$1]++ { print $1 }'
}

if [ -n "$(missing)" ]; then
    # shellcheck disable=SC2086,SC2116 # puts the list on one line
    packages=$(echo $packages)
    as_root=''
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
    fi
    if command -v apt-get >/dev/null && { [ -z "$as_root" ] || sudo -n true 2>/dev/null; }; then
        echo "Installing the system libraries that Qt needs: $packages"
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends $packages </dev/null >/dev/null ||
            { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends $packages </dev/null >/dev/null; }
    fi
    if [ -n "$(missing)" ]; then
        echo "Qt misses system libraries: $(missing | tr '\n' ' ')" >&2
        echo "Install them with:" >&2
        echo "    sudo apt-get install --no-install-recommends $packages" >&2
        exit 1
    fi
fi
touch "$stamp"
