<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no camera recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no place recorded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no companions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} to free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen: you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of picture can&apos;t be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to open safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it took too long. Allow more time under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it failed badly; the file is probably damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory to open it. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read. Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read it. Check the disk and its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo has no copy here, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder keeps everything. Change that on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is gone or can&apos;t be opened. Look for copies again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that would stay is gone. Look for copies again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that would stay can&apos;t be opened. Keep this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last photo of a group stays. Keep another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both names belong to one file; removing it would lose the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its RAW, film or edit would be lost with it, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the search; look again before removing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy that would stay is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy that would stay has changed; look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy that would stay can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of its copies were to be removed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its RAW, film or edit would be lost with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the same file as the one that would stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer identical to the copy that would stay; look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read; check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not change this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this disk has no trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a network folder has no trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen folder is on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that belongs to it could not be moved, so it was left whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you stopped before its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file lies where it was put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file has its old place now; move that one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not change its old folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the system&apos;s trash; put it back from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next and previous photo of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a screenful of groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and last group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the suggestion and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep that photo, remove the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep that photo too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove or keep the chosen photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flicker between the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wipe from one to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>format of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Identical files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same picture, other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same photo, saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the notes in the file differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller, re-saved, other format, turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped, framed, recoloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another moment, never chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar shots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored and turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped to {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilted by {degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the very same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same picture, point for point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter or darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpened or blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The very same file, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same picture, point for point; only the notes in the file differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photo, saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from the same photo, then changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shot of the same thing. Look before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs: {findings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 points differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every part matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every part matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at closely, {parts} (weakest {score}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one that can be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a folder that keeps everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the preferred folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a less preferred folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight from the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no camera data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less preferred format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its RAW or film beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no RAW or film beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named like a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in every way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its RAW or film beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with camera, date and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untouched before edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW and HEIC before JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG before HEIC and RAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better quality when saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the higher folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name without “copy” or “(1)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in more folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting groups together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}, quality {quality}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences: only the same photo, at any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Up to %n of 64 differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{upto}: copies saved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{upto}: copies and light edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{upto}: also stronger edits. Look before you remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{upto}: look-alikes too. Compare each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any colours, black and white too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same colours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours may differ somewhat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By shape: best for photos (pHash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By gradients (dHash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wavelets: many false finds (wHash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By brightness: many false finds (aHash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By brightness and colour (aHash + colorhash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By shape and colour (pHash + colorhash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also find turned and mirrored copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also find crops, frames, captions and tilts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How photos are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences allowed at first, of 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up on one photo after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns as in a .gitignore file, one a line. Hidden and trash folders are never entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photos compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, brightened. Black is the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>%n photos are back where they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look for copies again to see them in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be freed by emptying the trash. Until then History puts them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no photos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the system trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {folder}, as {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photos on {disk} to the folder “Removed photos” on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try those again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking before anything moves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is each photo still as it was, and is its copy still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n photos to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups keep at least one photo each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This frees {size}. {keeps} You can put everything back from History, next week too, as long as the trash is not emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen photos can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Putting photos back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may stop at any moment; what was moved is in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show up to four photos of the group at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the photos into the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group to compare its photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop your photo folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a memory card, to see what you already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Looking through your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups appear here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folders and find copies first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group passes the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all kinds again, or clear what you typed into the find box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies in {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider at the left towards “loosely” to see look-alikes too, or add another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of the photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>shown alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Still to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide the groups that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike must they be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loosely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest groups first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything here is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may happen in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {folder} off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderRows</name>
    <message>
        <source>Folders, the most preferred first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What was cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos come back to exactly where they were, as long as the trash is not emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cleaned up yet. Whatever you remove is listed here and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photos of this clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos in the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos stayed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong in the program itself. Your photos are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dedupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Add a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dedupe {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the copies in your photos, says why, and never loses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Dedupe starts next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFlow</name>
    <message>
        <source>No program opens {name}. Choose one in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Find by name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this photo too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the decisions of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} could be freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each group keeps at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is removed without your say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the search is done, or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunDialog</name>
    <message>
        <source>Photos of this clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos to put only those back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash; its copy is {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stayed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither here nor in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended while moving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended while putting it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message numerus="yes">
        <source>%n folders could not be opened, such as {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>How far the search is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here; what was found so far stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found so far can be reviewed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Where copies are found, the photo in the higher folder is kept. Drag to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file or the same picture twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also saved again and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, other format, turned, cropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also similar shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bursts and second tries, for you to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the copies in your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is removed without your say, and everything can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best photo first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My folders first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted away already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, the weightiest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photo should stay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that tells two photos apart decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose copies of these kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar shots are never chosen for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups that you decided yourself stay as they are. Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} in {groups}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all of these are decided, protected or of other kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose %n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message>
        <source>Examples: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were left alone, and nothing was compared with them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Photos are being moved. What was moved stays in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read so far is remembered, so the next search is quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are these together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the photos differ: bright parts differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bright parts differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} of {bits} bits differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking closely…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
