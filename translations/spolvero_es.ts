<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Autosave</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
        <translation>Autoguardado: no se puede escribir en la carpeta %1; se esperaba una carpeta con permiso de escritura y no se encontró ninguna. Liberar espacio, cambiar sus permisos o definir SPOLVERO_DATA_DIR.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation>Mezcla entre las esquinas</translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation>esquina %1: %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation>Pinta la clase actual. Mayús continúa el último trazo en línea recta y, al arrastrar, avanza en pasos de 15°. En las clases con objetos, un trazo que empieza sobre un objeto lo amplía; cualquier otro crea uno nuevo.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BusyMark</name>
    <message>
        <source>The renderer is at work</source>
        <translation>Generando la foto</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CanvasView</name>
    <message>
        <source>No photograph yet</source>
        <translation>Aún no hay foto</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
        <translation>Mapa y foto. Las flechas desplazan, más y menos cambian el zoom, 0 ajusta.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassModel</name>
    <message>
        <source>countable objects</source>
        <translation>objetos contables</translation>
    </message>
    <message>
        <source>material</source>
        <translation>materia</translation>
    </message>
    <message>
        <source>%1 · id %2 · %3 · %4 % of the layout</source>
        <translation>%1 · n.º %2 · %3 · %4&#xa0;% del mapa</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassPalette</name>
    <message>
        <source>Search classes</source>
        <translation>Buscar clases</translation>
    </message>
    <message>
        <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
        <translation>Filtra las clases por nombre (/). Intro toma la primera, Esc borra.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Paint with this class</source>
        <translation>Pintar con esta clase</translation>
    </message>
    <message>
        <source>Second class (X swaps)</source>
        <translation>Segunda clase (X intercambia)</translation>
    </message>
    <message>
        <source>Eraser leaves this class</source>
        <translation>El borrador deja esta clase</translation>
    </message>
    <message>
        <source>Protect from painting</source>
        <translation>Proteger de la pintura</translation>
    </message>
    <message>
        <source>Paint only over this class</source>
        <translation>Pintar solo sobre esta clase</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation>Rellenar huecos</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Quitar motas</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Encoger</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Suavizar contornos</translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation>Enderezar contornos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Current class</source>
        <translation>Clase actual</translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation>Objeto elegido</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>En</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation>Mostrar en el lienzo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
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
        <translation>Elegir primero un objeto.</translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation>Elegir una clase o un objeto que agrandar o encoger.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calculando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>Cambia %Ln píxel de la capa activa.</numerusform>
            <numerusform>Cambian %Ln píxeles de la capa activa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation>Aquí no hay nada que limpiar.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escribir lo que se quiere hacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Comandos coincidentes</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>estilos</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation>dispositivo o precisión</translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation>Misma composición</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>Diferencias: %1</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Comparar imágenes</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Divisor</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation>Di&amp;ferencias</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation>%1 · diferencia media %2 de 255 · máxima %3 · %4&#xa0;% de los píxeles cambiados · %5</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation>Comparación de dos imágenes</translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation>Las flechas izquierda y derecha mueven el divisor</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas del entrenamiento</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Aún no hay valores</translation>
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
        <translation>%1: %2&#xa0;% de %3</translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation>Qué determina qué</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.</source>
        <translation>Arrastrar una elipse, rellena o como contorno del grosor del pincel. Mayús hace un círculo.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EraserTool</name>
    <message>
        <source>Eraser</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
        <translation>Pinta la clase elegida en «Borrar a». Mayús continúa el último trazo en línea recta.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Elegir una ubicación</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
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
        <translation>8 bits por canal</translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation>16 bits por canal</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Profundidad</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation>Incluir la &amp;escena en el archivo</translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation>El mapa, los estilos, el modelo y los ajustes viajan dentro de la imagen; al soltarla en la ventana vuelve la escena</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation>Generando %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Como se entrenó el modelo</translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation>Como el mapa</translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation>El doble del mapa</translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation>Cuatro veces el mapa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation>Los archivos %1 no llevan la escena; solo PNG lo permite.</translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation>Al soltar este archivo en la ventana vuelve la escena. Quien lo reciba podrá leer su mapa y la ubicación del modelo en este equipo.</translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation>El archivo contendrá solo la imagen.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 ya existe. Pulsar Exportar de nuevo para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation>Exportar &amp;foto…</translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation>Exportar la foto como PNG, JPEG, WebP o TIFF</translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation>En cualquier tamaño hasta 4096 píxeles y con 8 o 16 bits; los PNG llevan su escena.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EyedropperTool</name>
    <message>
        <source>Eyedropper</source>
        <translation>Cuentagotas</translation>
    </message>
    <message>
        <source>Takes the class under the pointer as the current one; with Ctrl as the second one. Hold Alt or use the right button with any tool.</source>
        <translation>Toma la clase bajo el puntero como actual; con Ctrl como segunda. Mantener Alt o usar el botón derecho con cualquier herramienta.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation>Favoritos de esta escena</translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation>Biblioteca de estilos</translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation>Conservar estilos con la estrella o soltarlos aquí. F2 cambia el nombre, Supr elimina.</translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation>En esta escena</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Conservar este estilo</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation>Conservar el estilo que la escena tiene ahora</translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation>Cargar un estilo de un archivo</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation>Guardar el estilo de la escena en un archivo</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Estilo %1</translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation>%1, hecho con %2</translation>
    </message>
    <message>
        <source>No look is kept yet: press the star, or drop one here.</source>
        <translation>Aún no hay estilos conservados: pulsar la estrella o soltar uno aquí.</translation>
    </message>
    <message>
        <source>Drop a look here to have it in every scene.</source>
        <translation>Soltar aquí un estilo para tenerlo en todas las escenas.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FileController</name>
    <message>
        <source>Scenes (*.ora)</source>
        <translation>Escenas (*.ora)</translation>
    </message>
    <message>
        <source>Layouts (*.png)</source>
        <translation>Mapas (*.png)</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>Guardar escena</translation>
    </message>
    <message>
        <source>No safety copy of the unsaved scene could be kept, so save it yourself. %1</source>
        <translation>No se pudo conservar una copia de seguridad de la escena sin guardar: guardarla a mano. %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FillTool</name>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
        <translation>Rellena con la clase actual la región conexa bajo el puntero, o todos los píxeles de su clase.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmBadge</name>
    <message>
        <source>The canvas shows the film. Click to show the scene again.</source>
        <translation>El lienzo muestra la película. Hacer clic para mostrar de nuevo la escena.</translation>
    </message>
    <message>
        <source>Film, frame %1 · back to the scene</source>
        <translation>Película, fotograma %1 · volver a la escena</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Exportar película</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation>Escribir al lado la línea de tiempo, para la línea de comandos:</translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation>Línea de comandos que genera los mismos archivos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation>%1 de %2 imágenes, quedan %3</translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation>No se ha escrito la película: %1</translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation>No hay modelo con el que generar. Abrir uno en el menú Modelo.</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>Cargando el modelo…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Detenido; no ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 ya existe. Pulsar Exportar de nuevo para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmForm</name>
    <message>
        <source>Video MP4 (H.264)</source>
        <translation>Vídeo MP4 (H.264)</translation>
    </message>
    <message>
        <source>Video WebM (VP9)</source>
        <translation>Vídeo WebM (VP9)</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animado</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation>Imágenes PNG numeradas en una carpeta</translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation>Hoja de contactos: una sola imagen</translation>
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
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primer fotograma</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último fotograma</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation>&amp;Fotogramas:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation>El lado mayor de las imágenes</translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation>&amp;Lado mayor:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation>La película conserva su duración; otra cadencia la divide en más o menos fotogramas</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>Ca&amp;dencia:</translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation>Izquierda: archivos pequeños. Derecha: tan fiel a las imágenes como permita el formato</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Calidad:</translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation>&amp;Imágenes por hoja:</translation>
    </message>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>Exportar película</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation>Cómo se usa todo; no necesita red</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>Examples, scenes opened last, tips</source>
        <translation>Ejemplos, últimas escenas abiertas, consejos</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation>Aún no hay foto que conservar.</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>La imagen se conserva en el historial.</translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation>Volver a una imagen conservada</translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation>Su modelo %1 ya no existe; se mantiene el que está en uso.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>No se pudo escribir o leer el historial: %1</translation>
    </message>
    <message>
        <source>Keep pictures in the scene file</source>
        <translation>Conservar imágenes en el archivo de la escena</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>Se guardará %n imagen con la escena.</numerusform>
            <numerusform>Se guardarán %n imágenes con la escena.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation>Fijada: nunca se descarta</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>Conservada automáticamente</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijada</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation>Co&amp;nservar esta imagen</translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation>Conservar la foto con todo aquello de lo que está hecha</translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation>Queda en el historial; desde allí se puede volver a ella, compararla con otras o arrastrarla fuera como PNG.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation>Imágenes conservadas</translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation>Una imagen conservada queda aquí con todo aquello de lo que está hecha.</translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation>&amp;Volver a esta imagen</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparar las dos</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation>Conservar la foto mostrada con todo aquello de lo que está hecha</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automáticamente</translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>Conservar sola una imagen cuando se estabiliza tras %n cambio</numerusform>
            <numerusform>Conservar sola una imagen cuando se estabiliza tras %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the scene &amp;file</source>
        <translation>Conservar en el archivo de la &amp;escena</translation>
    </message>
    <message>
        <source>Save the picture inside the scene&apos;s own file too</source>
        <translation>Guardar la imagen también dentro del archivo de la escena</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation>Importar mapa</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation>PNG de índices o de colores de cualquier conjunto de datos conocido, contornos de labelme (.json) o una imagen exportada por este programa</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objetos</translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation>PNG con números de objeto; vacío: cada parte conexa de una clase de objetos es un objeto</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation>Elegir un archivo de etiquetas.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation>Archivos de etiquetas (*.png *.json)</translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation>En esta e&amp;scena</translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation>Reemplaza el mapa; se deshace en un solo paso</translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation>Como escena &amp;nueva</translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation>Nueva, con las &amp;clases del archivo</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation>Las clases del archivo se mantienen; no se convierte nada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>No es un archivo de etiquetas conocido: se esperaban números de clase, unos pocos colores planos o contornos de labelme.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>In the classes of the model</source>
        <translation>En las clases del modelo</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation>&amp;Importar mapa…</translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation>Importar un archivo de etiquetas de cualquier conjunto de datos conocido</translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme o cualquier imagen de colores planos; se indica en qué se convierten sus clases.</translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation>Exportar contornos de &amp;labelme…</translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation>&amp;Convertir las clases de la escena…</translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation>Nueva a &amp;partir de</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nueva a partir de</translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation>Archivo de &amp;etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Foto…</translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation>Un modelo de segmentación obtiene el mapa de una foto</translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation>Mapa &amp;soñado</translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation>Un modelo que sueña mapas (SB-GAN) crea uno a partir de ruido</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation>Ninguna plantilla encaja con las clases del modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation>Mapa de una foto</translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation>¿Qué modelo de segmentación?</translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation>¿Qué modelo sueña los mapas?</translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation>Aún no hay foto que copiar.</translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation>La foto está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation>Copiar el mapa en los colores de sus clases</translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation>El mapa está en el portapapeles.</translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation>Copiar el mapa como imagen de paleta con los números de clase</translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation>Pegar i&amp;magen</translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation>Pegar una imagen de otro programa</translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation>Una imagen en los colores o números de las clases pasa a ser el mapa; cualquier otra, una foto de referencia.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation>Pegar mapa</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation>La imagen es ahora una foto de referencia de esta escena.</translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation>Exportar mapa como contornos de labelme</translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation>Contornos de labelme (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abrir primero un modelo.</translation>
    </message>
    <message>
        <source>Copy p&amp;hotograph</source>
        <translation>Copiar &amp;foto</translation>
    </message>
    <message>
        <source>Copy the photograph for other programs</source>
        <translation>Copiar la foto para otros programas</translation>
    </message>
    <message>
        <source>Copy layout in &amp;colours</source>
        <translation>Copiar mapa en c&amp;olores</translation>
    </message>
    <message>
        <source>Copy layout as &amp;indices</source>
        <translation>Copiar mapa como í&amp;ndices</translation>
    </message>
    <message>
        <source>Say what the scene&apos;s classes are drawn as by a model that has others</source>
        <translation>Indicar como qué dibuja las clases de la escena un modelo que tiene otras</translation>
    </message>
    <message>
        <source>The scene&apos;s model %1 is gone; the one in use stays.</source>
        <translation>El modelo %1 de la escena ya no existe; se mantiene el que está en uso.</translation>
    </message>
    <message>
        <source>The model %1 does not know these classes and draws nothing for them: %2</source>
        <translation>El modelo %1 no conoce estas clases y no dibuja nada para ellas: %2</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Convertir clases…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Plantilla…</translation>
    </message>
    <message>
        <source>Layouts to begin with, made of the model&apos;s classes</source>
        <translation>Mapas para empezar, hechos con las clases del modelo</translation>
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
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation>Problema resuelto</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation>%1
Doble clic o F2 cambia el nombre; arrastrar reordena.</translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation>Ocultar esta capa (Espacio)</translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation>Mostrar esta capa (Espacio)</translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation>Desbloquear esta capa (L)</translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation>Bloquear esta capa (L)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation>Renombrar capa</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Mostrar capa</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Ocultar capa</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Bloquear capa</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>Desbloquear capa</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>&amp;Añadir capa</translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation>Añadir una capa transparente encima de la activa</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>&amp;Duplicar capa</translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation>Poner una copia encima de la capa activa</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>&amp;Combinar hacia abajo</translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation>Pasar los píxeles de la capa activa a la inferior</translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation>Ac&amp;oplar todas las capas</translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation>Hacer una sola capa de lo visible; las capas ocultas desaparecen</translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation>&amp;Eliminar capa</translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation>Eliminar la capa activa</translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation>Elegir la capa &amp;superior</translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation>Activar la capa de encima</translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation>Elegir la capa &amp;inferior</translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation>Activar la capa de debajo</translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation>Su&amp;bir capa</translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation>Poner la capa activa encima de la siguiente</translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation>Ba&amp;jar capa</translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation>Poner la capa activa debajo de la siguiente</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>&amp;Renombrar capa</translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation>Editar el nombre de la capa activa</translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation>Capa &amp;visible</translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation>Mostrar u ocultar la capa activa</translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation>Capa b&amp;loqueada</translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation>Bloquear o desbloquear la capa activa</translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation>Pintando en %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation>Buscando clases en %1…</translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation>Soñando un mapa…</translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation>No se creó la escena nueva: %1</translation>
    </message>
    <message>
        <source>Dream a layout</source>
        <translation>Soñar un mapa</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>Vista previa del mapa</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LineTool</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
        <translation>Arrastrar una línea recta del grosor del pincel. Mayús avanza en pasos de 45°.</translation>
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
        <translation>La escena conserva como máximo %1 favoritos; eliminar uno primero.</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorito %1</translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation>Conservado con la escena: %1</translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation>Eliminar favorito</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>Renombrar favorito</translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation>Estilo copiado</translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation>No hay ningún estilo en el portapapeles. Copiar primero uno de una lista de estilos.</translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation>Pegar estilo</translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation>No se puede tomar el estilo: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>Guardar estilo</translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation>Estilos (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Load look</source>
        <translation>Cargar estilo</translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation>Cargar estilo %1</translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation>&amp;Tomar este estilo</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Estilo %1</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Quitar de &amp;favoritos</translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation>Añadir a &amp;favoritos</translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation>Poner en la &amp;biblioteca</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>En la biblioteca: %1</translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation>Mostrar &amp;vecinos</translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation>En una esquina del &amp;pad</translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation>Esquina &amp;%1</translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation>Esquina %1 del pad</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>&amp;Copiar estilo</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>&amp;Guardar estilo…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation>No se puede leer un estilo de la biblioteca: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation>No se pudo escribir un estilo en la biblioteca: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, en vigor</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation>Estilos de objetos</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation>Co&amp;nservar este estilo</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation>Conservar el estilo actual de la escena entre sus favoritos</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>&amp;Copiar estilo</translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation>Copiar el estilo de la escena para pegarlo en otra</translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation>&amp;Pegar estilo</translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation>Dar a la escena el estilo copiado</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>&amp;Guardar estilo…</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation>Guardar el estilo de la escena como JSON, que también lee la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation>C&amp;argar estilo…</translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation>Dar a la escena un estilo guardado</translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation>Nuevas esquinas del pa&amp;d</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>La primera esquina como la escena actual, las demás al azar</translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation>Elegir un &amp;objeto para sus estilos</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Después, hacer clic en un objeto de la imagen</translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation>Hacer clic en un objeto de la imagen para ver sus estilos</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Mapa de %1</translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation>Estilo soltado</translation>
    </message>
    <message>
        <source>Add photos to the board</source>
        <translation>Añadir fotos al tablero</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation>Lo más rápido medido aquí: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
        <translation>«%1» no estaba guardada cuando terminó el programa. Se conserva una copia del %2.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1 before it is closed?</source>
        <translation>¿Guardar los cambios de %1 antes de cerrar?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Take looks from photo</source>
        <translation>Tomar estilos de una foto</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Mapa de %1</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>Exportar mapa</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Choose one of the first nine classes on the list</source>
        <translation>Elegir una de las nueve primeras clases de la lista</translation>
    </message>
    <message>
        <source>Tools and canvas</source>
        <translation>Herramientas y lienzo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About Spolvero</source>
        <translation>Acerca de Spolvero</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>Es&amp;tilos</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>A&amp;nimación</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open scene or layout</source>
        <translation>Abrir escena o mapa</translation>
    </message>
    <message>
        <source>Scenes and layouts (*.ora *.png)</source>
        <translation>Escenas y mapas (*.ora *.png)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>Guardar la escena</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Export &amp;layout as index PNG…</source>
        <translation>Exportar &amp;mapa como PNG de índices…</translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation>Exportar mapa como PNG en c&amp;olores…</translation>
    </message>
    <message>
        <source>&amp;Exchange the two classes in the layout</source>
        <translation>&amp;Intercambiar las dos clases en el mapa</translation>
    </message>
    <message>
        <source>&amp;Search classes</source>
        <translation>&amp;Buscar clases</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>Layout &amp;over photograph</source>
        <translation>Mapa &amp;sobre la foto</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Acer&amp;car</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>One to o&amp;ne</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Re-roll chosen or ticked</source>
        <translation>&amp;Sortear elegidos o marcados</translation>
    </message>
    <message>
        <source>Re-roll &amp;all</source>
        <translation>Sortear &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Mean look</source>
        <translation>Estilo &amp;medio</translation>
    </message>
    <message>
        <source>Take from &amp;photo…</source>
        <translation>Tomar de una &amp;foto…</translation>
    </message>
    <message>
        <source>&amp;Draw the variations anew</source>
        <translation>Renovar las &amp;variaciones</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Abrir modelo…</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Photograph size</source>
        <translation>&amp;Tamaño de la foto</translation>
    </message>
    <message>
        <source>As the model was &amp;trained</source>
        <translation>Como se &amp;entrenó el modelo</translation>
    </message>
    <message>
        <source>As large as the &amp;layout</source>
        <translation>Como el &amp;mapa</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
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
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Ficha del modelo</translation>
    </message>
    <message>
        <source>What the model was trained on, its licence and terms of use</source>
        <translation>Con qué se entrenó el modelo, su licencia y sus condiciones de uso</translation>
    </message>
    <message>
        <source>&amp;About Spolvero</source>
        <translation>&amp;Acerca de Spolvero</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Photograph ↔ layout</source>
        <translation>Foto ↔ mapa</translation>
    </message>
    <message>
        <source>Show or hide the panel “%1”</source>
        <translation>Mostrar u ocultar el panel «%1»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation>Convertir las clases de la escena</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Convertir clases</translation>
    </message>
    <message>
        <source>Say what each class of the scene is drawn as by the model %1. The scene keeps its classes; the choice is saved with it.</source>
        <translation>Indicar como qué dibuja el modelo %1 cada clase de la escena. La escena conserva sus clases; la elección se guarda con ella.</translation>
    </message>
    <message>
        <source>&amp;Draw them so</source>
        <translation>&amp;Dibujarlas así</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Replace the scene&apos;s classes</source>
        <translation>&amp;Reemplazar las clases de la escena</translation>
    </message>
    <message>
        <source>Repaint the scene in the model&apos;s classes, as one undo step</source>
        <translation>Repintar la escena con las clases del modelo, en un solo paso de deshacer</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingDialog</name>
    <message>
        <source>Map classes</source>
        <translation>Convertir clases</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take it so</source>
        <translation>&amp;Usar así</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation>Mostrar el mapa en sus clases nuevas; si no, en las del archivo</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>C&amp;argar…</translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation>Tomar las elecciones de un archivo</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation>Guardar las elecciones en un archivo para la próxima vez</translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation>Correspondencias de clases (*.toml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Cargar correspondencia</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar correspondencia</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>La correspondencia se ha guardado.</translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation>La correspondencia nombra clases que esta escena no tiene: %1.</translation>
    </message>
    <message>
        <source>Show as it &amp;becomes</source>
        <translation>Mostrar &amp;tras la conversión</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are.</source>
        <translation>Las clases del archivo quedan como están.</translation>
    </message>
    <message>
        <source>Every class has a class here.</source>
        <translation>Cada clase tiene su clase aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n clase quedará sin clase.</numerusform>
            <numerusform>%n clases quedarán sin clase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation>Qué clase se convierte en cuál</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
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
        <translation>%1 se convierte en</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>similar</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MessageBar</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation>Soltar aquí fotos, cada una con una imagen de sus clases al lado (NAME_labels.png). Después, marcar qué clase toma su estilo de cuál.</translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation>Estilos de fotos</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Añadir foto…</translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation>Una foto con una imagen de sus clases, para el tablero</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Cuánto</translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation>Cuánto de las fotos</translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation>Del estilo propio de la escena al de las fotos</translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation>Del tablero A al tablero B</translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation>Conservar el estilo actual como tablero %1, un extremo de la transición</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation>El estilo propio de la escena</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>imagen entera</translation>
    </message>
    <message>
        <source>own look</source>
        <translation>estilo propio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation>Conservar primero un estilo como A y otro como B</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation>Estilo de %1: %2</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Tablero %1</translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation>Transición entre los tableros</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::NewSceneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Nueva escena</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>A&amp;nchura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Altura</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>&amp;Filled with</source>
        <translation>&amp;Rellena con</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Entrenado a</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Pintar un mapa de clases y ver cómo la foto lo sigue.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: estarcir polvo de tiza a través de un dibujo perforado para pasarlo a la pared antes de pintar.&lt;/p&gt;&lt;p&gt;Con licencia Apache 2.0. Los modelos tienen licencias y condiciones propias: véase Ayuda › Ficha del modelo.&lt;/p&gt;&lt;p&gt;Hecho con Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 y libzip.&lt;/p&gt;</translation>
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
        <translation>%1: %2 px, %3 × %4 en %5, %6</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 por ciento</translation>
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
        <translation>Aún no hay objetos. Los trazos de una clase de objetos se convierten en objetos.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>What is chosen is a region of a class, not an object. Strokes of a class of things become objects.</source>
        <translation>Se ha elegido una región de una clase, no un objeto. Los trazos de una clase de objetos se convierten en objetos.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation>Estilos del objeto</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation>Objeto cuyos estilos se muestran</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Después, hacer clic en un objeto de la imagen</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>Para toda la clase</translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation>Todos los objetos de esta clase toman este estilo, también los nuevos</translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation>Otro estilo para este objeto, al azar</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation>Bloqueo: el sorteo no toca este objeto</translation>
    </message>
    <message>
        <source>As its class</source>
        <translation>Como su clase</translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation>Este objeto vuelve al estilo de su clase</translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation>Restablecer clase</translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation>Todos los objetos de esta clase vuelven a seguir la semilla de la escena</translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation>El mapa aún no tiene objetos.</translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation>Este modelo no tiene estilos por objeto.</translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation>%1 tiene un estilo propio: %2.</translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation>%1 tiene el estilo de su clase: %2.</translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation>%1 sigue la semilla de la escena.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation>Estilo de cada %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation>Restablecer cada %1</translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>Sortear %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation>Clic en un objeto para elegirlo, Mayús+clic para varios. Arrastrar para mover, tirar de un asa para escalar (Mayús conserva la proporción), las flechas desplazan un poco, Supr elimina.</translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation>Mover objetos</translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation>Escalar objetos</translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation>Reflejar objetos</translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation>Duplicar objetos</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation>Cortar los objetos elegidos o lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation>Copiar los objetos elegidos o lo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation>Pegar objetos o imágenes; las clases se reconocen por su nombre</translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation>Objeto &amp;nuevo con el próximo trazo</translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation>El próximo trazo de una clase de objetos empieza un objeto nuevo</translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation>&amp;Pintar en el objeto elegido</translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation>Los trazos pertenecen al objeto elegido</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation>Copiar los objetos elegidos junto a ellos</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Co&amp;mbinar</translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation>Hacer un solo objeto de los elegidos</translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation>&amp;Separar en trozos</translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation>Hacer de cada trozo de los objetos elegidos un objeto propio</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>Volteo &amp;horizontal</translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation>Intercambiar izquierda y derecha de los objetos elegidos</translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation>Volteo &amp;vertical</translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation>Intercambiar arriba y abajo de los objetos elegidos</translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation>Darles la &amp;clase actual</translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation>Dar a los objetos elegidos la clase actual</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation>Quitar los objetos elegidos; su entorno rellena el hueco (Supr con la herramienta Objetos)</translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation>Hacer &amp;objetos de las regiones conexas</translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation>Cada región conexa de una clase de objetos se convierte en un objeto propio</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation>Rellenar &amp;huecos…</translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation>&amp;Quitar motas…</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Agrandar…</translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation>&amp;Encoger…</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation>&amp;Suavizar contornos…</translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation>En&amp;derezar contornos…</translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation>Sime&amp;tría de los trazos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Left and right</source>
        <translation>&amp;Izquierda y derecha</translation>
    </message>
    <message>
        <source>&amp;Top and bottom</source>
        <translation>&amp;Arriba y abajo</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>A&amp;mbas</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation>&amp;Bordes de los objetos</translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation>Líneas entre clases y objetos, sobre el lienzo</translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation>Elegir un objeto o seleccionar algo que copiar.</translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation>Elegir un objeto o seleccionar algo que cortar.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation>Pegar objetos</translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation>Aquí no hay esa clase: %1. Pegado como %2.</translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation>Elegir dos o más objetos que combinar (Mayús+clic con la herramienta Objetos).</translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation>Cada objeto elegido es de una sola pieza.</translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation>Hacer objetos de las regiones</translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation>Elegir un objeto o seleccionar algo que guardar como sello.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation>Guardado como sello: %1</translation>
    </message>
    <message>
        <source>N&amp;ame…</source>
        <translation>Nombr&amp;ar…</translation>
    </message>
    <message>
        <source>Name the chosen object; its name is kept with the scene</source>
        <translation>Dar un nombre al objeto elegido; se conserva con la escena</translation>
    </message>
    <message>
        <source>Regions of stuff have no names; choose an object.</source>
        <translation>Las regiones de clases sin objetos no llevan nombre; elegir un objeto.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation>Arrastrar el asa: cuanto más cerca de una esquina, más de su estilo. Definir las esquinas abajo o soltar estilos en ellas.</translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation>&amp;Todas las clases, no solo las marcadas</translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation>De dónde viene el estilo de esta esquina; aquí se pueden soltar estilos</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>La primera esquina como la escena actual, las demás al azar</translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation>Tres esquinas en vez de cuatro</translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation>Cuatro esquinas en vez de tres</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>Estilo de la imagen</translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation>Estilos de todas las clases</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Estilo de %1</translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>Estilo de %n clase marcada</numerusform>
            <numerusform>Estilos de %n clases marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation>Mezclar en el pad</translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation>Esquinas del pad</translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation>Esquina %1: %2</translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation>El estilo actual de la escena</translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation>el estilo de la escena</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>soltado</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Esquina %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PanTool</name>
    <message>
        <source>Pan</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
        <translation>Arrastra la imagen. Mantener Espacio o usar el botón central con cualquier herramienta.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation>Distancia entre fotogramas vecinos</translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation>Fotograma %1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message>
        <source>%1 is no picture of classes: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>%1 no es una imagen de clases: se esperaban números de clase, unos pocos colores planos o contornos de labelme.</translation>
    </message>
    <message>
        <source>The layout of %1 has other classes than the scene. Say what each becomes here; looks are taken for those.</source>
        <translation>El mapa de %1 tiene clases distintas de las de la escena. Indicar en qué se convierte cada una aquí; los estilos se toman para esas.</translation>
    </message>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>La respuesta vale para %n foto.</numerusform>
            <numerusform>La respuesta vale para %n fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoStyles</name>
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation>No se encontró ningún mapa para la foto %1. Sus estilos solo se pueden tomar con una imagen de sus clases: poner %2 al lado o soltar ambas juntas. Una vez creada una escena a partir de una foto con un modelo de segmentación, este encuentra las clases por sí solo.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Photo: %1
Layout: %2</source>
        <translation>Foto: %1
Mapa: %2</translation>
    </message>
    <message>
        <source>The looks of %1 could not be taken: %2</source>
        <translation>No se pudieron tomar los estilos de %1: %2</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>Estilos de %1</translation>
    </message>
    <message>
        <source>Reference photo</source>
        <translation>Foto de referencia</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation>No hay modelo con el que generar: abrir uno primero.</translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation>No se exportó la imagen: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 lleva el mapa en una sola capa: su %n capa es demasiado grande para una imagen. Los archivos de escena (.ora) la conservan.</numerusform>
            <numerusform>%1 lleva el mapa en una sola capa: sus %n capas juntas son demasiado grandes para una imagen. Los archivos de escena (.ora) las conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
        <translation>Hacer clic en los vértices. Intro, un doble clic o un clic en el primer vértice rellena el polígono; Retroceso quita un vértice; Esc abandona. Mayús avanza en pasos de 45°.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Renderizado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores originales</translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation>Todo como venía, salvo los atajos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation>&amp;Distinguir las clases también con tramas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation>Mostrar la página de &amp;bienvenida al inicio</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation>Para quienes no distinguen las clases solo por los colores.</translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation>&amp;Copia de seguridad cada</translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation>Se conserva hasta guardar la escena; se ofrece tras un fallo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>Automático: lo más rápido medido aquí</translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation>32 bits (fp32), exacta</translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation>16 bits (bf16), más rápida en CPU y GPU nuevas</translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation>16 bits (fp16), más rápida en GPU</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Dis&amp;positivo</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>P&amp;recisión</translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation>T&amp;olerancia al pintar</translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation>Cuánto pueden desviarse las imágenes mientras se pinta, para que lleguen antes. En la pausa sigue una exacta.</translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation>&amp;Memoria por imagen</translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation>Las imágenes mayores se generan en partes que quepan.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RecentFiles</name>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
        <translation>Arrastrar un rectángulo, relleno o como contorno del grosor del pincel. Mayús hace un cuadrado.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation>Cambiar clase</translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation>Hacer clic en un objeto o una región para darle por entero la clase actual.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RenderSession</name>
    <message>
        <source>The model %1 could not be loaded: %2</source>
        <translation>No se pudo cargar el modelo %1: %2</translation>
    </message>
    <message>
        <source>The one before stays in use.</source>
        <translation>Sigue en uso el anterior.</translation>
    </message>
    <message>
        <source>Painting works; there is no photograph.</source>
        <translation>Se puede pintar; no hay foto.</translation>
    </message>
    <message>
        <source>File: %1
Device: %2
%3</source>
        <translation>Archivo: %1
Dispositivo: %2
%3</translation>
    </message>
    <message>
        <source>The photograph could not be rendered: %1</source>
        <translation>No se pudo generar la foto: %1</translation>
    </message>
    <message>
        <source>Model: %1
Device: %2</source>
        <translation>Modelo: %1
Dispositivo: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
        <translation>
            <numerusform>El modelo %1 no conoce %n clase de esta escena: %2. Permanece en el mapa y se genera como sin clase.</numerusform>
            <numerusform>El modelo %1 no conoce %n clases de esta escena: %2. Permanecen en el mapa y se generan como sin clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown to the model: %1</source>
        <translation>Desconocidas para el modelo: %1</translation>
    </message>
    <message>
        <source>What the scene&apos;s classes are drawn as could not be read: %1</source>
        <translation>No se pudo leer como qué se dibujan las clases de la escena: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Ajustes del entrenamiento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation>Lo detiene donde está; la memoria sigue ocupada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation>Termina el paso y escribe un punto de control desde el que seguir</translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation>Sigue entrenando desde el último punto de control</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Abrir su modelo</translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation>Pintar con el modelo más reciente</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation>No se pudo contactar con el entrenamiento: ¿ha terminado?</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Aún no hay muestras</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation>%1 · visto por última vez en el paso %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation>terminó sin último mensaje; se conserva el último punto de control</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenando</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · paso %2 de %3 · %4</translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation>%1 imágenes/s · quedan %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>No se puede mostrar %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reanudar entrenamiento</translation>
    </message>
    <message>
        <source>last heard from %1, %2</source>
        <translation>última señal de %1, %2</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>pausando…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>continuando…</translation>
    </message>
    <message>
        <source>stopping after this step…</source>
        <translation>se detiene tras este paso…</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Terminar de inmediato</translation>
    </message>
    <message>
        <source>Does not wait for the step: what was trained since the last checkpoint is lost</source>
        <translation>No espera a que acabe el paso: se pierde lo entrenado desde el último punto de control</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation>Abrir un modelo que pueda dar varios estilos a un mismo mapa.</translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation>Imágenes de este modelo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation>Estilos sorteados al azar, sin fin</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation>Estilos en torno al de la escena, más alejados fila a fila</translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation>Semilla de la primera muestra</translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation>Semilla de la primera muestra; las demás la siguen</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Otras muestras</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distancia</translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation>Cuánto se aleja cada fila de ocho</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation>Tomar este estilo; clic derecho para más</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>al %1&#xa0;%</translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation>100&#xa0;% = un estilo que no tiene nada en común con el primero</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Estilo %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation>La capa «%1» está bloqueada. Desbloquearla o elegir otra capa que editar.</translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation>La capa «%1» está oculta. Mostrarla o elegir otra capa que editar.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation>Seleccionar clase</translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation>Clic para seleccionar el objeto o la región conexa bajo el puntero; con Ctrl, todo lo de su clase. Mayús añade, Alt quita.</translation>
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
        <translation>Dibujar alrededor de lo que se quiere seleccionar. Mayús añade, Alt quita; un clic o Esc no selecciona nada.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation>Seleccionar todo el mapa</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation>No seleccionar nada: las herramientas actúan en todas partes</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>Seleccionar lo que no está seleccionado</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Invertir selección</translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation>Píxeles de la &amp;clase actual</translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation>Seleccionar todo lo que tiene la clase con la que se pinta</translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation>Píxeles &amp;sin clase</translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation>Seleccionar todo lo que no tiene clase</translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation>&amp;Objetos elegidos</translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation>Seleccionar los píxeles de los objetos elegidos</translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation>Lo que cubre la capa &amp;activa</translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation>Seleccionar cada píxel que la capa activa no deja pasar</translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation>Ningún píxel tiene la clase «%1».</translation>
    </message>
    <message>
        <source>Select class</source>
        <translation>Seleccionar clase</translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation>Todos los píxeles tienen clase.</translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation>Seleccionar píxeles sin clase</translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation>No hay ningún objeto elegido. Elegir alguno primero con la herramienta Objetos.</translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation>Seleccionar objetos</translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation>La capa «%1» no cubre nada.</translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation>Seleccionar lo que cubre una capa</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation>Selección rectangular</translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>Arrastrar para seleccionar un rectángulo: fuera de él las herramientas no cambian nada. Mayús añade, Alt quita; un clic o Esc no selecciona nada.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation>Idioma, tema, atajos, dispositivo, memoria</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation>Encontrar todo lo que el programa sabe hacer</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation>Buscar acciones o atajos</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Acciones y atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation>«%1» también tiene este atajo</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation>Elegir una acción, hacer clic en el campo y pulsar su nuevo atajo.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 pertenece a «%2», que lo perdería.</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation>Pulsar el nuevo atajo de «%1».</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation>Altura de los sellos</translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation>Altura en píxeles del mapa. [ y ] también la cambian.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Reflejado</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Guardar selección</translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation>Guardar los objetos elegidos o lo seleccionado como sello propio</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation>%1, en la clase actual</translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation>El modelo no tiene clase para «%1»: se estampa como %2.</translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation>Eliminar sello</translation>
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
        <translation>Sello</translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation>Clic para colocar la forma elegida en la clase actual, cada vez como objeto propio. [ y ] cambian su tamaño, Mayús+clic la refleja.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation>Iniciar un entrenamiento</translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation>Un preajuste o la ruta de un archivo de configuración</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation>Carpeta con imágenes, etiquetas y classes.json</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Conjunto de datos</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation>Una carpeta que aún no existe o está vacía</translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation>Carpeta del &amp;entrenamiento</translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation>Archivo de modelo o entrenamiento; vacío: desde cero</translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation>Pesos &amp;iniciales</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>&amp;Otros ajustes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>Elegir un preajuste.</translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation>Elegir la carpeta de un conjunto de datos.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Elegir una carpeta para el entrenamiento.</translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation>%1 ya contiene un entrenamiento: elegir otra carpeta, o abrir ese entrenamiento y seguirlo.</translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation>«%1» no es un ajuste: escribir key=value, uno por línea.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Pesos iniciales</translation>
    </message>
    <message>
        <source>Choose a model or a run</source>
        <translation>Elegir un modelo o un entrenamiento</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Archivo de modelo…</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modelos (*.safetensors);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder of a run…</source>
        <translation>Carpeta de un entrenamiento…</translation>
    </message>
    <message>
        <source>There is no model and no run %1 to begin with.</source>
        <translation>No existe ningún modelo ni entrenamiento %1 con el que empezar.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Device that renders</source>
        <translation>Dispositivo que genera la foto</translation>
    </message>
    <message>
        <source>Time the last photograph took; ≈ while it is not yet exact</source>
        <translation>Tiempo de la última foto; ≈ mientras aún no es exacta</translation>
    </message>
    <message>
        <source>Size of the layout</source>
        <translation>Tamaño del mapa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source> · object %1</source>
        <translation> · objeto %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StylePanel</name>
    <message>
        <source>Open a model to choose looks.</source>
        <translation>Abrir un modelo para elegir estilos.</translation>
    </message>
    <message>
        <source>Scene &amp;seed</source>
        <translation>&amp;Semilla de la escena</translation>
    </message>
    <message>
        <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
        <translation>Todos los estilos que no se eligen uno a uno siguen este número. El mismo número da la misma imagen.</translation>
    </message>
    <message>
        <source>Re-roll all</source>
        <translation>Sortear todos</translation>
    </message>
    <message>
        <source>Another scene seed: another look for every class that is not locked</source>
        <translation>Otra semilla de escena: otro estilo para cada clase no bloqueada</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Marcar todas o ninguna</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Sortear</translation>
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
        <translation>Otras ocho</translation>
    </message>
    <message>
        <source>This model has no looks to choose from.</source>
        <translation>Este modelo no tiene estilos que elegir.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked class(es)</source>
        <translation>
            <numerusform>%n clase marcada</numerusform>
            <numerusform>%n clases marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>Sortear %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Estilo de %1</translation>
    </message>
    <message>
        <source>Blend %1</source>
        <translation>Mezclar %1</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>Otro estilo para %1</translation>
    </message>
    <message>
        <source>The mean look for %1</source>
        <translation>El estilo medio para %1</translation>
    </message>
    <message>
        <source>Take the look of %1 from a photo with its layout</source>
        <translation>Tomar el estilo de %1 de una foto con su mapa</translation>
    </message>
    <message>
        <source>Variations of %1</source>
        <translation>Variaciones de %1</translation>
    </message>
    <message>
        <source>Mean look of %1</source>
        <translation>Estilo medio de %1</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>Semilla de la escena</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variación de %1</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>Estilos de %1</translation>
    </message>
    <message>
        <source>Take the look of a photo</source>
        <translation>Tomar el estilo de una foto</translation>
    </message>
    <message>
        <source>One look for the whole picture: %1. The Samples panel shows others.</source>
        <translation>Un estilo para toda la imagen: %1. El panel Muestras muestra otros.</translation>
    </message>
    <message>
        <source>This model has a look for each object: choose them in the Objects&apos; styles panel.</source>
        <translation>Este modelo tiene un estilo para cada objeto: elegirlos en el panel Estilos de objetos.</translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>Este modelo hace %n imagen de un mapa a la vez: elegir una en el panel Muestras.</numerusform>
            <numerusform>Este modelo hace %n imágenes de un mapa a la vez: elegir una en el panel Muestras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StyleRow</name>
    <message>
        <source>scene seed</source>
        <translation>semilla de escena</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>kept seed</source>
        <translation>semilla fijada</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>estilo %1</translation>
    </message>
    <message>
        <source>mixture of %1</source>
        <translation>mezcla de %1</translation>
    </message>
    <message>
        <source>Tick classes to re-roll or reset them together</source>
        <translation>Marcar clases para sortearlas o restablecerlas juntas</translation>
    </message>
    <message>
        <source>Where this look comes from</source>
        <translation>De dónde viene este estilo</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>Otro estilo para %1</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this look alone</source>
        <translation>Bloqueo: el sorteo no toca este estilo</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Blend towards the second look</source>
        <translation>Mezclar hacia el segundo estilo</translation>
    </message>
    <message>
        <source>The second look, to blend towards</source>
        <translation>El segundo estilo, hacia el que mezclar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Semilla nueva</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Follow the scene seed</source>
        <translation>Seguir la semilla de la escena</translation>
    </message>
    <message>
        <source>Take from photo…</source>
        <translation>Tomar de una foto…</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>segundo estilo</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Línea de tiempo: %1</translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation>No se puede leer la línea de tiempo de esta escena: %1</translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation>La línea de tiempo queda como está: %1</translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>Añadir fotograma clave</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>Eliminar fotograma clave</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>Mover fotograma clave</translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation>Copiar fotograma clave</translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation>Ritmo del fotograma clave</translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation>Trayectoria del fotograma clave</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Duración de la película</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Ritmo uniforme</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>Ritmo propio</translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation>Ir al fotograma clave</translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation>Mapa del fotograma clave</translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation>Estilo del fotograma clave</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 was replaced.</source>
        <translation>Se ha reemplazado el fotograma clave del fotograma %1.</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 is like this already.</source>
        <translation>El fotograma clave del fotograma %1 ya es así.</translation>
    </message>
    <message>
        <source>Replace keyframe</source>
        <translation>Reemplazar fotograma clave</translation>
    </message>
    <message>
        <source>Keyframe at frame %1</source>
        <translation>Fotograma clave en el fotograma %1</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout has taken the place of all layers.</source>
        <translation>El mapa del fotograma clave ha sustituido a todas las capas.</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout lies on a layer of its own.</source>
        <translation>El mapa del fotograma clave está en una capa propia.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation>Mostrar de nuevo la escena en vez de la película (Esc)</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Exportar película…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>La escena actual se convierte en fotograma clave en el cabezal</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation>Eliminar el fotograma clave del cabezal (Supr)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation>Poner el estilo y el mapa del fotograma clave en la escena, para seguir desde ahí (Intro)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation>Extremos lentos</translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation>Ritmo del paso al siguiente fotograma clave</translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation>Ritmo hasta el siguiente fotograma clave</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Recta</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Esférica</translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation>Cómo pasan los códigos de estilo al siguiente fotograma clave: en línea recta, o girando para conservar la longitud de los códigos con los que se entrenó el modelo</translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation>Trayectoria de los códigos</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> fotogramas</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Duración de la película</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> por segundo</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation>Desde el último fotograma clave la película vuelve al primero</translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation>Vista del recorrido: distancia entre fotogramas vecinos</translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation>Generar todos los fotogramas y medirlos</translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation>Ajustar el ritmo para que los fotogramas vecinos disten lo mismo</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Ritmo uniforme</translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation>Guardar las distancias como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation>Medidos %1 de %2 fotogramas, quedan %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation>diferencia media de colores, de 0 a 255</translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation>Medir genera cada fotograma una vez y muestra cuánto dista del siguiente, en conjunto y por clase (%1).</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation>Añadir fotograma &amp;clave</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>La escena actual se convierte en fotograma clave en el cabezal</translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation>Pintar y elegir estilos, mover el cabezal de la línea de tiempo, añadir el siguiente fotograma clave: la película lleva de uno a otro.</translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation>Añadir fotograma clave solo de es&amp;tilo</translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation>El mapa sigue su curso entre los fotogramas clave vecinos</translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation>&amp;Eliminar fotograma clave</translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation>El que está en el cabezal</translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation>&amp;Seguir desde el fotograma clave</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation>Poner en la escena el estilo y el mapa del fotograma clave del cabezal</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation>Muestra la película en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation>&amp;Mostrar de nuevo la escena</translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation>En vez de la película</translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation>E&amp;xportar película…</translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation>Vídeo, GIF, imágenes u hoja de contactos; mientras tanto se puede seguir pintando</translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation>Película escrita: %1</translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation>Guardar distancias</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation>Distancias escritas: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation>, fotograma clave de estilo y mapa</translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation>, fotograma clave</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Fotograma %1, %2</translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation>estilo y mapa</translation>
    </message>
    <message>
        <source>look</source>
        <translation>estilo</translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation>Fotograma clave %1, %2: %3.
Arrastrar para mover, Ctrl+arrastrar para copiar, doble clic para seguir desde él.</translation>
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
        <translation>Pincel más pequeño o más grande (con Mayús, en pasos mayores)</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Mayús+rueda</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>Pincel más pequeño o más grande</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the current and the second class</source>
        <translation>Intercambiar la clase actual y la segunda</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation>El próximo trazo empieza un objeto nuevo</translation>
    </message>
    <message>
        <source>Alt, right button</source>
        <translation>Alt, botón derecho</translation>
    </message>
    <message>
        <source>Eyedropper with any tool</source>
        <translation>Cuentagotas con cualquier herramienta</translation>
    </message>
    <message>
        <source>Space, middle button</source>
        <translation>Espacio, botón central</translation>
    </message>
    <message>
        <source>Pan with any tool</source>
        <translation>Mano con cualquier herramienta</translation>
    </message>
    <message>
        <source>Wheel, pinch, +  −</source>
        <translation>Rueda, pellizco, +  −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the layout into the window</source>
        <translation>Ajustar el mapa a la ventana</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Straight lines, squares and circles</source>
        <translation>Líneas rectas, cuadrados y círculos</translation>
    </message>
    <message>
        <source>Enter, Backspace, Esc</source>
        <translation>Intro, Retroceso, Esc</translation>
    </message>
    <message>
        <source>Polygon: close, take a corner back, give up</source>
        <translation>Polígono: cerrar, quitar un vértice, abandonar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke or shape under way</source>
        <translation>Abandonar el trazo o la forma en curso</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolOptionsBar</name>
    <message>
        <source>Tool options</source>
        <translation>Opciones de la herramienta</translation>
    </message>
    <message>
        <source>Current and second class. Click or X swaps them.</source>
        <translation>Clase actual y segunda. Un clic o X las intercambia.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
        <translation>Diámetro en píxeles del mapa. [ y ] o Mayús+rueda lo cambian.</translation>
    </message>
    <message>
        <source>Round brush</source>
        <translation>Pincel redondo</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>Pincel cuadrado</translation>
    </message>
    <message>
        <source>The pressure of a pen scales the size</source>
        <translation>La presión del lápiz escala el tamaño</translation>
    </message>
    <message>
        <source>Fill the connected area</source>
        <translation>Rellenar el área conexa</translation>
    </message>
    <message>
        <source>Fill everything of this class</source>
        <translation>Rellenar todo lo de esta clase</translation>
    </message>
    <message>
        <source>Filled shape</source>
        <translation>Forma rellena</translation>
    </message>
    <message>
        <source>Outline, as thick as the size says</source>
        <translation>Contorno, tan grueso como el tamaño</translation>
    </message>
    <message>
        <source>What the eraser leaves</source>
        <translation>Lo que deja el borrador</translation>
    </message>
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation>El próximo trazo empieza un objeto nuevo (M)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Simetría</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Sin simetría</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Izquierda y derecha</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Arriba y abajo</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Which classes may be painted over</source>
        <translation>Sobre qué clases se puede pintar</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>Paint over everything</source>
        <translation>Pintar sobre todo</translation>
    </message>
    <message>
        <source>Keep all other classes</source>
        <translation>Conservar todas las demás clases</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Only over</source>
        <translation>Solo sobre</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>only over %1</source>
        <translation>solo sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n protegida</numerusform>
            <numerusform>%n protegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Sin máscara</translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation>Simetría de los trazos: %1</translation>
    </message>
    <message>
        <source>Erase to %1</source>
        <translation>Borrar a %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation>&amp;Entrenamiento…</translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation>Iniciar, seguir, pausar y detener entrenamientos</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Terminó sin decir nada.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation>Iniciar un entrenamiento…</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Abrir un entrenamiento…</translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation>Iniciar un entrenamiento o abrir la carpeta de cualquiera, de este equipo o de otro. Los entrenamientos siguen cuando se cierra esta ventana o el editor.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Abrir la carpeta de un entrenamiento</translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation>El entrenamiento en %1 no empezó. %2</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::VariationStrip</name>
    <message>
        <source>Variation %1</source>
        <translation>Variación %1</translation>
    </message>
    <message>
        <source>Take this look</source>
        <translation>Tomar este estilo</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation>Bienvenido a Spolvero</translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation>Pintar qué va dónde; la foto sigue cada trazo. Empezar con uno de estos ejemplos o con una escena vacía.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Últimas abiertas</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Consejo siguiente</translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation>Mostrar al &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation>&amp;Nueva escena…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Begin with something else</source>
        <translation>Empezar con otra cosa</translation>
    </message>
    <message>
        <source>A photo…</source>
        <translation>Una foto…</translation>
    </message>
    <message>
        <source>A label file…</source>
        <translation>Un archivo de etiquetas…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <source>The model that comes along knows people and clothes. Streets, rooms and landscapes need a model that was trained on them.</source>
        <translation>El modelo incluido conoce personas y ropa. Las calles, habitaciones y paisajes necesitan un modelo entrenado con ellos.</translation>
    </message>
    <message>
        <source>A template…</source>
        <translation>Una plantilla…</translation>
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
        <translation>Clic para acercar, Ctrl+clic para alejar. La rueda cambia el zoom con cualquier herramienta.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui</name>
    <message>
        <source>Exchange two classes</source>
        <translation>Intercambiar dos clases</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation>No hay sitio para otra capa. Combinar o eliminar algunas de las %1 que hay.</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation>La capa «%1» está bloqueada. Desbloquearla primero.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Duplicar capa</translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation>La única capa no se puede eliminar. Añadir otra primero.</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Eliminar capa</translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation>No hay ninguna capa debajo de «%1» con la que combinar.</translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation>Combinar capa hacia abajo</translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation>Acoplar capas</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Mover capa</translation>
    </message>
    <message>
        <source>There are not enough numbers for the copies of objects.</source>
        <translation>No hay números suficientes para las copias de los objetos.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation>Eliminar objetos</translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation>Combinar objetos</translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation>Separar objetos</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>Cambiar clase</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectNames</name>
    <message>
        <source>Name object</source>
        <translation>Nombrar objeto</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Fachada</translation>
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
        <translation>Coche de lado</translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation>Coche de frente</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobús</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camión</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Motocicleta</translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation>Persona de pie</translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation>Persona caminando</translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation>Persona sentada</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation>Pájaro en vuelo</translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation>Árbol redondo</translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation>Conífera</translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation>Álamo</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palmera</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Arbusto</translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation>Mata de hierba</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montaña</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Colina</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Roca</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Town house</source>
        <translation>Casa de ciudad</translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation>Bloque de pisos</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Iglesia</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation>Ventana cuadrada</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>Farola</translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation>Señal de tráfico</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Valla</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Velero</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Avión</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation>Mantener Alt, o pulsar el botón derecho, para tomar la clase bajo el puntero con cualquier herramienta.</translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation>Mayús con el pincel continúa el último trazo en línea recta.</translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation>Proteger una clase con su escudo: ninguna herramienta pinta sobre ella.</translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation>X intercambia las dos clases en uso, / busca entre todas.</translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation>Soltar una foto en la ventana para tomar sus estilos en la escena.</translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation>Bloquear un estilo que guste antes de sortear los demás.</translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation>Clic en una de las ocho variaciones para tomarla; Ctrl+Z devuelve el estilo anterior.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation>Ctrl+Mayús+P encuentra por su nombre todo lo que el programa sabe hacer.</translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation>Todos los atajos se pueden cambiar en las preferencias.</translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation>El punto de la barra de estado respira mientras se hace una imagen; la pintura nunca espera.</translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation>Las escenas son archivos OpenRaster: Krita y GIMP las abren con capas.</translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation>Cosas como coches y personas son objetos: cada uno puede tener su propio estilo.</translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation>F5 a F8 cambian entre mapa, foto, ambos en uno y lado a lado.</translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation>Una imagen guardada como PNG recuerda cómo se hizo.</translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation>Tras un fallo, el programa ofrece la copia que guardó de la escena.</translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel to zoom.</source>
        <translation>Mantener la barra espaciadora para mover la imagen; girar la rueda para el zoom.</translation>
    </message>
</context>
</TS>
