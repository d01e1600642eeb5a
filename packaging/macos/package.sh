#!/bin/sh
# Sign the app, put it into a disk image, have it notarised: as far as the environment gives the means.
# usage: package.sh Dedupe.app TARGET.dmg
#   DEDUPE_SIGN_IDENTITY   "Developer ID Application: ..." in the keychain; without it the app is signed ad hoc, and
#                          macOS asks the user for a right click and Open at the first start
#   DEDUPE_NOTARY_PROFILE  name of a profile made with: xcrun notarytool store-credentials
set -eu
app=$1 target=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${DEDUPE_SIGN_IDENTITY:--}

if [ "$identity" = - ]; then
    codesign --force --deep --sign - "$app"
else
    codesign --force --deep --options runtime --timestamp --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
fi
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$target"
hdiutil create -quiet -volname Dedupe -srcfolder "$folder" -format ULMO "$target"

if [ "$identity" != - ]; then
    codesign --sign "$identity" --timestamp "$target"
    if [ -n "${DEDUPE_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$target" --keychain-profile "$DEDUPE_NOTARY_PROFILE" --wait
        xcrun stapler staple "$target"
    else
        echo "not notarised: DEDUPE_NOTARY_PROFILE is not set"
    fi
fi
