<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
