<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Autosave</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
        <translation>Copie automatique&#x202f;: impossible d’écrire dans le dossier %1&#x202f;; un dossier accessible en écriture était attendu, aucun n’a été trouvé. Libérer de l’espace, modifier ses droits ou définir SPOLVERO_DATA_DIR.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation>Mélange entre les coins</translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation>coin %1&#x202f;: %2&#x202f;%</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation>Peint la classe courante. Maj prolonge le dernier trait en ligne droite et, pendant le tracé, procède par pas de 15°. Pour les classes d’objets, un trait commencé sur un objet l’étend&#x202f;; tout autre en crée un nouveau.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BusyMark</name>
    <message>
        <source>The renderer is at work</source>
        <translation>Rendu en cours</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CanvasView</name>
    <message>
        <source>No photograph yet</source>
        <translation>Pas encore de photo</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
        <translation>Carte et photo. Les flèches font défiler, plus et moins zooment, 0 ajuste.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassModel</name>
    <message>
        <source>countable objects</source>
        <translation>objets dénombrables</translation>
    </message>
    <message>
        <source>material</source>
        <translation>matière</translation>
    </message>
    <message>
        <source>%1 · id %2 · %3 · %4 % of the layout</source>
        <translation>%1 · n° %2 · %3 · %4&#x202f;% de la carte</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassPalette</name>
    <message>
        <source>Search classes</source>
        <translation>Chercher une classe</translation>
    </message>
    <message>
        <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
        <translation>Filtre les classes par nom (/). Entrée prend la première, Échap efface.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Paint with this class</source>
        <translation>Peindre avec cette classe</translation>
    </message>
    <message>
        <source>Second class (X swaps)</source>
        <translation>Seconde classe (X permute)</translation>
    </message>
    <message>
        <source>Eraser leaves this class</source>
        <translation>La gomme laisse cette classe</translation>
    </message>
    <message>
        <source>Protect from painting</source>
        <translation>Protéger de la peinture</translation>
    </message>
    <message>
        <source>Paint only over this class</source>
        <translation>Ne peindre que sur cette classe</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>Retirer les poussières</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Lisser les contours</translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation>Redresser les contours</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Current class</source>
        <translation>Classe courante</translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation>Objet choisi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation>Montrer sur la toile</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
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
        <translation>Choisir d’abord un objet.</translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation>Choisir une classe ou un objet à agrandir ou à réduire.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Calcul…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>%Ln pixel du calque actif change.</numerusform>
            <numerusform>%Ln pixels du calque actif changent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation>Rien à nettoyer ici.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Intensité</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisir l’action recherchée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>styles</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation>périphérique ou précision</translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation>Composition identique</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>Différences&#x202f;: %1</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>Comparer les images</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation>%1 · écart moyen %2 sur 255 · maximum %3 · %4&#x202f;% des pixels modifiés · %5</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation>Comparaison de deux images</translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation>Les flèches gauche et droite déplacent le séparateur</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation>Courbes de l’entraînement</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Pas encore de valeurs</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::DriverStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 % of %3</source>
        <translation>%1&#x202f;: %2&#x202f;% de %3</translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation>Qui détermine quoi</translation>
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
        <translation>Tracer une ellipse, pleine ou en contour épais comme le pinceau. Maj donne un cercle.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EraserTool</name>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
        <translation>Peint la classe choisie sous «&#x202f;Effacer en&#x202f;». Maj prolonge le dernier trait en ligne droite.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
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
        <translation>8 bits par canal</translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation>16 bits par canal</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>&amp;Profondeur</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation>Mettre la &amp;scène dans le fichier</translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation>La carte, les styles, le modèle et les réglages voyagent dans l’image&#x202f;; la déposer sur la fenêtre rétablit la scène</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation>Rendu de %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>Comme à l’entraînement</translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation>Comme la carte</translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation>Deux fois la carte</translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation>Quatre fois la carte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation>Les fichiers %1 ne contiennent pas la scène&#x202f;; seul le PNG le permet.</translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation>Déposer ce fichier sur la fenêtre rétablit la scène. Sa carte et l’emplacement du modèle sur cette machine seront lisibles par quiconque le reçoit.</translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation>Le fichier ne contiendra que l’image.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 existe déjà. Appuyer de nouveau sur Exporter pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation>Exporter la p&amp;hoto…</translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation>Exporter la photo en PNG, JPEG, WebP ou TIFF</translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation>À toute taille jusqu’à 4096 pixels, en 8 ou 16 bits&#x202f;; les PNG contiennent leur scène.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#x202f;: %1</translation>
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
        <translation>Prend la classe sous le pointeur comme classe courante&#x202f;; avec Ctrl comme seconde. Avec tout outil, maintenir Alt ou utiliser le bouton droit.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation>Favoris de cette scène</translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation>Bibliothèque de styles</translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation>Garder des styles avec l’étoile ou les déposer ici. F2 renomme, Suppr retire.</translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation>Dans cette scène</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Garder ce style</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation>Garder le style actuel de la scène</translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation>Charger un style depuis un fichier</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation>Enregistrer le style de la scène dans un fichier</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Style %1</translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation>%1, fait avec %2</translation>
    </message>
    <message>
        <source>No look is kept yet: press the star, or drop one here.</source>
        <translation>Aucun style gardé pour l’instant&#x202f;: appuyer sur l’étoile ou en déposer un ici.</translation>
    </message>
    <message>
        <source>Drop a look here to have it in every scene.</source>
        <translation>Déposer un style ici pour l’avoir dans toutes les scènes.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FileController</name>
    <message>
        <source>Scenes (*.ora)</source>
        <translation>Scènes (*.ora)</translation>
    </message>
    <message>
        <source>Layouts (*.png)</source>
        <translation>Cartes (*.png)</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>Enregistrer la scène</translation>
    </message>
    <message>
        <source>No safety copy of the unsaved scene could be kept, so save it yourself. %1</source>
        <translation>Impossible de garder une copie de sécurité de la scène non enregistrée&#x202f;; l’enregistrer soi-même. %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FillTool</name>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
        <translation>Remplit de la classe courante la région connexe sous le pointeur, ou tous les pixels de sa classe.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmBadge</name>
    <message>
        <source>The canvas shows the film. Click to show the scene again.</source>
        <translation>La toile montre le film. Cliquer pour afficher de nouveau la scène.</translation>
    </message>
    <message>
        <source>Film, frame %1 · back to the scene</source>
        <translation>Film, image %1 · retour à la scène</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Exporter le film</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation>Écrire à côté la ligne de temps, pour la ligne de commande&#x202f;:</translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation>Ligne de commande qui produit les mêmes fichiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation>%1 images sur %2, reste %3</translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation>Le film n’a pas été écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation>Aucun modèle pour le rendu. En ouvrir un dans le menu Modèle.</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Arrêté&#x202f;; il ne reste aucun fichier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 existe déjà. Appuyer de nouveau sur Exporter pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmForm</name>
    <message>
        <source>Video MP4 (H.264)</source>
        <translation>Vidéo MP4 (H.264)</translation>
    </message>
    <message>
        <source>Video WebM (VP9)</source>
        <translation>Vidéo WebM (VP9)</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF animé</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation>Images PNG numérotées dans un dossier</translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation>Planche contact&#x202f;: une seule image</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#x202f;:</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation>&amp;Images&#x202f;:</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation>Le grand côté des images</translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation>&amp;Grand côté&#x202f;:</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation>Le film garde sa durée&#x202f;; une autre cadence en fait plus ou moins d’images</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>Ca&amp;dence&#x202f;:</translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation>À gauche&#x202f;: petits fichiers. À droite&#x202f;: aussi fidèle aux images que le format le permet</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation>Images par &amp;planche&#x202f;:</translation>
    </message>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>Exporter le film</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation>Comment tout s’utilise&#x202f;; sans réseau</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Examples, scenes opened last, tips</source>
        <translation>Exemples, dernières scènes ouvertes, astuces</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation>Pas encore de photo à garder.</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>L’image est gardée dans l’historique.</translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation>Revenir à une image gardée</translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation>Son modèle %1 n’existe plus&#x202f;; celui en service reste.</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>Impossible d’écrire ou de lire l’historique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep pictures in the scene file</source>
        <translation>Garder des images dans le fichier de scène</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>%n image sera enregistrée avec la scène.</numerusform>
            <numerusform>%n images seront enregistrées avec la scène.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation>Épinglée&#x202f;: jamais jetée</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>Gardée automatiquement</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglée</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation>&amp;Garder cette image</translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation>Garder la photo avec tout ce dont elle est faite</translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation>Elle reste dans l’historique&#x202f;; on peut y revenir, la comparer à d’autres ou la faire glisser au-dehors en PNG.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation>Images gardées</translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation>Une image gardée reste ici avec tout ce dont elle est faite.</translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation>&amp;Revenir à cette image</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>&amp;Comparer les deux</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation>Garder la photo affichée avec tout ce dont elle est faite</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>Garder d’office une image dès qu’elle est stable, après %n modification</numerusform>
            <numerusform>Garder d’office une image dès qu’elle est stable, après %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the scene &amp;file</source>
        <translation>Garder dans le &amp;fichier de scène</translation>
    </message>
    <message>
        <source>Save the picture inside the scene&apos;s own file too</source>
        <translation>Enregistrer aussi l’image dans le fichier même de la scène</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation>Importer une carte</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation>PNG d’indices ou de couleurs de tout jeu de données connu, contours labelme (.json) ou image exportée par ce programme</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>&amp;Objets</translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation>PNG de numéros d’objets&#x202f;; vide&#x202f;: chaque partie connexe d’une classe d’objets est un objet</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation>Choisir un fichier d’étiquettes.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation>Fichiers d’étiquettes (*.png *.json)</translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation>Dans cette &amp;scène</translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation>Remplace la carte&#x202f;; annulable en une seule étape</translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation>Comme &amp;nouvelle scène</translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation>Nouvelle, avec les &amp;classes du fichier</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation>Les classes du fichier restent telles quelles&#x202f;; rien n’est converti</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>Ce n’est pas un fichier d’étiquettes connu ici&#x202f;: des indices de classes, quelques couleurs unies ou des contours labelme étaient attendus.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>In the classes of the model</source>
        <translation>Dans les classes du modèle</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation>&amp;Importer une carte…</translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation>Importer un fichier d’étiquettes de tout jeu de données connu</translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme ou toute image en couleurs unies&#x202f;; on indique ce que deviennent ses classes.</translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation>Exporter les con&amp;tours labelme…</translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation>&amp;Convertir les classes de la scène…</translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation>Nouvelle à &amp;partir de</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>Nouvelle à partir de</translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation>&amp;Fichier d’étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Photo…</translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation>Un modèle de segmentation trouve la carte d’une photo</translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation>Carte &amp;rêvée</translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation>Un modèle qui rêve des cartes (SB-GAN) en crée une à partir de bruit</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Gabarit</translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation>Aucun gabarit ne convient aux classes du modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation>Carte d’une photo</translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation>Quel modèle de segmentation&#x202f;?</translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation>Quel modèle pour rêver des cartes&#x202f;?</translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation>Pas encore de photo à copier.</translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation>La photo est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation>Copier la carte aux couleurs de ses classes</translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation>La carte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation>Copier la carte comme image à palette d’indices de classes</translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation>Coller une &amp;image</translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation>Coller une image d’un autre programme</translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation>Une image aux couleurs ou aux indices des classes devient la carte, toute autre une photo de référence.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation>Coller la carte</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Coller une photo</translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation>L’image est maintenant une photo de référence de cette scène.</translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation>Exporter la carte en contours labelme</translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation>Contours labelme (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrir d’abord un modèle.</translation>
    </message>
    <message>
        <source>Copy p&amp;hotograph</source>
        <translation>Copier la ph&amp;oto</translation>
    </message>
    <message>
        <source>Copy the photograph for other programs</source>
        <translation>Copier la photo pour d’autres programmes</translation>
    </message>
    <message>
        <source>Copy layout in &amp;colours</source>
        <translation>Copier la carte e&amp;n couleurs</translation>
    </message>
    <message>
        <source>Copy layout as &amp;indices</source>
        <translation>Copier la carte en in&amp;dices</translation>
    </message>
    <message>
        <source>Say what the scene&apos;s classes are drawn as by a model that has others</source>
        <translation>Indiquer comme quoi un modèle à classes différentes dessine celles de la scène</translation>
    </message>
    <message>
        <source>The scene&apos;s model %1 is gone; the one in use stays.</source>
        <translation>Le modèle %1 de la scène n’existe plus&#x202f;; celui en service reste.</translation>
    </message>
    <message>
        <source>The model %1 does not know these classes and draws nothing for them: %2</source>
        <translation>Le modèle %1 ne connaît pas ces classes et ne dessine rien pour elles&#x202f;: %2</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>Convertir les classes…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>Gabarit…</translation>
    </message>
    <message>
        <source>Layouts to begin with, made of the model&apos;s classes</source>
        <translation>Cartes de départ, faites des classes du modèle</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssueLog</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation>Problème réglé</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation>%1
Double-clic ou F2 renomme, glisser réordonne.</translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation>Masquer ce calque (Espace)</translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation>Afficher ce calque (Espace)</translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation>Déverrouiller ce calque (L)</translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation>Verrouiller ce calque (L)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation>Renommer le calque</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>Afficher le calque</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>Masquer le calque</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>Verrouiller le calque</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>Déverrouiller le calque</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>&amp;Ajouter un calque</translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation>Ajouter un calque transparent au-dessus du calque actif</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>&amp;Dupliquer le calque</translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation>Placer une copie au-dessus du calque actif</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>&amp;Fusionner vers le bas</translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation>Poser les pixels du calque actif sur le calque inférieur</translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation>A&amp;platir tous les calques</translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation>Faire un seul calque de ce qui est visible&#x202f;; les calques masqués disparaissent</translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation>&amp;Supprimer le calque</translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation>Supprimer le calque actif</translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation>&amp;Choisir le calque supérieur</translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation>Rendre actif le calque au-dessus</translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation>C&amp;hoisir le calque inférieur</translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation>Rendre actif le calque au-dessous</translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation>&amp;Monter le calque</translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation>Placer le calque actif au-dessus du suivant</translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation>D&amp;escendre le calque</translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation>Placer le calque actif au-dessous du suivant</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>&amp;Renommer le calque</translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation>Modifier le nom du calque actif</translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation>Calque &amp;visible</translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation>Afficher ou masquer le calque actif</translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation>Calque verrouil&amp;lé</translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation>Verrouiller ou déverrouiller le calque actif</translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation>Peinture sur %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation>Recherche des classes dans %1…</translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation>Une carte est rêvée…</translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation>La nouvelle scène n’a pas été créée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Dream a layout</source>
        <translation>Rêver une carte</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>Aperçu de la carte</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LineTool</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
        <translation>Tracer une ligne droite épaisse comme le pinceau. Maj procède par pas de 45°.</translation>
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
        <translation>La scène garde au plus %1 favoris&#x202f;; en retirer un d’abord.</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favori %1</translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation>Gardé avec la scène&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation>Retirer le favori</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>Renommer le favori</translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation>Style copié</translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation>Pas de style dans le presse-papiers. En copier d’abord un dans une liste de styles.</translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation>Coller le style</translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation>Impossible de prendre le style&#x202f;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>Enregistrer le style</translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation>Styles (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Load look</source>
        <translation>Charger un style</translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation>Charger le style %1</translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation>&amp;Prendre ce style</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Style %1</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation>Garder en &amp;favori</translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation>Mettre dans la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>Dans la bibliothèque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation>Afficher les &amp;voisins</translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation>Dans un coin du pav&amp;é</translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation>Coin &amp;%1</translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation>Coin %1 du pavé</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>&amp;Copier le style</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>&amp;Enregistrer le style…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation>Impossible de lire un style de la bibliothèque&#x202f;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation>Impossible d’écrire un style dans la bibliothèque&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1, en vigueur</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation>Styles d’objets</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pavé</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>Mélange</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation>&amp;Garder ce style</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation>Garder le style actuel de la scène parmi ses favoris</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>&amp;Copier le style</translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation>Copier le style de la scène pour le coller dans une autre</translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation>Co&amp;ller le style</translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation>Donner à la scène le style copié</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>&amp;Enregistrer le style…</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation>Enregistrer le style de la scène en JSON, lu aussi par la ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation>C&amp;harger un style…</translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation>Donner à la scène un style enregistré</translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation>Nouveaux coins &amp;du pavé</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>Le premier coin comme la scène actuelle, les autres au hasard</translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation>Choisir un &amp;objet pour ses styles</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Cliquer ensuite sur un objet de l’image</translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation>Cliquer sur un objet de l’image pour voir ses styles</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation>Style déposé</translation>
    </message>
    <message>
        <source>Add photos to the board</source>
        <translation>Ajouter des photos à la planche</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation>Le plus rapide mesuré ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
        <translation>«&#x202f;%1&#x202f;» n’était pas enregistrée quand le programme s’est arrêté. Une copie du %2 est conservée.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1 before it is closed?</source>
        <translation>Enregistrer les modifications de %1 avant la fermeture&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Take looks from photo</source>
        <translation>Prendre les styles d’une photo</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>Carte de %1</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Choose one of the first nine classes on the list</source>
        <translation>Choisir l’une des neuf premières classes de la liste</translation>
    </message>
    <message>
        <source>Tools and canvas</source>
        <translation>Outils et toile</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>About Spolvero</source>
        <translation>À propos de Spolvero</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>&amp;Calque</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>St&amp;yles</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>A&amp;nimation</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open scene or layout</source>
        <translation>Ouvrir une scène ou une carte</translation>
    </message>
    <message>
        <source>Scenes and layouts (*.ora *.png)</source>
        <translation>Scènes et cartes (*.ora *.png)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>Enregistrer la scène</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Export &amp;layout as index PNG…</source>
        <translation>Exporter la &amp;carte en PNG d’indices…</translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation>Exporter la carte en PNG co&amp;loré…</translation>
    </message>
    <message>
        <source>&amp;Exchange the two classes in the layout</source>
        <translation>Éc&amp;hanger les deux classes dans la carte</translation>
    </message>
    <message>
        <source>&amp;Search classes</source>
        <translation>Chercher une cla&amp;sse</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Ca&amp;rte</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>P&amp;hoto</translation>
    </message>
    <message>
        <source>Layout &amp;over photograph</source>
        <translation>Carte &amp;sur la photo</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Côte à côt&amp;e</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>One to o&amp;ne</source>
        <translation>Tai&amp;lle réelle</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Re-roll chosen or ticked</source>
        <translation>&amp;Relancer choisis ou cochés</translation>
    </message>
    <message>
        <source>Re-roll &amp;all</source>
        <translation>Relancer &amp;tout</translation>
    </message>
    <message>
        <source>&amp;Mean look</source>
        <translation>Style &amp;moyen</translation>
    </message>
    <message>
        <source>Take from &amp;photo…</source>
        <translation>Prendre d’une &amp;photo…</translation>
    </message>
    <message>
        <source>&amp;Draw the variations anew</source>
        <translation>Renouveler les &amp;variations</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>&amp;Photograph size</source>
        <translation>&amp;Taille de la photo</translation>
    </message>
    <message>
        <source>As the model was &amp;trained</source>
        <translation>Comme à l’&amp;entraînement</translation>
    </message>
    <message>
        <source>As large as the &amp;layout</source>
        <translation>Comme la &amp;carte</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
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
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>&amp;Fiche du modèle</translation>
    </message>
    <message>
        <source>What the model was trained on, its licence and terms of use</source>
        <translation>Données d’entraînement du modèle, licence et conditions d’utilisation</translation>
    </message>
    <message>
        <source>&amp;About Spolvero</source>
        <translation>À &amp;propos de Spolvero</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Photograph ↔ layout</source>
        <translation>Photo ↔ carte</translation>
    </message>
    <message>
        <source>Show or hide the panel “%1”</source>
        <translation>Afficher ou masquer le panneau «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation>Convertir les classes de la scène</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>Convertir les classes</translation>
    </message>
    <message>
        <source>Say what each class of the scene is drawn as by the model %1. The scene keeps its classes; the choice is saved with it.</source>
        <translation>Indiquer comme quoi le modèle %1 dessine chaque classe de la scène. La scène garde ses classes&#x202f;; le choix est enregistré avec elle.</translation>
    </message>
    <message>
        <source>&amp;Draw them so</source>
        <translation>&amp;Dessiner ainsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Replace the scene&apos;s classes</source>
        <translation>&amp;Remplacer les classes de la scène</translation>
    </message>
    <message>
        <source>Repaint the scene in the model&apos;s classes, as one undo step</source>
        <translation>Repeindre la scène dans les classes du modèle&#x202f;; annulable en une seule étape</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingDialog</name>
    <message>
        <source>Map classes</source>
        <translation>Convertir les classes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Take it so</source>
        <translation>&amp;Utiliser ces choix</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation>Montrer la carte dans ses nouvelles classes, sinon dans celles du fichier</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>C&amp;harger…</translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation>Reprendre les choix d’un fichier</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation>Garder les choix dans un fichier pour la prochaine fois</translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation>Correspondances de classes (*.toml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Charger une correspondance</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>La correspondance est enregistrée.</translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation>La correspondance cite des classes absentes de cette scène&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Show as it &amp;becomes</source>
        <translation>Montrer &amp;après conversion</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are.</source>
        <translation>Les classes du fichier restent telles quelles.</translation>
    </message>
    <message>
        <source>Every class has a class here.</source>
        <translation>Chaque classe a sa classe ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n classe sera sans classe.</numerusform>
            <numerusform>%n classes seront sans classe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation>Quelle classe devient laquelle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 devient</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>similaire</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MessageBar</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation>Déposer ici des photos, chacune avec l’image de ses classes à côté (NAME_labels.png). Cocher ensuite quelle classe prend son style de quelle photo.</translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation>Styles issus de photos</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>Ajouter une photo…</translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation>Une photo avec l’image de ses classes, pour la planche</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>&amp;Intensité</translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation>Part des photos</translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation>Du style propre à la scène à celui des photos</translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation>De la planche A à la planche B</translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation>Garder le style actuel comme planche %1, une extrémité du morphing</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propre</translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation>Le style propre à la scène</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>image entière</translation>
    </message>
    <message>
        <source>own look</source>
        <translation>style propre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 n’a pas de %2</translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation>Garder d’abord un style comme A et un autre comme B</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation>Style de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Planche %1</translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation>Morphing entre les planches</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::NewSceneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>Nouvelle scène</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>&amp;Filled with</source>
        <translation>&amp;Remplie de</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Entraîné à</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Peindre une carte de classes et voir la photo suivre.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;&#x202f;: tamponner de la poudre de craie à travers un dessin piqué pour le reporter sur le mur avant de peindre.&lt;/p&gt;&lt;p&gt;Sous licence Apache 2.0. Les modèles ont leurs propres licences et conditions&#x202f;: voir Aide › Fiche du modèle.&lt;/p&gt;&lt;p&gt;Réalisé avec Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 et libzip.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectModel</name>
    <message>
        <source>%1
%2 %</source>
        <translation>%1
%2&#x202f;%</translation>
    </message>
    <message>
        <source>%1: %2 px, %3 × %4 at %5, %6</source>
        <translation>%1&#x202f;: %2 px, %3 × %4 en %5, %6</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 pour cent</translation>
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
        <translation>Pas encore d’objets. Les traits d’une classe d’objets deviennent des objets.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>What is chosen is a region of a class, not an object. Strokes of a class of things become objects.</source>
        <translation>Ce qui est choisi est une région d’une classe, pas un objet. Les traits d’une classe d’objets deviennent des objets.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation>Styles de l’objet</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation>Objet dont les styles sont affichés</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>Cliquer ensuite sur un objet de l’image</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>Pour toute la classe</translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation>Tous les objets de cette classe prennent ce style, les nouveaux aussi</translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation>Un autre style pour cet objet, au hasard</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation>Verrou&#x202f;: la relance ne touche pas cet objet</translation>
    </message>
    <message>
        <source>As its class</source>
        <translation>Comme sa classe</translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation>Cet objet reprend le style de sa classe</translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation>Rétablir la classe</translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation>Tous les objets de cette classe suivent de nouveau la graine de la scène</translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation>La carte n’a pas encore d’objets.</translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation>Ce modèle n’a pas de styles par objet.</translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation>%1 a son propre style&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation>%1 a le style de sa classe&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation>%1 suit la graine de la scène.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation>Style de chaque %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation>Rétablir chaque %1</translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>Relancer %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation>Cliquer sur un objet pour le choisir, Maj+clic pour plusieurs. Glisser pour déplacer, tirer une poignée pour redimensionner (Maj garde les proportions), les flèches décalent, Suppr retire.</translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation>Déplacer des objets</translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation>Redimensionner des objets</translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation>Refléter des objets</translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation>Dupliquer des objets</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyage</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation>Couper les objets choisis ou la sélection</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation>Copier les objets choisis ou la sélection</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation>Coller des objets ou des images&#x202f;; les classes sont reconnues par leur nom</translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation>&amp;Nouvel objet au prochain trait</translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation>Le prochain trait d’une classe d’objets commence un nouvel objet</translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation>&amp;Peindre dans l’objet choisi</translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation>Les traits appartiennent à l’objet choisi</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation>Copier les objets choisis à côté d’eux-mêmes</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation>Faire un seul objet des objets choisis</translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation>&amp;Scinder en morceaux</translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation>Faire de chaque morceau des objets choisis un objet à part</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>&amp;Miroir horizontal</translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation>Échanger la gauche et la droite des objets choisis</translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation>Miroir &amp;vertical</translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation>Échanger le haut et le bas des objets choisis</translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation>Leur donner la classe &amp;courante</translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation>Donner la classe courante aux objets choisis</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation>Retirer les objets choisis&#x202f;; leurs alentours comblent le trou (Suppr avec l’outil Objets)</translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation>Faire des &amp;objets des régions connexes</translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation>Chaque région connexe d’une classe d’objets devient un objet à part</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>Ne&amp;ttoyer</translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation>Combler les &amp;trous…</translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation>Retirer les &amp;poussières…</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>&amp;Agrandir…</translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation>&amp;Réduire…</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation>&amp;Lisser les contours…</translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation>R&amp;edresser les contours…</translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation>S&amp;ymétrie des traits</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>&amp;Left and right</source>
        <translation>&amp;Gauche et droite</translation>
    </message>
    <message>
        <source>&amp;Top and bottom</source>
        <translation>&amp;Haut et bas</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>&amp;Les deux</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation>&amp;Bordures des objets</translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation>Lignes entre les classes et les objets, sur la toile</translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation>Choisir un objet ou sélectionner quelque chose à copier.</translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation>Choisir un objet ou sélectionner quelque chose à couper.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation>Coller des objets</translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation>Classe absente ici&#x202f;: %1. Collée comme %2.</translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation>Choisir au moins deux objets à fusionner (Maj+clic avec l’outil Objets).</translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation>Les objets choisis sont chacun d’un seul tenant.</translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation>Faire des objets des régions</translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation>Choisir un objet ou sélectionner quelque chose à garder comme tampon.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation>Gardé comme tampon&#x202f;: %1</translation>
    </message>
    <message>
        <source>N&amp;ame…</source>
        <translation>Nomm&amp;er…</translation>
    </message>
    <message>
        <source>Name the chosen object; its name is kept with the scene</source>
        <translation>Nommer l’objet choisi&#x202f;; son nom est gardé avec la scène</translation>
    </message>
    <message>
        <source>Regions of stuff have no names; choose an object.</source>
        <translation>Les régions de matière n’ont pas de nom&#x202f;; choisir un objet.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation>Tirer la poignée&#x202f;: plus elle est près d’un coin, plus elle en prend le style. Choisir les coins ci-dessous ou y déposer des styles.</translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation>&amp;Toutes les classes, pas seulement les cochées</translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation>D’où vient le style de ce coin&#x202f;; on peut y déposer des styles</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>Le premier coin comme la scène actuelle, les autres au hasard</translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation>Trois coins au lieu de quatre</translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation>Quatre coins au lieu de trois</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>Style de l’image</translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation>Styles de toutes les classes</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Style de %1</translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>Style de %n classe cochée</numerusform>
            <numerusform>Styles de %n classes cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation>Mélanger sur le pavé</translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation>Coins du pavé</translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation>Coin %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation>Le style actuel de la scène</translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation>le style de la scène</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>déposé</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>Coin %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PanTool</name>
    <message>
        <source>Pan</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
        <translation>Fait glisser l’image. Avec tout outil, maintenir Espace ou utiliser le bouton du milieu.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation>Écart entre images voisines</translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation>Image %1 à %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message>
        <source>%1 is no picture of classes: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>%1 n’est pas une image de classes&#x202f;: des indices de classes, quelques couleurs unies ou des contours labelme étaient attendus.</translation>
    </message>
    <message>
        <source>The layout of %1 has other classes than the scene. Say what each becomes here; looks are taken for those.</source>
        <translation>La carte de %1 a d’autres classes que la scène. Indiquer ce que chacune devient ici&#x202f;; les styles sont pris pour ces classes-là.</translation>
    </message>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>La réponse vaut pour %n photo.</numerusform>
            <numerusform>La réponse vaut pour %n photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoStyles</name>
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation>Aucune carte trouvée pour la photo %1. Ses styles ne peuvent être pris qu’avec une image de ses classes&#x202f;: placer %2 à côté, ou déposer les deux ensemble. Une fois qu’une scène est née d’une photo par segmentation, ce même modèle trouve les classes de lui-même.</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Photo: %1
Layout: %2</source>
        <translation>Photo&#x202f;: %1
Carte&#x202f;: %2</translation>
    </message>
    <message>
        <source>The looks of %1 could not be taken: %2</source>
        <translation>Impossible de prendre les styles de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>Styles de %1</translation>
    </message>
    <message>
        <source>Reference photo</source>
        <translation>Photo de référence</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation>Aucun modèle pour le rendu&#x202f;: en ouvrir un d’abord.</translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation>L’image n’a pas été exportée&#x202f;: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 contient la carte en un seul calque&#x202f;: son %n calque est trop grand pour une image. Les fichiers de scène (.ora) le gardent.</numerusform>
            <numerusform>%1 contient la carte en un seul calque&#x202f;: ses %n calques sont trop grands ensemble pour une image. Les fichiers de scène (.ora) les gardent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
        <translation>Cliquer sur les sommets. Entrée, un double-clic ou un clic sur le premier sommet remplit le polygone&#x202f;; Retour arrière retire un sommet&#x202f;; Échap abandonne. Maj procède par pas de 45°.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation>Rétablir les réglages d’origine, raccourcis exceptés</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation>&amp;Motifs en plus des couleurs de classes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation>Afficher la page d’&amp;accueil au démarrage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation>Quand les couleurs seules ne suffisent pas à distinguer les classes.</translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation>&amp;Copie de sécurité toutes les</translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation>Gardée jusqu’à l’enregistrement de la scène&#x202f;; proposée après un plantage.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>Automatique&#x202f;: le plus rapide mesuré ici</translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation>32 bits (fp32), exact</translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation>16 bits (bf16), plus rapide sur CPU et GPU récents</translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation>16 bits (fp16), plus rapide sur GPU</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>P&amp;récision</translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation>T&amp;olérance en peignant</translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation>Écart admis pendant la peinture, pour que les images viennent plus vite. À la pause suit une image exacte.</translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation>Mémoire par &amp;image</translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation>Les images plus grandes sont faites en parties qui y tiennent.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RecentFiles</name>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
        <translation>Tracer un rectangle, plein ou en contour épais comme le pinceau. Maj donne un carré.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation>Changer de classe</translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation>Cliquer sur un objet ou une région pour lui donner en entier la classe courante.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RenderSession</name>
    <message>
        <source>The model %1 could not be loaded: %2</source>
        <translation>Impossible de charger le modèle %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The one before stays in use.</source>
        <translation>Le précédent reste en service.</translation>
    </message>
    <message>
        <source>Painting works; there is no photograph.</source>
        <translation>On peut peindre&#x202f;; il n’y a pas de photo.</translation>
    </message>
    <message>
        <source>File: %1
Device: %2
%3</source>
        <translation>Fichier&#x202f;: %1
Périphérique&#x202f;: %2
%3</translation>
    </message>
    <message>
        <source>The photograph could not be rendered: %1</source>
        <translation>Impossible de rendre la photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>Model: %1
Device: %2</source>
        <translation>Modèle&#x202f;: %1
Périphérique&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
        <translation>
            <numerusform>Le modèle %1 ne connaît pas %n classe de cette scène&#x202f;: %2. Elle reste dans la carte et est rendue comme sans classe.</numerusform>
            <numerusform>Le modèle %1 ne connaît pas %n classes de cette scène&#x202f;: %2. Elles restent dans la carte et sont rendues comme sans classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown to the model: %1</source>
        <translation>Inconnues du modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>What the scene&apos;s classes are drawn as could not be read: %1</source>
        <translation>Impossible de lire comme quoi dessiner les classes de la scène&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>Réglages de l’entraînement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes effectuées</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation>Le suspend là où il en est&#x202f;; la mémoire reste occupée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation>Termine l’étape et écrit un point de reprise pour continuer</translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation>Poursuit l’entraînement depuis le dernier point de reprise</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>Ouvrir son modèle</translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation>Peindre avec le modèle le plus récent</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation>L’entraînement est injoignable&#x202f;: est-il terminé&#x202f;?</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>Pas encore d’échantillons</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>Choix de l’échantillon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation>%1 · vu pour la dernière fois à l’étape %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation>terminé sans dernier message&#x202f;; le dernier point de reprise est gardé</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement en cours</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · étape %2 sur %3 · %4</translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation>%1 images/s · reste %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>Impossible d’afficher %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>last heard from %1, %2</source>
        <translation>dernier signe de vie de %1, %2</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>mise en pause…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>reprise…</translation>
    </message>
    <message>
        <source>stopping after this step…</source>
        <translation>arrêt après cette étape…</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>Arrêter aussitôt</translation>
    </message>
    <message>
        <source>Does not wait for the step: what was trained since the last checkpoint is lost</source>
        <translation>N’attend pas la fin de l’étape&#x202f;: ce qui a été entraîné depuis le dernier point de reprise est perdu</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation>Ouvrir un modèle qui sait donner plusieurs styles à une même carte.</translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation>Images de ce modèle</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation>Styles tirés au hasard, sans fin</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation>Styles autour de celui de la scène, plus éloignés de rangée en rangée</translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation>Graine du premier échantillon</translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation>Graine du premier échantillon&#x202f;; les autres la suivent</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>Autres échantillons</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distance</translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation>De combien s’éloigne chaque rangée de huit</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation>Prendre ce style&#x202f;; clic droit pour plus</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>à %1&#x202f;%</translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation>100&#x202f;% = un style qui n’a rien en commun avec le premier</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>Style %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation>Le calque «&#x202f;%1&#x202f;» est verrouillé. Le déverrouiller ou en choisir un autre.</translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation>Le calque «&#x202f;%1&#x202f;» est masqué. L’afficher ou en choisir un autre.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Calque %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation>Sélection par classe</translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation>Cliquer pour sélectionner l’objet ou la région connexe sous le pointeur, avec Ctrl tout ce qui est de sa classe. Maj ajoute, Alt retire.</translation>
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
        <translation>Entourer ce qui doit être sélectionné. Maj ajoute, Alt retire&#x202f;; un clic ou Échap ne sélectionne rien.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation>Sélectionner toute la carte</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation>Ne rien sélectionner&#x202f;: les outils agissent partout</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>Sélectionner ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation>Pixels de la &amp;classe courante</translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation>Sélectionner tout ce qui porte la classe à peindre</translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation>Pixels &amp;sans classe</translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation>Sélectionner tout ce qui ne porte aucune classe</translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation>&amp;Objets choisis</translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation>Sélectionner les pixels des objets choisis</translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation>Ce que couvre le calque &amp;actif</translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation>Sélectionner chaque pixel que le calque actif ne laisse pas transparaître</translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation>Aucun pixel ne porte la classe «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Select class</source>
        <translation>Sélectionner une classe</translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation>Chaque pixel porte une classe.</translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation>Sélectionner les pixels sans classe</translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation>Aucun objet n’est choisi. En choisir d’abord avec l’outil Objets.</translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation>Sélectionner des objets</translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation>Le calque «&#x202f;%1&#x202f;» ne couvre rien.</translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation>Sélectionner ce que couvre un calque</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation>Sélection rectangulaire</translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>Tracer un rectangle de sélection&#x202f;: les outils ne changent alors rien au-dehors. Maj ajoute, Alt retire&#x202f;; un clic ou Échap ne sélectionne rien.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation>Langue, thème, raccourcis, périphérique, mémoire</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation>Trouver tout ce que le programme sait faire</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation>Chercher des actions ou des raccourcis</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Actions et raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sans raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation>«&#x202f;%1&#x202f;» a aussi ce raccourci</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation>Choisir une action, cliquer dans le champ et saisir son nouveau raccourci.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 appartient à «&#x202f;%2&#x202f;», qui le perdrait.</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation>Saisir le nouveau raccourci de «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation>Hauteur des tampons</translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation>Hauteur en pixels de la carte. [ et ] la changent aussi.</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>En miroir</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>Garder la sélection</translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation>Garder les objets choisis ou la sélection comme tampon personnel</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1, comme %2</translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation>%1, dans la classe courante</translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation>Le modèle n’a pas de classe pour «&#x202f;%1&#x202f;»&#x202f;: tamponné comme %2.</translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation>Supprimer le tampon</translation>
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
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation>Cliquer pour poser la forme choisie dans la classe courante, chaque fois comme un objet à part. [ et ] changent sa taille, Maj+clic la met en miroir.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation>Lancer un entraînement</translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation>Un préréglage ou le chemin d’un fichier de configuration</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation>Dossier avec images, étiquettes et classes.json</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>&amp;Jeu de données</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation>Un dossier qui n’existe pas encore ou qui est vide</translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation>&amp;Dossier de l’entraînement</translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation>Fichier de modèle ou entraînement&#x202f;; vide&#x202f;: à partir de zéro</translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation>P&amp;oids de départ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>Périp&amp;hérique</translation>
    </message>
    <message>
        <source>Other &amp;settings</source>
        <translation>Autres &amp;réglages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>Choisir un préréglage.</translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation>Choisir le dossier d’un jeu de données.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>Choisir un dossier pour l’entraînement.</translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation>%1 contient déjà un entraînement&#x202f;: choisir un autre dossier, ou ouvrir celui-là et le reprendre.</translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un réglage&#x202f;: écrire key=value, un par ligne.</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Choose a model or a run</source>
        <translation>Choisir un modèle ou un entraînement</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>Fichier de modèle…</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>Modèles (*.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder of a run…</source>
        <translation>Dossier d’un entraînement…</translation>
    </message>
    <message>
        <source>There is no model and no run %1 to begin with.</source>
        <translation>Il n’y a ni modèle ni entraînement %1 dont partir.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Device that renders</source>
        <translation>Périphérique de rendu</translation>
    </message>
    <message>
        <source>Time the last photograph took; ≈ while it is not yet exact</source>
        <translation>Durée de la dernière photo&#x202f;; ≈ tant qu’elle n’est pas encore exacte</translation>
    </message>
    <message>
        <source>Size of the layout</source>
        <translation>Taille de la carte</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source> · object %1</source>
        <translation> · objet %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Chargement de %1…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StylePanel</name>
    <message>
        <source>Open a model to choose looks.</source>
        <translation>Ouvrir un modèle pour choisir des styles.</translation>
    </message>
    <message>
        <source>Scene &amp;seed</source>
        <translation>&amp;Graine de la scène</translation>
    </message>
    <message>
        <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
        <translation>Tous les styles qui ne sont pas choisis un à un suivent ce nombre. Le même nombre donne la même image.</translation>
    </message>
    <message>
        <source>Re-roll all</source>
        <translation>Tout relancer</translation>
    </message>
    <message>
        <source>Another scene seed: another look for every class that is not locked</source>
        <translation>Une autre graine&#x202f;: un autre style pour chaque classe non verrouillée</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Cocher toutes ou aucune</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Photo…</translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation>Huit autres</translation>
    </message>
    <message>
        <source>This model has no looks to choose from.</source>
        <translation>Ce modèle n’a pas de styles à choisir.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked class(es)</source>
        <translation>
            <numerusform>%n classe cochée</numerusform>
            <numerusform>%n classes cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>Relancer %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>Style de %1</translation>
    </message>
    <message>
        <source>Blend %1</source>
        <translation>Mélanger %1</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>Un autre style pour %1</translation>
    </message>
    <message>
        <source>The mean look for %1</source>
        <translation>Le style moyen pour %1</translation>
    </message>
    <message>
        <source>Take the look of %1 from a photo with its layout</source>
        <translation>Prendre le style de %1 d’une photo avec sa carte</translation>
    </message>
    <message>
        <source>Variations of %1</source>
        <translation>Variations de %1</translation>
    </message>
    <message>
        <source>Mean look of %1</source>
        <translation>Style moyen de %1</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>Graine de la scène</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>Variation de %1</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>Styles de %1</translation>
    </message>
    <message>
        <source>Take the look of a photo</source>
        <translation>Prendre le style d’une photo</translation>
    </message>
    <message>
        <source>One look for the whole picture: %1. The Samples panel shows others.</source>
        <translation>Un seul style pour toute l’image&#x202f;: %1. Le panneau Échantillons en montre d’autres.</translation>
    </message>
    <message>
        <source>This model has a look for each object: choose them in the Objects&apos; styles panel.</source>
        <translation>Ce modèle a un style par objet&#x202f;: les choisir dans le panneau Styles d’objets.</translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>Ce modèle produit %n image d’une carte à la fois&#x202f;: la choisir dans le panneau Échantillons.</numerusform>
            <numerusform>Ce modèle produit %n images d’une carte à la fois&#x202f;: en choisir une dans le panneau Échantillons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StyleRow</name>
    <message>
        <source>scene seed</source>
        <translation>graine de la scène</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>kept seed</source>
        <translation>graine gardée</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>style %1</translation>
    </message>
    <message>
        <source>mixture of %1</source>
        <translation>mélange de %1</translation>
    </message>
    <message>
        <source>Tick classes to re-roll or reset them together</source>
        <translation>Cocher des classes pour les relancer ou les rétablir ensemble</translation>
    </message>
    <message>
        <source>Where this look comes from</source>
        <translation>D’où vient ce style</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>Un autre style pour %1</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this look alone</source>
        <translation>Verrou&#x202f;: la relance ne touche pas ce style</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Blend towards the second look</source>
        <translation>Mélanger vers le second style</translation>
    </message>
    <message>
        <source>The second look, to blend towards</source>
        <translation>Le second style, vers lequel mélanger</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Follow the scene seed</source>
        <translation>Suivre la graine de la scène</translation>
    </message>
    <message>
        <source>Take from photo…</source>
        <translation>Prendre d’une photo…</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>second style</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Ligne de temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation>Impossible de lire la ligne de temps de cette scène&#x202f;: %1</translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation>La ligne de temps reste inchangée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>Ajouter une image clé</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>Supprimer l’image clé</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>Déplacer l’image clé</translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation>Copier l’image clé</translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation>Temporisation de l’image clé</translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation>Trajectoire de l’image clé</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Durée du film</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Rythme régulier</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>Rythme propre</translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation>Aller à l’image clé</translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation>Carte de l’image clé</translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation>Style de l’image clé</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 was replaced.</source>
        <translation>L’image clé à l’image %1 a été remplacée.</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 is like this already.</source>
        <translation>L’image clé à l’image %1 est déjà ainsi.</translation>
    </message>
    <message>
        <source>Replace keyframe</source>
        <translation>Remplacer l’image clé</translation>
    </message>
    <message>
        <source>Keyframe at frame %1</source>
        <translation>Image clé à l’image %1</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout has taken the place of all layers.</source>
        <translation>La carte de l’image clé a pris la place de tous les calques.</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout lies on a layer of its own.</source>
        <translation>La carte de l’image clé se trouve sur un calque à part.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation>Afficher de nouveau la scène au lieu du film (Échap)</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>Exporter le film…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>La scène actuelle devient une image clé à la tête de lecture</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation>Supprimer l’image clé à la tête de lecture (Suppr)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation>Mettre le style et la carte de l’image clé dans la scène, pour en repartir (Entrée)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation>Extrémités lentes</translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation>Temporisation du passage à l’image clé suivante</translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation>Temporisation jusqu’à l’image clé suivante</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>Sphérique</translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation>Passage des codes de style à l’image clé suivante&#x202f;: en ligne droite, ou en tournant pour garder la longueur des codes de l’entraînement du modèle</translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation>Trajectoire des codes</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> images</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Durée du film</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> par seconde</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation>De la dernière image clé, le film revient à la première</translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation>Vue du parcours&#x202f;: écart entre images voisines</translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation>Rendre toutes les images et les mesurer</translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation>Rythmer le film pour que les images voisines soient à égale distance</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Rythme régulier</translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation>Enregistrer les écarts en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation>%1 images mesurées sur %2, reste %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation>écart moyen des couleurs, de 0 à 255</translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation>Mesurer rend chaque image une fois et montre son écart avec la suivante, en entier et par classe (%1).</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation>Ajouter une image &amp;clé</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>La scène actuelle devient une image clé à la tête de lecture</translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation>Peindre et choisir des styles, déplacer la tête de lecture, ajouter l’image clé suivante&#x202f;: le film mène de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation>Ajouter une image clé de &amp;style seul</translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation>La carte poursuit sa route entre les images clés voisines</translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation>Supp&amp;rimer l’image clé</translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation>Celle à la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation>Re&amp;partir de l’image clé</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation>Mettre dans la scène le style et la carte de l’image clé à la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lire ou suspendre</translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation>Montre le film sur la toile</translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation>A&amp;fficher de nouveau la scène</translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation>Au lieu du film</translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation>&amp;Exporter le film…</translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation>Vidéo, GIF, images ou planche contact&#x202f;; on peut continuer à peindre</translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation>Film écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation>Enregistrer les écarts</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation>Écarts écrits&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation>Ligne de temps</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation>, image clé de style et de carte</translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation>, image clé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>Image %1, %2</translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation>style et carte</translation>
    </message>
    <message>
        <source>look</source>
        <translation>style</translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation>Image clé %1, %2&#x202f;: %3.
Glisser pour déplacer, Ctrl+glisser pour copier, double-clic pour en repartir.</translation>
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
        <translation>Pinceau plus petit ou plus grand (avec Maj par pas plus grands)</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>Pinceau plus petit ou plus grand</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the current and the second class</source>
        <translation>Permuter la classe courante et la seconde</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation>Le prochain trait commence un nouvel objet</translation>
    </message>
    <message>
        <source>Alt, right button</source>
        <translation>Alt, bouton droit</translation>
    </message>
    <message>
        <source>Eyedropper with any tool</source>
        <translation>Pipette avec tout outil</translation>
    </message>
    <message>
        <source>Space, middle button</source>
        <translation>Espace, bouton du milieu</translation>
    </message>
    <message>
        <source>Pan with any tool</source>
        <translation>Main avec tout outil</translation>
    </message>
    <message>
        <source>Wheel, pinch, +  −</source>
        <translation>Molette, pincement, +  −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the layout into the window</source>
        <translation>Ajuster la carte à la fenêtre</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Straight lines, squares and circles</source>
        <translation>Lignes droites, carrés et cercles</translation>
    </message>
    <message>
        <source>Enter, Backspace, Esc</source>
        <translation>Entrée, Retour arrière, Échap</translation>
    </message>
    <message>
        <source>Polygon: close, take a corner back, give up</source>
        <translation>Polygone&#x202f;: fermer, retirer un sommet, abandonner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Give up the stroke or shape under way</source>
        <translation>Abandonner le trait ou la forme en cours</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolOptionsBar</name>
    <message>
        <source>Tool options</source>
        <translation>Options de l’outil</translation>
    </message>
    <message>
        <source>Current and second class. Click or X swaps them.</source>
        <translation>Classe courante et seconde classe. Un clic ou X les permute.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
        <translation>Diamètre en pixels de la carte. [ et ] ou Maj+molette le changent.</translation>
    </message>
    <message>
        <source>Round brush</source>
        <translation>Pinceau rond</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>Pinceau carré</translation>
    </message>
    <message>
        <source>The pressure of a pen scales the size</source>
        <translation>La pression du stylet règle la taille</translation>
    </message>
    <message>
        <source>Fill the connected area</source>
        <translation>Remplir la zone connexe</translation>
    </message>
    <message>
        <source>Fill everything of this class</source>
        <translation>Remplir tout ce qui est de cette classe</translation>
    </message>
    <message>
        <source>Filled shape</source>
        <translation>Forme pleine</translation>
    </message>
    <message>
        <source>Outline, as thick as the size says</source>
        <translation>Contour, épais selon la taille</translation>
    </message>
    <message>
        <source>What the eraser leaves</source>
        <translation>Ce que laisse la gomme</translation>
    </message>
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation>Le prochain trait commence un nouvel objet (M)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>Aucune symétrie</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Gauche et droite</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Haut et bas</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Which classes may be painted over</source>
        <translation>Classes sur lesquelles on peut peindre</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>Paint over everything</source>
        <translation>Peindre sur tout</translation>
    </message>
    <message>
        <source>Keep all other classes</source>
        <translation>Garder toutes les autres classes</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Only over</source>
        <translation>Seulement sur</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>only over %1</source>
        <translation>seulement sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n protégée</numerusform>
            <numerusform>%n protégées</numerusform>
        </translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>Aucun masque</translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation>Symétrie des traits&#x202f;: %1</translation>
    </message>
    <message>
        <source>Erase to %1</source>
        <translation>Effacer en %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation>&amp;Entraînement…</translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation>Lancer, suivre, suspendre et arrêter des entraînements</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Impossible de lancer %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Il s’est terminé sans un mot.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation>Lancer un entraînement…</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>Ouvrir un entraînement…</translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation>Lancer un entraînement ou ouvrir le dossier d’un entraînement quelconque, de cette machine ou d’une autre. Les entraînements continuent quand cette fenêtre ou l’éditeur se ferme.</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ouvrir le dossier d’un entraînement</translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation>L’entraînement dans %1 n’a pas commencé. %2</translation>
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
        <translation>Prendre ce style</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation>Bienvenue dans Spolvero</translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation>Peindre ce qui doit être où&#x202f;; la photo suit chaque trait. Commencer par l’un de ces exemples ou par une scène vide.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Derniers ouverts</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>Astuce suivante</translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation>&amp;Afficher au démarrage</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation>&amp;Nouvelle scène…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Begin with something else</source>
        <translation>Commencer par autre chose</translation>
    </message>
    <message>
        <source>A photo…</source>
        <translation>Une photo…</translation>
    </message>
    <message>
        <source>A label file…</source>
        <translation>Un fichier d’étiquettes…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>Un autre modèle…</translation>
    </message>
    <message>
        <source>The model that comes along knows people and clothes. Streets, rooms and landscapes need a model that was trained on them.</source>
        <translation>Le modèle fourni connaît les personnes et les vêtements. Les rues, les intérieurs et les paysages demandent un modèle entraîné sur de telles images.</translation>
    </message>
    <message>
        <source>A template…</source>
        <translation>Un gabarit…</translation>
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
        <translation>Cliquer pour zoomer, Ctrl+clic pour dézoomer. La molette zoome avec tout outil.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui</name>
    <message>
        <source>Exchange two classes</source>
        <translation>Échanger deux classes</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation>Plus de place pour un autre calque. Fusionner ou supprimer certains des %1 calques.</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation>Le calque «&#x202f;%1&#x202f;» est verrouillé. Le déverrouiller d’abord.</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Ajouter un calque</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copie</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>Dupliquer le calque</translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation>Le calque unique ne peut pas être supprimé. En ajouter d’abord un autre.</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>Supprimer le calque</translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation>Il n’y a pas de calque sous «&#x202f;%1&#x202f;» avec lequel fusionner.</translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation>Fusionner vers le bas</translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation>Aplatir les calques</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>Déplacer le calque</translation>
    </message>
    <message>
        <source>There are not enough numbers for the copies of objects.</source>
        <translation>Il n’y a pas assez de numéros pour les copies des objets.</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation>Supprimer des objets</translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation>Fusionner des objets</translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation>Scinder des objets</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>Changer de classe</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectNames</name>
    <message>
        <source>Name object</source>
        <translation>Nommer l’objet</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>Façade</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Personnage</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampNames</name>
    <message>
        <source>Car from the side</source>
        <translation>Voiture de profil</translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation>Voiture de face</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camion</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>Moto</translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation>Personne debout</translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation>Personne en marche</translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation>Personne assise</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation>Oiseau en vol</translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation>Arbre rond</translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation>Conifère</translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation>Peuplier</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Palmier</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>Buisson</translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation>Touffe d’herbe</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Colline</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Rocher</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Town house</source>
        <translation>Maison de ville</translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Église</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation>Fenêtre carrée</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>Réverbère</translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation>Panneau routier</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>Feu tricolore</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Voilier</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Navire</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Avion</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation>Maintenir Alt ou presser le bouton droit pour prendre, avec tout outil, la classe sous le pointeur.</translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation>Maj avec le pinceau prolonge le dernier trait en ligne droite.</translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation>Protéger une classe par son bouclier&#x202f;: aucun outil ne peint plus dessus.</translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation>X permute les deux classes en main, / cherche parmi toutes.</translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation>Déposer une photo sur la fenêtre pour en prendre les styles dans la scène.</translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation>Verrouiller un style qui plaît avant de relancer les autres.</translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation>Cliquer sur l’une des huit variations pour la prendre&#x202f;; Ctrl+Z ramène l’ancien style.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation>Ctrl+Maj+P trouve par son nom tout ce que le programme sait faire.</translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation>Chaque raccourci peut être changé dans les préférences.</translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation>Le point de la barre d’état respire pendant qu’une image se fait&#x202f;; la peinture n’attend jamais.</translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation>Les scènes sont des fichiers OpenRaster&#x202f;: Krita et GIMP les ouvrent avec leurs calques.</translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation>Les choses comme les voitures et les personnes sont des objets&#x202f;: chacune peut avoir son propre style.</translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation>F5 à F8 basculent entre carte, photo, les deux en une, et côte à côte.</translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation>Une image enregistrée en PNG se souvient de sa fabrication.</translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation>Après un plantage, le programme propose la copie qu’il a gardée de la scène.</translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel to zoom.</source>
        <translation>Maintenir la barre d’espace pour déplacer l’image, tourner la molette pour zoomer.</translation>
    </message>
</context>
</TS>
