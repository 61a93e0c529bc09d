<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
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
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation>Zwischen den Ecken mischen</translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation>Ecke %1: %2 %</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation>Malt die aktuelle Klasse. Umschalt setzt den letzten Strich gerade fort und hält beim Ziehen Schritte von 15° ein. Bei Klassen mit Objekten erweitert ein Strich, der auf einem Objekt beginnt, dieses; jeder andere legt ein neues an.</translation>
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
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Krümel entfernen</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Ausdehnen</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Schrumpfen</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Umrisse glätten</translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation>Umrisse begradigen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Current class</source>
        <translation>Aktuelle Klasse</translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation>Gewähltes Objekt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation>In der Leinwand zeigen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source> px²</source>
        <translation> px²</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Choose one object first.</source>
        <translation>Zuerst ein Objekt wählen.</translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation>Eine Klasse oder ein Objekt zum Ausdehnen oder Schrumpfen wählen.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>%Ln Pixel der aktiven Ebene ändert sich.</numerusform>
            <numerusform>%Ln Pixel der aktiven Ebene ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation>Hier gibt es nichts zu bereinigen.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation>Gerät oder Genauigkeit</translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation>Aus demselben gemacht</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>Verschieden: %1</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Bilder vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Trennlinie</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Eins zu eins</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation>%1 · mittlerer Unterschied %2 von 255 · größter %3 · %4 % der Pixel geändert · %5</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation>Zwei Bilder im Vergleich</translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation>Pfeiltasten links und rechts bewegen die Trennlinie</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation>Kurven des Trainings</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::DriverStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of %3</source>
        <translation>%1: %2 % aus %3</translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation>Woher jede Klasse ihren Stil hat</translation>
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
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>8 bit per channel</source>
        <translation>8 Bit pro Kanal</translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation>16 Bit pro Kanal</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Tiefe</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation>&amp;Szene in die Datei legen</translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation>Layout, Stile, Modell und Einstellungen reisen im Bild mit; wird es auf das Fenster gezogen, ist die Szene wieder da</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation>%1 wird gerendert …</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Wie das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation>So groß wie das Layout</translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation>Doppelt so groß wie das Layout</translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation>Viermal so groß wie das Layout</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation>%1-Dateien tragen die Szene nicht; nur PNG tut es.</translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation>Wird diese Datei auf das Fenster gezogen, ist die Szene wieder da. Wer die Datei erhält, kann ihr Layout und den Ort des Modells auf diesem Rechner auslesen.</translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation>Die Datei enthält nur das Bild.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 gibt es schon. Noch einmal „Exportieren“ drücken, um es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation>Foto e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation>Das Foto als PNG, JPEG, WebP oder TIFF exportieren</translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation>In jeder Größe bis 4096 Pixel und mit 8 oder 16 Bit; PNGs tragen ihre Szene.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
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
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation>Favoriten dieser Szene</translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation>Bibliothek der Stile</translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation>Stile mit dem Stern behalten oder hierher ziehen. F2 benennt um, Entf entfernt.</translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation>In dieser Szene</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Diesen Stil behalten</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation>Den jetzigen Stil der Szene behalten</translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation>Stil aus einer Datei laden</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation>Stil der Szene in einer Datei sichern</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation>%1, gemacht mit %2</translation>
    </message>
    <message>
        <source>No look is kept yet: press the star, or drop one here.</source>
        <translation>Noch kein Stil behalten: den Stern drücken oder einen hierher ziehen.</translation>
    </message>
    <message>
        <source>Drop a look here to have it in every scene.</source>
        <translation>Einen Stil hierher ziehen, um ihn in jeder Szene zu haben.</translation>
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
        <source>No safety copy of the unsaved scene could be kept, so save it yourself. %1</source>
        <translation>Von der ungesicherten Szene konnte keine Sicherungskopie angelegt werden; bitte selbst sichern. %1</translation>
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
    <name>spolvero::ui::FilmBadge</name>
    <message>
        <source>The canvas shows the film. Click to show the scene again.</source>
        <translation>Die Leinwand zeigt den Film. Ein Klick zeigt wieder die Szene.</translation>
    </message>
    <message>
        <source>Film, frame %1 · back to the scene</source>
        <translation>Film, Einzelbild %1 · zurück zur Szene</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Neuestes Bild</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation>Die Zeitleiste daneben schreiben, für die Befehlszeile:</translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation>Befehlszeile, die dieselben Dateien erzeugt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation>%1 von %2 Bildern, noch %3</translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation>Der Film wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation>Es gibt kein Modell zum Rendern. Eines über das Menü „Modell“ öffnen.</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Angehalten; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 gibt es schon. Noch einmal „Exportieren“ drücken, um es zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmForm</name>
    <message>
        <source>Video MP4 (H.264)</source>
        <translation>Video MP4 (H.264)</translation>
    </message>
    <message>
        <source>Video WebM (VP9)</source>
        <translation>Video WebM (VP9)</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>Animiertes GIF</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation>Nummerierte PNG-Bilder in einem Ordner</translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation>Kontaktabzug: ein Bild</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Einzelbild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Einzelbild</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation>Ein&amp;zelbilder:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation>Die längere Seite der Bilder</translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation>&amp;Längere Seite:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation>Der Film behält seine Dauer; eine andere Rate ergibt mehr oder weniger Einzelbilder</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>Bild&amp;rate:</translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation>Links: kleine Dateien. Rechts: so nah an den Bildern, wie das Format kann</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation>&amp;Bilder darauf:</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation>Wie alles benutzt wird; braucht kein Netz</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Willkommensseite</translation>
    </message>
    <message>
        <source>Examples, scenes opened last, tips</source>
        <translation>Beispiele, zuletzt geöffnete Szenen, Tipps</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>In %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation>Es gibt noch kein Foto zum Behalten.</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>Das Bild liegt nun im Verlauf.</translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation>Zu einem behaltenen Bild zurückkehren</translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation>Sein Modell %1 ist nicht mehr da; das jetzige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>Der Verlauf konnte nicht geschrieben oder gelesen werden: %1</translation>
    </message>
    <message>
        <source>Keep pictures in the scene file</source>
        <translation>Bilder in der Szenendatei behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>%n Bild wird mit der Szene gesichert.</numerusform>
            <numerusform>%n Bilder werden mit der Szene gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation>Angeheftet: wird nie verworfen</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>Automatisch behalten</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation>Dieses Bild be&amp;halten</translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation>Das Foto behalten, mit allem, woraus es gemacht ist</translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation>Es bleibt im Verlauf; von dort kann man zu ihm zurückkehren, es mit anderen vergleichen oder es als PNG herausziehen.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation>Behaltene Bilder</translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation>Wird ein Bild behalten, bleibt es hier, mit allem, woraus es gemacht ist.</translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation>Zu diesem Bild &amp;zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie sichern …</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation>Das gezeigte Foto behalten, mit allem, woraus es gemacht ist</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatisch</translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>Ein Bild nach %n Änderung von selbst behalten, sobald es fertig ist</numerusform>
            <numerusform>Ein Bild nach %n Änderungen von selbst behalten, sobald es fertig ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the scene &amp;file</source>
        <translation>In der Szenen&amp;datei behalten</translation>
    </message>
    <message>
        <source>Save the picture inside the scene&apos;s own file too</source>
        <translation>Das Bild auch in der Datei der Szene selbst sichern</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation>Layout importieren</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation>Index- oder Farb-PNG eines bekannten Datensatzes, labelme-Umrisse (.json) oder ein Bild, das dieses Programm exportiert hat</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objekte</translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation>PNG mit Objektnummern; leer: jeder zusammenhängende Teil eines Dings ist ein Objekt</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation>Eine Labeldatei wählen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation>Labeldateien (*.png *.json)</translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation>In diese &amp;Szene</translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation>Ersetzt das Layout; ein Schritt zurück macht es rückgängig</translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation>Als &amp;neue Szene</translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation>Neu, mit den ei&amp;genen Klassen der Datei</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation>Die Klassen der Datei bleiben, wie sie sind; nichts wird zugeordnet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>Das ist keine bekannte Labeldatei: erwartet werden Klassennummern, einige reine Farben oder labelme-Umrisse.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>In the classes of the model</source>
        <translation>In den Klassen des Modells</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation>Layout &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation>Eine Labeldatei eines bekannten Datensatzes importieren</translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme oder ein Bild aus reinen Farben; wozu seine Klassen werden, ist frei wählbar.</translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation>Layout als labelme-U&amp;mrisse exportieren …</translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation>&amp;Klassen der Szene zuordnen …</translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation>Neu &amp;aus</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Neu aus</translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation>&amp;Labeldatei …</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Foto …</translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation>Ein Segmentierungsmodell findet das Layout eines Fotos</translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation>&amp;Geträumtes Layout</translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation>Ein Modell, das Layouts träumt (SB-GAN), macht eines aus Rauschen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation>Keine Vorlage passt zu den Klassen des Modells</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation>Layout eines Fotos</translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation>Welches Segmentierungsmodell?</translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation>Welches Modell träumt Layouts?</translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation>Es gibt noch kein Foto zum Kopieren.</translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation>Das Foto ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation>Das Layout in den Farben seiner Klassen kopieren</translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation>Das Layout ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation>Das Layout als Palettenbild der Klassennummern kopieren</translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation>&amp;Bild einfügen</translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation>Ein Bild eines anderen Programms einfügen</translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation>Ein Bild in den Farben oder Nummern der Klassen wird zum Layout, jedes andere zum Referenzfoto.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation>Layout einfügen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation>Das Bild ist jetzt ein Referenzfoto dieser Szene.</translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation>Layout als labelme-Umrisse exportieren</translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation>labelme-Umrisse (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Zuerst ein Modell öffnen.</translation>
    </message>
    <message>
        <source>Copy p&amp;hotograph</source>
        <translation>&amp;Foto kopieren</translation>
    </message>
    <message>
        <source>Copy the photograph for other programs</source>
        <translation>Das Foto für andere Programme kopieren</translation>
    </message>
    <message>
        <source>Copy layout in &amp;colours</source>
        <translation>&amp;Layout in Farben kopieren</translation>
    </message>
    <message>
        <source>Copy layout as &amp;indices</source>
        <translation>Layout als In&amp;dizes kopieren</translation>
    </message>
    <message>
        <source>Say what the scene&apos;s classes are drawn as by a model that has others</source>
        <translation>Bestimmen, als was ein Modell mit anderen Klassen die der Szene zeichnet</translation>
    </message>
    <message>
        <source>The scene&apos;s model %1 is gone; the one in use stays.</source>
        <translation>Das Modell %1 der Szene ist nicht mehr da; das jetzige bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>The model %1 does not know these classes and draws nothing for them: %2</source>
        <translation>Das Modell %1 kennt diese Klassen nicht und zeichnet nichts für sie: %2</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Klassen zuordnen …</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Vorlage …</translation>
    </message>
    <message>
        <source>Layouts to begin with, made of the model&apos;s classes</source>
        <translation>Layouts zum Anfangen, aus den Klassen des Modells</translation>
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
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation>%1
Doppelklick oder F2 benennt um, Ziehen ordnet um.</translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation>Diese Ebene ausblenden (Leertaste)</translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation>Diese Ebene einblenden (Leertaste)</translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation>Diese Ebene entsperren (L)</translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation>Diese Ebene sperren (L)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation>Ebene umbenennen</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Ebene einblenden</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Ebene ausblenden</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Ebene sperren</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>Ebene entsperren</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>Ebene &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation>Über der aktiven Ebene eine durchsichtige hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>Ebene &amp;duplizieren</translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation>Eine Kopie über die aktive Ebene legen</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>Nach unten &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation>Die Pixel der aktiven Ebene auf die darunter legen</translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation>Alle auf &amp;eine Ebene reduzieren</translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation>Aus allem Sichtbaren eine Ebene machen; ausgeblendete Ebenen fallen weg</translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation>Ebene &amp;löschen</translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation>Die aktive Ebene löschen</translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation>Ebene darüber &amp;wählen</translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation>Die Ebene über der aktiven zur aktiven machen</translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation>Ebene daru&amp;nter wählen</translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation>Die Ebene unter der aktiven zur aktiven machen</translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation>Ebene nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation>Die aktive Ebene über die nächste schieben</translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation>Ebene nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation>Die aktive Ebene unter die nächste schieben</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>Ebene u&amp;mbenennen</translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation>Den Namen der aktiven Ebene bearbeiten</translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation>Ebene &amp;sichtbar</translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation>Die aktive Ebene ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation>Ebene &amp;gesperrt</translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation>Die aktive Ebene sperren oder entsperren</translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation>Gemalt wird auf %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation>In %1 werden Klassen gesucht …</translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation>Ein Layout wird geträumt …</translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation>Die neue Szene wurde nicht angelegt: %1</translation>
    </message>
    <message>
        <source>Dream a layout</source>
        <translation>Layout träumen</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>Vorschau des Layouts</translation>
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
    <name>spolvero::ui::LookDesk</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The scene keeps at most %1 favourites; remove one first.</source>
        <translation>Die Szene behält höchstens %1 Favoriten; zuerst einen entfernen.</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation>Bei der Szene behalten: %1</translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation>Favorit entfernen</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>Favorit umbenennen</translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation>Stil kopiert</translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation>In der Zwischenablage ist kein Stil. Zuerst einen aus einer Liste von Stilen kopieren.</translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation>Stil einfügen</translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation>Der Stil kann nicht genommen werden: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>Stil sichern</translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation>Stile (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>Load look</source>
        <translation>Stil laden</translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation>Stil %1 laden</translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation>Diesen Stil &amp;nehmen</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Stil %1</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Kein &amp;Favorit mehr</translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation>Als &amp;Favorit behalten</translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation>In die &amp;Bibliothek legen</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>In der Bibliothek: %1</translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation>Na&amp;chbarn zeigen</translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation>In eine &amp;Ecke des Mischfelds</translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation>Ecke &amp;%1</translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation>Ecke %1 des Mischfelds</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>Stil &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>Stil &amp;sichern …</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation>Ein Stil der Bibliothek kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation>Ein Stil konnte nicht in die Bibliothek geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, in Gebrauch</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation>Stile der Objekte</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Mischfeld</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation>Diesen Stil &amp;behalten</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation>Den jetzigen Stil der Szene bei ihren Favoriten behalten</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>Stil &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation>Den Stil der Szene kopieren, um ihn in eine andere einzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation>Stil &amp;einfügen</translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation>Der Szene den kopierten Stil geben</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>Stil &amp;sichern …</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation>Den Stil der Szene als JSON sichern, das auch die Befehlszeile liest</translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation>Stil &amp;laden …</translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation>Der Szene einen gesicherten Stil geben</translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation>Neue E&amp;cken des Mischfelds</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>Die erste Ecke wie die Szene jetzt, die anderen zufällig</translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation>&amp;Objekt für seine Stile wählen</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Danach ein Objekt im Bild anklicken</translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation>Ein Objekt im Bild anklicken, um seine Stile zu sehen</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Layout von %1</translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation>Stil abgelegt</translation>
    </message>
    <message>
        <source>Add photos to the board</source>
        <translation>Fotos zur Tafel hinzufügen</translation>
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
        <source>Export &amp;layout as index PNG…</source>
        <translation>&amp;Layout als Index-PNG exportieren …</translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation>Layout als Fa&amp;rb-PNG exportieren …</translation>
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
        <translation>E&amp;ins zu eins</translation>
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
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation>Gemessen, was hier am schnellsten ist: %1</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Aus&amp;wahl</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>A&amp;nimation</translation>
    </message>
    <message>
        <source>Show or hide the panel “%1”</source>
        <translation>Den Bereich „%1“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation>Klassen der Szene zuordnen</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Klassen zuordnen</translation>
    </message>
    <message>
        <source>Say what each class of the scene is drawn as by the model %1. The scene keeps its classes; the choice is saved with it.</source>
        <translation>Bestimmen, als was das Modell %1 jede Klasse der Szene zeichnet. Die Szene behält ihre Klassen; die Wahl wird mit ihr gesichert.</translation>
    </message>
    <message>
        <source>&amp;Draw them so</source>
        <translation>So &amp;zeichnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Replace the scene&apos;s classes</source>
        <translation>Klassen der Szene &amp;ersetzen</translation>
    </message>
    <message>
        <source>Repaint the scene in the model&apos;s classes, as one undo step</source>
        <translation>Die Szene in den Klassen des Modells neu malen; ein Schritt zurück macht es rückgängig</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingDialog</name>
    <message>
        <source>Map classes</source>
        <translation>Klassen zuordnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Take it so</source>
        <translation>&amp;So übernehmen</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation>Das Layout in seinen neuen Klassen zeigen, sonst in denen der Datei</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>Zuordnung l&amp;aden …</translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation>Die Wahl aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>Zuordnung siche&amp;rn …</translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation>Die Wahl als Datei behalten, für das nächste Mal</translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation>Klassenzuordnungen (*.toml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Zuordnung laden</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung sichern</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>Die Zuordnung ist gesichert.</translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation>Die Zuordnung nennt Klassen, die diese Szene nicht hat: %1.</translation>
    </message>
    <message>
        <source>Show as it &amp;becomes</source>
        <translation>So zeigen, wie es &amp;wird</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are.</source>
        <translation>Die Klassen der Datei bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Every class has a class here.</source>
        <translation>Jede Klasse hat hier eine Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n Klasse wird zu „ohne Klasse“.</numerusform>
            <numerusform>%n Klassen werden zu „ohne Klasse“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation>Welche Klasse zu welcher wird</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
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
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation>Fotos hierher ziehen, neben jedem ein Bild seiner Klassen (NAME_labels.png). Dann anhaken, welche Klasse ihren Stil woher nimmt.</translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation>Stile aus Fotos</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Foto hinzufügen …</translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation>Ein Foto mit einem Bild seiner Klassen, für die Tafel</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Wie viel</translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation>Wie viel von den Fotos</translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation>Vom eigenen Stil der Szene zu dem der Fotos</translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation>Von Tafel A zu Tafel B</translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation>Den jetzigen Stil als Tafel %1 behalten, ein Ende der Überblendung</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation>Der eigene Stil der Szene</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>ganzes Bild</translation>
    </message>
    <message>
        <source>own look</source>
        <translation>eigener Stil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat kein %2</translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation>Zuerst einen Stil als A und einen anderen als B behalten</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation>Stil von %1: %2</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation>Zwischen den Tafeln überblenden</translation>
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
    <name>spolvero::ui::ObjectModel</name>
    <message>
        <source>%1
%2 %</source>
        <translation>%1
%2 %</translation>
    </message>
    <message>
        <source>%1: %2 px, %3 × %4 at %5, %6</source>
        <translation>%1: %2 px, %3 × %4 bei %5, %6</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 Prozent</translation>
    </message>
    <message>
        <source>%1
%2 px</source>
        <translation>%1
%2 px</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectPanel</name>
    <message>
        <source>No objects yet. Strokes of a class of things become objects.</source>
        <translation>Noch keine Objekte. Striche einer Objektklasse werden zu Objekten.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>What is chosen is a region of a class, not an object. Strokes of a class of things become objects.</source>
        <translation>Gewählt ist ein Bereich einer Klasse, kein Objekt. Striche einer Objektklasse werden zu Objekten.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation>Stile des Objekts</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation>Wessen Stile gezeigt werden</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Danach ein Objekt im Bild anklicken</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>Für die ganze Klasse</translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation>Alle Objekte dieser Klasse sehen aus wie dieses, auch neue</translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation>Ein anderer, zufälliger Stil für dieses Objekt</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation>Sperren: Würfeln lässt dieses Objekt unberührt</translation>
    </message>
    <message>
        <source>As its class</source>
        <translation>Wie seine Klasse</translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation>Dieses Objekt sieht wieder aus, wie seine Klasse es vorgibt</translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation>Klasse zurücksetzen</translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation>Alle Objekte dieser Klasse folgen wieder der Startzahl</translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation>Das Layout hat noch keine Objekte.</translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation>Dieses Modell hat keine Stile je Objekt.</translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation>%1 hat einen eigenen Stil: %2.</translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation>%1 sieht aus wie seine Klasse: %2.</translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation>%1 folgt der Startzahl.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation>Stil aller Objekte: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation>Alle Objekte zurücksetzen: %1</translation>
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
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation>Klick wählt ein Objekt, Umschalt+Klick mehrere. Ziehen verschiebt, ein Griff skaliert (Umschalt hält die Form), Pfeiltasten rücken, Entf nimmt es weg.</translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation>Objekte verschieben</translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation>Objekte skalieren</translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation>Objekte spiegeln</translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation>Objekte duplizieren</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation>Die gewählten Objekte oder die Auswahl ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation>Die gewählten Objekte oder die Auswahl kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation>Objekte oder Bilder einfügen; Klassen richten sich nach den Namen</translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation>&amp;Neues Objekt mit dem nächsten Strich</translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation>Der nächste Strich einer Objektklasse beginnt ein neues Objekt</translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation>In das gewählte Objekt &amp;malen</translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation>Striche gehören zu dem Objekt, das gewählt ist</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation>Die gewählten Objekte neben sich selbst kopieren</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Vereinen</translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation>Aus den gewählten Objekten eines machen</translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation>In &amp;Teile zerlegen</translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation>Jedes Stück der gewählten Objekte zu einem eigenen Objekt machen</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>&amp;Waagerecht spiegeln</translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation>Links und rechts der gewählten Objekte vertauschen</translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation>&amp;Senkrecht spiegeln</translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation>Oben und unten der gewählten Objekte vertauschen</translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation>Aktuelle &amp;Klasse geben</translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation>Den gewählten Objekten die aktuelle Klasse geben</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation>Die gewählten Objekte wegnehmen; ihre Umgebung füllt die Lücke (Entf mit dem Objektwerkzeug)</translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation>Bereiche zu &amp;Objekten machen</translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation>Jeden zusammenhängenden Bereich einer Objektklasse zu einem eigenen Objekt machen</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>&amp;Bereinigen</translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation>&amp;Löcher füllen …</translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation>&amp;Krümel entfernen …</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Ausdehnen …</translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation>&amp;Schrumpfen …</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation>&amp;Umrisse glätten …</translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation>Umrisse &amp;begradigen …</translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation>S&amp;ymmetrie der Striche</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Left and right</source>
        <translation>&amp;Links und rechts</translation>
    </message>
    <message>
        <source>&amp;Top and bottom</source>
        <translation>&amp;Oben und unten</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation>&amp;Objektgrenzen</translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation>Linien zwischen Klassen und Objekten, über der Leinwand</translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation>Zum Kopieren ein Objekt wählen oder etwas auswählen.</translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation>Zum Ausschneiden ein Objekt wählen oder etwas auswählen.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation>Objekte einfügen</translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation>Hier gibt es diese Klasse nicht: %1. Eingefügt als %2.</translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation>Zum Vereinen zwei oder mehr Objekte wählen (Umschalt+Klick mit dem Objektwerkzeug).</translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation>Die gewählten Objekte bestehen aus je einem Stück.</translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation>Bereiche zu Objekten machen</translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation>Ein Objekt wählen oder etwas auswählen, um es als Stempel zu behalten.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation>Als Stempel behalten: %1</translation>
    </message>
    <message>
        <source>N&amp;ame…</source>
        <translation>B&amp;enennen …</translation>
    </message>
    <message>
        <source>Name the chosen object; its name is kept with the scene</source>
        <translation>Das gewählte Objekt benennen; der Name bleibt bei der Szene</translation>
    </message>
    <message>
        <source>Regions of stuff have no names; choose an object.</source>
        <translation>Bereiche aus Material haben keine Namen; ein Objekt wählen.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation>Den Griff ziehen: je näher an einer Ecke, desto mehr von ihrem Stil. Die Ecken unten festlegen oder Stile auf sie ziehen.</translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation>&amp;Alle Klassen, nicht nur die angehakten</translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation>Woher der Stil in dieser Ecke kommt; Stile können hierher gezogen werden</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>Die erste Ecke wie die Szene jetzt, die anderen zufällig</translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation>Drei Ecken statt vier</translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation>Vier Ecken statt drei</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>Stil des Bilds</translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation>Stile aller Klassen</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Stil von %1</translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>Stil von %n angehakten Klasse</numerusform>
            <numerusform>Stile von %n angehakten Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation>Auf dem Mischfeld mischen</translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation>Ecken des Mischfelds</translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation>Ecke %1: %2</translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation>Jetziger Stil der Szene</translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation>Stil der Szene</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Ecke %1</translation>
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
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation>Abstand benachbarter Einzelbilder</translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation>Einzelbild %1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message>
        <source>%1 is no picture of classes: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>%1 ist kein Bild aus Klassen: erwartet werden Klassennummern, einige reine Farben oder labelme-Umrisse.</translation>
    </message>
    <message>
        <source>The layout of %1 has other classes than the scene. Say what each becomes here; looks are taken for those.</source>
        <translation>Das Layout von %1 hat andere Klassen als die Szene. Bestimmen, wozu jede hier wird; für diese Klassen werden Stile genommen.</translation>
    </message>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>Die Antwort gilt für %n Foto.</numerusform>
            <numerusform>Die Antwort gilt für %n Fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoStyles</name>
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
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation>Zum Foto %1 wurde kein Layout gefunden. Seine Stile lassen sich nur mit einem Bild seiner Klassen nehmen: %2 daneben legen oder beide zusammen hierher ziehen. Wurde einmal mit einem Segmentierungsmodell eine Szene aus einem Foto gemacht, findet dieses die Klassen von selbst.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation>Es gibt kein Modell zum Rendern: zuerst eines öffnen.</translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation>Das Bild wurde nicht exportiert: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 enthält das Layout in einer einzigen Ebene: seine %n Ebene ist zu groß für ein Bild. Szenendateien (.ora) behalten sie.</numerusform>
            <numerusform>%1 enthält das Layout in einer einzigen Ebene: seine %n Ebenen sind zusammen zu groß für ein Bild. Szenendateien (.ora) behalten sie.</numerusform>
        </translation>
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
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation>Alles außer den Tasten wie ausgeliefert</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation>Klassen auch durch &amp;Muster zeigen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation>Beim Start die &amp;Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation>Für alle, die Klassen nicht an den Farben allein unterscheiden können.</translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation>Si&amp;cherungskopie alle</translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation>Wird behalten, bis die Szene gesichert ist; nach einem Absturz angeboten.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Automatic: the fastest one measured here</source>
        <translation>Automatisch: das schnellste, hier gemessen</translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation>32 Bit (fp32), exakt</translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation>16 Bit (bf16), schneller auf neuen CPUs und GPUs</translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation>16 Bit (fp16), schneller auf GPUs</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Ge&amp;nauigkeit</translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation>&amp;Toleranz beim Malen</translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation>Wie weit Bilder beim Malen abweichen dürfen, damit sie schneller kommen. In einer Pause folgt ein exaktes.</translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation>S&amp;peicher für ein Bild</translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation>Größere Bilder entstehen in Teilen, die hineinpassen.</translation>
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
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation>Klasse ändern</translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation>Ein Objekt oder einen Bereich anklicken, um ihm als Ganzes die aktuelle Klasse zu geben.</translation>
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
    <message>
        <source>What the scene&apos;s classes are drawn as could not be read: %1</source>
        <translation>Als was die Klassen der Szene gezeichnet werden, konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Einstellungen des Laufs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation>Hält das Training an Ort und Stelle an; der Speicher bleibt belegt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation>Beendet den Schritt und schreibt einen Checkpoint zum Fortsetzen</translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation>Trainiert vom letzten Checkpoint weiter</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation>Malt mit dem neuesten Modell</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation>Das Training war nicht zu erreichen: ist es beendet?</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Noch keine Muster</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>Welches Muster</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation>%1 · zuletzt gesehen bei Schritt %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation>ohne letzte Nachricht beendet; der letzte Checkpoint ist erhalten</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · Schritt %2 von %3 · %4</translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation>%1 Bilder/s · noch %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>last heard from %1, %2</source>
        <translation>letzte Meldung von %1, %2</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>wird pausiert …</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>wird fortgesetzt …</translation>
    </message>
    <message>
        <source>stopping after this step…</source>
        <translation>hält nach diesem Schritt an …</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Does not wait for the step: what was trained since the last checkpoint is lost</source>
        <translation>Wartet nicht auf den Schritt: was seit dem letzten Checkpoint trainiert wurde, geht verloren</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation>Ein Modell öffnen, das mehrere Stile eines Layouts erzeugen kann.</translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation>Bilder dieses Modells</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation>Zufällig gezogene Stile, ohne Ende</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation>Stile um den der Szene herum, Zeile für Zeile weiter entfernt</translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation>Zahl des ersten Musters</translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation>Zahl des ersten Musters; die anderen folgen ihr</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Andere Muster</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Abstand</translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation>Wie viel weiter entfernt jede Zeile von acht liegt</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Zahl %1</translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation>Diesen Stil nehmen; Rechtsklick für mehr</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>er selbst</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>bei %1 %</translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation>100 % = ein Stil, der mit dem ersten nichts gemein hat</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Stil %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation>Die Ebene „%1“ ist gesperrt. Sie entsperren oder eine andere Ebene zum Bearbeiten wählen.</translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation>Die Ebene „%1“ ist ausgeblendet. Sie einblenden oder eine andere Ebene zum Bearbeiten wählen.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation>Klasse auswählen</translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation>Klick wählt das Objekt oder den zusammenhängenden Bereich unter dem Zeiger aus, mit Strg alles von dessen Klasse. Umschalt fügt hinzu, Alt nimmt weg.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectLassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around what shall be selected. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>Umfahren, was ausgewählt werden soll. Umschalt fügt hinzu, Alt nimmt weg; ein Klick oder Esc hebt die Auswahl auf.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation>Das ganze Layout auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation>Auswahl aufheben: Werkzeuge wirken überall</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>Auswählen, was nicht ausgewählt ist</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation>Pixel der aktuellen &amp;Klasse</translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation>Alles auswählen, was die Klasse hat, mit der gemalt wird</translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation>Pixel &amp;ohne Klasse</translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation>Alles auswählen, was keine Klasse hat</translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation>&amp;Gewählte Objekte</translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation>Die Pixel der gewählten Objekte auswählen</translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation>Was die aktive &amp;Ebene bedeckt</translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation>Jedes Pixel auswählen, das die aktive Ebene nicht durchscheinen lässt</translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation>Kein Pixel hat die Klasse „%1“.</translation>
    </message>
    <message>
        <source>Select class</source>
        <translation>Klasse auswählen</translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation>Jedes Pixel hat eine Klasse.</translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation>Pixel ohne Klasse auswählen</translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation>Kein Objekt ist gewählt. Zuerst mit dem Objektwerkzeug welche wählen.</translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation>Objekte auswählen</translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation>Die Ebene „%1“ bedeckt nichts.</translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation>Auswählen, was eine Ebene bedeckt</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation>Auswahlrechteck</translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>Ziehen wählt ein Rechteck aus: Werkzeuge ändern dann außerhalb davon nichts. Umschalt fügt hinzu, Alt nimmt weg; ein Klick oder Esc hebt die Auswahl auf.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation>Sprache, Farbschema, Tasten, Gerät, Speicher</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Be&amp;fehle …</translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation>Alles finden, was das Programm kann</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Aktionen und Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation>„%1“ hat diese Tasten auch</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation>Eine Aktion wählen, in das Feld klicken und die neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 gehört zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation>Die neuen Tasten für „%1“ drücken.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation>Höhe der Stempel</translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation>Höhe in Pixeln des Layouts. Auch [ und ] ändern sie.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Auswahl behalten</translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation>Die gewählten Objekte oder die Auswahl als eigenen Stempel behalten</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation>%1, in der aktuellen Klasse</translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation>Das Modell hat keine Klasse für „%1“: gestempelt wird als %2.</translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation>Stempel löschen</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampTool</name>
    <message>
        <source>Stamp</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation>Klick setzt die gewählte Form in der aktuellen Klasse ab, jedes Mal als eigenes Objekt. [ und ] ändern die Größe, Umschalt+Klick spiegelt.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation>Eine Voreinstellung oder der Pfad einer Konfigurationsdatei</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation>Ordner mit Bildern, Labels und classes.json</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Datensatz</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation>Ein Ordner, den es noch nicht gibt oder der leer ist</translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation>&amp;Ordner für den Lauf</translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation>Modelldatei oder Lauf; leer: von null an</translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation>Anfangs&amp;gewichte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation>G&amp;erät</translation>
    </message>
    <message>
        <source>Other &amp;settings</source>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>Eine Voreinstellung wählen.</translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation>Den Ordner eines Datensatzes wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Einen Ordner für den Lauf wählen.</translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation>%1 enthält schon einen Lauf: einen anderen Ordner wählen, oder diesen Lauf öffnen und fortsetzen.</translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation>„%1“ ist keine Einstellung: key=value schreiben, eine pro Zeile.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Choose a model or a run</source>
        <translation>Modell oder Lauf wählen</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Modelldatei …</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder of a run…</source>
        <translation>Ordner eines Laufs …</translation>
    </message>
    <message>
        <source>There is no model and no run %1 to begin with.</source>
        <translation>Es gibt weder ein Modell noch einen Lauf %1, um damit zu beginnen.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
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
    <message>
        <source>Take the look of a photo</source>
        <translation>Den Stil eines Fotos nehmen</translation>
    </message>
    <message>
        <source>One look for the whole picture: %1. The Samples panel shows others.</source>
        <translation>Ein Stil für das ganze Bild: %1. Der Bereich „Muster“ zeigt andere.</translation>
    </message>
    <message>
        <source>This model has a look for each object: choose them in the Objects&apos; styles panel.</source>
        <translation>Dieses Modell hat einen Stil je Objekt: sie lassen sich im Bereich „Stile der Objekte“ wählen.</translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>Dieses Modell erzeugt %n Bild eines Layouts auf einmal: es im Bereich „Muster“ wählen.</numerusform>
            <numerusform>Dieses Modell erzeugt %n Bilder eines Layouts auf einmal: eines davon im Bereich „Muster“ wählen.</numerusform>
        </translation>
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
    <message>
        <source>mixture of %1</source>
        <translation>Mischung aus %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation>Die Zeitleiste dieser Szene kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation>Die Zeitleiste bleibt, wie sie ist: %1</translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>Keyframe löschen</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>Keyframe verschieben</translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation>Keyframe kopieren</translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation>Zeitverlauf des Keyframes</translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation>Pfad des Keyframes</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Einzelbilder pro Sekunde</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Länge des Films</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>Eigenes Tempo</translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation>Zum Keyframe gehen</translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation>Layout des Keyframes</translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation>Stil des Keyframes</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 was replaced.</source>
        <translation>Der Keyframe bei Einzelbild %1 wurde ersetzt.</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 is like this already.</source>
        <translation>Der Keyframe bei Einzelbild %1 ist schon so.</translation>
    </message>
    <message>
        <source>Replace keyframe</source>
        <translation>Keyframe ersetzen</translation>
    </message>
    <message>
        <source>Keyframe at frame %1</source>
        <translation>Keyframe bei Einzelbild %1</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout has taken the place of all layers.</source>
        <translation>Das Layout des Keyframes ist an die Stelle aller Ebenen getreten.</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout lies on a layer of its own.</source>
        <translation>Das Layout des Keyframes liegt auf einer eigenen Ebene.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation>Statt des Films wieder die Szene zeigen (Esc)</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Film exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>Die jetzige Szene wird zum Keyframe am Abspielkopf</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation>Den Keyframe am Abspielkopf löschen (Entf)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation>Stil und Layout des Keyframes in die Szene übernehmen, um von dort weiterzumachen (Eingabe)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation>Wie der Weg zum nächsten Keyframe zeitlich verläuft</translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation>Zeitverlauf zum nächsten Keyframe</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Sphärisch</translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation>Wie Stilcodes zum nächsten Keyframe gehen: gerade, oder drehend, sodass sie so lang bleiben wie die Codes, mit denen das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation>Pfad der Codes</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> Einzelbilder</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Länge des Films</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Einzelbilder pro Sekunde</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation>Vom letzten Keyframe führt der Film zum ersten zurück</translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation>Pfadansicht: wie weit benachbarte Einzelbilder auseinanderliegen</translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation>Alle Einzelbilder rendern und messen</translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation>Das Tempo des Films so wählen, dass benachbarte Einzelbilder gleich weit auseinanderliegen</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Gleichmäßiges Tempo</translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation>Die Abstände als Tabelle sichern (CSV) …</translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation>%1 von %2 Einzelbildern gemessen, noch %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation>mittlerer Farbunterschied, 0 bis 255</translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation>„Messen“ rendert jedes Einzelbild einmal und zeigt, wie weit es vom nächsten entfernt ist, im Ganzen und je Klasse (%1).</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation>&amp;Keyframe hinzufügen</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>Die jetzige Szene wird zum Keyframe am Abspielkopf</translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation>Malen und Stile wählen, den Abspielkopf der Zeitleiste bewegen, den nächsten Keyframe hinzufügen: der Film führt von einem zum anderen.</translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation>Keyframe nur des &amp;Stils hinzufügen</translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation>Das Layout bleibt auf seinem Weg zwischen den Keyframes ringsum</translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation>Keyframe &amp;löschen</translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation>Den am Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation>Ab Keyframe &amp;weitermachen</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation>Stil und Layout des Keyframes am Abspielkopf in die Szene übernehmen</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation>Zeigt den Film in der Leinwand</translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation>Sz&amp;ene wieder zeigen</translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation>Statt des Films</translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation>Film e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation>Video, GIF, Bilder oder Kontaktabzug; gemalt werden kann derweil weiter</translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation>Film geschrieben: %1</translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation>Abstände sichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation>Abstände geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Einzelbild %1 von %2</translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation>, Keyframe von Stil und Layout</translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation>, Keyframe</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Einzelbild %1, %2</translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation>Stil und Layout</translation>
    </message>
    <message>
        <source>look</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation>Keyframe %1, %2: %3.
Ziehen verschiebt, Strg+Ziehen kopiert, Doppelklick macht von hier weiter.</translation>
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
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation>Der nächste Strich beginnt ein neues Objekt</translation>
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
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation>Der nächste Strich beginnt ein neues Objekt (M)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Keine Symmetrie</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation>Symmetrie der Striche: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation>&amp;Training …</translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation>Trainings starten, beobachten, pausieren und anhalten</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Es endete ohne Nachricht.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation>Training starten …</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Lauf öffnen …</translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation>Ein Training starten oder den Ordner eines Laufs öffnen: von diesem Rechner oder einem anderen. Trainings laufen weiter, wenn dieses Fenster oder der Editor geschlossen wird.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Den Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation>Das Training in %1 begann nicht. %2</translation>
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
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation>Willkommen bei Spolvero</translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation>Malen, was wo sein soll; das Foto folgt jedem Strich. Mit einer von diesen beginnen oder mit einer leeren Szene.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Nächster Tipp</translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation>Beim &amp;Start zeigen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation>&amp;Neue Szene …</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Begin with something else</source>
        <translation>Mit etwas anderem beginnen</translation>
    </message>
    <message>
        <source>A photo…</source>
        <translation>Ein Foto …</translation>
    </message>
    <message>
        <source>A label file…</source>
        <translation>Eine Labeldatei …</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Ein anderes Modell …</translation>
    </message>
    <message>
        <source>The model that comes along knows people and clothes. Streets, rooms and landscapes need a model that was trained on them.</source>
        <translation>Das mitgelieferte Modell kennt Menschen und Kleidung. Für Straßen, Räume und Landschaften braucht es ein Modell, das mit solchen Bildern trainiert wurde.</translation>
    </message>
    <message>
        <source>A template…</source>
        <translation>Eine Vorlage …</translation>
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
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation>Für eine weitere Ebene ist kein Platz. Einige der %1 vorhandenen zusammenführen oder löschen.</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation>Die Ebene „%1“ ist gesperrt. Sie zuerst entsperren.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ebene hinzufügen</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Ebene duplizieren</translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation>Die einzige Ebene kann nicht gelöscht werden. Zuerst eine andere hinzufügen.</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Ebene löschen</translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation>Unter „%1“ liegt keine Ebene zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation>Nach unten zusammenführen</translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation>Auf eine Ebene reduzieren</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Ebene verschieben</translation>
    </message>
    <message>
        <source>There are not enough numbers for the copies of objects.</source>
        <translation>Für die Kopien der Objekte gibt es nicht genug Nummern.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation>Objekte löschen</translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation>Objekte vereinen</translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation>Objekte zerlegen</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>Klasse ändern</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectNames</name>
    <message>
        <source>Name object</source>
        <translation>Objekt benennen</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Fassade</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampNames</name>
    <message>
        <source>Car from the side</source>
        <translation>Auto von der Seite</translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation>Auto von vorn</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Lastwagen</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motorrad</translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation>Stehende Person</translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation>Gehende Person</translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation>Sitzende Person</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation>Fliegender Vogel</translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation>Rundlicher Baum</translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation>Nadelbaum</translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation>Pappel</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palme</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Busch</translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation>Grasbüschel</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Berg</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Fels</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Town house</source>
        <translation>Stadthaus</translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation>Hochhaus</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Kirche</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation>Fenster, quadratisch</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>Straßenlaterne</translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation>Verkehrszeichen</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Zaun</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Flugzeug</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation>Alt halten oder die rechte Taste drücken, um mit jedem Werkzeug die Klasse unter dem Zeiger zu nehmen.</translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation>Umschalt mit dem Pinsel setzt den letzten Strich gerade fort.</translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation>Eine Klasse mit ihrem Schild schützen, und kein Werkzeug übermalt sie.</translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation>X tauscht die beiden Klassen, / sucht unter allen.</translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation>Ein Foto auf das Fenster ziehen, um seine Stile in die Szene zu übernehmen.</translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation>Einen Stil, der gefällt, sperren, bevor die anderen gewürfelt werden.</translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation>Eine der acht Variationen anklicken, um sie zu nehmen; Strg+Z bringt den alten Stil zurück.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation>Strg+Umschalt+P findet alles, was das Programm kann, nach Namen.</translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation>Jede Taste lässt sich in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation>Der Punkt in der Statuszeile atmet, solange ein Bild entsteht; das Malen wartet nie.</translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation>Szenen sind OpenRaster-Dateien: Krita und GIMP öffnen sie samt Ebenen.</translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation>Dinge wie Autos und Menschen sind Objekte: jedes kann einen eigenen Stil haben.</translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation>F5 bis F8 wechseln zwischen Layout, Foto, beidem in einem und nebeneinander.</translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation>Ein als PNG gesichertes Bild weiß noch, wie es gemacht wurde.</translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation>Nach einem Absturz bietet das Programm die Kopie an, die es von der Szene behalten hat.</translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel to zoom.</source>
        <translation>Leertaste halten verschiebt das Bild, das Mausrad zoomt.</translation>
    </message>
</context>
</TS>
