; The Windows installer, for the user who runs it, without administrator's rights. Compiled by build.py on Windows, and
; by makensis on Linux too:  makensis -DVERSION=0.1.0 -DPROGRAM=folder -DTARGET=setup.exe dedupe.nsi
; An installed version is replaced in place; what the program remembers stays unless the user says otherwise.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION
  !error "VERSION is missing: makensis -DVERSION=1.2.3"
!endif
!ifndef PROGRAM
  !error "PROGRAM is missing: the folder of the frozen program"
!endif
!ifndef TARGET
  !define TARGET "Dedupe-${VERSION}-setup.exe"
!endif

!define KEY_UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dedupe"
!define KEY_CLASS "Software\Classes\Applications\Dedupe.exe"
!define KEY_FOLDER "Software\Classes\Directory\shell\Dedupe"

Name "Dedupe"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Dedupe"
InstallDirRegKey HKCU "${KEY_UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Dedupe"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Dedupe setup"
VIAddVersionKey "LegalCopyright" "The Dedupe authors, MIT licence"

!define MUI_FINISHPAGE_RUN "$INSTDIR\Dedupe.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString TextRunning ${LANG_ENGLISH} "Dedupe is running. Close it, then choose Retry."
LangString TextRunning ${LANG_GERMAN} "Dedupe läuft noch. Schließen Sie es und wählen Sie dann Wiederholen."
LangString TextVerb ${LANG_ENGLISH} "Find copies with Dedupe"
LangString TextVerb ${LANG_GERMAN} "Kopien finden mit Dedupe"
LangString TextProgram ${LANG_ENGLISH} "The program"
LangString TextProgram ${LANG_GERMAN} "Das Programm"
LangString TextRemembered ${LANG_ENGLISH} "Settings, decisions and what was read of photos (photos are never touched)"
LangString TextRemembered ${LANG_GERMAN} "Einstellungen, Entscheidungen und Gelesenes (Fotos bleiben unberührt)"

; A running program's file can't be opened for writing: ask until it can.
!macro WaitUntilClosed
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\Dedupe.exe"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\Dedupe.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TextRunning)" /SD IDCANCEL IDRETRY +2
    Abort
  ${Loop}
!macroend

!macro OpenWith ENDING
  WriteRegStr HKCU "${KEY_CLASS}\SupportedTypes" "${ENDING}" ""
!macroend

Section "Dedupe"
  !insertmacro WaitUntilClosed
  ; the former version's libraries must not mix with the new ones
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Dedupe.lnk" "$INSTDIR\Dedupe.exe"

  WriteRegStr HKCU "${KEY_CLASS}" "FriendlyAppName" "Dedupe"
  WriteRegStr HKCU "${KEY_CLASS}\shell\open\command" "" '"$INSTDIR\Dedupe.exe" "%1"'
  !insertmacro OpenWith ".jpg"
  !insertmacro OpenWith ".jpeg"
  !insertmacro OpenWith ".png"
  !insertmacro OpenWith ".webp"
  !insertmacro OpenWith ".gif"
  !insertmacro OpenWith ".tif"
  !insertmacro OpenWith ".tiff"
  !insertmacro OpenWith ".bmp"
  !insertmacro OpenWith ".heic"
  !insertmacro OpenWith ".heif"
  !insertmacro OpenWith ".avif"
  !insertmacro OpenWith ".jxl"
  !insertmacro OpenWith ".dng"
  !insertmacro OpenWith ".cr2"
  !insertmacro OpenWith ".cr3"
  !insertmacro OpenWith ".nef"
  !insertmacro OpenWith ".arw"
  WriteRegStr HKCU "${KEY_FOLDER}" "" "$(TextVerb)"
  WriteRegStr HKCU "${KEY_FOLDER}" "Icon" "$INSTDIR\Dedupe.exe"
  WriteRegStr HKCU "${KEY_FOLDER}\command" "" '"$INSTDIR\Dedupe.exe" "%1"'

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegStr HKCU "${KEY_UNINSTALL}" "DisplayName" "Dedupe"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "DisplayIcon" "$INSTDIR\Dedupe.exe"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "Publisher" "The Dedupe authors"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY_UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY_UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${KEY_UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY_UNINSTALL}" "NoRepair" 1
SectionEnd

Section "un.$(TextProgram)"
  SectionIn RO
  !insertmacro WaitUntilClosed
  ; named one by one: the folder may be one that the user chose, with other things in it
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Dedupe.exe"
  Delete "$INSTDIR\dedupe-gui.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Dedupe.lnk"
  DeleteRegKey HKCU "${KEY_CLASS}"
  DeleteRegKey HKCU "${KEY_FOLDER}"
  DeleteRegKey HKCU "${KEY_UNINSTALL}"
SectionEnd

; not chosen by default
Section /o "un.$(TextRemembered)"
  RMDir /r "$LOCALAPPDATA\dedupe-gui"
SectionEnd
