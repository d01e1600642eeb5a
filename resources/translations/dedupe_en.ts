<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar shots</source>
        <translation>
            <numerusform>%n similar shot</numerusform>
            <numerusform>%n similar shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Series of %n shots</source>
        <translation>
            <numerusform>Series of %n shots</numerusform>
            <numerusform>Series of %n shots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds apart</source>
        <translation>
            <numerusform>%n second apart</numerusform>
            <numerusform>%n seconds apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes apart</source>
        <translation>
            <numerusform>%n minute apart</numerusform>
            <numerusform>%n minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours apart</source>
        <translation>
            <numerusform>%n hour apart</numerusform>
            <numerusform>%n hours apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds later</source>
        <translation>
            <numerusform>%n second later</numerusform>
            <numerusform>%n seconds later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes later</source>
        <translation>
            <numerusform>%n minute later</numerusform>
            <numerusform>%n minutes later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours later</source>
        <translation>
            <numerusform>%n hour later</numerusform>
            <numerusform>%n hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further pictures inside the file</source>
        <translation>
            <numerusform>%n further picture inside the file</numerusform>
            <numerusform>%n further pictures inside the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders of other programs were left alone, such as {folder}: {what}</source>
        <translation>
            <numerusform>%n folder of another program was left alone, {folder}: {what}</numerusform>
            <numerusform>%n folders of other programs were left alone, such as {folder}: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are only in the cloud and were not downloaded.</source>
        <translation>
            <numerusform>%n photo is only in the cloud and was not downloaded.</numerusform>
            <numerusform>%n photos are only in the cloud and were not downloaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are films, {size}.</source>
        <translation>
            <numerusform>One of them is a film, {size}.</numerusform>
            <numerusform>%n of them are films, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n films</source>
        <translation>
            <numerusform>%n film</numerusform>
            <numerusform>%n films</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByFolderFlow</name>
    <message numerus="yes">
        <source>Remove what {folder} holds (%n photos)</source>
        <translation>
            <numerusform>Remove what {folder} holds (%n photo)</numerusform>
            <numerusform>Remove what {folder} holds (%n photos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all copies in this folder (%n photos)</source>
        <translation>
            <numerusform>Remove all copies in this folder (%n photo)</numerusform>
            <numerusform>Remove all copies in this folder (%n photos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are held too, but you keep them or their folder.</source>
        <translation>
            <numerusform>%n photo is held too, but you keep it or its folder.</numerusform>
            <numerusform>%n photos are held too, but you keep them or their folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are held entirely by a photo that stays</source>
        <translation>
            <numerusform>%n photo is held entirely by a photo that stays</numerusform>
            <numerusform>%n photos are held entirely by a photo that stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByFolderPage</name>
    <message numerus="yes">
        <source>%n rows chosen</source>
        <translation>
            <numerusform>%n row chosen</numerusform>
            <numerusform>%n rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUpFlow</name>
    <message numerus="yes">
        <source>The last clean-up ended suddenly. %n photos were half moved and are settled now.</source>
        <translation>
            <numerusform>The last clean-up ended suddenly. %n photo was half moved and is settled now.</numerusform>
            <numerusform>The last clean-up ended suddenly. %n photos were half moved and are settled now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {photos} are back where they were</source>
        <translation>
            <numerusform>%n of {photos} is back where it was</numerusform>
            <numerusform>%n of {photos} are back where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are back where they were</source>
        <translation>
            <numerusform>%n photo is back where it was</numerusform>
            <numerusform>%n photos are back where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that belong to them go along</source>
        <translation>
            <numerusform>%n file that belongs to them goes along</numerusform>
            <numerusform>%n files that belong to them go along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos to be moved</source>
        <translation>
            <numerusform>%n photo to be moved</numerusform>
            <numerusform>%n photos to be moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the %n photos on {disk} to the folder “Removed photos” there</source>
        <translation>
            <numerusform>Move the photo on {disk} to the folder “Removed photos” there</numerusform>
            <numerusform>Move the %n photos on {disk} to the folder “Removed photos” there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos moved.</source>
        <translation>
            <numerusform>%n photo moved.</numerusform>
            <numerusform>%n photos moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moved} of {photos} moved, %n stayed.</source>
        <translation>
            <numerusform>{moved} of {photos} moved, %n stayed.</numerusform>
            <numerusform>{moved} of {photos} moved, %n stayed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUpPage</name>
    <message numerus="yes">
        <source>Move %n photos to the trash?</source>
        <translation>
            <numerusform>Move %n photo to the trash?</numerusform>
            <numerusform>Move %n photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photos?</source>
        <translation>
            <numerusform>Move %n photo?</numerusform>
            <numerusform>Move %n photos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups keep at least one photo each.</source>
        <translation>
            <numerusform>%n group keeps at least one photo.</numerusform>
            <numerusform>%n groups keep at least one photo each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n photos</source>
        <translation>
            <numerusform>Move %n photo</numerusform>
            <numerusform>Move %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them know something that the photos that stay do not. It goes with them.</source>
        <translation>
            <numerusform>%n of them knows something that the photos that stay do not. It goes with them.</numerusform>
            <numerusform>%n of them know something that the photos that stay do not. It goes with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them know something that the photos that stay do not.</source>
        <translation>
            <numerusform>%n of them knows something that the photos that stay do not.</numerusform>
            <numerusform>%n of them know something that the photos that stay do not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyFoldersCard</name>
    <message numerus="yes">
        <source>%n folders are empty now.</source>
        <translation>
            <numerusform>%n folder is empty now.</numerusform>
            <numerusform>%n folders are empty now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty folders were removed.</source>
        <translation>
            <numerusform>%n empty folder was removed.</numerusform>
            <numerusform>%n empty folders were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>only %n photos or more</source>
        <translation>
            <numerusform>only %n photo or more</numerusform>
            <numerusform>only %n photos or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%n photos or more</source>
        <translation>
            <numerusform>%n photo or more</numerusform>
            <numerusform>%n photos or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message numerus="yes">
        <source>%n photos were not moved</source>
        <translation>
            <numerusform>%n photo was not moved</numerusform>
            <numerusform>%n photos were not moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photos</source>
        <translation>
            <numerusform>The %n photo</numerusform>
            <numerusform>All %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the trash: %n photos</source>
        <translation>
            <numerusform>In the trash: %n photo</numerusform>
            <numerusform>In the trash: %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In “Removed photos”: %n photos</source>
        <translation>
            <numerusform>In “Removed photos”: %n photo</numerusform>
            <numerusform>In “Removed photos”: %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %n groups</source>
        <translation>
            <numerusform>Left to decide: %n group</numerusform>
            <numerusform>Left to decide: %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See what is left (%n groups)</source>
        <translation>
            <numerusform>See what is left (%n group)</numerusform>
            <numerusform>See what is left (%n groups)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%n groups)</source>
        <translation>
            <numerusform>Look through the rest (%n group)</numerusform>
            <numerusform>Look through the rest (%n groups)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message numerus="yes">
        <source>Your folder {folder} has %n photos.</source>
        <translation>
            <numerusform>Your folder {folder} has %n photo.</numerusform>
            <numerusform>Your folder {folder} has %n photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetFlow</name>
    <message numerus="yes">
        <source>%n removed files can still be put back and stay in the history.</source>
        <translation>
            <numerusform>%n removed file can still be put back and stays in the history.</numerusform>
            <numerusform>%n removed files can still be put back and stay in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n photos removed</source>
        <translation>
            <numerusform>%n photo removed</numerusform>
            <numerusform>%n photos removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos put back</source>
        <translation>
            <numerusform>%n photo put back</numerusform>
            <numerusform>%n photos put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos stayed</source>
        <translation>
            <numerusform>%n photo stayed</numerusform>
            <numerusform>%n photos stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos emptied from the trash</source>
        <translation>
            <numerusform>%n photo emptied from the trash</numerusform>
            <numerusform>%n photos emptied from the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message numerus="yes">
        <source>The search has ended: %n copies and similar photos were found.</source>
        <translation>
            <numerusform>The search has ended: %n copy or similar photo was found.</numerusform>
            <numerusform>The search has ended: %n copies and similar photos were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookUpPage</name>
    <message numerus="yes">
        <source>%n photos are new</source>
        <translation>
            <numerusform>%n photo is new</numerusform>
            <numerusform>%n photos are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have the other %n already.</source>
        <translation>
            <numerusform>You have the other one already.</numerusform>
            <numerusform>You have the other %n already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have all %n photos already.</source>
        <translation>
            <numerusform>You have the photo already.</numerusform>
            <numerusform>You have all %n photos already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has something like %n of them.</source>
        <translation>
            <numerusform>The archive has something like one of them.</numerusform>
            <numerusform>The archive has something like %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your {photos} are copies of a photo that stays.</source>
        <translation>
            <numerusform>%n of your {photos} is a copy of a photo that stays.</numerusform>
            <numerusform>%n of your {photos} are copies of a photo that stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups need your eye</source>
        <translation>
            <numerusform>group needs your eye</numerusform>
            <numerusform>groups need your eye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clean the safe ones (%n photos, {size})</source>
        <translation>
            <numerusform>Clean the safe one (%n photo, {size})</numerusform>
            <numerusform>Clean the safe ones (%n photos, {size})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>photos</comment>
        <translation>
            <numerusform>See it</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through the rest (%n groups)</source>
        <translation>
            <numerusform>Look through the rest (%n group)</numerusform>
            <numerusform>Look through the rest (%n groups)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups need your eye. Nothing is chosen for you.</source>
        <translation>
            <numerusform>%n group needs your eye. Nothing is chosen for you.</numerusform>
            <numerusform>%n groups need your eye. Nothing is chosen for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n photos changed or vanished since. They stay as they are.</source>
        <translation>
            <numerusform>%n photo changed or vanished since. It stays as it is.</numerusform>
            <numerusform>%n photos changed or vanished since. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanFlow</name>
    <message numerus="yes">
        <source>%n of your earlier decisions hold: their photos have not changed.</source>
        <translation>
            <numerusform>%n of your earlier decisions holds: its photo has not changed.</numerusform>
            <numerusform>%n of your earlier decisions hold: their photos have not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders could not be opened, such as {folder}.</source>
        <translation>
            <numerusform>%n folder could not be opened, such as {folder}.</numerusform>
            <numerusform>%n folders could not be opened, such as {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message numerus="yes">
        <source>%n already known</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos a second</source>
        <translation>
            <numerusform>%n photo a second</numerusform>
            <numerusform>%n photos a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFlow</name>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsDialog</name>
    <message numerus="yes">
        <source>Choose %n photos</source>
        <translation>
            <numerusform>Choose %n photo</numerusform>
            <numerusform>Choose %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
