<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Autosave</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BusyMark</name>
    <message>
        <source>The renderer is at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CanvasView</name>
    <message>
        <source>No photograph yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassModel</name>
    <message>
        <source>countable objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · id %2 · %3 · %4 % of the layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassPalette</name>
    <message>
        <source>Search classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second class (X swaps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser leaves this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect from painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint only over this class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one object first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::DriverStrip</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EraserTool</name>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bit per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EyedropperTool</name>
    <message>
        <source>Eyedropper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the class under the pointer as the current one; with Ctrl as the second one. Hold Alt or use the right button with any tool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FileController</name>
    <message>
        <source>Scenes (*.ora)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photograph to export yet: open a model and wait for the first picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FillTool</name>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmForm</name>
    <message>
        <source>Video MP4 (H.264)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video WebM (VP9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples, scenes opened last, tips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the classes of the scene or model in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportLayoutDialog</name>
    <message>
        <source>Import layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index PNG (grey or palette) or PNG in the classes&apos; colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit PNG of object ids; empty: each connected region of a thing class is an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scene the classes of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout in &amp;colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout as &amp;indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows every class of this scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssueLog</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LineTool</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookDesk</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene keeps at most %1 favourites; remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1 before it is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take looks from photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp *.tif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the first nine classes on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools and canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Spolvero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open scene or layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes and layouts (*.ora *.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;layout as index PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exchange the two classes in the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout &amp;over photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to o&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Re-roll chosen or ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-roll &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mean look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from &amp;photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw the variations anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photograph size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model was &amp;trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as the &amp;layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was trained on, its licence and terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Spolvero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph ↔ layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene has classes that the model does not know. Say what each becomes, or keep the scene: then they stay in it and are rendered as unlabelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>As it &amp;becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class of the file has a class here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) of the file will be unlabelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MessageBar</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::NewSceneDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filled with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectModel</name>
    <message>
        <source>%1
%2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 px, %3 × %4 at %5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectPanel</name>
    <message>
        <source>No objects yet. Strokes of a class of things become objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PanTool</name>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoStyles</name>
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: %1
Layout: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The looks of %1 could not be taken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the fastest one measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RecentFiles</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RenderSession</name>
    <message>
        <source>The model %1 could not be loaded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painting works; there is no photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1
Device: %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph could not be rendered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1
Device: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown to the model: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard of on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectLassoTool</name>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around what shall be selected. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampTool</name>
    <message>
        <source>Stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;evice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
    <message>
        <source>Pixel under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device that renders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the last photograph took; ≈ while it is not yet exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · object %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StylePanel</name>
    <message>
        <source>Open a model to choose looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene &amp;seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-roll all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scene seed: another look for every class that is not locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has one look for the whole picture; the scene seed chooses it. More of them: the panel Samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has a look for each object: the panel Objects&apos; styles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) at once: the panel Samples.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This model has no looks to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean look for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the look of %1 from a photo with its layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean look of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StyleRow</name>
    <message>
        <source>scene seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>style %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick classes to re-roll or reset them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this look comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this look alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend towards the second look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second look, to blend towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the scene seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolBox</name>
    <message>
        <source>[  ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller or larger brush (with Shift in larger steps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the current and the second class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt, right button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyedropper with any tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space, middle button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan with any tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, pinch, +  −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the layout into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines, squares and circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Backspace, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polygon: close, take a corner back, give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the stroke or shape under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolOptionsBar</name>
    <message>
        <source>Tool options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current and second class. Click or X swaps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure of a pen scales the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the connected area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill everything of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline, as thick as the size says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the eraser leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which classes may be painted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::VariationStrip</name>
    <message>
        <source>Variation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to zoom in, Ctrl+click to zoom out. The wheel zooms with any tool.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui</name>
    <message>
        <source>Exchange two classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Façade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampNames</name>
    <message>
        <source>Car from the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Church</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel with Ctrl to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
