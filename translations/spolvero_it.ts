<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>Non selezionare niente</translation>
    </message>
</context>
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
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation>Mescola tra gli angoli</translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation>angolo %1: %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pennello</translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation>Dipinge la classe corrente. Maiusc prosegue l’ultimo tratto in linea retta e, trascinando, procede a passi di 15°. Per le classi con oggetti, un tratto che comincia su un oggetto lo estende; ogni altro ne crea uno nuovo.</translation>
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
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation>Riempi i buchi</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Togli le macchioline</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Espandi</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Contrai</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Leviga i contorni</translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation>Raddrizza i contorni</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tutte le classi</translation>
    </message>
    <message>
        <source>Current class</source>
        <translation>Classe corrente</translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation>Oggetto scelto</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation>Mostra nella tela</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
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
        <translation>Scegliere prima un oggetto.</translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation>Scegliere una classe o un oggetto da espandere o contrarre.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calcolo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>Cambia %Ln pixel del livello attivo.</numerusform>
            <numerusform>Cambiano %Ln pixel del livello attivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation>Qui non c’è niente da pulire.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Scrivere che cosa si vuole fare</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Comandi corrispondenti</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niente si chiama così.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation>layout</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seme</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>stili</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation>dispositivo o precisione</translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation>Stessa composizione</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>Differenze: %1</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Confronta immagini</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Divisore</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Affiancate</translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation>Di&amp;fferenze</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Adatta alla finestra</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Uno a uno</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguali</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation>%1 · differenza media %2 su 255 · massima %3 · %4&#xa0;% dei pixel cambiati · %5</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation>Due immagini a confronto</translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation>Le frecce sinistra e destra spostano il divisore</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation>Curve dell’addestramento</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Ancora nessun valore</translation>
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
        <translation>%1: %2&#xa0;% di %3</translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation>Che cosa determina che cosa</translation>
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
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Esporta immagine</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Scegli una posizione</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
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
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>8 bit per channel</source>
        <translation>8 bit per canale</translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation>16 bit per canale</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Profondità</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualità</translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation>Includi la &amp;scena nel file</translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation>Layout, stili, modello e impostazioni viaggiano dentro l’immagine; rilasciarla sulla finestra riporta la scena</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Dimensione</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>In&amp;terrompi</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation>Generazione di %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 è stato scritto.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Interrotto; non è stato scritto niente.</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Come il modello è stato addestrato</translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation>Come il layout</translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation>Il doppio del layout</translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation>Quattro volte il layout</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altra</translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation>I file %1 non contengono la scena; solo PNG lo consente.</translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation>Rilasciare questo file sulla finestra riporta la scena. Chi lo riceve può leggerne il layout e la posizione del modello su questo computer.</translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation>Il file conterrà solo l’immagine.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 esiste già. Premere di nuovo Esporta per sostituirlo.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation>Esporta &amp;foto…</translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation>Esporta la foto come PNG, JPEG, WebP o TIFF</translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation>In ogni dimensione fino a 4096 pixel e a 8 o 16 bit; i PNG contengono la loro scena.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Esportato %1</translation>
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
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation>Preferiti di questa scena</translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation>Libreria di stili</translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation>Conservare gli stili con la stella o rilasciarli qui. F2 rinomina, Canc toglie.</translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation>In questa scena</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Conserva questo stile</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation>Conserva lo stile attuale della scena</translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation>Carica uno stile da un file</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation>Salva lo stile della scena in un file</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Stile %1</translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation>%1, fatto con %2</translation>
    </message>
    <message>
        <source>No look is kept yet: press the star, or drop one here.</source>
        <translation>Ancora nessuno stile conservato: premere la stella o rilasciarne uno qui.</translation>
    </message>
    <message>
        <source>Drop a look here to have it in every scene.</source>
        <translation>Rilasciare qui uno stile per averlo in ogni scena.</translation>
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
        <source>No safety copy of the unsaved scene could be kept, so save it yourself. %1</source>
        <translation>Impossibile conservare una copia di sicurezza della scena non salvata: salvarla a mano. %1</translation>
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
    <name>spolvero::ui::FilmBadge</name>
    <message>
        <source>The canvas shows the film. Click to show the scene again.</source>
        <translation>La tela mostra il filmato. Cliccare per mostrare di nuovo la scena.</translation>
    </message>
    <message>
        <source>Film, frame %1 · back to the scene</source>
        <translation>Filmato, fotogramma %1 · torna alla scena</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Esporta filmato</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Ultima immagine</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation>Scrivi accanto la linea temporale, per la riga di comando:</translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation>Riga di comando che produce gli stessi file</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation>%1 di %2 immagini, restano %3</translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation>Il filmato non è stato scritto: %1</translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation>Non c’è un modello con cui generare. Aprirne uno dal menu Modello.</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>Caricamento del modello…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Interrotto; non è rimasto alcun file.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 esiste già. Premere di nuovo Esporta per sostituirlo.</translation>
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
        <translation>GIF animata</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation>Immagini PNG numerate in una cartella</translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation>Provino a contatto: una sola immagine</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Scegli il file</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;File:</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primo fotogramma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ultimo fotogramma</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation>Foto&amp;grammi:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation>Il lato lungo delle immagini</translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation>&amp;Lato lungo:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> al secondo</translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation>Il filmato mantiene la durata; un’altra frequenza ne fa più o meno fotogrammi</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>F&amp;requenza:</translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation>A sinistra: file piccoli. A destra: fedele alle immagini quanto il formato consente</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualità:</translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation>&amp;Immagini per foglio:</translation>
    </message>
    <message>
        <source>film</source>
        <translation>filmato</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Cartella per le immagini</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>Esporta filmato</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation>Man&amp;uale</translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation>Come si usa tutto; non serve la rete</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Pagina di &amp;benvenuto</translation>
    </message>
    <message>
        <source>Examples, scenes opened last, tips</source>
        <translation>Esempi, ultime scene aperte, suggerimenti</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossibile scrivere in %1.</translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation>Non c’è ancora una foto da conservare.</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>L’immagine è conservata nella cronologia.</translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation>Torna a un’immagine conservata</translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation>Il suo modello %1 non c’è più; resta quello in uso.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Esportato %1</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>Impossibile scrivere o leggere la cronologia: %1</translation>
    </message>
    <message>
        <source>Keep pictures in the scene file</source>
        <translation>Conserva immagini nel file della scena</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>%n immagine sarà salvata con la scena.</numerusform>
            <numerusform>%n immagini saranno salvate con la scena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Immagine %1</translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation>Fissata: non viene mai eliminata</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>Conservata automaticamente</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fissata</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation>Co&amp;nserva questa immagine</translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation>Conserva la foto con tutto ciò di cui è fatta</translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation>Resta nella cronologia; da lì si può tornarvi, confrontarla con altre o trascinarla fuori come PNG.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Immagini PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation>Immagini conservate</translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation>Un’immagine conservata resta qui con tutto ciò di cui è fatta.</translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation>&amp;Torna a questa immagine</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Confronta le due</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fissa</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salva una copia…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation>Conserva la foto mostrata con tutto ciò di cui è fatta</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automaticamente</translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>Conserva da sé un’immagine quando si stabilizza dopo %n modifica</numerusform>
            <numerusform>Conserva da sé un’immagine quando si stabilizza dopo %n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the scene &amp;file</source>
        <translation>Conserva nel file della sce&amp;na</translation>
    </message>
    <message>
        <source>Save the picture inside the scene&apos;s own file too</source>
        <translation>Salva l’immagine anche dentro il file della scena</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation>Importa layout</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etichette</translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation>PNG di indici o a colori di qualsiasi set di dati noto, contorni labelme (.json) o un’immagine esportata da questo programma</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Oggetti</translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation>PNG con i numeri degli oggetti; vuoto: ogni parte connessa di una classe di oggetti è un oggetto</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation>Scegliere un file di etichette.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation>File di etichette (*.png *.json)</translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation>In questa &amp;scena</translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation>Sostituisce il layout; si annulla in un solo passo</translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation>Come &amp;nuova scena</translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation>Nuova, con le &amp;classi del file</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation>Le classi del file restano come sono; niente viene convertito</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il file %1 non esiste.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>Non è un file di etichette noto qui: erano attesi numeri di classe, pochi colori uniformi o contorni labelme.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>In the classes of the model</source>
        <translation>Nelle classi del modello</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation>&amp;Importa layout…</translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation>Importa un file di etichette di qualsiasi set di dati noto</translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme o qualsiasi immagine a colori uniformi; si indica che cosa diventano le sue classi.</translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation>Esporta con&amp;torni labelme…</translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation>&amp;Converti le classi della scena…</translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation>Nuova &amp;da</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nuova da</translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation>File di &amp;etichette…</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Foto…</translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation>Un modello di segmentazione trova il layout di una foto</translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation>Layout &amp;sognato</translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation>Un modello che sogna layout (SB-GAN) ne crea uno dal rumore</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation>Nessun template si adatta alle classi del modello</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelli (*.safetensors)</translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation>Layout di una foto</translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation>Quale modello di segmentazione?</translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation>Quale modello sogna i layout?</translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation>Non c’è ancora una foto da copiare.</translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation>La foto è negli appunti.</translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation>Copia il layout nei colori delle sue classi</translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation>Il layout è negli appunti.</translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation>Copia il layout come immagine a tavolozza con i numeri delle classi</translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation>Incolla i&amp;mmagine</translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation>Incolla un’immagine di un altro programma</translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation>Un’immagine nei colori o nei numeri delle classi diventa il layout, ogni altra una foto di riferimento.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Non ci sono immagini negli appunti.</translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation>Incolla layout</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Immagine incollata</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Incolla foto</translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation>L’immagine è ora una foto di riferimento di questa scena.</translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation>Esporta layout come contorni labelme</translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation>Contorni labelme (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Esportato %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Aprire prima un modello.</translation>
    </message>
    <message>
        <source>Copy p&amp;hotograph</source>
        <translation>Copia &amp;foto</translation>
    </message>
    <message>
        <source>Copy the photograph for other programs</source>
        <translation>Copia la foto per altri programmi</translation>
    </message>
    <message>
        <source>Copy layout in &amp;colours</source>
        <translation>Copia layout a co&amp;lori</translation>
    </message>
    <message>
        <source>Copy layout as &amp;indices</source>
        <translation>Copia layout come i&amp;ndici</translation>
    </message>
    <message>
        <source>Say what the scene&apos;s classes are drawn as by a model that has others</source>
        <translation>Indica come un modello che ne ha altre disegna le classi della scena</translation>
    </message>
    <message>
        <source>The scene&apos;s model %1 is gone; the one in use stays.</source>
        <translation>Il modello %1 della scena non c’è più; resta quello in uso.</translation>
    </message>
    <message>
        <source>The model %1 does not know these classes and draws nothing for them: %2</source>
        <translation>Il modello %1 non conosce queste classi e non disegna nulla per esse: %2</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Converti classi…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Template…</translation>
    </message>
    <message>
        <source>Layouts to begin with, made of the model&apos;s classes</source>
        <translation>Layout da cui iniziare, fatti con le classi del modello</translation>
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
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation>%1
Doppio clic o F2 rinomina, trascinare riordina.</translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation>Nascondi questo livello (Spazio)</translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation>Mostra questo livello (Spazio)</translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation>Sblocca questo livello (L)</translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation>Blocca questo livello (L)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation>Rinomina livello</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Mostra livello</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Nascondi livello</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Blocca livello</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>Sblocca livello</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visibile</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloccato</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation>Livelli</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>&amp;Aggiungi livello</translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation>Aggiunge un livello trasparente sopra quello attivo</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>&amp;Duplica livello</translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation>Mette una copia sopra il livello attivo</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>&amp;Fondi in basso</translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation>Riporta i pixel del livello attivo su quello sottostante</translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation>A&amp;ppiattisci tutti i livelli</translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation>Fa un solo livello di ciò che è visibile; i livelli nascosti spariscono</translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation>&amp;Elimina livello</translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation>Elimina il livello attivo</translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation>Scegli il livello &amp;superiore</translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation>Rende attivo il livello sopra</translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation>Scegli il livello &amp;inferiore</translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation>Rende attivo il livello sotto</translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation>Sposta livello in al&amp;to</translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation>Sposta il livello attivo sopra il successivo</translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation>Sposta livello in &amp;basso</translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation>Sposta il livello attivo sotto il successivo</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>&amp;Rinomina livello</translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation>Modifica il nome del livello attivo</translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation>Livello &amp;visibile</translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation>Mostra o nasconde il livello attivo</translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation>Livello b&amp;loccato</translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation>Blocca o sblocca il livello attivo</translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation>Si dipinge su %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation>Ricerca delle classi in %1…</translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation>Un layout viene sognato…</translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation>La nuova scena non è stata creata: %1</translation>
    </message>
    <message>
        <source>Dream a layout</source>
        <translation>Sognare un layout</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>Anteprima del layout</translation>
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
    <name>spolvero::ui::LookDesk</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The scene keeps at most %1 favourites; remove one first.</source>
        <translation>La scena conserva al massimo %1 preferiti; toglierne prima uno.</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Preferito %1</translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation>Conservato con la scena: %1</translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation>Togli preferito</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>Rinomina preferito</translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation>Stile copiato</translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation>Negli appunti non c’è uno stile. Copiarne prima uno da un elenco di stili.</translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation>Incolla stile</translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation>Impossibile prendere lo stile: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>Salva stile</translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation>Stili (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
    <message>
        <source>Load look</source>
        <translation>Carica stile</translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation>Carica stile %1</translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation>&amp;Prendi questo stile</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Stile %1</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Togli dai pre&amp;feriti</translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation>Metti nei pre&amp;feriti</translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation>Metti nella &amp;libreria</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>Nella libreria: %1</translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation>Mostra &amp;vicini</translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation>In un angolo del pa&amp;d</translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation>Angolo &amp;%1</translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation>Angolo %1 del pad</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>&amp;Copia stile</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>&amp;Salva stile…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation>Impossibile leggere uno stile della libreria: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation>Impossibile scrivere uno stile nella libreria: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, in uso</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation>Stili degli oggetti</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Miscela</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation>&amp;Conserva questo stile</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation>Conserva lo stile attuale della scena tra i suoi preferiti</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>C&amp;opia stile</translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation>Copia lo stile della scena, per incollarlo in un’altra</translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation>&amp;Incolla stile</translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation>Dà alla scena lo stile copiato</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>&amp;Salva stile…</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation>Salva lo stile della scena come JSON, letto anche dalla riga di comando</translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation>C&amp;arica stile…</translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation>Dà alla scena uno stile salvato</translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation>Nuovi angoli del &amp;pad</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>Il primo angolo come la scena attuale, gli altri a caso</translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation>Sc&amp;egli un oggetto per i suoi stili</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Poi cliccare un oggetto nell’immagine</translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation>Cliccare un oggetto nell’immagine per vederne gli stili</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Layout di %1</translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation>Stile rilasciato</translation>
    </message>
    <message>
        <source>Add photos to the board</source>
        <translation>Aggiungi foto alla tavola</translation>
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
        <source>Export &amp;layout as index PNG…</source>
        <translation>Esporta &amp;layout come PNG di indici…</translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation>Esporta layout come PNG a c&amp;olori…</translation>
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
        <translation>Te&amp;ma</translation>
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
        <translation>&amp;Nuove variazioni</translation>
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
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation>Il più veloce misurato qui: %1</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Se&amp;lezione</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>L&amp;ivello</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>O&amp;ggetto</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>A&amp;nimazione</translation>
    </message>
    <message>
        <source>Show or hide the panel “%1”</source>
        <translation>Mostra o nasconde il pannello “%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation>Converti le classi della scena</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Converti classi</translation>
    </message>
    <message>
        <source>Say what each class of the scene is drawn as by the model %1. The scene keeps its classes; the choice is saved with it.</source>
        <translation>Indicare come il modello %1 disegna ciascuna classe della scena. La scena mantiene le sue classi; la scelta viene salvata con essa.</translation>
    </message>
    <message>
        <source>&amp;Draw them so</source>
        <translation>D&amp;isegnale così</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Replace the scene&apos;s classes</source>
        <translation>S&amp;ostituisci le classi della scena</translation>
    </message>
    <message>
        <source>Repaint the scene in the model&apos;s classes, as one undo step</source>
        <translation>Ridipinge la scena con le classi del modello, in un solo passo di annullamento</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingDialog</name>
    <message>
        <source>Map classes</source>
        <translation>Converti classi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Take it so</source>
        <translation>&amp;Usa così</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation>Mostra il layout nelle nuove classi, altrimenti in quelle del file</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>C&amp;arica…</translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation>Prende le scelte da un file</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation>Conserva le scelte in un file, per la prossima volta</translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation>Corrispondenze di classi (*.toml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Carica corrispondenza</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Salva corrispondenza</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>La corrispondenza è salvata.</translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation>La corrispondenza nomina classi che questa scena non ha: %1.</translation>
    </message>
    <message>
        <source>Show as it &amp;becomes</source>
        <translation>Mostra &amp;dopo la conversione</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are.</source>
        <translation>Le classi del file restano come sono.</translation>
    </message>
    <message>
        <source>Every class has a class here.</source>
        <translation>Ogni classe ha qui la sua classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n classe resterà senza classe.</numerusform>
            <numerusform>%n classi resteranno senza classe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation>Quale classe diventa quale</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 diventa</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>senza classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>nessuna corrispondenza</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>simile</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
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
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation>Rilasciare qui foto, ciascuna con accanto un’immagine delle sue classi (NAME_labels.png). Poi spuntare quale classe prende lo stile da quale.</translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation>Stili da foto</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Aggiungi foto…</translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation>Una foto con un’immagine delle sue classi, per la tavola</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Quanto</translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation>Quanto delle foto</translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation>Dallo stile proprio della scena a quello delle foto</translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation>Dalla tavola A alla tavola B</translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation>Conserva lo stile attuale come tavola %1, un estremo del morphing</translation>
    </message>
    <message>
        <source>own</source>
        <translation>proprio</translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation>Lo stile proprio della scena</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>immagine intera</translation>
    </message>
    <message>
        <source>own look</source>
        <translation>stile proprio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 non ha %2</translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation>Conservare prima uno stile come A e un altro come B</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’immagine</translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation>Stile di %1: %2</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Tavola %1</translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation>Morphing tra le tavole</translation>
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
    <name>spolvero::ui::ObjectModel</name>
    <message>
        <source>%1
%2 %</source>
        <translation>%1
%2&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2 px, %3 × %4 at %5, %6</source>
        <translation>%1: %2 px, %3 × %4 a %5, %6</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 per cento</translation>
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
        <translation>Ancora nessun oggetto. I tratti di una classe di oggetti diventano oggetti.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Oggetti</translation>
    </message>
    <message>
        <source>What is chosen is a region of a class, not an object. Strokes of a class of things become objects.</source>
        <translation>È scelta una regione di una classe, non un oggetto. I tratti di una classe di oggetti diventano oggetti.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation>Stili dell’oggetto</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation>L’oggetto di cui si mostrano gli stili</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Poi cliccare un oggetto nell’immagine</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>Per tutta la classe</translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation>Tutti gli oggetti di questa classe prendono questo stile, anche i nuovi</translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation>Un altro stile per questo oggetto, a caso</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation>Blocca: il rilancio non tocca questo oggetto</translation>
    </message>
    <message>
        <source>As its class</source>
        <translation>Come la sua classe</translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation>Questo oggetto torna allo stile della sua classe</translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation>Azzera classe</translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation>Tutti gli oggetti di questa classe seguono di nuovo il seme della scena</translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation>Il layout non ha ancora oggetti.</translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation>Questo modello non ha stili per oggetto.</translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation>%1 ha uno stile proprio: %2.</translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation>%1 ha lo stile della sua classe: %2.</translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation>%1 segue il seme della scena.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation>Stile di ogni %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Azzera %1</translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation>Azzera ogni %1</translation>
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
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation>Oggetti</translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation>Cliccare un oggetto per sceglierlo, Maiusc+clic per più oggetti. Trascinare per spostare, tirare una maniglia per scalare (Maiusc mantiene le proporzioni), le frecce spostano di poco, Canc elimina.</translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation>Sposta oggetti</translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation>Scala oggetti</translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation>Rifletti oggetti</translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation>Duplica oggetti</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation>Oggetti</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Timbri</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation>Taglia gli oggetti scelti o ciò che è selezionato</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation>Copia gli oggetti scelti o ciò che è selezionato</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation>Incolla oggetti o immagini; le classi si riconoscono dal nome</translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation>&amp;Nuovo oggetto col prossimo tratto</translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation>Il prossimo tratto di una classe di oggetti comincia un nuovo oggetto</translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation>&amp;Dipingi nell’oggetto scelto</translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation>I tratti appartengono all’oggetto scelto</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplica</translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation>Copia gli oggetti scelti accanto a sé stessi</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fondi</translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation>Fa un solo oggetto di quelli scelti</translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation>&amp;Separa in pezzi</translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation>Fa di ogni pezzo degli oggetti scelti un oggetto a sé</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>Rifletti in &amp;orizzontale</translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation>Scambia sinistra e destra degli oggetti scelti</translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation>Rifletti in &amp;verticale</translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation>Scambia sopra e sotto degli oggetti scelti</translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation>Dai loro la &amp;classe corrente</translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation>Dà agli oggetti scelti la classe corrente</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation>Elimina gli oggetti scelti; i dintorni riempiono il buco (Canc con lo strumento Oggetti)</translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation>C&amp;rea oggetti da tutte le regioni connesse</translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation>Ogni regione connessa di una classe di oggetti diventa un oggetto a sé</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>&amp;Pulisci</translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation>Riempi i &amp;buchi…</translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation>Togli le &amp;macchioline…</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Espandi…</translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation>&amp;Contrai…</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation>&amp;Leviga i contorni…</translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation>R&amp;addrizza i contorni…</translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation>Si&amp;mmetria dei tratti</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nessuna</translation>
    </message>
    <message>
        <source>&amp;Left and right</source>
        <translation>&amp;Sinistra e destra</translation>
    </message>
    <message>
        <source>&amp;Top and bottom</source>
        <translation>S&amp;opra e sotto</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Entrambe</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simmetria</translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation>&amp;Bordi degli oggetti</translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation>Linee tra classi e oggetti, sopra la tela</translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation>Scegliere un oggetto o selezionare qualcosa da copiare.</translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation>Scegliere un oggetto o selezionare qualcosa da tagliare.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation>Incolla oggetti</translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation>Classe assente qui: %1. Incollata come %2.</translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation>Scegliere due o più oggetti da fondere (Maiusc+clic con lo strumento Oggetti).</translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation>Ogni oggetto scelto è in un solo pezzo.</translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation>Crea oggetti dalle regioni</translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation>Scegliere un oggetto o selezionare qualcosa da conservare come timbro.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation>Conservato come timbro: %1</translation>
    </message>
    <message>
        <source>N&amp;ame…</source>
        <translation>&amp;Assegna nome…</translation>
    </message>
    <message>
        <source>Name the chosen object; its name is kept with the scene</source>
        <translation>Dà un nome all’oggetto scelto; il nome viene conservato con la scena</translation>
    </message>
    <message>
        <source>Regions of stuff have no names; choose an object.</source>
        <translation>Le regioni di classi senza oggetti non hanno nome; scegliere un oggetto.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation>Trascinare la maniglia: più è vicina a un angolo, più ne prende lo stile. Impostare gli angoli qui sotto o rilasciarvi degli stili.</translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation>&amp;Tutte le classi, non solo le spuntate</translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation>Da dove viene lo stile di questo angolo; qui si possono rilasciare stili</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>Il primo angolo come la scena attuale, gli altri a caso</translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation>Tre angoli invece di quattro</translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation>Quattro angoli invece di tre</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>Stile dell’immagine</translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation>Stili di tutte le classi</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Stile di %1</translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>Stile di %n classe spuntata</numerusform>
            <numerusform>Stili di %n classi spuntate</numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation>Mescola sul pad</translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation>Angoli del pad</translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation>Angolo %1: %2</translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation>Lo stile attuale della scena</translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation>lo stile della scena</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>A caso</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>a caso</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>rilasciato</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Angolo %1</translation>
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
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation>Distanza tra fotogrammi vicini</translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation>Fotogramma %1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message>
        <source>%1 is no picture of classes: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>%1 non è un’immagine di classi: erano attesi numeri di classe, pochi colori uniformi o contorni labelme.</translation>
    </message>
    <message>
        <source>The layout of %1 has other classes than the scene. Say what each becomes here; looks are taken for those.</source>
        <translation>Il layout di %1 ha classi diverse da quelle della scena. Indicare che cosa diventa qui ciascuna; gli stili vengono presi per quelle.</translation>
    </message>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>La risposta vale per %n foto.</numerusform>
            <numerusform>La risposta vale per %n foto.</numerusform>
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
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation>Nessun layout trovato per la foto %1. I suoi stili si possono prendere solo con un’immagine delle sue classi: mettere %2 accanto, o rilasciarle insieme. Una volta creata una scena da una foto con un modello di segmentazione, questo trova le classi da sé.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation>Non c’è un modello con cui generare: aprirne prima uno.</translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation>L’immagine non è stata esportata: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 porta il layout in un solo livello: il suo %n livello è troppo grande per un’immagine. I file di scena (.ora) lo conservano.</numerusform>
            <numerusform>%1 porta il layout in un solo livello: i suoi %n livelli insieme sono troppo grandi per un’immagine. I file di scena (.ora) li conservano.</numerusform>
        </translation>
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
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendering</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefinite</translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation>Ripristina tutto tranne le scorciatoie</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation>Mostra le classi anche con &amp;motivi</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation>Mostra la pagina di &amp;benvenuto all’avvio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation>Per chi non distingue le classi dai soli colori.</translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation>&amp;Copia di sicurezza ogni</translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation>Conservata finché la scena non è salvata; proposta dopo un arresto anomalo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
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
        <translation>Automatico: il più veloce misurato qui</translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation>32 bit (fp32), esatta</translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation>16 bit (bf16), più rapida su CPU e GPU recenti</translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation>16 bit (fp16), più rapida su GPU</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Precisione</translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation>T&amp;olleranza mentre si dipinge</translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation>Quanto le immagini possono scostarsi mentre si dipinge, per arrivare prima. Alla pausa ne segue una esatta.</translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation>Memoria per &amp;immagine</translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation>Le immagini più grandi vengono generate in parti che ci stanno.</translation>
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
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation>Cambia classe</translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation>Cliccare un oggetto o una regione per dargli per intero la classe corrente.</translation>
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
    <message>
        <source>What the scene&apos;s classes are drawn as could not be read: %1</source>
        <translation>Impossibile leggere come vengono disegnate le classi della scena: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation>Perdite</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validazione</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Impostazioni dell’addestramento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Passi compiuti</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation>Lo ferma dov’è; la memoria resta occupata</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation>Completa il passo e scrive un checkpoint da cui riprendere</translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation>Continua l’addestramento dall’ultimo checkpoint</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Apri il suo modello</translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation>Dipingi con il modello più recente</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostra cartella</translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation>Impossibile raggiungere l’addestramento: è terminato?</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smussatura</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logaritmica</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Ancora nessun campione</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>Quale campione</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation>%1 · visto l’ultima volta al passo %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallito: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminato</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation>terminato senza un ultimo messaggio; l’ultimo checkpoint è conservato</translation>
    </message>
    <message>
        <source>training</source>
        <translation>in addestramento</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · passo %2 di %3 · %4</translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation>%1 immagini/s · restano %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>Impossibile mostrare %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Riprendi addestramento</translation>
    </message>
    <message>
        <source>last heard from %1, %2</source>
        <translation>ultimo segnale da %1, %2</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>messa in pausa…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>ripresa…</translation>
    </message>
    <message>
        <source>stopping after this step…</source>
        <translation>interruzione dopo questo passo…</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Termina subito</translation>
    </message>
    <message>
        <source>Does not wait for the step: what was trained since the last checkpoint is lost</source>
        <translation>Non attende la fine del passo: quanto addestrato dall’ultimo checkpoint va perso</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation>Aprire un modello che può dare più stili a uno stesso layout.</translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation>Immagini di questo modello</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Campioni</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Immagine %1</translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation>Stili estratti a caso, senza fine</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vicini</translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation>Stili intorno a quello della scena, più lontani riga per riga</translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation>Seme del primo campione</translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation>Seme del primo campione; gli altri lo seguono</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Altri campioni</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distanza</translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation>Di quanto si allontana ogni riga di otto</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seme %1</translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation>Prendi questo stile; clic destro per altro</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sé stesso</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>al %1&#xa0;%</translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation>100&#xa0;% = uno stile che non ha niente in comune con il primo</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Stile %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation>Il livello “%1” è bloccato. Sbloccarlo o scegliere un altro livello da modificare.</translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation>Il livello “%1” è nascosto. Mostrarlo o scegliere un altro livello da modificare.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Livello %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation>Seleziona classe</translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation>Clic seleziona l’oggetto o la regione connessa sotto il puntatore, con Ctrl tutto ciò che è della sua classe. Maiusc aggiunge, Alt toglie.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectLassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw around what shall be selected. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>Disegnare intorno a ciò che va selezionato. Maiusc aggiunge, Alt toglie; un clic o Esc non seleziona niente.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tutto</translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation>Seleziona tutto il layout</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Niente</translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation>Non seleziona niente: gli strumenti agiscono ovunque</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Non selezionare niente</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverti</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>Seleziona ciò che non è selezionato</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverti selezione</translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation>Pixel della &amp;classe corrente</translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation>Seleziona tutto ciò che ha la classe con cui si dipinge</translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation>Pixel &amp;senza classe</translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation>Seleziona tutto ciò che non ha una classe</translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation>&amp;Oggetti scelti</translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation>Seleziona i pixel degli oggetti scelti</translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation>Ciò che copre il &amp;livello attivo</translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation>Seleziona ogni pixel che il livello attivo non lascia trasparire</translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation>Nessun pixel ha la classe “%1”.</translation>
    </message>
    <message>
        <source>Select class</source>
        <translation>Seleziona classe</translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation>Ogni pixel ha una classe.</translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation>Seleziona pixel senza classe</translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation>Nessun oggetto è scelto. Sceglierne prima con lo strumento Oggetti.</translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation>Seleziona oggetti</translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation>Il livello “%1” non copre niente.</translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation>Seleziona ciò che copre un livello</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation>Seleziona rettangolo</translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>Trascinare per selezionare un rettangolo: fuori di esso gli strumenti non cambiano niente. Maiusc aggiunge, Alt toglie; un clic o Esc non seleziona niente.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>Non selezionare niente</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;eferenze…</translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation>Lingua, tema, scorciatoie, dispositivo, memoria</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandi…</translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation>Trova tutto ciò che il programma sa fare</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation>Cerca azioni o scorciatoie</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Azioni e scorciatoie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Predefinita</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuova scorciatoia</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegna</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation>Anche “%1” ha questa scorciatoia</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Riassegna</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation>Scegliere un’azione, cliccare nel campo e premere la nuova scorciatoia.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 appartiene a “%2”, che la perderebbe.</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation>Premere la nuova scorciatoia di “%1”.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation>Timbri</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation>Altezza dei timbri</translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation>Altezza in pixel del layout. Anche [ e ] la cambiano.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Riflesso</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Conserva selezione</translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation>Conserva gli oggetti scelti, o ciò che è selezionato, come timbro personale</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, come %2</translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation>%1, nella classe corrente</translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation>Il modello non ha una classe per “%1”: viene timbrato come %2.</translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation>Elimina timbro</translation>
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
        <translation>Timbro</translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation>Clic mette la forma scelta nella classe corrente, ogni volta come oggetto a sé. [ e ] ne cambiano la misura, Maiusc+clic la riflette.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation>Avvia un addestramento</translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation>Una preimpostazione o il percorso di un file di configurazione</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preimpostazione</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Set di dati</translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation>Cartella con immagini, etichette e classes.json</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Set di dati</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation>Una cartella che non esiste ancora o è vuota</translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation>&amp;Cartella dell’addestramento</translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation>File di modello o addestramento; vuoto: da zero</translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation>Pesi &amp;iniziali</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
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
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>Other &amp;settings</source>
        <translation>&amp;Altre impostazioni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>Scegliere una preimpostazione.</translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation>Scegliere la cartella di un set di dati.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Scegliere una cartella per l’addestramento.</translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation>%1 contiene già un addestramento: scegliere un’altra cartella, o aprire quello e riprenderlo.</translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation>“%1” non è un’impostazione: scrivere key=value, una per riga.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Pesi iniziali</translation>
    </message>
    <message>
        <source>Choose a model or a run</source>
        <translation>Scegli un modello o un addestramento</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>File di modello…</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelli (*.safetensors);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Folder of a run…</source>
        <translation>Cartella di un addestramento…</translation>
    </message>
    <message>
        <source>There is no model and no run %1 to begin with.</source>
        <translation>Non esiste alcun modello né addestramento %1 da cui iniziare.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
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
    <message>
        <source>Take the look of a photo</source>
        <translation>Prende lo stile di una foto</translation>
    </message>
    <message>
        <source>One look for the whole picture: %1. The Samples panel shows others.</source>
        <translation>Uno stile per tutta l’immagine: %1. Il pannello Campioni ne mostra altri.</translation>
    </message>
    <message>
        <source>This model has a look for each object: choose them in the Objects&apos; styles panel.</source>
        <translation>Questo modello ha uno stile per ogni oggetto: sceglierli nel pannello Stili degli oggetti.</translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>Questo modello genera %n immagine di un layout alla volta: sceglierne una nel pannello Campioni.</numerusform>
            <numerusform>Questo modello genera %n immagini di un layout alla volta: sceglierne una nel pannello Campioni.</numerusform>
        </translation>
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
    <message>
        <source>mixture of %1</source>
        <translation>miscela di %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Linea temporale: %1</translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation>Impossibile leggere la linea temporale di questa scena: %1</translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation>La linea temporale resta com’è: %1</translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>Aggiungi fotogramma chiave</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>Elimina fotogramma chiave</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>Sposta fotogramma chiave</translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation>Copia fotogramma chiave</translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation>Ritmo del fotogramma chiave</translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation>Percorso del fotogramma chiave</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Durata del filmato</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Ritmo uniforme</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>Ritmo proprio</translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation>Vai al fotogramma chiave</translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation>Layout del fotogramma chiave</translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation>Stile del fotogramma chiave</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 was replaced.</source>
        <translation>Il fotogramma chiave al fotogramma %1 è stato sostituito.</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 is like this already.</source>
        <translation>Il fotogramma chiave al fotogramma %1 è già così.</translation>
    </message>
    <message>
        <source>Replace keyframe</source>
        <translation>Sostituisci fotogramma chiave</translation>
    </message>
    <message>
        <source>Keyframe at frame %1</source>
        <translation>Fotogramma chiave al fotogramma %1</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout has taken the place of all layers.</source>
        <translation>Il layout del fotogramma chiave ha preso il posto di tutti i livelli.</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout lies on a layer of its own.</source>
        <translation>Il layout del fotogramma chiave è su un livello a sé.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Riproduci (Spazio)</translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation>Mostra di nuovo la scena invece del filmato (Esc)</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Esporta filmato…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>La scena attuale diventa un fotogramma chiave alla testina</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation>Elimina il fotogramma chiave alla testina (Canc)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation>Mette nella scena stile e layout del fotogramma chiave, per ripartire da lì (Invio)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Lineare</translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation>Estremi lenti</translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation>Ritmo del passaggio al fotogramma chiave successivo</translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation>Ritmo fino al fotogramma chiave successivo</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Retto</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Sferico</translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation>Come i codici di stile passano al fotogramma chiave successivo: in linea retta, o ruotando per mantenere la lunghezza dei codici con cui il modello è stato addestrato</translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation>Percorso dei codici</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> fotogrammi</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Durata del filmato</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> al secondo</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogrammi al secondo</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation>Dall’ultimo fotogramma chiave il filmato torna al primo</translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation>Vista del percorso: quanto distano i fotogrammi vicini</translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation>Genera tutti i fotogrammi e li misura</translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation>Regola il ritmo perché i fotogrammi vicini siano ugualmente distanti</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Ritmo uniforme</translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation>Salva le distanze come tabella (CSV)…</translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation>Misurati %1 di %2 fotogrammi, restano %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Spazio)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation>differenza media dei colori, da 0 a 255</translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation>Misura genera ogni fotogramma una volta e mostra quanto dista dal successivo, nell’insieme e per classe (%1).</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation>Linea temporale</translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation>Aggiungi fotogramma &amp;chiave</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>La scena attuale diventa un fotogramma chiave alla testina</translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation>Dipingere e scegliere stili, spostare la testina della linea temporale, aggiungere il prossimo fotogramma chiave: il filmato porta dall’uno all’altro.</translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation>Aggiungi fotogramma chiave di solo &amp;stile</translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation>Il layout prosegue il suo percorso tra i fotogrammi chiave vicini</translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation>&amp;Elimina fotogramma chiave</translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation>Quello alla testina</translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation>&amp;Riparti dal fotogramma chiave</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation>Mette nella scena stile e layout del fotogramma chiave alla testina</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Riproduci o metti in &amp;pausa</translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation>Mostra il filmato nella tela</translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation>&amp;Mostra di nuovo la scena</translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation>Invece del filmato</translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation>Esporta &amp;filmato…</translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation>Video, GIF, immagini o provino a contatto; intanto si può continuare a dipingere</translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation>Filmato scritto: %1</translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation>Salva distanze</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation>Distanze scritte: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation>Linea temporale</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotogramma %1 di %2</translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation>, fotogramma chiave di stile e layout</translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation>, fotogramma chiave</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Fotogramma %1, %2</translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation>stile e layout</translation>
    </message>
    <message>
        <source>look</source>
        <translation>stile</translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation>Fotogramma chiave %1, %2: %3.
Trascinare per spostare, Ctrl+trascinare per copiare, doppio clic per ripartire da esso.</translation>
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
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation>Il prossimo tratto comincia un nuovo oggetto</translation>
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
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation>Il prossimo tratto comincia un nuovo oggetto (M)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simmetria</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Nessuna simmetria</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Sinistra e destra</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Sopra e sotto</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Entrambe</translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation>Simmetria dei tratti: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation>Addes&amp;tramento…</translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation>Avvia, segue, mette in pausa e interrompe addestramenti</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Impossibile avviare %1: %2</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>È terminato senza dire niente.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Addestramento</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Addestramenti</translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation>Avvia un addestramento…</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Apri un addestramento…</translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation>Avviare un addestramento o aprire la cartella di uno qualsiasi, di questo computer o di un altro. Gli addestramenti continuano quando si chiude questa finestra o l’editor.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Apri la cartella di un addestramento</translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation>L’addestramento in %1 non è cominciato. %2</translation>
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
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation>Benvenuti in Spolvero</translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation>Dipingere che cosa sta dove; la foto segue ogni tratto. Cominciare con uno di questi esempi o con una scena vuota.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ultime aperte</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Altro suggerimento</translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation>Mostra all’&amp;avvio</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;pri…</translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation>&amp;Nuova scena…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Begin with something else</source>
        <translation>Cominciare con altro</translation>
    </message>
    <message>
        <source>A photo…</source>
        <translation>Una foto…</translation>
    </message>
    <message>
        <source>A label file…</source>
        <translation>Un file di etichette…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Un altro modello…</translation>
    </message>
    <message>
        <source>The model that comes along knows people and clothes. Streets, rooms and landscapes need a model that was trained on them.</source>
        <translation>Il modello incluso conosce persone e abiti. Strade, stanze e paesaggi richiedono un modello addestrato su di essi.</translation>
    </message>
    <message>
        <source>A template…</source>
        <translation>Un template…</translation>
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
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation>Non c’è posto per un altro livello. Fondere o eliminare alcuni dei %1 esistenti.</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation>Il livello “%1” è bloccato. Sbloccarlo prima.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Aggiungi livello</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplica livello</translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation>L’unico livello non si può eliminare. Aggiungerne prima un altro.</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Elimina livello</translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation>Sotto “%1” non c’è un livello con cui fonderlo.</translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation>Fondi livello in basso</translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation>Appiattisci livelli</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Sposta livello</translation>
    </message>
    <message>
        <source>There are not enough numbers for the copies of objects.</source>
        <translation>Non ci sono abbastanza numeri per le copie degli oggetti.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation>Elimina oggetti</translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation>Fondi oggetti</translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation>Separa oggetti</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>Cambia classe</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectNames</name>
    <message>
        <source>Name object</source>
        <translation>Assegna nome all’oggetto</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation>Paesaggio</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Facciata</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampNames</name>
    <message>
        <source>Car from the side</source>
        <translation>Auto di lato</translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation>Auto di fronte</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobus</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicletta</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motocicletta</translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation>Persona in piedi</translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation>Persona che cammina</translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation>Persona seduta</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Bambino</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Cane</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gatto</translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation>Uccello in volo</translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation>Albero tondo</translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation>Conifera</translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation>Pioppo</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palma</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Cespuglio</translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation>Ciuffo d’erba</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fiore</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvola</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagna</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Collina</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roccia</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Town house</source>
        <translation>Casa di città</translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation>Palazzo a torre</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Chiesa</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation>Finestra quadrata</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>Lampione</translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation>Segnale stradale</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Semaforo</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Recinzione</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Panchina</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Barca a vela</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Nave</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Aeroplano</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation>Tenere Alt, o premere il tasto destro, per prendere la classe sotto il puntatore con qualsiasi strumento.</translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation>Maiusc con il pennello prosegue l’ultimo tratto in linea retta.</translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation>Proteggere una classe con il suo scudo: nessuno strumento la copre.</translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation>X scambia le due classi in uso, / cerca fra tutte.</translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation>Rilasciare una foto sulla finestra per prenderne gli stili nella scena.</translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation>Bloccare uno stile che piace prima di rilanciare gli altri.</translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation>Cliccare una delle otto variazioni per prenderla; Ctrl+Z riporta lo stile di prima.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation>Ctrl+Maiusc+P trova per nome tutto ciò che il programma sa fare.</translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation>Ogni scorciatoia si può cambiare nelle preferenze.</translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation>Il punto nella barra di stato respira mentre si genera un’immagine; la pittura non aspetta mai.</translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation>Le scene sono file OpenRaster: Krita e GIMP le aprono con i livelli.</translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation>Cose come auto e persone sono oggetti: ciascuna può avere uno stile proprio.</translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation>Da F5 a F8 si passa tra layout, foto, entrambi in uno e affiancati.</translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation>Un’immagine salvata come PNG ricorda come è stata fatta.</translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation>Dopo un arresto anomalo, il programma propone la copia che ha conservato della scena.</translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel to zoom.</source>
        <translation>Tenere la barra spaziatrice per spostare l’immagine, girare la rotella per lo zoom.</translation>
    </message>
</context>
</TS>
