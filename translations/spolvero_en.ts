<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>spolvero::ui::CleanUpPanel</name>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>%Ln pixel of the active layer changes.</numerusform>
            <numerusform>%Ln pixels of the active layer change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>%n picture will be saved with the scene.</numerusform>
            <numerusform>%n pictures will be saved with the scene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>Keep a picture by itself when it settles after %n edit</numerusform>
            <numerusform>Keep a picture by itself when it settles after %n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n class will be unlabelled.</numerusform>
            <numerusform>%n classes will be unlabelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>Looks of %n ticked class</numerusform>
            <numerusform>Looks of %n ticked classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>The answer goes for %n photo.</numerusform>
            <numerusform>The answer goes for %n photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 carries the layout in one layer: its %n layer is too large for a picture. Scene files (.ora) keep it.</numerusform>
            <numerusform>%1 carries the layout in one layer: its %n layers are too large together for a picture. Scene files (.ora) keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RenderSession</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
        <translation>
            <numerusform>The model %1 does not know %n class of this scene: %2. It stays in the layout and is rendered as unlabelled.</numerusform>
            <numerusform>The model %1 does not know %n classes of this scene: %2. They stay in the layout and are rendered as unlabelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StylePanel</name>
    <message numerus="yes">
        <source>%n ticked class(es)</source>
        <translation>
            <numerusform>%n ticked class</numerusform>
            <numerusform>%n ticked classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>This model makes %n picture of a layout at once: choose one in the Samples panel.</numerusform>
            <numerusform>This model makes %n pictures of a layout at once: choose one in the Samples panel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolOptionsBar</name>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n protected</numerusform>
            <numerusform>%n protected</numerusform>
        </translation>
    </message>
</context>
</TS>
