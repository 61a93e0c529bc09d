<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Autosave</name>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
        <translation>自動保存: フォルダー %1 に書き込めません。書き込み可能なフォルダーが必要ですが、見つかりません。空き容量を増やすか、アクセス権を変更するか、SPOLVERO_DATA_DIR を設定してください。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation>隅の間でブレンド</translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation>隅 %1: %2 %</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation>現在のクラスで塗ります。Shift で直前のストロークから直線でつなぎ、ドラッグ中は 15° 単位に固定します。オブジェクトを持つクラスでは、オブジェクト上から始めたストロークはそれを広げ、それ以外は新しいオブジェクトになります。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BusyMark</name>
    <message>
        <source>The renderer is at work</source>
        <translation>レンダラーが処理中です</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CanvasView</name>
    <message>
        <source>No photograph yet</source>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
        <translation>レイアウトと写真。矢印キーでスクロール、プラスとマイナスでズーム、0 で全体表示。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassModel</name>
    <message>
        <source>countable objects</source>
        <translation>数えられる物体</translation>
    </message>
    <message>
        <source>material</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>%1 · id %2 · %3 · %4 % of the layout</source>
        <translation>%1 · ID %2 · %3 · レイアウトの %4 %</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassPalette</name>
    <message>
        <source>Search classes</source>
        <translation>クラスを検索</translation>
    </message>
    <message>
        <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
        <translation>クラスを名前で絞り込みます (/)。Enter で先頭を選択、Esc でクリア。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Paint with this class</source>
        <translation>このクラスで塗る</translation>
    </message>
    <message>
        <source>Second class (X swaps)</source>
        <translation>第2クラス (X で入れ替え)</translation>
    </message>
    <message>
        <source>Eraser leaves this class</source>
        <translation>消しゴムで残すクラス</translation>
    </message>
    <message>
        <source>Protect from painting</source>
        <translation>塗りから保護</translation>
    </message>
    <message>
        <source>Paint only over this class</source>
        <translation>このクラスの上だけ塗る</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>ごみを取る</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>輪郭を滑らかに</translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation>輪郭を直線化</translation>
    </message>
    <message>
        <source>What</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべてのクラス</translation>
    </message>
    <message>
        <source>Current class</source>
        <translation>現在のクラス</translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation>選択オブジェクト</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>適用量</translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation>キャンバスに表示</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
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
        <translation>先にオブジェクトを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation>拡張または縮小するクラスかオブジェクトを選んでください。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>アクティブレイヤーの %Ln ピクセルが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation>クリーンアップするものはありません。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>適用量</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>したいことを入力</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>一致するコマンド</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>ルック</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation>デバイスまたは精度</translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation>作成条件は同じ</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>違い: %1</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>画像を比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>仕切り(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation>差分(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>等倍</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation>%1 · 平均差 %2 / 255 · 最大 %3 · ピクセルの %4 % が変化 · %5</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation>比較中の 2 つの画像</translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation>左右の矢印キーで仕切りを動かします</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>値はまだありません</translation>
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
        <translation>%1: %3 から %2 %</translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation>各クラスのルックの出所</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.</source>
        <translation>ドラッグで楕円を描きます。塗りつぶし、またはブラシの太さの輪郭線。Shift で正円。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EraserTool</name>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
        <translation>「消去後のクラス」で選んだクラスを塗ります。Shift で直前のストロークから直線でつなぎます。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>画像を書き出し</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選択</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
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
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>8 bit per channel</source>
        <translation>8 bit/チャンネル</translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation>16 bit/チャンネル</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>ビット深度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation>シーンをファイルに含める(&amp;S)</translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation>レイアウト、ルック、モデル、設定が画像に含まれます。ウィンドウにドロップするとシーンが復元されます</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation>%1 をレンダリング中…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>停止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>モデルの学習時と同じ</translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation>レイアウトと同じ</translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation>レイアウトの 2 倍</translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation>レイアウトの 4 倍</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation>%1 ファイルにはシーンを含められません。PNG のみ可能です。</translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation>このファイルをウィンドウにドロップするとシーンが復元されます。ファイルを受け取った人は、レイアウトとこのコンピューター上のモデルの場所を読み取れます。</translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation>ファイルには画像だけが含まれます。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 は既にあります。置き換えるには「書き出し」をもう一度押してください。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation>写真を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation>写真を PNG、JPEG、WebP、TIFF で書き出します</translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation>最大 4096 ピクセルの任意のサイズ、8 または 16 bit。PNG にはシーンを含められます。</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EyedropperTool</name>
    <message>
        <source>Eyedropper</source>
        <translation>スポイト</translation>
    </message>
    <message>
        <source>Takes the class under the pointer as the current one; with Ctrl as the second one. Hold Alt or use the right button with any tool.</source>
        <translation>ポインターの下のクラスを現在のクラスにします。Ctrl で第2クラスにします。どのツールでも Alt を押すか右ボタンで使えます。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation>このシーンのお気に入り</translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation>ルックのライブラリ</translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation>ルックは星で保管するか、ここにドロップします。F2 で名前変更、Del で削除。</translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation>このシーン</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>このルックを保管</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation>シーンの現在のルックを保管</translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation>ルックをファイルから読み込み</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation>シーンのルックをファイルに保存</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>ルック %1</translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation>%1 (%2 で作成)</translation>
    </message>
    <message>
        <source>No look is kept yet: press the star, or drop one here.</source>
        <translation>保管したルックはまだありません。星を押すか、ここにルックをドロップしてください。</translation>
    </message>
    <message>
        <source>Drop a look here to have it in every scene.</source>
        <translation>ここにルックをドロップすると、すべてのシーンで使えます。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FileController</name>
    <message>
        <source>Scenes (*.ora)</source>
        <translation>シーン (*.ora)</translation>
    </message>
    <message>
        <source>Layouts (*.png)</source>
        <translation>レイアウト (*.png)</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>写真 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込み</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>シーンを保存</translation>
    </message>
    <message>
        <source>No safety copy of the unsaved scene could be kept, so save it yourself. %1</source>
        <translation>未保存のシーンの自動バックアップを作成できませんでした。ご自身で保存してください。%1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FillTool</name>
    <message>
        <source>Fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
        <translation>ポインターの下のつながった領域、または同じクラスの全ピクセルを現在のクラスで塗りつぶします。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmBadge</name>
    <message>
        <source>The canvas shows the film. Click to show the scene again.</source>
        <translation>キャンバスにムービーを表示しています。クリックするとシーンの表示に戻ります。</translation>
    </message>
    <message>
        <source>Film, frame %1 · back to the scene</source>
        <translation>ムービー、フレーム %1 · シーンに戻る</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>ムービーを書き出し</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>最新の画像</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation>コマンドライン用にタイムラインも書き出す:</translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation>同じファイルを作るコマンドライン</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation>%1 / %2 枚、残り %3</translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation>ムービーを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation>レンダリングするモデルがありません。「モデル」メニューから開いてください。</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>モデルを読み込み中…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>停止しました。ファイルは残っていません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 は既にあります。置き換えるには「書き出し」をもう一度押してください。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmForm</name>
    <message>
        <source>Video MP4 (H.264)</source>
        <translation>MP4 動画 (H.264)</translation>
    </message>
    <message>
        <source>Video WebM (VP9)</source>
        <translation>WebM 動画 (VP9)</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>アニメーション GIF</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation>フォルダー内の連番 PNG 画像</translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation>コンタクトシート (1 枚の画像)</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>形式(&amp;O):</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>最初のフレーム</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最後のフレーム</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation>フレーム(&amp;M):</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation>画像の長辺</translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation>長辺(&amp;L):</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation>ムービーの長さは変わりません。レートを変えるとフレーム数が増減します</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>フレームレート(&amp;R):</translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation>左: 小さいファイル。右: 形式が許す限り元の画像に忠実</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>画質(&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation>画像の数(&amp;P):</translation>
    </message>
    <message>
        <source>film</source>
        <translation>ムービー</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>画像用フォルダー</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>ムービーを書き出し</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation>すべての使い方。ネットワークは不要です</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ようこそページ(&amp;W)</translation>
    </message>
    <message>
        <source>Examples, scenes opened last, tips</source>
        <translation>サンプル、最近開いたシーン、ヒント</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation>保管する写真がまだありません。</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>画像をヒストリーに保管しました。</translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation>保管した画像に戻る</translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation>モデル %1 は見つかりません。使用中のモデルを継続します。</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>ヒストリーを読み書きできませんでした: %1</translation>
    </message>
    <message>
        <source>Keep pictures in the scene file</source>
        <translation>画像をシーンファイルに保管</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>%n 個の画像がシーンとともに保存されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation>ピン留め: 破棄されません</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>自動で保管</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1 (ピン留め)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation>ヒストリー</translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation>この画像を保管(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation>写真を、その作成に使ったすべてとともに保管します</translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation>ヒストリーに残り、そこから画像に戻る、ほかの画像と比べる、PNG としてドラッグで取り出すことができます。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation>保管した画像</translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation>画像を保管すると、その作成に使ったすべてとともにここに残ります。</translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation>この画像に戻る(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>2 つを比較(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>破棄(&amp;T)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation>表示中の写真を、その作成に使ったすべてとともに保管します</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自動</translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>%n 回の編集後、画像が落ち着いたら自動で保管します</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the scene &amp;file</source>
        <translation>シーンファイルに保管(&amp;F)</translation>
    </message>
    <message>
        <source>Save the picture inside the scene&apos;s own file too</source>
        <translation>画像をシーンのファイル自体にも保存します</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation>レイアウトを読み込み</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation>既知のデータセットのインデックス PNG またはカラー PNG、labelme の輪郭 (.json)、または本プログラムで書き出した画像</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation>オブジェクト ID の PNG。空の場合、物体のつながった部分ごとに 1 つのオブジェクトになります</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込み(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation>ラベルファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation>ラベルファイル (*.png *.json)</translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation>このシーンに(&amp;S)</translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation>レイアウトを置き換えます。元に戻す 1 回で取り消せます</translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation>新しいシーンとして(&amp;N)</translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation>新規、ファイルのクラスで(&amp;W)</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation>ファイルのクラスはそのままで、対応付けは行いません</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>既知のラベルファイルではありません。クラス ID、少数の単色、または labelme の輪郭が必要です。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込み</translation>
    </message>
    <message>
        <source>In the classes of the model</source>
        <translation>モデルのクラスで</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation>レイアウトを読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation>既知のデータセットのラベルファイルを読み込みます</translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation>Cityscapes、COCO-Stuff、ADE20K、CamVid、CIHP、DeepFashion、GTA-5、NYU、labelme、または単色で塗り分けた画像。クラスの対応先は自分で決められます。</translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation>レイアウトを labelme 輪郭で書き出し(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation>シーンのクラスを対応付け(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation>以下から新規作成(&amp;F)</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>新規作成</translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation>ラベルファイル(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>写真(&amp;P)…</translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation>セグメンテーションモデルが写真のレイアウトを抽出します</translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation>自動生成レイアウト(&amp;D)</translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation>レイアウトを生成するモデル (SB-GAN) がノイズから作成します</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation>モデルのクラスに合うテンプレートはありません</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation>写真のレイアウト</translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation>どのセグメンテーションモデルを使いますか？</translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation>どのモデルでレイアウトを生成しますか？</translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation>コピーする写真がまだありません。</translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation>写真をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation>レイアウトをクラスの色でコピーします</translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation>レイアウトをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation>レイアウトをクラス ID のパレット画像としてコピーします</translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation>画像をペースト(&amp;I)</translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation>ほかのプログラムの画像をペーストします</translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation>クラスの色または ID の画像はレイアウトに、それ以外は参照写真になります。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>クリップボードに画像がありません。</translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation>レイアウトをペースト</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>ペーストした画像</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>写真をペースト</translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation>画像はこのシーンの参照写真になりました。</translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation>レイアウトを labelme 輪郭で書き出し</translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation>labelme 輪郭 (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>先にモデルを開いてください。</translation>
    </message>
    <message>
        <source>Copy p&amp;hotograph</source>
        <translation>写真をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the photograph for other programs</source>
        <translation>ほかのプログラム用に写真をコピーします</translation>
    </message>
    <message>
        <source>Copy layout in &amp;colours</source>
        <translation>レイアウトを色でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy layout as &amp;indices</source>
        <translation>レイアウトをインデックスでコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Say what the scene&apos;s classes are drawn as by a model that has others</source>
        <translation>クラス構成の異なるモデルで、シーンのクラスを何として描くかを決めます</translation>
    </message>
    <message>
        <source>The scene&apos;s model %1 is gone; the one in use stays.</source>
        <translation>シーンのモデル %1 は見つかりません。使用中のモデルを継続します。</translation>
    </message>
    <message>
        <source>The model %1 does not know these classes and draws nothing for them: %2</source>
        <translation>モデル %1 は次のクラスに対応しておらず、何も描きません: %2</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>クラスを対応付け…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>テンプレート…</translation>
    </message>
    <message>
        <source>Layouts to begin with, made of the model&apos;s classes</source>
        <translation>モデルのクラスで作られた出発点のレイアウト</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssueLog</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを消去</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation>%1
ダブルクリックまたは F2 で名前変更、ドラッグで並べ替え。</translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation>このレイヤーを隠す (Space)</translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation>このレイヤーを表示 (Space)</translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation>このレイヤーのロックを解除 (L)</translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation>このレイヤーをロック (L)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation>レイヤー名を変更</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>レイヤーを表示</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>レイヤーを隠す</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>レイヤーをロック</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>レイヤーのロックを解除</translation>
    </message>
    <message>
        <source>active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>レイヤーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation>アクティブレイヤーの上に透明なレイヤーを追加します</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>レイヤーを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation>アクティブレイヤーの上に複製を置きます</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>下のレイヤーと結合(&amp;M)</translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation>アクティブレイヤーのピクセルを下のレイヤーに重ねます</translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation>すべてのレイヤーを統合(&amp;F)</translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation>表示中の内容を 1 つのレイヤーにします。非表示のレイヤーは失われます</translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation>レイヤーを削除(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation>アクティブレイヤーを削除します</translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation>上のレイヤーを選択(&amp;C)</translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation>アクティブレイヤーの 1 つ上のレイヤーをアクティブにします</translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation>下のレイヤーを選択(&amp;H)</translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation>アクティブレイヤーの 1 つ下のレイヤーをアクティブにします</translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation>レイヤーを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation>アクティブレイヤーを 1 つ上のレイヤーの上に移動します</translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation>レイヤーを下へ(&amp;O)</translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation>アクティブレイヤーを 1 つ下のレイヤーの下に移動します</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>レイヤー名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation>アクティブレイヤーの名前を編集します</translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation>レイヤーを表示(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation>アクティブレイヤーの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation>レイヤーをロック(&amp;L)</translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation>アクティブレイヤーのロックを切り替えます</translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation>%1 に描画中</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation>%1 のクラスを検出中…</translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation>レイアウトを生成中…</translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation>新しいシーンを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Dream a layout</source>
        <translation>レイアウトを自動生成</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>レイアウトのプレビュー</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LineTool</name>
    <message>
        <source>Line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
        <translation>ドラッグでブラシの太さの直線を描きます。Shift で 45° 単位に固定します。</translation>
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
        <translation>シーンのお気に入りは最大 %1 個です。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>お気に入り %1</translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation>シーンに保管しました: %1</translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation>お気に入りを削除</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>お気に入りの名前を変更</translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation>ルックをコピーしました</translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation>クリップボードにルックがありません。先にルックの一覧からコピーしてください。</translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation>ルックをペースト</translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation>ルックを適用できません: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>ルックを保存</translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation>ルック (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Load look</source>
        <translation>ルックを読み込み</translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation>ルック %1 を読み込み</translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation>このルックを適用(&amp;T)</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>ルック %1</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>お気に入りから外す(&amp;F)</translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation>お気に入りに入れる(&amp;F)</translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation>ライブラリに入れる(&amp;L)</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>ライブラリに追加: %1</translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation>近いルックを表示(&amp;N)</translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation>パッドの隅に置く(&amp;P)</translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation>隅 &amp;%1</translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation>パッドの隅 %1</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>ルックをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>ルックを保存(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation>ライブラリのルックを読み取れません: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation>ルックをライブラリに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1 (適用中)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation>オブジェクトのスタイル</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>パッド</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation>このルックを保管(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation>シーンの現在のルックをお気に入りに保管します</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>ルックをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation>シーンのルックをコピーし、別のシーンにペーストできるようにします</translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation>ルックをペースト(&amp;P)</translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation>コピーしたルックをシーンに適用します</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>ルックを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation>シーンのルックを、コマンドラインでも読める JSON で保存します</translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation>ルックを読み込み(&amp;L)…</translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation>保存したルックをシーンに適用します</translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation>パッドの隅を更新(&amp;D)</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>最初の隅はシーンの現在のルック、残りはランダムになります</translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation>スタイル用にオブジェクトを選択(&amp;O)</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>続けて画像内のオブジェクトをクリックしてください</translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation>画像内のオブジェクトをクリックするとスタイルが表示されます</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>%1 のレイアウト</translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation>ルックをドロップ</translation>
    </message>
    <message>
        <source>Add photos to the board</source>
        <translation>ボードに写真を追加</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 を書き出しました</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>ルック</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation>この環境で最速の設定を測定しました: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
        <translation>プログラムの終了時に「%1」は保存されていませんでした。%2 のコピーが残っています。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to %1 before it is closed?</source>
        <translation>閉じる前に %1 への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Take looks from photo</source>
        <translation>写真からルックを抽出</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>%1 のレイアウト</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>レイアウトを書き出し</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Choose one of the first nine classes on the list</source>
        <translation>リストの最初の 9 クラスから 1 つを選択</translation>
    </message>
    <message>
        <source>Tools and canvas</source>
        <translation>ツールとキャンバス</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>About Spolvero</source>
        <translation>Spolvero について</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>モデルカード</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>選択範囲(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>レイヤー(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>ルック(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>アニメーション(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open scene or layout</source>
        <translation>シーンまたはレイアウトを開く</translation>
    </message>
    <message>
        <source>Scenes and layouts (*.ora *.png)</source>
        <translation>シーンとレイアウト (*.ora *.png)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>シーンを保存</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Export &amp;layout as index PNG…</source>
        <translation>レイアウトをインデックス PNG で書き出し(&amp;L)…</translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation>レイアウトをカラー PNG で書き出し(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Exchange the two classes in the layout</source>
        <translation>レイアウト内の 2 つのクラスを入れ替え(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search classes</source>
        <translation>クラスを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>Layout &amp;over photograph</source>
        <translation>写真にレイアウトを重ねる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>ズームアウト(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>One to o&amp;ne</source>
        <translation>等倍(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Re-roll chosen or ticked</source>
        <translation>選択またはチェックした項目を振り直す(&amp;R)</translation>
    </message>
    <message>
        <source>Re-roll &amp;all</source>
        <translation>すべて振り直す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mean look</source>
        <translation>平均ルック(&amp;M)</translation>
    </message>
    <message>
        <source>Take from &amp;photo…</source>
        <translation>写真から抽出(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Draw the variations anew</source>
        <translation>バリエーションを作り直す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Photograph size</source>
        <translation>写真のサイズ(&amp;P)</translation>
    </message>
    <message>
        <source>As the model was &amp;trained</source>
        <translation>モデルの学習時と同じ(&amp;T)</translation>
    </message>
    <message>
        <source>As large as the &amp;layout</source>
        <translation>レイアウトと同じ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
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
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>モデルカード(&amp;M)</translation>
    </message>
    <message>
        <source>What the model was trained on, its licence and terms of use</source>
        <translation>モデルの学習データ、ライセンス、利用条件</translation>
    </message>
    <message>
        <source>&amp;About Spolvero</source>
        <translation>Spolvero について(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Photograph ↔ layout</source>
        <translation>写真 ↔ レイアウト</translation>
    </message>
    <message>
        <source>Show or hide the panel “%1”</source>
        <translation>パネル「%1」の表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation>シーンのクラスを対応付け</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>クラスを対応付け</translation>
    </message>
    <message>
        <source>Say what each class of the scene is drawn as by the model %1. The scene keeps its classes; the choice is saved with it.</source>
        <translation>シーンの各クラスを、モデル %1 で何として描くかを決めます。シーンのクラスは変わらず、対応はシーンとともに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Draw them so</source>
        <translation>この対応で描画(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Replace the scene&apos;s classes</source>
        <translation>シーンのクラスを置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Repaint the scene in the model&apos;s classes, as one undo step</source>
        <translation>シーンをモデルのクラスで塗り替えます。元に戻す 1 回で取り消せます</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingDialog</name>
    <message>
        <source>Map classes</source>
        <translation>クラスを対応付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Take it so</source>
        <translation>この対応を適用(&amp;T)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation>レイアウトを新しいクラスで表示します。オフではファイル自体のクラスで表示します</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>対応表を読み込み(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation>対応先をファイルから読み込みます</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>対応表を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation>次回のために対応先をファイルに保存します</translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation>クラス対応表 (*.toml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>対応表を読み込み</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>対応表を保存</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>対応表を保存しました。</translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation>対応表に、このシーンにないクラスがあります: %1。</translation>
    </message>
    <message>
        <source>Show as it &amp;becomes</source>
        <translation>対応付け後を表示(&amp;B)</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are.</source>
        <translation>ファイルのクラスはそのままです。</translation>
    </message>
    <message>
        <source>Every class has a class here.</source>
        <translation>すべてのクラスに対応先があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n 個のクラスがラベルなしになります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation>クラスの対応</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>対応先</translation>
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
        <translation>%1 の対応先</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>対応クラスなし</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>類似</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MessageBar</name>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation>ここに写真をドロップします。それぞれの隣にクラスの画像 (NAME_labels.png) を置いてください。次に、どのクラスがどの写真のルックを使うかをチェックします。</translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation>写真のルック</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation>ボードに加える、クラスの画像付きの写真</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>適用量(&amp;H)</translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation>写真のルックの適用量</translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation>シーン自体のルックから写真のルックまで</translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation>ボード A からボード B まで</translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation>現在のルックをボード %1 (モーフの一端) として保管</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation>シーン自体のルック</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>own look</source>
        <translation>自身のルック</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 に %2 はありません</translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation>先にルックを A と B として 1 つずつ保管してください</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation>%1 のルック: %2</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>ボード %1</translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation>ボード間のモーフ</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::NewSceneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新規シーン</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>&amp;Filled with</source>
        <translation>塗りつぶし(&amp;F)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>学習サイズ</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>利用条件</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;クラスのレイアウトを描くと、写真がそれに応じて変わります。&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: 壁画を描く前に、穴を開けた下絵の上から粉をはたいて壁に写し取る技法。&lt;/p&gt;&lt;p&gt;Apache License 2.0 の下でライセンスされています。モデルには独自のライセンスと条件があります。「ヘルプ › モデルカード」をご覧ください。&lt;/p&gt;&lt;p&gt;Qt、LibTorch、OpenCV、Eigen、nlohmann-json、toml++、fmt、spdlog、CLI11、libzip を使用しています。&lt;/p&gt;</translation>
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
        <translation>%1: %2 px、%3 × %4、位置 %5, %6</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1、%2 パーセント</translation>
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
        <translation>オブジェクトはまだありません。物体クラスのストロークがオブジェクトになります。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>What is chosen is a region of a class, not an object. Strokes of a class of things become objects.</source>
        <translation>選択中のものはクラスの領域で、オブジェクトではありません。物体クラスのストロークがオブジェクトになります。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation>オブジェクトのスタイル</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation>スタイルを表示する対象</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>続けて画像内のオブジェクトをクリックしてください</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>クラス全体に適用</translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation>このクラスのすべてのオブジェクトを、新しいものも含めてこれと同じルックにします</translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation>このオブジェクトのスタイルをランダムに変えます</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation>ロック: 振り直してもこのオブジェクトは変わりません</translation>
    </message>
    <message>
        <source>As its class</source>
        <translation>クラスと同じ</translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation>このオブジェクトをクラスのルックに戻します</translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation>クラスをリセット</translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation>このクラスのすべてのオブジェクトを再びシーンシードに従わせます</translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation>レイアウトにオブジェクトがまだありません。</translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation>このモデルにはオブジェクトごとのスタイルがありません。</translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation>%1 は独自のルックです: %2。</translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation>%1 はクラスと同じルックです: %2。</translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation>%1 はシーンシードに従います。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation>すべての %1 のルック</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation>すべての %1 をリセット</translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>%1 を振り直す</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 のロックを解除</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation>クリックでオブジェクトを選択、Shift+クリックで複数選択。ドラッグで移動、ハンドルで拡大縮小 (Shift で縦横比を固定)、矢印キーで微調整、Delete で削除します。</translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation>オブジェクトを移動</translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation>オブジェクトを拡大縮小</translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation>オブジェクトを反転</translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation>オブジェクトを複製</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>クリーンアップ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>カット(&amp;T)</translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation>選択したオブジェクトまたは選択範囲をカットします</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation>選択したオブジェクトまたは選択範囲をコピーします</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ペースト(&amp;P)</translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation>オブジェクトまたは画像をペーストします。クラスは名前で対応します</translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation>次のストロークで新規オブジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation>物体クラスの次のストロークから新しいオブジェクトになります</translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation>選択オブジェクトに描き足す(&amp;P)</translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation>ストロークは選択中のオブジェクトに加わります</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation>選択したオブジェクトのコピーを隣に置きます</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>結合(&amp;M)</translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation>選択したオブジェクトを 1 つにまとめます</translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation>部分ごとに分割(&amp;S)</translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation>選択したオブジェクトの各部分を独立したオブジェクトにします</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>左右反転(&amp;I)</translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation>選択したオブジェクトの左右を入れ替えます</translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation>上下反転(&amp;U)</translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation>選択したオブジェクトの上下を入れ替えます</translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation>現在のクラスに変更(&amp;C)</translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation>選択したオブジェクトを現在のクラスにします</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation>選択したオブジェクトを取り除き、空いた部分を周囲で埋めます (オブジェクトツールでは Delete)</translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation>つながった全領域をオブジェクトに(&amp;O)</translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation>物体クラスのつながった領域をそれぞれ独立したオブジェクトにします</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>クリーンアップ(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation>穴を埋める(&amp;H)…</translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation>ごみを取る(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>拡張(&amp;G)…</translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation>縮小(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation>輪郭を滑らかに(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation>輪郭を直線化(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation>ストロークの対称(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Left and right</source>
        <translation>左右(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Top and bottom</source>
        <translation>上下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Both</source>
        <translation>両方(&amp;B)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation>オブジェクトの境界(&amp;B)</translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation>クラスとオブジェクトの境界線をキャンバスに重ねて表示します</translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation>コピーするオブジェクトまたは範囲を選択してください。</translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation>カットするオブジェクトまたは範囲を選択してください。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation>オブジェクトをペースト</translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation>ここにないクラス: %1。%2 としてペーストしました。</translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation>結合するオブジェクトを 2 つ以上選択してください (オブジェクトツールで Shift+クリック)。</translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation>選択したオブジェクトは、どれも 1 つにつながっています。</translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation>領域をオブジェクト化</translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation>スタンプにするオブジェクトまたは範囲を選択してください。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation>スタンプとして保管しました: %1</translation>
    </message>
    <message>
        <source>N&amp;ame…</source>
        <translation>名前を設定(&amp;A)…</translation>
    </message>
    <message>
        <source>Name the chosen object; its name is kept with the scene</source>
        <translation>選択したオブジェクトに名前を付けます。名前はシーンとともに保存されます</translation>
    </message>
    <message>
        <source>Regions of stuff have no names; choose an object.</source>
        <translation>素材クラスの領域には名前を付けられません。オブジェクトを選んでください。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation>ハンドルをドラッグします。隅に近いほどその隅のルックが強くなります。隅は下で設定するか、ルックをドロップします。</translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation>チェックしたものだけでなくすべてのクラス(&amp;A)</translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation>この隅のルックの出所。ここにルックをドロップできます</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>最初の隅はシーンの現在のルック、残りはランダムになります</translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation>隅を 4 つから 3 つに</translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation>隅を 3 つから 4 つに</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>画像のルック</translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation>すべてのクラスのルック</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>%1 のルック</translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>チェックした %n クラスのルック</numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation>パッドでブレンド</translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation>パッドの隅</translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation>隅 %1: %2</translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation>シーンの現在のルック</translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation>シーンのルック</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>隅 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PanTool</name>
    <message>
        <source>Pan</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
        <translation>ドラッグで画像を動かします。どのツールでも Space を押すか中ボタンで使えます。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation>隣り合うフレーム間の距離</translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation>フレーム %1 から %2: %3</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message>
        <source>%1 is no picture of classes: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>%1 はクラスの画像ではありません。クラス ID、少数の単色、または labelme の輪郭が必要です。</translation>
    </message>
    <message>
        <source>The layout of %1 has other classes than the scene. Say what each becomes here; looks are taken for those.</source>
        <translation>%1 のレイアウトは、シーンとクラスが異なります。それぞれの対応先を決めてください。ルックはそのクラスのものとして抽出されます。</translation>
    </message>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>この対応は %n 枚の写真に適用されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoStyles</name>
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation>写真 %1 のレイアウトが見つかりません。ルックの抽出にはクラスの画像が必要です。%2 を隣に置くか、両方を一緒にドロップしてください。セグメンテーションモデルで写真からシーンを一度作成すると、以後はそのモデルがクラスを自動で検出します。</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>写真: %1</translation>
    </message>
    <message>
        <source>Photo: %1
Layout: %2</source>
        <translation>写真: %1
レイアウト: %2</translation>
    </message>
    <message>
        <source>The looks of %1 could not be taken: %2</source>
        <translation>%1 のルックを抽出できませんでした: %2</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>%1 のルック</translation>
    </message>
    <message>
        <source>Reference photo</source>
        <translation>参照写真</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation>レンダリングするモデルがありません。先に開いてください。</translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation>画像を書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 のレイアウトは 1 つのレイヤーにまとめられています。%n 枚のレイヤーは、合わせると画像に含めるには大きすぎます。シーンファイル (.ora) なら保持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
        <translation>角をクリックします。Enter、ダブルクリック、または最初の角のクリックで塗りつぶします。Backspace で角を 1 つ戻し、Esc で中止します。Shift で 45° 単位に固定します。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation>キー以外をすべて初期状態に戻します</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation>クラスを模様でも表示(&amp;P)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation>起動時にようこそページを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation>色だけではクラスを見分けにくい方のための機能です。</translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation>自動バックアップの間隔(&amp;S)</translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation>シーンを保存するまで保持し、クラッシュ後に復元できます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>自動: この環境で測定した最速のもの</translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation>32 bit (fp32)、正確</translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation>16 bit (bf16)、新しい CPU と GPU で高速</translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation>16 bit (fp16)、GPU で高速</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation>描画中の許容誤差(&amp;T)</translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation>描画中の画像を速く表示するために許す誤差です。手を休めると正確な画像になります。</translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation>画像 1 枚のメモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation>これより大きい画像は、収まる大きさに分けて作成します。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RecentFiles</name>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>リストを消去</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
        <translation>ドラッグで長方形を描きます。塗りつぶし、またはブラシの太さの輪郭線。Shift で正方形。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation>クラスを変更</translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation>オブジェクトまたは領域をクリックすると、全体が現在のクラスになります。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RenderSession</name>
    <message>
        <source>The model %1 could not be loaded: %2</source>
        <translation>モデル %1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>The one before stays in use.</source>
        <translation>以前のモデルを引き続き使用します。</translation>
    </message>
    <message>
        <source>Painting works; there is no photograph.</source>
        <translation>描画はできますが、写真は表示されません。</translation>
    </message>
    <message>
        <source>File: %1
Device: %2
%3</source>
        <translation>ファイル: %1
デバイス: %2
%3</translation>
    </message>
    <message>
        <source>The photograph could not be rendered: %1</source>
        <translation>写真をレンダリングできませんでした: %1</translation>
    </message>
    <message>
        <source>Model: %1
Device: %2</source>
        <translation>モデル: %1
デバイス: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
        <translation>
            <numerusform>モデル %1 は、このシーンの %n 個のクラスに対応していません: %2。レイアウトには残り、ラベルなしとしてレンダリングされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown to the model: %1</source>
        <translation>モデルが対応していないもの: %1</translation>
    </message>
    <message>
        <source>What the scene&apos;s classes are drawn as could not be read: %1</source>
        <translation>シーンのクラスの対応付けを読み取れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>ランの設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>完了したステップ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation>その場で止めます。メモリは保持されます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation>ステップを終え、再開用のチェックポイントを書き出します</translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation>最後のチェックポイントから学習を続けます</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation>最新のモデルで描画します</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation>学習に接続できませんでした。終了していませんか？</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>サンプルはまだありません</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>サンプルの選択</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation>%1 · 最後の記録はステップ %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation>通知なく終了しました。最後のチェックポイントは残っています</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · ステップ %2 / %3 · %4</translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation>%1 枚/秒 · 残り %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 を表示できません</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>学習を再開</translation>
    </message>
    <message>
        <source>last heard from %1, %2</source>
        <translation>最後の通知: %1、%2</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>再開しています…</translation>
    </message>
    <message>
        <source>stopping after this step…</source>
        <translation>このステップの後で停止します…</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>直ちに終了</translation>
    </message>
    <message>
        <source>Does not wait for the step: what was trained since the last checkpoint is lost</source>
        <translation>ステップの完了を待ちません。最後のチェックポイント以降の学習内容は失われます</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation>1 つのレイアウトから複数のルックを作れるモデルを開いてください。</translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation>このモデルの画像</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像 %1</translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation>ランダムなルックを際限なく表示します</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近いルック</translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation>シーンのルックに近いもの。下の行ほど離れます</translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation>最初のサンプルのシード</translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation>最初のサンプルのシード。ほかのサンプルはこれに続きます</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>別のサンプル</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>距離(&amp;D)</translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation>8 個ごとの行が 1 行進むたびに離れる量</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation>このルックを適用。右クリックでその他の操作</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>元のルック</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>%1 % の位置</translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation>100 % = 元のルックと共通点のないルック</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>ルック %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation>レイヤー「%1」はロックされています。ロックを解除するか、編集する別のレイヤーを選んでください。</translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation>レイヤー「%1」は非表示です。表示するか、編集する別のレイヤーを選んでください。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>レイヤー %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation>クラスで選択</translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation>クリックでポインターの下のオブジェクトまたはつながった領域を、Ctrl+クリックでそのクラス全体を選択します。Shift で追加、Alt で除外。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectLassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>投げなわ</translation>
    </message>
    <message>
        <source>Draw around what shall be selected. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>選択したい部分を囲みます。Shift で追加、Alt で除外。クリックまたは Esc で選択を解除します。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation>レイアウト全体を選択します</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべてを選択</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation>選択を解除します。ツールはどこでも使えます</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>選択されていない部分を選択します</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>選択範囲を反転</translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation>現在のクラスのピクセル(&amp;C)</translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation>描画に使うクラスの部分をすべて選択します</translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation>ラベルなしのピクセル(&amp;U)</translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation>クラスのない部分をすべて選択します</translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation>選択オブジェクト(&amp;C)</translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation>選択中のオブジェクトのピクセルを選択します</translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation>アクティブレイヤーが覆う部分(&amp;L)</translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation>アクティブレイヤーの透明でないピクセルをすべて選択します</translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation>クラス「%1」のピクセルはありません。</translation>
    </message>
    <message>
        <source>Select class</source>
        <translation>クラスで選択</translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation>すべてのピクセルにクラスがあります。</translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation>ラベルなしのピクセルを選択</translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation>オブジェクトが選択されていません。先にオブジェクトツールで選択してください。</translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation>オブジェクトを選択</translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation>レイヤー「%1」には何も描かれていません。</translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation>レイヤーが覆う部分を選択</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation>長方形選択</translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>ドラッグで長方形を選択すると、ツールはその外を変更しません。Shift で追加、Alt で除外。クリックまたは Esc で選択を解除します。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation>言語、テーマ、キー、デバイス、メモリ</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation>プログラムのあらゆる機能を検索します</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation>「%1」も同じキーを使っています</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation>操作を選び、欄をクリックして新しいキーを押してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 は「%2」に割り当てられています。変更するとそちらでは使えなくなります。</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation>「%1」の新しいキーを押してください。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation>スタンプの高さ</translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation>レイアウトのピクセル単位の高さ。[ と ] でも変えられます。</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>選択内容を保管</translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation>選択したオブジェクトまたは選択範囲を自分用のスタンプとして保管します</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1 (%2 として)</translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation>%1 (現在のクラスで)</translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation>モデルに「%1」のクラスがないため、%2 としてスタンプします。</translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation>スタンプを削除</translation>
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
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation>クリックすると、選んだ形状を現在のクラスで、毎回独立したオブジェクトとして置きます。[ と ] でサイズを変更、Shift+クリックで左右反転。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation>プリセット、または設定ファイルのパス</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation>画像、ラベル、classes.json のあるフォルダー</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation>まだ存在しないか、空のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation>ランのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation>モデルファイルまたはラン。空の場合は最初から学習します</translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation>初期の重み(&amp;W)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>デバイス(&amp;E)</translation>
    </message>
    <message>
        <source>Other &amp;settings</source>
        <translation>その他の設定(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>プリセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation>データセットのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>ランのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation>%1 には既にランがあります。別のフォルダーを選ぶか、そのランを開いて続けてください。</translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation>「%1」は設定ではありません。key=value の形で 1 行に 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>初期の重み</translation>
    </message>
    <message>
        <source>Choose a model or a run</source>
        <translation>モデルまたはランを選択</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>モデルファイル…</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>モデル (*.safetensors);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Folder of a run…</source>
        <translation>ランのフォルダー…</translation>
    </message>
    <message>
        <source>There is no model and no run %1 to begin with.</source>
        <translation>初期の重みに使うモデルまたはラン %1 はありません。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Device that renders</source>
        <translation>レンダリングするデバイス</translation>
    </message>
    <message>
        <source>Time the last photograph took; ≈ while it is not yet exact</source>
        <translation>最後の写真にかかった時間。≈ はまだ正確でないことを示します</translation>
    </message>
    <message>
        <source>Size of the layout</source>
        <translation>レイアウトのサイズ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source> · object %1</source>
        <translation> · オブジェクト %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StylePanel</name>
    <message>
        <source>Open a model to choose looks.</source>
        <translation>ルックを選ぶにはモデルを開いてください。</translation>
    </message>
    <message>
        <source>Scene &amp;seed</source>
        <translation>シーンシード(&amp;S)</translation>
    </message>
    <message>
        <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
        <translation>個別に選んでいないルックはすべてこの数値に従います。同じ数値なら同じ画像になります。</translation>
    </message>
    <message>
        <source>Re-roll all</source>
        <translation>すべて振り直す</translation>
    </message>
    <message>
        <source>Another scene seed: another look for every class that is not locked</source>
        <translation>別のシーンシード: ロックしていないすべてのクラスを別のルックにします</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>すべてチェックまたは解除</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>振り直す</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>写真…</translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation>別の 8 個</translation>
    </message>
    <message>
        <source>This model has no looks to choose from.</source>
        <translation>このモデルには選べるルックがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked class(es)</source>
        <translation>
            <numerusform>チェックした %n クラス</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>%1 を振り直す</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 のロックを解除</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>%1 のルック</translation>
    </message>
    <message>
        <source>Blend %1</source>
        <translation>%1 をブレンド</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>%1 の別のルック</translation>
    </message>
    <message>
        <source>The mean look for %1</source>
        <translation>%1 の平均ルック</translation>
    </message>
    <message>
        <source>Take the look of %1 from a photo with its layout</source>
        <translation>レイアウト付きの写真から %1 のルックを抽出</translation>
    </message>
    <message>
        <source>Variations of %1</source>
        <translation>%1 のバリエーション</translation>
    </message>
    <message>
        <source>Mean look of %1</source>
        <translation>%1 の平均ルック</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>シーンシード</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>%1 のバリエーション</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>%1 のルック</translation>
    </message>
    <message>
        <source>Take the look of a photo</source>
        <translation>写真からルックを抽出</translation>
    </message>
    <message>
        <source>One look for the whole picture: %1. The Samples panel shows others.</source>
        <translation>画像全体で 1 つのルック: %1。ほかのルックは「サンプル」パネルにあります。</translation>
    </message>
    <message>
        <source>This model has a look for each object: choose them in the Objects&apos; styles panel.</source>
        <translation>このモデルはオブジェクトごとにルックを持ちます。「オブジェクトのスタイル」パネルで選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>このモデルは 1 つのレイアウトから一度に %n 枚の画像を作ります。「サンプル」パネルで 1 枚を選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StyleRow</name>
    <message>
        <source>scene seed</source>
        <translation>シーンシード</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>kept seed</source>
        <translation>固定シード</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>スタイル %1</translation>
    </message>
    <message>
        <source>mixture of %1</source>
        <translation>%1 のミックス</translation>
    </message>
    <message>
        <source>Tick classes to re-roll or reset them together</source>
        <translation>まとめて振り直しまたはリセットするクラスをチェックします</translation>
    </message>
    <message>
        <source>Where this look comes from</source>
        <translation>このルックの出所</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>%1 の別のルック</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this look alone</source>
        <translation>ロック: 振り直してもこのルックは変わりません</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 をロック</translation>
    </message>
    <message>
        <source>Blend towards the second look</source>
        <translation>第2ルックに向けてブレンド</translation>
    </message>
    <message>
        <source>The second look, to blend towards</source>
        <translation>ブレンド先の第2ルック</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Follow the scene seed</source>
        <translation>シーンシードに従う</translation>
    </message>
    <message>
        <source>Take from photo…</source>
        <translation>写真から抽出…</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>第2ルック</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation>タイムライン: %1</translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation>このシーンのタイムラインを読み取れません: %1</translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation>タイムラインは変更されません: %1</translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>キーフレームを追加</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>キーフレームを削除</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>キーフレームを移動</translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation>キーフレームをコピー</translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation>キーフレームのタイミング</translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation>キーフレームの経路</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>ムービーの長さ</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>均等なペース</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>元のペース</translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation>キーフレームへ移動</translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation>キーフレームのレイアウト</translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation>キーフレームのルック</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 was replaced.</source>
        <translation>フレーム %1 のキーフレームを置き換えました。</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 is like this already.</source>
        <translation>フレーム %1 のキーフレームは既にこの状態です。</translation>
    </message>
    <message>
        <source>Replace keyframe</source>
        <translation>キーフレームを置き換え</translation>
    </message>
    <message>
        <source>Keyframe at frame %1</source>
        <translation>フレーム %1 のキーフレーム</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout has taken the place of all layers.</source>
        <translation>すべてのレイヤーをキーフレームのレイアウトに置き換えました。</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout lies on a layer of its own.</source>
        <translation>キーフレームのレイアウトを独立したレイヤーに置きました。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation>ムービーの代わりにシーンを表示に戻す (Esc)</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>ムービーを書き出し…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>現在のシーンを再生ヘッドの位置のキーフレームにします</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation>再生ヘッドの位置のキーフレームを削除 (Del)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation>キーフレームのルックとレイアウトをシーンに取り込み、そこから続けます (Enter)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>等速</translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation>イーズ</translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation>次のキーフレームまでの変化のタイミング</translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation>次のキーフレームまでのタイミング</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation>スタイルコードが次のキーフレームへ向かう経路: 直線、またはモデルの学習時のコードと同じ長さを保つ回転</translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation>コードの経路</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> フレーム</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>ムービーの長さ</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> fps</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation>ムービーを最後のキーフレームから最初のキーフレームへつなげます</translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation>経路ビュー: 隣り合うフレーム間の距離</translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation>すべてのフレームをレンダリングして測定します</translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation>隣り合うフレームの距離が等しくなるようムービーのペースを調整します</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>均等なペース</translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation>距離を表として保存 (CSV)…</translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation>%1 / %2 フレームを測定、残り %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation>色の平均差、0～255</translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation>「測定」は各フレームを 1 回ずつレンダリングし、次のフレームとの距離を全体とクラス別に表示します (%1)。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation>キーフレームを追加(&amp;K)</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>現在のシーンを再生ヘッドの位置のキーフレームにします</translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation>描画してルックを選び、タイムラインの再生ヘッドを動かして、次のキーフレームを追加します。ムービーはその間をつなぎます。</translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation>ルックのみのキーフレームを追加(&amp;L)</translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation>レイアウトは前後のキーフレームの間の変化を続けます</translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation>キーフレームを削除(&amp;D)</translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation>再生ヘッドの位置のキーフレームを削除します</translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation>キーフレームから続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation>再生ヘッドの位置のキーフレームのルックとレイアウトをシーンに取り込みます</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生/一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation>ムービーをキャンバスに表示します</translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation>シーンの表示に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation>ムービーの代わりにシーンを表示します</translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation>ムービーを書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation>動画、GIF、画像、コンタクトシート。書き出し中も描画を続けられます</translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation>ムービーを書き出しました: %1</translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation>距離を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation>距離を書き出しました: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>フレーム %1 / %2</translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation>、ルックとレイアウトのキーフレーム</translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation>、キーフレーム</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ルック</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>フレーム %1、%2</translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation>ルックとレイアウト</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ルック</translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation>キーフレーム %1、%2: %3。
ドラッグで移動、Ctrl+ドラッグでコピー、ダブルクリックでここから続けます。</translation>
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
        <translation>ブラシを小さくまたは大きく (Shift で大きく変化)</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>ブラシを小さくまたは大きく</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the current and the second class</source>
        <translation>現在のクラスと第2クラスを入れ替え</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation>次のストロークで新規オブジェクト</translation>
    </message>
    <message>
        <source>Alt, right button</source>
        <translation>Alt、右ボタン</translation>
    </message>
    <message>
        <source>Eyedropper with any tool</source>
        <translation>どのツールでもスポイト</translation>
    </message>
    <message>
        <source>Space, middle button</source>
        <translation>Space、中ボタン</translation>
    </message>
    <message>
        <source>Pan with any tool</source>
        <translation>どのツールでも手のひら</translation>
    </message>
    <message>
        <source>Wheel, pinch, +  −</source>
        <translation>ホイール、ピンチ、+  −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置でズーム</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the layout into the window</source>
        <translation>レイアウトをウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Straight lines, squares and circles</source>
        <translation>直線、正方形、正円</translation>
    </message>
    <message>
        <source>Enter, Backspace, Esc</source>
        <translation>Enter、Backspace、Esc</translation>
    </message>
    <message>
        <source>Polygon: close, take a corner back, give up</source>
        <translation>多角形: 閉じる、角を戻す、中止</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke or shape under way</source>
        <translation>描画中のストロークや図形を中止</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolOptionsBar</name>
    <message>
        <source>Tool options</source>
        <translation>ツールオプション</translation>
    </message>
    <message>
        <source>Current and second class. Click or X swaps them.</source>
        <translation>現在のクラスと第2クラス。クリックまたは X で入れ替えます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
        <translation>レイアウトのピクセル単位の直径。[ と ] または Shift+ホイールで変更します。</translation>
    </message>
    <message>
        <source>Round brush</source>
        <translation>円ブラシ</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>四角ブラシ</translation>
    </message>
    <message>
        <source>The pressure of a pen scales the size</source>
        <translation>筆圧でサイズを変える</translation>
    </message>
    <message>
        <source>Fill the connected area</source>
        <translation>つながった領域を塗りつぶす</translation>
    </message>
    <message>
        <source>Fill everything of this class</source>
        <translation>このクラスをすべて塗りつぶす</translation>
    </message>
    <message>
        <source>Filled shape</source>
        <translation>塗りつぶし図形</translation>
    </message>
    <message>
        <source>Outline, as thick as the size says</source>
        <translation>輪郭線 (太さはサイズに従う)</translation>
    </message>
    <message>
        <source>What the eraser leaves</source>
        <translation>消しゴムで残すもの</translation>
    </message>
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation>次のストロークで新規オブジェクト (M)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>対称</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>対称なし</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Which classes may be painted over</source>
        <translation>上から塗れるクラス</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Paint over everything</source>
        <translation>すべての上に塗る</translation>
    </message>
    <message>
        <source>Keep all other classes</source>
        <translation>ほかのクラスをすべて保護</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Only over</source>
        <translation>上だけに塗る</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>only over %1</source>
        <translation>%1 の上だけ</translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n 個を保護</numerusform>
        </translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation>ストロークの対称: %1</translation>
    </message>
    <message>
        <source>Erase to %1</source>
        <translation>消去後のクラス: %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation>学習(&amp;T)…</translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation>学習の開始、監視、一時停止、停止</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を開始できませんでした: %2</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>通知なく終了しました。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation>学習を開始…</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>ランを開く…</translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation>学習を開始するか、このコンピューターまたは別のコンピューターのランのフォルダーを開いてください。このウィンドウやエディターを閉じても学習は続きます。</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>ランのフォルダーを開く</translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation>%1 の学習は始まりませんでした。%2</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::VariationStrip</name>
    <message>
        <source>Variation %1</source>
        <translation>バリエーション %1</translation>
    </message>
    <message>
        <source>Take this look</source>
        <translation>このルックを適用</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation>Spolvero へようこそ</translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation>どこに何があるかを描くと、写真がストロークごとに変わります。以下のいずれか、または空のシーンから始めてください。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>次のヒント</translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation>起動時に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation>新規シーン(&amp;N)…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Begin with something else</source>
        <translation>ほかの方法で始める</translation>
    </message>
    <message>
        <source>A photo…</source>
        <translation>写真…</translation>
    </message>
    <message>
        <source>A label file…</source>
        <translation>ラベルファイル…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>別のモデル…</translation>
    </message>
    <message>
        <source>The model that comes along knows people and clothes. Streets, rooms and landscapes need a model that was trained on them.</source>
        <translation>付属のモデルは人物と衣服に対応しています。街路、部屋、風景には、それらを学習したモデルが必要です。</translation>
    </message>
    <message>
        <source>A template…</source>
        <translation>テンプレート…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Click to zoom in, Ctrl+click to zoom out. The wheel zooms with any tool.</source>
        <translation>クリックでズームイン、Ctrl+クリックでズームアウト。どのツールでもホイールでズームできます。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui</name>
    <message>
        <source>Exchange two classes</source>
        <translation>2 つのクラスを入れ替え</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation>これ以上レイヤーを追加できません。%1 枚あるレイヤーの一部を結合または削除してください。</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation>レイヤー「%1」はロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>レイヤーを追加</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>レイヤーを複製</translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation>唯一のレイヤーは削除できません。先に別のレイヤーを追加してください。</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>レイヤーを削除</translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation>「%1」の下に結合できるレイヤーがありません。</translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation>下のレイヤーと結合</translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation>レイヤーを統合</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>レイヤーを移動</translation>
    </message>
    <message>
        <source>There are not enough numbers for the copies of objects.</source>
        <translation>オブジェクトの複製に割り当てる番号が足りません。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation>オブジェクトを削除</translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation>オブジェクトを結合</translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation>オブジェクトを分割</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>クラスを変更</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectNames</name>
    <message>
        <source>Name object</source>
        <translation>オブジェクト名を設定</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation>風景</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街路</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>建物の正面</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampNames</name>
    <message>
        <source>Car from the side</source>
        <translation>車 (側面)</translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation>車 (正面)</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>自転車</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>オートバイ</translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation>立つ人</translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation>歩く人</translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation>座る人</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子ども</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>犬</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation>飛ぶ鳥</translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation>丸い木</translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation>針葉樹</translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation>ポプラ</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>ヤシ</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>低木</translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation>草むら</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>山</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>丘</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>岩</translation>
    </message>
    <message>
        <source>House</source>
        <translation>家</translation>
    </message>
    <message>
        <source>Town house</source>
        <translation>タウンハウス</translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation>高層ビル</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>教会</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窓</translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation>窓 (正方形)</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>ドア</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>街灯</translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation>交通標識</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>信号機</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>フェンス</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>ベンチ</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>船</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>飛行機</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation>どのツールでも、Alt を押すか右ボタンを使うと、ポインターの下のクラスを拾えます。</translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation>ブラシで Shift を押すと、直前のストロークから直線でつながります。</translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation>クラスを盾のアイコンで保護すると、どのツールでも上から塗られません。</translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation>X で手元の 2 つのクラスを入れ替え、/ ですべてのクラスを検索します。</translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation>写真をウィンドウにドロップすると、そのルックをシーンに取り込めます。</translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation>気に入ったルックは、ほかを振り直す前にロックしましょう。</translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation>8 個のバリエーションの 1 つをクリックすると適用されます。Ctrl+Z で元のルックに戻ります。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation>Ctrl+Shift+P で、プログラムのあらゆる機能を名前で検索できます。</translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation>すべてのキーは環境設定で変更できます。</translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation>画像の作成中はステータスバーの点がゆっくり明滅します。描画が待たされることはありません。</translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation>シーンは OpenRaster ファイルです。Krita や GIMP でレイヤーごと開けます。</translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation>車や人などの物体はオブジェクトになり、それぞれ独自のルックを持てます。</translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation>F5～F8 で、レイアウト、写真、重ね表示、並べて表示を切り替えます。</translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation>PNG で保存した画像は、その作り方を記憶しています。</translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation>クラッシュ後は、シーンの保管コピーからの復元が提案されます。</translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel to zoom.</source>
        <translation>Space を押しながらで画像を移動、ホイールを回すとズームします。</translation>
    </message>
</context>
</TS>
