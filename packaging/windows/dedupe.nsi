; The Windows installer, for the user who runs it, without administrator's rights. Compiled by build.py on Windows, and
; by makensis on Linux too (windows/try_installer.sh). LISTS is the folder with what file_lists.py wrote.
; An installed version is replaced in place; what the program remembers stays unless the user says otherwise. Nothing is
; deleted by folder (no RMDir /r): only files that the installer or the program put there, by name.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION
  !error "VERSION is missing: makensis -DVERSION=1.2.3"
!endif
!ifndef LISTS
  !error "LISTS is missing: the folder with install.nsh and uninstall.nsh"
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
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE SettleFolder
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
LangString TextFolder ${LANG_ENGLISH} "This folder holds other things. Choose an empty or a new folder: $INSTDIR"
LangString TextFolder ${LANG_GERMAN} "In diesem Ordner liegt anderes. Wählen Sie einen leeren oder neuen Ordner: $INSTDIR"
LangString TextFormer ${LANG_ENGLISH} "The installed version could not be removed: $1"
LangString TextFormer ${LANG_GERMAN} "Die installierte Version ließ sich nicht entfernen: $1"
LangString TextVerb ${LANG_ENGLISH} "Find copies with Dedupe"
LangString TextVerb ${LANG_GERMAN} "Kopien finden mit Dedupe"
LangString TextProgram ${LANG_ENGLISH} "The program"
LangString TextProgram ${LANG_GERMAN} "Das Programm"
LangString TextRemembered ${LANG_ENGLISH} "Settings, decisions and what was read of photos (photos are never touched)"
LangString TextRemembered ${LANG_GERMAN} "Einstellungen, Entscheidungen und Gelesenes (Fotos bleiben unberührt)"

; A running program's file can't be opened for writing: ask until it can.
!macro WaitUntilClosed PROGRAM
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
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

; Sets $0 to 1 where $INSTDIR may be filled: it is new, empty, or an installed Dedupe.
Function IsFolderFree
  StrCpy $0 0
  ${DirState} "$INSTDIR" $1
  ${If} $1 <> 1
    StrCpy $0 1
  ${ElseIf} ${FileExists} "$INSTDIR\Dedupe.exe"
  ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

; Who chooses C:\Users\me or D:\ means a folder in it. A folder with another program in it is refused.
Function SettleFolder
  Call IsFolderFree
  ${If} $0 = 0
    StrCpy $2 $INSTDIR
    StrCpy $INSTDIR "$INSTDIR\Dedupe"
    Call IsFolderFree
    ${If} $0 = 0
      StrCpy $INSTDIR $2
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(TextFolder)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; The former version goes first, here or where it was put: its libraries must not mix with the new ones, and its own
; uninstaller knows its files. That ends with another status than 0 while Dedupe is running.
!macro RemoveFormer FOLDER
  StrCpy $1 "${FOLDER}"
  ${If} $1 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
  ${AndIf} ${FileExists} "$1\Dedupe.exe"
    ClearErrors
    ExecWait '"$1\uninstall.exe" /S _?=$1' $0
    ${If} ${Errors}
    ${OrIf} $0 <> 0
      MessageBox MB_OK|MB_ICONSTOP "$(TextFormer)" /SD IDOK
      SetErrorLevel 2
      Abort
    ${EndIf}
    ; started like this it can't delete itself
    Delete "$1\uninstall.exe"
    RMDir "$1"
  ${EndIf}
!macroend

Section "Dedupe"
  Call SettleFolder
  !insertmacro WaitUntilClosed "Dedupe.exe"
  !insertmacro WaitUntilClosed "dedupe-gui.exe"
  ReadRegStr $3 HKCU "${KEY_UNINSTALL}" "InstallLocation"
  !insertmacro RemoveFormer "$3"
  !insertmacro RemoveFormer "$INSTDIR"
  !include "${LISTS}/install.nsh"
  SetOutPath "$INSTDIR"
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
  !insertmacro WaitUntilClosed "Dedupe.exe"
  !insertmacro WaitUntilClosed "dedupe-gui.exe"
  !include "${LISTS}/uninstall.nsh"
  ; the uninstaller that started this copy of itself may still be ending, with its file and folder in use
  SetOutPath "$TEMP"
  ${For} $R0 1 20
    ${If} $EXEDIR == $INSTDIR
      ${ExitFor} ; started by a newer version's installer, which deletes this file
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = -1
      ${ExitFor}
    ${EndIf}
    ${If} $0 = 1
    ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
      ${ExitFor} ; other things are in it
    ${EndIf}
    Sleep 250
  ${Next}
  Delete "$SMPROGRAMS\Dedupe.lnk"
  DeleteRegKey HKCU "${KEY_CLASS}"
  DeleteRegKey HKCU "${KEY_FOLDER}"
  DeleteRegKey HKCU "${KEY_UNINSTALL}"
SectionEnd

; not chosen by default; by a silent removal with: uninstall.exe /S /FORGET
Section /o "un.$(TextRemembered)" SectionRemembered
  Delete "$LOCALAPPDATA\dedupe-gui\window.ini*"
  Delete "$LOCALAPPDATA\dedupe-gui\sessions.sqlite*"
  Delete "$LOCALAPPDATA\dedupe-gui\not-duplicates.sqlite*"
  Delete "$LOCALAPPDATA\dedupe-gui\clean-ups.sqlite3*"
  Delete "$LOCALAPPDATA\dedupe-gui\Cache\catalogue.sqlite*"
  RMDir "$LOCALAPPDATA\dedupe-gui\Cache"
  RMDir "$LOCALAPPDATA\dedupe-gui"
SectionEnd

Function un.onInit
  ClearErrors
  ${GetParameters} $0
  ${GetOptions} $0 "/FORGET" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${SectionRemembered} ${SF_SELECTED}
  ${EndIf}
FunctionEnd
