#!/bin/sh
# Install Dedupe from this unpacked archive, for this user (default) or for all (as root).
# usage: ./install.sh [PREFIX]     default: ~/.local, or /usr/local as root
# An installed version is replaced. Remove it again with PREFIX/lib/dedupe-gui/uninstall.sh; what it remembered stays,
# see docs/install.md.
set -eu
umask 022
here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then
    prefix=${1:-/usr/local}
else
    prefix=${1:-$HOME/.local}
fi
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
case $prefix in
*[\'\"\`\$\\%]*)
    echo "The folder's name must be without quotes, \$, \\ and %: $prefix" >&2
    exit 1
    ;;
esac
uninstall=$prefix/lib/dedupe-gui/uninstall.sh

if [ -e "$uninstall" ]; then
    "$uninstall"
elif [ -e "$prefix/lib/dedupe-gui" ] || [ -L "$prefix/lib/dedupe-gui" ]; then
    echo "$prefix/lib/dedupe-gui is there already, but not from this script; nothing was changed." >&2
    exit 1
fi
if [ -e "$prefix/bin/dedupe-gui" ] || [ -L "$prefix/bin/dedupe-gui" ]; then
    echo "$prefix/bin/dedupe-gui is there already, but not from this script; nothing was changed." >&2
    exit 1
fi

files=$(cd "$here" && find share -type f) # none has a space in its name
made=$(cd "$here" && find share -depth -type d | while read -r folder; do
    [ -d "$prefix/$folder" ] || echo "$folder"
done)
for folder in lib bin; do
    [ -d "$prefix/$folder" ] || made="$made $folder"
done

mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
cp -R "$here/lib/dedupe-gui" "$prefix/lib/"
ln -s ../lib/dedupe-gui/dedupe-gui "$prefix/bin/dedupe-gui"
cp -R "$here/share/." "$prefix/share/"
# the menu finds it even where PREFIX/bin is not in the desktop's PATH
desktop=$prefix/share/applications/org.dedupe.Dedupe.desktop
sed "s|^Exec=dedupe-gui|Exec=\"$prefix/bin/dedupe-gui\"|" "$here/share/applications/org.dedupe.Dedupe.desktop" >"$desktop"

# in braces, because the shell must have read it before it deletes it
cat >"$uninstall" <<END
#!/bin/sh
# Remove the program, file by file; photos, settings and what was remembered stay.
{
    cd '$prefix' || exit 1
    rm -f bin/dedupe-gui $(echo "$files" | tr '\n' ' ')
    rm -rf lib/dedupe-gui
    if ! ls share/applications/*.desktop >/dev/null 2>&1; then
        rm -f share/applications/mimeinfo.cache
    elif command -v update-desktop-database >/dev/null; then
        update-desktop-database -q share/applications
    fi
    rmdir $(echo "$made" | tr '\n' ' ') 2>/dev/null
    exit 0
}
END
chmod +x "$uninstall"

if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$prefix/share/applications" || echo "The menu was not refreshed; log in again to see Dedupe in it."
fi
echo "Dedupe is installed. Start it from the menu or with $prefix/bin/dedupe-gui"
