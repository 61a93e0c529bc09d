<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>spolvero::ui::Autosave</name>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
        <message>
            <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
            <translation>Automatisches Sichern: In den Ordner %1 kann nicht geschrieben werden; erwartet wird ein beschreibbarer Ordner, gefunden wurde keiner. Platz schaffen, Rechte ändern oder SPOLVERO_DATA_DIR setzen.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::BrushTool</name>
        <message>
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Paints the current class. Shift continues the last stroke in a straight line. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
            <translation>Malt die aktuelle Klasse. Umschalt setzt den letzten Strich gerade fort. Bei Klassen mit Objekten erweitert ein Strich, der auf einem Objekt beginnt, dieses; jeder andere legt ein neues an.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::BusyMark</name>
        <message>
            <source>The renderer is at work</source>
            <translation>Der Renderer arbeitet</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::CanvasView</name>
        <message>
            <source>No photograph yet</source>
            <translation>Noch kein Foto</translation>
        </message>
        <message>
            <source>Canvas</source>
            <translation>Leinwand</translation>
        </message>
        <message>
            <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
            <translation>Layout und Foto. Pfeiltasten verschieben, Plus und Minus zoomen, 0 passt ein.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ClassModel</name>
        <message>
            <source>countable objects</source>
            <translation>zählbare Objekte</translation>
        </message>
        <message>
            <source>material</source>
            <translation>Material</translation>
        </message>
        <message>
            <source>%1 · id %2 · %3 · %4 % of the layout</source>
            <translation>%1 · Nr. %2 · %3 · %4 % des Layouts</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ClassPalette</name>
        <message>
            <source>Search classes</source>
            <translation>Klassen suchen</translation>
        </message>
        <message>
            <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
            <translation>Filtert die Klassen nach Namen (/). Eingabe nimmt die erste, Esc leert.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Paint with this class</source>
            <translation>Mit dieser Klasse malen</translation>
        </message>
        <message>
            <source>Second class (X swaps)</source>
            <translation>Zweite Klasse (X tauscht)</translation>
        </message>
        <message>
            <source>Eraser leaves this class</source>
            <translation>Radierer hinterlässt diese Klasse</translation>
        </message>
        <message>
            <source>Protect from painting</source>
            <translation>Vor Übermalen schützen</translation>
        </message>
        <message>
            <source>Paint only over this class</source>
            <translation>Nur über diese Klasse malen</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::EllipseTool</name>
        <message>
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <source>Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.</source>
            <translation>Eine Ellipse aufziehen, gefüllt oder als Umriss so dick wie der Pinsel. Umschalt macht einen Kreis.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::EraserTool</name>
        <message>
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
            <translation>Malt die unter „Radieren zu“ gewählte Klasse. Umschalt setzt den letzten Strich gerade fort.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::EyedropperTool</name>
        <message>
            <source>Eyedropper</source>
            <translation>Pipette</translation>
        </message>
        <message>
            <source>Takes the class under the pointer as the current one; with Ctrl as the second one. Hold Alt or use the right button with any tool.</source>
            <translation>Nimmt die Klasse unter dem Zeiger als aktuelle, mit Strg als zweite. Alt halten oder rechte Taste mit jedem Werkzeug.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::FileController</name>
        <message>
            <source>Scenes (*.ora)</source>
            <translation>Szenen (*.ora)</translation>
        </message>
        <message>
            <source>Layouts (*.png)</source>
            <translation>Layouts (*.png)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
            <translation>Fotos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>Datei: %1</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>%1 importieren</translation>
        </message>
        <message>
            <source>Save scene</source>
            <translation>Szene sichern</translation>
        </message>
        <message>
            <source>There is no photograph to export yet: open a model and wait for the first picture.</source>
            <translation>Es gibt noch kein Foto zum Exportieren: ein Modell öffnen und auf das erste Bild warten.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::FillTool</name>
        <message>
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
            <translation>Füllt den zusammenhängenden Bereich unter dem Zeiger mit der aktuellen Klasse, oder alle Pixel seiner Klasse.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ImportLayoutDialog</name>
        <message>
            <source>Import layout</source>
            <translation>Layout importieren</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <source>Index PNG (grey or palette) or PNG in the classes' colours</source>
            <translation>Index-PNG (Graustufen oder Palette) oder PNG in den Farben der Klassen</translation>
        </message>
        <message>
            <source>&amp;Objects</source>
            <translation>&amp;Objekte</translation>
        </message>
        <message>
            <source>16-bit PNG of object ids; empty: each connected region of a thing class is an object</source>
            <translation>16-Bit-PNG mit Objektnummern; leer: jeder zusammenhängende Bereich einer Objektklasse ist ein Objekt</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::IssueLog</name>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::IssuesPanel</name>
        <message>
            <source>Issues</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Done with this one</source>
            <translation>Dieses ist erledigt</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::LineTool</name>
        <message>
            <source>Line</source>
            <translation>Linie</translation>
        </message>
        <message>
            <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
            <translation>Eine gerade Linie so dick wie der Pinsel ziehen. Umschalt hält Schritte von 45° ein.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::MainWindow</name>
        <message>
            <source>Saved %1</source>
            <translation>%1 gesichert</translation>
        </message>
        <message>
            <source>Exported %1</source>
            <translation>%1 exportiert</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Ungesicherte Änderungen</translation>
        </message>
        <message>
            <source>Save the changes to %1 before it is closed?</source>
            <translation>Änderungen an %1 vor dem Schließen sichern?</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Stile</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Probleme</translation>
        </message>
        <message>
            <source>no model</source>
            <translation>kein Modell</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Wiederholen: %1</translation>
        </message>
        <message>
            <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
            <translation>„%1“ war nicht gesichert, als das Programm endete. Eine Kopie vom %2 ist vorhanden.</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Neu …</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>Open scene or layout</source>
            <translation>Szene oder Layout öffnen</translation>
        </message>
        <message>
            <source>Scenes and layouts (*.ora *.png)</source>
            <translation>Szenen und Layouts (*.ora *.png)</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>&amp;Import layout PNG…</source>
            <translation>Layout-PNG &amp;importieren …</translation>
        </message>
        <message>
            <source>Put another layout into this scene</source>
            <translation>Ein anderes Layout in diese Szene setzen</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Sichern</translation>
        </message>
        <message>
            <source>Save the scene</source>
            <translation>Szene sichern</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Sichern &amp;unter …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Export photograph…</source>
            <translation>Foto &amp;exportieren …</translation>
        </message>
        <message>
            <source>Export the photograph as PNG or JPEG</source>
            <translation>Das Foto als PNG oder JPEG exportieren</translation>
        </message>
        <message>
            <source>Export &amp;layout as index PNG…</source>
            <translation>&amp;Layout als Index-PNG exportieren …</translation>
        </message>
        <message>
            <source>Export layout as &amp;colour PNG…</source>
            <translation>Layout als &amp;Farb-PNG exportieren …</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Exchange the two classes in the layout</source>
            <translation>Beide Klassen im Layout &amp;austauschen</translation>
        </message>
        <message>
            <source>&amp;Search classes</source>
            <translation>Klassen &amp;suchen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>&amp;Bereiche</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <source>&amp;Photograph</source>
            <translation>&amp;Foto</translation>
        </message>
        <message>
            <source>Layout &amp;over photograph</source>
            <translation>Layout ü&amp;ber Foto</translation>
        </message>
        <message>
            <source>&amp;Side by side</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>Zoom to &amp;fit</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <source>One to o&amp;ne</source>
            <translation>&amp;Eins zu eins</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Looks</source>
            <translation>&amp;Stile</translation>
        </message>
        <message>
            <source>&amp;Re-roll chosen or ticked</source>
            <translation>Gewählte oder angehakte &amp;neu würfeln</translation>
        </message>
        <message>
            <source>Re-roll &amp;all</source>
            <translation>&amp;Alle neu würfeln</translation>
        </message>
        <message>
            <source>&amp;Mean look</source>
            <translation>&amp;Mittlerer Stil</translation>
        </message>
        <message>
            <source>Take from &amp;photo…</source>
            <translation>Aus &amp;Foto nehmen …</translation>
        </message>
        <message>
            <source>&amp;Draw the variations anew</source>
            <translation>&amp;Variationen neu zeichnen</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>&amp;Open model…</source>
            <translation>Modell ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Gerät</translation>
        </message>
        <message>
            <source>&amp;Photograph size</source>
            <translation>&amp;Fotogröße</translation>
        </message>
        <message>
            <source>As the model was &amp;trained</source>
            <translation>Wie das Modell &amp;trainiert wurde</translation>
        </message>
        <message>
            <source>As large as the &amp;layout</source>
            <translation>So groß wie das &amp;Layout</translation>
        </message>
        <message>
            <source>&amp;Automatic</source>
            <translation>&amp;Automatisch</translation>
        </message>
        <message>
            <source>&amp;CPU</source>
            <translation>&amp;CPU</translation>
        </message>
        <message>
            <source>&amp;GPU (CUDA)</source>
            <translation>&amp;GPU (CUDA)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Model card</source>
            <translation>&amp;Modellkarte</translation>
        </message>
        <message>
            <source>What the model was trained on, its licence and terms of use</source>
            <translation>Womit das Modell trainiert wurde, seine Lizenz und Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>&amp;About Spolvero</source>
            <translation>Ü&amp;ber Spolvero</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Photograph ↔ layout</source>
            <translation>Foto ↔ Layout</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Modell öffnen</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modelle (*.safetensors)</translation>
        </message>
        <message>
            <source>Take looks from photo</source>
            <translation>Stile aus Foto nehmen</translation>
        </message>
        <message>
            <source>Layout of %1</source>
            <translation>Layout von %1</translation>
        </message>
        <message>
            <source>Export photograph</source>
            <translation>Foto exportieren</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.webp *.tif)</source>
            <translation>Bilder (*.png *.jpg *.webp *.tif)</translation>
        </message>
        <message>
            <source>Export layout</source>
            <translation>Layout exportieren</translation>
        </message>
        <message>
            <source>1 … 9</source>
            <translation>1 … 9</translation>
        </message>
        <message>
            <source>Choose one of the first nine classes on the list</source>
            <translation>Eine der ersten neun Klassen der Liste wählen</translation>
        </message>
        <message>
            <source>Tools and canvas</source>
            <translation>Werkzeuge und Leinwand</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>About Spolvero</source>
            <translation>Über Spolvero</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::MessageBar</name>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::NewSceneDialog</name>
        <message>
            <source>New scene</source>
            <translation>Neue Szene</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>&amp;Breite</translation>
        </message>
        <message>
            <source>&amp;Height</source>
            <translation>&amp;Höhe</translation>
        </message>
        <message>
            <source>unlabelled</source>
            <translation>ohne Klasse</translation>
        </message>
        <message>
            <source>&amp;Filled with</source>
            <translation>&amp;Gefüllt mit</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Trained at</source>
            <translation>Trainiert mit</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Nutzungsbedingungen</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
            <translation>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Ein Layout aus Klassen malen und zusehen, wie das Foto folgt.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: Kreidestaub durch eine durchstochene Zeichnung auf die Wand stäuben, bevor gemalt wird.&lt;/p&gt;&lt;p&gt;Lizenziert unter der Apache-Lizenz 2.0. Modelle haben eigene Lizenzen und Bedingungen: siehe Hilfe › Modellkarte.&lt;/p&gt;&lt;p&gt;Gebaut mit Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 und libzip.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::PanTool</name>
        <message>
            <source>Pan</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
            <translation>Zieht das Bild. Leertaste halten oder mittlere Taste mit jedem Werkzeug.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::PhotoStyles</name>
        <message>
            <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together.</source>
            <translation>Zum Foto %1 wurde kein Layout gefunden. Seine Stile lassen sich nur mit einem Bild seiner Klassen nehmen: %2 danebenlegen oder beide zusammen hereinziehen.</translation>
        </message>
        <message>
            <source>Photo: %1</source>
            <translation>Foto: %1</translation>
        </message>
        <message>
            <source>Photo: %1
Layout: %2</source>
            <translation>Foto: %1
Layout: %2</translation>
        </message>
        <message>
            <source>The looks of %1 could not be taken: %2</source>
            <translation>Die Stile von %1 konnten nicht genommen werden: %2</translation>
        </message>
        <message>
            <source>Looks from %1</source>
            <translation>Stile aus %1</translation>
        </message>
        <message>
            <source>Reference photo</source>
            <translation>Referenzfoto</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::PolygonTool</name>
        <message>
            <source>Polygon</source>
            <translation>Vieleck</translation>
        </message>
        <message>
            <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
            <translation>Die Ecken anklicken. Eingabe, Doppelklick oder ein Klick auf die erste Ecke füllt das Vieleck; Rücktaste nimmt eine Ecke zurück; Esc bricht ab. Umschalt hält Schritte von 45° ein.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::RecentFiles</name>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Liste leeren</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::RectangleTool</name>
        <message>
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
            <translation>Ein Rechteck aufziehen, gefüllt oder als Umriss so dick wie der Pinsel. Umschalt macht ein Quadrat.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::RenderSession</name>
        <message>
            <source>The model %1 could not be loaded: %2</source>
            <translation>Das Modell %1 konnte nicht geladen werden: %2</translation>
        </message>
        <message>
            <source>The one before stays in use.</source>
            <translation>Das vorige bleibt in Gebrauch.</translation>
        </message>
        <message>
            <source>Painting works; there is no photograph.</source>
            <translation>Malen geht; es gibt kein Foto.</translation>
        </message>
        <message>
            <source>File: %1
Device: %2
%3</source>
            <translation>Datei: %1
Gerät: %2
%3</translation>
        </message>
        <message>
            <source>The photograph could not be rendered: %1</source>
            <translation>Das Foto konnte nicht gerendert werden: %1</translation>
        </message>
        <message>
            <source>Model: %1
Device: %2</source>
            <translation>Modell: %1
Gerät: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
            <translation>
                <numerusform>Das Modell %1 kennt %n Klasse dieser Szene nicht: %2. Sie bleibt im Layout und wird als „ohne Klasse“ gerendert.</numerusform>
                <numerusform>Das Modell %1 kennt %n Klassen dieser Szene nicht: %2. Sie bleiben im Layout und werden als „ohne Klasse“ gerendert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown to the model: %1</source>
            <translation>Dem Modell unbekannt: %1</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::SceneDocument</name>
        <message>
            <source>Untitled</source>
            <translation>Unbenannt</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::StatusLine</name>
        <message>
            <source>Pixel under the pointer</source>
            <translation>Pixel unter dem Zeiger</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Device that renders</source>
            <translation>Gerät, das rendert</translation>
        </message>
        <message>
            <source>Time the last photograph took; ≈ while it is not yet exact</source>
            <translation>Dauer des letzten Fotos; ≈ solange es noch nicht exakt ist</translation>
        </message>
        <message>
            <source>Size of the layout</source>
            <translation>Größe des Layouts</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>unlabelled</source>
            <translation>ohne Klasse</translation>
        </message>
        <message>
            <source> · object %1</source>
            <translation> · Objekt %1</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modell: %1</translation>
        </message>
        <message>
            <source>Loading %1…</source>
            <translation>%1 wird geladen …</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n Problem</numerusform>
                <numerusform>%n Probleme</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::StylePanel</name>
        <message>
            <source>Open a model to choose looks.</source>
            <translation>Ein Modell öffnen, um Stile zu wählen.</translation>
        </message>
        <message>
            <source>Scene &amp;seed</source>
            <translation>&amp;Startzahl</translation>
        </message>
        <message>
            <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
            <translation>Alle Stile, die nicht einzeln gewählt sind, folgen dieser Zahl. Dieselbe Zahl gibt dasselbe Bild.</translation>
        </message>
        <message>
            <source>Re-roll all</source>
            <translation>Alle neu</translation>
        </message>
        <message>
            <source>Another scene seed: another look for every class that is not locked</source>
            <translation>Eine andere Startzahl: ein anderer Stil für jede Klasse, die nicht gesperrt ist</translation>
        </message>
        <message>
            <source>Tick all or none</source>
            <translation>Alle oder keine anhaken</translation>
        </message>
        <message>
            <source>Re-roll</source>
            <translation>Würfeln</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Photo…</source>
            <translation>Foto …</translation>
        </message>
        <message>
            <source>Eight others</source>
            <translation>Acht andere</translation>
        </message>
        <message>
            <source>This model has one look for the whole picture; the scene seed chooses it.</source>
            <translation>Dieses Modell hat einen Stil für das ganze Bild; die Startzahl wählt ihn.</translation>
        </message>
        <message>
            <source>This model has no looks to choose from.</source>
            <translation>Dieses Modell hat keine Stile zur Wahl.</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked class(es)</source>
            <translation>
                <numerusform>%n angehakte Klasse</numerusform>
                <numerusform>%n angehakte Klassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Re-roll %1</source>
            <translation>%1 neu würfeln</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>%1 sperren</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>%1 entsperren</translation>
        </message>
        <message>
            <source>Look of %1</source>
            <translation>Stil von %1</translation>
        </message>
        <message>
            <source>Blend %1</source>
            <translation>%1 mischen</translation>
        </message>
        <message>
            <source>Another look for %1</source>
            <translation>Ein anderer Stil für %1</translation>
        </message>
        <message>
            <source>The mean look for %1</source>
            <translation>Der mittlere Stil für %1</translation>
        </message>
        <message>
            <source>Take the look of %1 from a photo with its layout</source>
            <translation>Den Stil von %1 aus einem Foto mit seinem Layout nehmen</translation>
        </message>
        <message>
            <source>Variations of %1</source>
            <translation>Variationen von %1</translation>
        </message>
        <message>
            <source>Mean look of %1</source>
            <translation>Mittlerer Stil von %1</translation>
        </message>
        <message>
            <source>Scene seed</source>
            <translation>Startzahl</translation>
        </message>
        <message>
            <source>Variation of %1</source>
            <translation>Variation von %1</translation>
        </message>
        <message>
            <source>Looks from %1</source>
            <translation>Stile aus %1</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::StyleRow</name>
        <message>
            <source>scene seed</source>
            <translation>Startzahl</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>seed %1</source>
            <translation>Zahl %1</translation>
        </message>
        <message>
            <source>kept seed</source>
            <translation>feste Zahl</translation>
        </message>
        <message>
            <source>style %1</source>
            <translation>Stil %1</translation>
        </message>
        <message>
            <source>Tick classes to re-roll or reset them together</source>
            <translation>Klassen anhaken, um sie zusammen zu würfeln oder zurückzusetzen</translation>
        </message>
        <message>
            <source>Where this look comes from</source>
            <translation>Woher dieser Stil kommt</translation>
        </message>
        <message>
            <source>Another look for %1</source>
            <translation>Ein anderer Stil für %1</translation>
        </message>
        <message>
            <source>Lock: re-rolling leaves this look alone</source>
            <translation>Sperren: Würfeln lässt diesen Stil unberührt</translation>
        </message>
        <message>
            <source>Blend towards the second look</source>
            <translation>Zum zweiten Stil hin mischen</translation>
        </message>
        <message>
            <source>The second look, to blend towards</source>
            <translation>Der zweite Stil, zu dem gemischt wird</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>New seed</source>
            <translation>Neue Zahl</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Follow the scene seed</source>
            <translation>Der Startzahl folgen</translation>
        </message>
        <message>
            <source>Take from photo…</source>
            <translation>Aus Foto nehmen …</translation>
        </message>
        <message>
            <source>second look</source>
            <translation>zweiter Stil</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>%1 sperren</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::Tool</name>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ToolBox</name>
        <message>
            <source>[  ]</source>
            <translation>[  ]</translation>
        </message>
        <message>
            <source>Smaller or larger brush (with Shift in larger steps)</source>
            <translation>Kleinerer oder größerer Pinsel (mit Umschalt in größeren Schritten)</translation>
        </message>
        <message>
            <source>Shift+Wheel</source>
            <translation>Umschalt+Rad</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>Kleinerer oder größerer Pinsel</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>Swap the current and the second class</source>
            <translation>Aktuelle und zweite Klasse tauschen</translation>
        </message>
        <message>
            <source>Alt, right button</source>
            <translation>Alt, rechte Taste</translation>
        </message>
        <message>
            <source>Eyedropper with any tool</source>
            <translation>Pipette mit jedem Werkzeug</translation>
        </message>
        <message>
            <source>Space, middle button</source>
            <translation>Leertaste, mittlere Taste</translation>
        </message>
        <message>
            <source>Pan with any tool</source>
            <translation>Verschieben mit jedem Werkzeug</translation>
        </message>
        <message>
            <source>Wheel, pinch, +  −</source>
            <translation>Rad, Spreizen, +  −</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Am Zeiger zoomen</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>Fit the layout into the window</source>
            <translation>Layout in das Fenster einpassen</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Pfeiltasten</translation>
        </message>
        <message>
            <source>Scroll</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Straight lines, squares and circles</source>
            <translation>Gerade Linien, Quadrate und Kreise</translation>
        </message>
        <message>
            <source>Enter, Backspace, Esc</source>
            <translation>Eingabe, Rücktaste, Esc</translation>
        </message>
        <message>
            <source>Polygon: close, take a corner back, give up</source>
            <translation>Vieleck: schließen, Ecke zurücknehmen, abbrechen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Give up the stroke or shape under way</source>
            <translation>Strich oder Form abbrechen</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ToolOptionsBar</name>
        <message>
            <source>Tool options</source>
            <translation>Werkzeugoptionen</translation>
        </message>
        <message>
            <source>Current and second class. Click or X swaps them.</source>
            <translation>Aktuelle und zweite Klasse. Ein Klick oder X tauscht sie.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>Pinselgröße</translation>
        </message>
        <message>
            <source>Round brush</source>
            <translation>Runder Pinsel</translation>
        </message>
        <message>
            <source>Square brush</source>
            <translation>Eckiger Pinsel</translation>
        </message>
        <message>
            <source>The pressure of a pen scales the size</source>
            <translation>Der Druck eines Stifts bestimmt die Größe</translation>
        </message>
        <message>
            <source>Fill the connected area</source>
            <translation>Den zusammenhängenden Bereich füllen</translation>
        </message>
        <message>
            <source>Fill everything of this class</source>
            <translation>Alles von dieser Klasse füllen</translation>
        </message>
        <message>
            <source>Filled shape</source>
            <translation>Gefüllte Form</translation>
        </message>
        <message>
            <source>Outline, as thick as the size says</source>
            <translation>Umriss, so dick wie die Größe angibt</translation>
        </message>
        <message>
            <source>What the eraser leaves</source>
            <translation>Was der Radierer hinterlässt</translation>
        </message>
        <message>
            <source>Which classes may be painted over</source>
            <translation>Welche Klassen übermalt werden dürfen</translation>
        </message>
        <message>
            <source>unlabelled</source>
            <translation>ohne Klasse</translation>
        </message>
        <message>
            <source>Paint over everything</source>
            <translation>Alles übermalen</translation>
        </message>
        <message>
            <source>Keep all other classes</source>
            <translation>Alle anderen Klassen behalten</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Schützen</translation>
        </message>
        <message>
            <source>Only over</source>
            <translation>Nur über</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>only over %1</source>
            <translation>nur über %1</translation>
        </message>
        <message numerus="yes">
            <source>%n protected</source>
            <translation>
                <numerusform>%n geschützt</numerusform>
                <numerusform>%n geschützt</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask</source>
            <translation>Keine Maske</translation>
        </message>
        <message>
            <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
            <translation>Durchmesser in Pixeln des Layouts. [ und ] oder Umschalt+Rad ändern ihn.</translation>
        </message>
        <message>
            <source>Erase to %1</source>
            <translation>Radieren zu %1</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::VariationStrip</name>
        <message>
            <source>Variation %1</source>
            <translation>Variation %1</translation>
        </message>
        <message>
            <source>Take this look</source>
            <translation>Diesen Stil nehmen</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ZoomTool</name>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Click to zoom in, Ctrl+click to zoom out. The wheel zooms with any tool.</source>
            <translation>Klick vergrößert, Strg+Klick verkleinert. Das Rad zoomt mit jedem Werkzeug.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui</name>
        <message>
            <source>Exchange two classes</source>
            <translation>Zwei Klassen austauschen</translation>
        </message>
    </context>
</TS>
