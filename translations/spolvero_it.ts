<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
    <context>
        <name>spolvero::ui::Autosave</name>
        <message>
            <source>Untitled</source>
            <translation>Senza titolo</translation>
        </message>
        <message>
            <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
            <translation>Salvataggio automatico: impossibile scrivere nella cartella %1; era attesa una cartella scrivibile, non ne è stata trovata nessuna. Liberare spazio, cambiarne i permessi o impostare SPOLVERO_DATA_DIR.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::BrushTool</name>
        <message>
            <source>Brush</source>
            <translation>Pennello</translation>
        </message>
        <message>
            <source>Paints the current class. Shift continues the last stroke in a straight line. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
            <translation>Dipinge la classe corrente. Maiusc prosegue l’ultimo tratto in linea retta. Per le classi con oggetti, un tratto che inizia su un oggetto lo estende; ogni altro ne crea uno nuovo.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::BusyMark</name>
        <message>
            <source>The renderer is at work</source>
            <translation>Il renderer è al lavoro</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::CanvasView</name>
        <message>
            <source>No photograph yet</source>
            <translation>Ancora nessuna foto</translation>
        </message>
        <message>
            <source>Canvas</source>
            <translation>Tela</translation>
        </message>
        <message>
            <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
            <translation>Layout e foto. Le frecce scorrono, più e meno ingrandiscono, 0 adatta.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ClassModel</name>
        <message>
            <source>countable objects</source>
            <translation>oggetti numerabili</translation>
        </message>
        <message>
            <source>material</source>
            <translation>materia</translation>
        </message>
        <message>
            <source>%1 · id %2 · %3 · %4 % of the layout</source>
            <translation>%1 · n. %2 · %3 · %4 % del layout</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ClassPalette</name>
        <message>
            <source>Search classes</source>
            <translation>Cerca classi</translation>
        </message>
        <message>
            <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
            <translation>Filtra le classi per nome (/). Invio prende la prima, Esc svuota.</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>Paint with this class</source>
            <translation>Dipingi con questa classe</translation>
        </message>
        <message>
            <source>Second class (X swaps)</source>
            <translation>Seconda classe (X scambia)</translation>
        </message>
        <message>
            <source>Eraser leaves this class</source>
            <translation>La gomma lascia questa classe</translation>
        </message>
        <message>
            <source>Protect from painting</source>
            <translation>Proteggi dalla pittura</translation>
        </message>
        <message>
            <source>Paint only over this class</source>
            <translation>Dipingi solo su questa classe</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::EllipseTool</name>
        <message>
            <source>Ellipse</source>
            <translation>Ellisse</translation>
        </message>
        <message>
            <source>Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.</source>
            <translation>Traccia un’ellisse, piena o come contorno spesso quanto il pennello. Maiusc fa un cerchio.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::EraserTool</name>
        <message>
            <source>Eraser</source>
            <translation>Gomma</translation>
        </message>
        <message>
            <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
            <translation>Dipinge la classe scelta in “Cancella in”. Maiusc prosegue l’ultimo tratto in linea retta.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::EyedropperTool</name>
        <message>
            <source>Eyedropper</source>
            <translation>Contagocce</translation>
        </message>
        <message>
            <source>Takes the class under the pointer as the current one; with Ctrl as the second one. Hold Alt or use the right button with any tool.</source>
            <translation>Prende la classe sotto il puntatore come corrente; con Ctrl come seconda. Tenere Alt o usare il tasto destro con qualsiasi strumento.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::FileController</name>
        <message>
            <source>Scenes (*.ora)</source>
            <translation>Scene (*.ora)</translation>
        </message>
        <message>
            <source>Layouts (*.png)</source>
            <translation>Layout (*.png)</translation>
        </message>
        <message>
            <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
            <translation>Foto (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>File: %1</translation>
        </message>
        <message>
            <source>Import %1</source>
            <translation>Importa %1</translation>
        </message>
        <message>
            <source>Save scene</source>
            <translation>Salva scena</translation>
        </message>
        <message>
            <source>There is no photograph to export yet: open a model and wait for the first picture.</source>
            <translation>Non c’è ancora una foto da esportare: aprire un modello e attendere la prima immagine.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::FillTool</name>
        <message>
            <source>Fill</source>
            <translation>Riempimento</translation>
        </message>
        <message>
            <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
            <translation>Riempie con la classe corrente la regione connessa sotto il puntatore, o tutti i pixel della sua classe.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ImportLayoutDialog</name>
        <message>
            <source>Import layout</source>
            <translation>Importa layout</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <source>Index PNG (grey or palette) or PNG in the classes' colours</source>
            <translation>PNG di indici (grigi o tavolozza) o PNG nei colori delle classi</translation>
        </message>
        <message>
            <source>&amp;Objects</source>
            <translation>&amp;Oggetti</translation>
        </message>
        <message>
            <source>16-bit PNG of object ids; empty: each connected region of a thing class is an object</source>
            <translation>PNG a 16 bit con i numeri degli oggetti; vuoto: ogni regione connessa di una classe di oggetti è un oggetto</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Scegli un file</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::IssueLog</name>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avviso</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Errore</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::IssuesPanel</name>
        <message>
            <source>Issues</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Mostra</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copia i dettagli</translation>
        </message>
        <message>
            <source>Done with this one</source>
            <translation>Questo è risolto</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Svuota l’elenco</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::LineTool</name>
        <message>
            <source>Line</source>
            <translation>Linea</translation>
        </message>
        <message>
            <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
            <translation>Traccia una linea retta spessa quanto il pennello. Maiusc procede a passi di 45°.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::MainWindow</name>
        <message>
            <source>Saved %1</source>
            <translation>Salvato %1</translation>
        </message>
        <message>
            <source>Exported %1</source>
            <translation>Esportato %1</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Modifiche non salvate</translation>
        </message>
        <message>
            <source>Save the changes to %1 before it is closed?</source>
            <translation>Salvare le modifiche a %1 prima di chiudere?</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Stili</translation>
        </message>
        <message>
            <source>Issues</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <source>no model</source>
            <translation>nessun modello</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annulla</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Annulla: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Ripeti</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Ripeti: %1</translation>
        </message>
        <message>
            <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
            <translation>“%1” non era salvata quando il programma è terminato. Esiste una copia del %2.</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Recupera</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Scarta</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;New…</source>
            <translation>&amp;Nuova…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Apri…</translation>
        </message>
        <message>
            <source>Open scene or layout</source>
            <translation>Apri scena o layout</translation>
        </message>
        <message>
            <source>Scenes and layouts (*.ora *.png)</source>
            <translation>Scene e layout (*.ora *.png)</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>&amp;Recenti</translation>
        </message>
        <message>
            <source>&amp;Import layout PNG…</source>
            <translation>&amp;Importa PNG del layout…</translation>
        </message>
        <message>
            <source>Put another layout into this scene</source>
            <translation>Mette un altro layout in questa scena</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Salva</translation>
        </message>
        <message>
            <source>Save the scene</source>
            <translation>Salva la scena</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Salva &amp;con nome…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>&amp;Export photograph…</source>
            <translation>&amp;Esporta foto…</translation>
        </message>
        <message>
            <source>Export the photograph as PNG or JPEG</source>
            <translation>Esporta la foto come PNG o JPEG</translation>
        </message>
        <message>
            <source>Export &amp;layout as index PNG…</source>
            <translation>Esporta &amp;layout come PNG di indici…</translation>
        </message>
        <message>
            <source>Export layout as &amp;colour PNG…</source>
            <translation>Esporta layout come PNG a &amp;colori…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifica</translation>
        </message>
        <message>
            <source>&amp;Exchange the two classes in the layout</source>
            <translation>&amp;Scambia le due classi nel layout</translation>
        </message>
        <message>
            <source>&amp;Search classes</source>
            <translation>&amp;Cerca classi</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Vista</translation>
        </message>
        <message>
            <source>&amp;Panels</source>
            <translation>&amp;Pannelli</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>Sc&amp;hermo intero</translation>
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
            <translation>Layout &amp;sopra la foto</translation>
        </message>
        <message>
            <source>&amp;Side by side</source>
            <translation>&amp;Affiancati</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Ingrandisci</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Ri&amp;duci</translation>
        </message>
        <message>
            <source>Zoom to &amp;fit</source>
            <translation>Ada&amp;tta</translation>
        </message>
        <message>
            <source>One to o&amp;ne</source>
            <translation>&amp;Uno a uno</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Scuro</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Chiaro</translation>
        </message>
        <message>
            <source>&amp;Looks</source>
            <translation>&amp;Stili</translation>
        </message>
        <message>
            <source>&amp;Re-roll chosen or ticked</source>
            <translation>&amp;Rilancia scelti o spuntati</translation>
        </message>
        <message>
            <source>Re-roll &amp;all</source>
            <translation>Rilancia &amp;tutti</translation>
        </message>
        <message>
            <source>&amp;Mean look</source>
            <translation>Stile &amp;medio</translation>
        </message>
        <message>
            <source>Take from &amp;photo…</source>
            <translation>Prendi da &amp;foto…</translation>
        </message>
        <message>
            <source>&amp;Draw the variations anew</source>
            <translation>Ri&amp;disegna le variazioni</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>M&amp;odello</translation>
        </message>
        <message>
            <source>&amp;Open model…</source>
            <translation>&amp;Apri modello…</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <source>&amp;Photograph size</source>
            <translation>Dimensione della &amp;foto</translation>
        </message>
        <message>
            <source>As the model was &amp;trained</source>
            <translation>Come il modello è stato &amp;addestrato</translation>
        </message>
        <message>
            <source>As large as the &amp;layout</source>
            <translation>Grande quanto il &amp;layout</translation>
        </message>
        <message>
            <source>&amp;Automatic</source>
            <translation>&amp;Automatico</translation>
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
            <translation>&amp;Aiuto</translation>
        </message>
        <message>
            <source>&amp;Shortcuts</source>
            <translation>&amp;Scorciatoie</translation>
        </message>
        <message>
            <source>&amp;Model card</source>
            <translation>Scheda del &amp;modello</translation>
        </message>
        <message>
            <source>What the model was trained on, its licence and terms of use</source>
            <translation>Su cosa è stato addestrato il modello, licenza e condizioni d’uso</translation>
        </message>
        <message>
            <source>&amp;About Spolvero</source>
            <translation>&amp;Informazioni su Spolvero</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Strumenti</translation>
        </message>
        <message>
            <source>Photograph ↔ layout</source>
            <translation>Foto ↔ layout</translation>
        </message>
        <message>
            <source>Open model</source>
            <translation>Apri modello</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modelli (*.safetensors)</translation>
        </message>
        <message>
            <source>Take looks from photo</source>
            <translation>Prendi stili da una foto</translation>
        </message>
        <message>
            <source>Layout of %1</source>
            <translation>Layout di %1</translation>
        </message>
        <message>
            <source>Export photograph</source>
            <translation>Esporta foto</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.webp *.tif)</source>
            <translation>Immagini (*.png *.jpg *.webp *.tif)</translation>
        </message>
        <message>
            <source>Export layout</source>
            <translation>Esporta layout</translation>
        </message>
        <message>
            <source>1 … 9</source>
            <translation>1 … 9</translation>
        </message>
        <message>
            <source>Choose one of the first nine classes on the list</source>
            <translation>Sceglie una delle prime nove classi dell’elenco</translation>
        </message>
        <message>
            <source>Tools and canvas</source>
            <translation>Strumenti e tela</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Scorciatoie</translation>
        </message>
        <message>
            <source>About Spolvero</source>
            <translation>Informazioni su Spolvero</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Scheda del modello</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::MessageBar</name>
        <message>
            <source>Not now</source>
            <translation>Non ora</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::NewSceneDialog</name>
        <message>
            <source>New scene</source>
            <translation>Nuova scena</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>&amp;Width</source>
            <translation>&amp;Larghezza</translation>
        </message>
        <message>
            <source>&amp;Height</source>
            <translation>&amp;Altezza</translation>
        </message>
        <message>
            <source>unlabelled</source>
            <translation>senza classe</translation>
        </message>
        <message>
            <source>&amp;Filled with</source>
            <translation>&amp;Riempita con</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crea</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Trained at</source>
            <translation>Addestrato a</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Terms of use</source>
            <translation>Condizioni d’uso</translation>
        </message>
        <message>
            <source>Provenance</source>
            <translation>Provenienza</translation>
        </message>
        <message>
            <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
            <translation>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Dipingi un layout di classi e guarda la foto seguirlo.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: battere polvere di carbone attraverso un disegno forato per riportarlo sul muro prima di dipingere.&lt;/p&gt;&lt;p&gt;Distribuito con licenza Apache 2.0. I modelli hanno licenze e condizioni proprie: vedi Aiuto › Scheda del modello.&lt;/p&gt;&lt;p&gt;Realizzato con Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 e libzip.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::PanTool</name>
        <message>
            <source>Pan</source>
            <translation>Sposta</translation>
        </message>
        <message>
            <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
            <translation>Trascina l’immagine. Tenere Spazio o usare il tasto centrale con qualsiasi strumento.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::PhotoStyles</name>
        <message>
            <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together.</source>
            <translation>Nessun layout trovato per la foto %1. I suoi stili si possono prendere solo con un’immagine delle sue classi: mettere %2 accanto, o trascinarle insieme.</translation>
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
            <translation>Impossibile prendere gli stili di %1: %2</translation>
        </message>
        <message>
            <source>Looks from %1</source>
            <translation>Stili da %1</translation>
        </message>
        <message>
            <source>Reference photo</source>
            <translation>Foto di riferimento</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::PolygonTool</name>
        <message>
            <source>Polygon</source>
            <translation>Poligono</translation>
        </message>
        <message>
            <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
            <translation>Cliccare i vertici. Invio, doppio clic o un clic sul primo vertice riempie il poligono; Backspace toglie un vertice; Esc rinuncia. Maiusc procede a passi di 45°.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::RecentFiles</name>
        <message>
            <source>Nothing yet</source>
            <translation>Ancora niente</translation>
        </message>
        <message>
            <source>Clear list</source>
            <translation>Svuota elenco</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::RectangleTool</name>
        <message>
            <source>Rectangle</source>
            <translation>Rettangolo</translation>
        </message>
        <message>
            <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
            <translation>Traccia un rettangolo, pieno o come contorno spesso quanto il pennello. Maiusc fa un quadrato.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::RenderSession</name>
        <message>
            <source>The model %1 could not be loaded: %2</source>
            <translation>Impossibile caricare il modello %1: %2</translation>
        </message>
        <message>
            <source>The one before stays in use.</source>
            <translation>Resta in uso quello precedente.</translation>
        </message>
        <message>
            <source>Painting works; there is no photograph.</source>
            <translation>Si può dipingere; non c’è foto.</translation>
        </message>
        <message>
            <source>File: %1
Device: %2
%3</source>
            <translation>File: %1
Dispositivo: %2
%3</translation>
        </message>
        <message>
            <source>The photograph could not be rendered: %1</source>
            <translation>Impossibile generare la foto: %1</translation>
        </message>
        <message>
            <source>Model: %1
Device: %2</source>
            <translation>Modello: %1
Dispositivo: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 e %n altra</numerusform>
                <numerusform>%1 e altre %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
            <translation>
                <numerusform>Il modello %1 non conosce %n classe di questa scena: %2. Resta nel layout e viene resa come senza classe.</numerusform>
                <numerusform>Il modello %1 non conosce %n classi di questa scena: %2. Restano nel layout e vengono rese come senza classe.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown to the model: %1</source>
            <translation>Sconosciute al modello: %1</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::SceneDocument</name>
        <message>
            <source>Untitled</source>
            <translation>Senza titolo</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::StatusLine</name>
        <message>
            <source>Pixel under the pointer</source>
            <translation>Pixel sotto il puntatore</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Device that renders</source>
            <translation>Dispositivo che genera la foto</translation>
        </message>
        <message>
            <source>Time the last photograph took; ≈ while it is not yet exact</source>
            <translation>Tempo dell’ultima foto; ≈ finché non è ancora esatta</translation>
        </message>
        <message>
            <source>Size of the layout</source>
            <translation>Dimensione del layout</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>unlabelled</source>
            <translation>senza classe</translation>
        </message>
        <message>
            <source> · object %1</source>
            <translation> · oggetto %1</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modello: %1</translation>
        </message>
        <message>
            <source>Loading %1…</source>
            <translation>Caricamento di %1…</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message numerus="yes">
            <source>%n issue(s)</source>
            <translation>
                <numerusform>%n problema</numerusform>
                <numerusform>%n problemi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::StylePanel</name>
        <message>
            <source>Open a model to choose looks.</source>
            <translation>Aprire un modello per scegliere gli stili.</translation>
        </message>
        <message>
            <source>Scene &amp;seed</source>
            <translation>&amp;Seme</translation>
        </message>
        <message>
            <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
            <translation>Tutti gli stili non scelti uno per uno seguono questo numero. Lo stesso numero dà la stessa immagine.</translation>
        </message>
        <message>
            <source>Re-roll all</source>
            <translation>Rilancia tutti</translation>
        </message>
        <message>
            <source>Another scene seed: another look for every class that is not locked</source>
            <translation>Un altro seme: un altro stile per ogni classe non bloccata</translation>
        </message>
        <message>
            <source>Tick all or none</source>
            <translation>Spunta tutte o nessuna</translation>
        </message>
        <message>
            <source>Re-roll</source>
            <translation>Rilancia</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Photo…</source>
            <translation>Foto…</translation>
        </message>
        <message>
            <source>Eight others</source>
            <translation>Altre otto</translation>
        </message>
        <message>
            <source>This model has one look for the whole picture; the scene seed chooses it.</source>
            <translation>Questo modello ha un solo stile per tutta l’immagine; lo sceglie il seme.</translation>
        </message>
        <message>
            <source>This model has no looks to choose from.</source>
            <translation>Questo modello non ha stili tra cui scegliere.</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked class(es)</source>
            <translation>
                <numerusform>%n classe spuntata</numerusform>
                <numerusform>%n classi spuntate</numerusform>
            </translation>
        </message>
        <message>
            <source>Re-roll %1</source>
            <translation>Rilancia %1</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>Blocca %1</translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>Sblocca %1</translation>
        </message>
        <message>
            <source>Look of %1</source>
            <translation>Stile di %1</translation>
        </message>
        <message>
            <source>Blend %1</source>
            <translation>Mescola %1</translation>
        </message>
        <message>
            <source>Another look for %1</source>
            <translation>Un altro stile per %1</translation>
        </message>
        <message>
            <source>The mean look for %1</source>
            <translation>Lo stile medio per %1</translation>
        </message>
        <message>
            <source>Take the look of %1 from a photo with its layout</source>
            <translation>Prende lo stile di %1 da una foto con il suo layout</translation>
        </message>
        <message>
            <source>Variations of %1</source>
            <translation>Variazioni di %1</translation>
        </message>
        <message>
            <source>Mean look of %1</source>
            <translation>Stile medio di %1</translation>
        </message>
        <message>
            <source>Scene seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>Variation of %1</source>
            <translation>Variazione di %1</translation>
        </message>
        <message>
            <source>Looks from %1</source>
            <translation>Stili da %1</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::StyleRow</name>
        <message>
            <source>scene seed</source>
            <translation>seme</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <source>seed %1</source>
            <translation>seme %1</translation>
        </message>
        <message>
            <source>kept seed</source>
            <translation>seme fissato</translation>
        </message>
        <message>
            <source>style %1</source>
            <translation>stile %1</translation>
        </message>
        <message>
            <source>Tick classes to re-roll or reset them together</source>
            <translation>Spuntare le classi per rilanciarle o azzerarle insieme</translation>
        </message>
        <message>
            <source>Where this look comes from</source>
            <translation>Da dove viene questo stile</translation>
        </message>
        <message>
            <source>Another look for %1</source>
            <translation>Un altro stile per %1</translation>
        </message>
        <message>
            <source>Lock: re-rolling leaves this look alone</source>
            <translation>Blocca: il rilancio non tocca questo stile</translation>
        </message>
        <message>
            <source>Blend towards the second look</source>
            <translation>Mescola verso il secondo stile</translation>
        </message>
        <message>
            <source>The second look, to blend towards</source>
            <translation>Il secondo stile verso cui mescolare</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>New seed</source>
            <translation>Nuovo seme</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Follow the scene seed</source>
            <translation>Segui il seme della scena</translation>
        </message>
        <message>
            <source>Take from photo…</source>
            <translation>Prendi da foto…</translation>
        </message>
        <message>
            <source>second look</source>
            <translation>secondo stile</translation>
        </message>
        <message>
            <source>Lock %1</source>
            <translation>Blocca %1</translation>
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
            <translation>Pennello più piccolo o più grande (con Maiusc a passi più grandi)</translation>
        </message>
        <message>
            <source>Shift+Wheel</source>
            <translation>Maiusc+rotella</translation>
        </message>
        <message>
            <source>Smaller or larger brush</source>
            <translation>Pennello più piccolo o più grande</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>Swap the current and the second class</source>
            <translation>Scambia la classe corrente e la seconda</translation>
        </message>
        <message>
            <source>Alt, right button</source>
            <translation>Alt, tasto destro</translation>
        </message>
        <message>
            <source>Eyedropper with any tool</source>
            <translation>Contagocce con qualsiasi strumento</translation>
        </message>
        <message>
            <source>Space, middle button</source>
            <translation>Spazio, tasto centrale</translation>
        </message>
        <message>
            <source>Pan with any tool</source>
            <translation>Sposta con qualsiasi strumento</translation>
        </message>
        <message>
            <source>Wheel, pinch, +  −</source>
            <translation>Rotella, pizzico, +  −</translation>
        </message>
        <message>
            <source>Zoom at the pointer</source>
            <translation>Ingrandisce al puntatore</translation>
        </message>
        <message>
            <source>0</source>
            <translation>0</translation>
        </message>
        <message>
            <source>Fit the layout into the window</source>
            <translation>Adatta il layout alla finestra</translation>
        </message>
        <message>
            <source>Arrow keys</source>
            <translation>Frecce</translation>
        </message>
        <message>
            <source>Scroll</source>
            <translation>Scorre</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Maiusc</translation>
        </message>
        <message>
            <source>Straight lines, squares and circles</source>
            <translation>Linee rette, quadrati e cerchi</translation>
        </message>
        <message>
            <source>Enter, Backspace, Esc</source>
            <translation>Invio, Backspace, Esc</translation>
        </message>
        <message>
            <source>Polygon: close, take a corner back, give up</source>
            <translation>Poligono: chiudi, togli un vertice, rinuncia</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Give up the stroke or shape under way</source>
            <translation>Rinuncia al tratto o alla forma in corso</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::ToolOptionsBar</name>
        <message>
            <source>Tool options</source>
            <translation>Opzioni dello strumento</translation>
        </message>
        <message>
            <source>Current and second class. Click or X swaps them.</source>
            <translation>Classe corrente e seconda. Un clic o X le scambia.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Misura</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>Misura del pennello</translation>
        </message>
        <message>
            <source>Round brush</source>
            <translation>Pennello tondo</translation>
        </message>
        <message>
            <source>Square brush</source>
            <translation>Pennello quadrato</translation>
        </message>
        <message>
            <source>The pressure of a pen scales the size</source>
            <translation>La pressione della penna regola la misura</translation>
        </message>
        <message>
            <source>Fill the connected area</source>
            <translation>Riempie l’area connessa</translation>
        </message>
        <message>
            <source>Fill everything of this class</source>
            <translation>Riempie tutto di questa classe</translation>
        </message>
        <message>
            <source>Filled shape</source>
            <translation>Forma piena</translation>
        </message>
        <message>
            <source>Outline, as thick as the size says</source>
            <translation>Contorno, spesso quanto la misura</translation>
        </message>
        <message>
            <source>What the eraser leaves</source>
            <translation>Che cosa lascia la gomma</translation>
        </message>
        <message>
            <source>Which classes may be painted over</source>
            <translation>Quali classi si possono coprire</translation>
        </message>
        <message>
            <source>unlabelled</source>
            <translation>senza classe</translation>
        </message>
        <message>
            <source>Paint over everything</source>
            <translation>Dipingi su tutto</translation>
        </message>
        <message>
            <source>Keep all other classes</source>
            <translation>Conserva tutte le altre classi</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Proteggi</translation>
        </message>
        <message>
            <source>Only over</source>
            <translation>Solo su</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>Qualsiasi</translation>
        </message>
        <message>
            <source>only over %1</source>
            <translation>solo su %1</translation>
        </message>
        <message numerus="yes">
            <source>%n protected</source>
            <translation>
                <numerusform>%n protetta</numerusform>
                <numerusform>%n protette</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask</source>
            <translation>Nessuna maschera</translation>
        </message>
        <message>
            <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
            <translation>Diametro in pixel del layout. [ e ] o Maiusc+rotella lo cambiano.</translation>
        </message>
        <message>
            <source>Erase to %1</source>
            <translation>Cancella in %1</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui::VariationStrip</name>
        <message>
            <source>Variation %1</source>
            <translation>Variazione %1</translation>
        </message>
        <message>
            <source>Take this look</source>
            <translation>Prendi questo stile</translation>
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
            <translation>Clic ingrandisce, Ctrl+clic riduce. La rotella ingrandisce con qualsiasi strumento.</translation>
        </message>
    </context>
    <context>
        <name>spolvero::ui</name>
        <message>
            <source>Exchange two classes</source>
            <translation>Scambia due classi</translation>
        </message>
    </context>
</TS>
