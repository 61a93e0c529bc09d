<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>spolvero::ui::AreaSelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Autosave</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Autosave: the folder %1 cannot be written; expected a writable folder, found none. Free space, change its permissions or set SPOLVERO_DATA_DIR.</source>
        <translation>自动保存：无法写入文件夹 %1；需要可写的文件夹，但没有找到。请释放空间、更改其权限，或设置 SPOLVERO_DATA_DIR。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BlendPad</name>
    <message>
        <source>Blend between the corners</source>
        <translation>在各角之间融合</translation>
    </message>
    <message>
        <source>corner %1: %2 %</source>
        <translation>角 %1：%2 %</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paints the current class. Shift continues the last stroke in a straight line, and keeps to steps of 15° while dragging. For classes with objects, a stroke that begins on an object extends it; any other makes a new one.</source>
        <translation>绘制当前类别。按住 Shift 可从上一笔末端接着画直线，拖动时以 15° 为步进。对于含对象的类别，从某个对象上起笔会扩展该对象，否则新建一个对象。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::BusyMark</name>
    <message>
        <source>The renderer is at work</source>
        <translation>渲染器正在工作</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CanvasView</name>
    <message>
        <source>No photograph yet</source>
        <translation>尚无照片</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Layout and photograph. Arrow keys scroll, plus and minus zoom, 0 fits.</source>
        <translation>布局图与照片。方向键滚动，加号和减号缩放，0 适合窗口。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassModel</name>
    <message>
        <source>countable objects</source>
        <translation>可数物体</translation>
    </message>
    <message>
        <source>material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>%1 · id %2 · %3 · %4 % of the layout</source>
        <translation>%1 · ID %2 · %3 · 占布局图的 %4 %</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ClassPalette</name>
    <message>
        <source>Search classes</source>
        <translation>搜索类别</translation>
    </message>
    <message>
        <source>Filters the classes by name (/). Enter takes the first, Esc clears.</source>
        <translation>按名称筛选类别 (/)。Enter 选取第一个，Esc 清除。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Paint with this class</source>
        <translation>用此类别绘制</translation>
    </message>
    <message>
        <source>Second class (X swaps)</source>
        <translation>第二类别（按 X 交换）</translation>
    </message>
    <message>
        <source>Eraser leaves this class</source>
        <translation>橡皮擦留下此类别</translation>
    </message>
    <message>
        <source>Protect from painting</source>
        <translation>保护，禁止绘制</translation>
    </message>
    <message>
        <source>Paint only over this class</source>
        <translation>仅在此类别上绘制</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CleanUpPanel</name>
    <message>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Remove specks</source>
        <translation>去除碎点</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>收缩</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>平滑轮廓</translation>
    </message>
    <message>
        <source>Straighten outlines</source>
        <translation>拉直轮廓</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Current class</source>
        <translation>当前类别</translation>
    </message>
    <message>
        <source>Chosen object</source>
        <translation>选中的对象</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Show in the canvas</source>
        <translation>在画布中显示</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
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
        <translation>请先选择一个对象。</translation>
    </message>
    <message>
        <source>Choose a class or an object to grow or shrink.</source>
        <translation>请选择要扩大或收缩的类别或对象。</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels of the active layer change.</source>
        <translation>
            <numerusform>活动图层将有 %Ln 个像素改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to clean up here.</source>
        <translation>这里没有需要清理的内容。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>程度</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有同名的命令。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareDialog</name>
    <message>
        <source>layout</source>
        <translation>布局图</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>device or precision</source>
        <translation>设备或精度</translation>
    </message>
    <message>
        <source>Made of the same</source>
        <translation>来源相同</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>不同之处：%1</translation>
    </message>
    <message>
        <source>Compare pictures</source>
        <translation>比较图片</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>分割线(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Dif&amp;ferences</source>
        <translation>差异(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>One to one</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source>%1 · mean difference %2 of 255 · largest %3 · %4 % of the pixels changed · %5</source>
        <translation>%1 · 平均差异 %2（满值 255）· 最大 %3 · %4 % 的像素有变化 · %5</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CompareView</name>
    <message>
        <source>Two pictures compared</source>
        <translation>比较中的两张图片</translation>
    </message>
    <message>
        <source>Left and right arrows move the divider</source>
        <translation>左右方向键移动分割线</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::CurveChart</name>
    <message>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>暂无数值</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::DriverStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 % of %3</source>
        <translation>%1：%2 % 来自 %3</translation>
    </message>
    <message>
        <source>Who drives what</source>
        <translation>各类别的外观来源</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Drag an ellipse, filled or as an outline as thick as the brush. Shift makes a circle.</source>
        <translation>拖出一个椭圆，可填充，也可为与画笔等粗的轮廓。按住 Shift 画正圆。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EraserTool</name>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Paints the class chosen under “Erase to”. Shift continues the last stroke in a straight line.</source>
        <translation>绘制“擦除为”中选定的类别。按住 Shift 可从上一笔末端接着画直线。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
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
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>8 bit per channel</source>
        <translation>每通道 8 位</translation>
    </message>
    <message>
        <source>16 bit per channel</source>
        <translation>每通道 16 位</translation>
    </message>
    <message>
        <source>&amp;Depth</source>
        <translation>位深度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品质(&amp;Q)</translation>
    </message>
    <message>
        <source>Put the &amp;scene into the file</source>
        <translation>将场景存入文件(&amp;S)</translation>
    </message>
    <message>
        <source>Layout, looks, model and settings travel inside the picture; dropping it on the window brings the scene back</source>
        <translation>布局图、外观、模型和设置随图片一同保存；将图片拖放到窗口即可还原场景</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Rendering %1…</source>
        <translation>正在渲染 %1…</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写入。</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>已停止，未写入任何内容。</translation>
    </message>
    <message>
        <source>As the model was trained</source>
        <translation>与模型训练时相同</translation>
    </message>
    <message>
        <source>As large as the layout</source>
        <translation>与布局图相同</translation>
    </message>
    <message>
        <source>Twice the layout</source>
        <translation>布局图的两倍</translation>
    </message>
    <message>
        <source>Four times the layout</source>
        <translation>布局图的四倍</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 files do not carry the scene; only PNG does.</source>
        <translation>%1 文件不能携带场景，只有 PNG 可以。</translation>
    </message>
    <message>
        <source>Dropping this file on the window brings the scene back. Its layout and the place of the model on this machine can be read by whoever gets it.</source>
        <translation>将此文件拖放到窗口即可还原场景。得到文件的人可以读出其中的布局图以及模型在本机上的位置。</translation>
    </message>
    <message>
        <source>The file will hold the picture alone.</source>
        <translation>文件将只包含图片本身。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 已存在。再次按“导出”将替换它。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ExportPart</name>
    <message>
        <source>&amp;Export photograph…</source>
        <translation>导出照片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export the photograph as PNG, JPEG, WebP or TIFF</source>
        <translation>将照片导出为 PNG、JPEG、WebP 或 TIFF</translation>
    </message>
    <message>
        <source>In any size up to 4096 pixels and with 8 or 16 bit; PNGs carry their scene.</source>
        <translation>任意尺寸，最大 4096 像素，8 位或 16 位；PNG 可携带场景。</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::EyedropperTool</name>
    <message>
        <source>Eyedropper</source>
        <translation>吸管</translation>
    </message>
    <message>
        <source>Takes the class under the pointer as the current one; with Ctrl as the second one. Hold Alt or use the right button with any tool.</source>
        <translation>将指针下的类别设为当前类别；按住 Ctrl 则设为第二类别。使用任何工具时都可按住 Alt 或使用右键。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FavouritesPanel</name>
    <message>
        <source>Favourites of this scene</source>
        <translation>此场景的收藏</translation>
    </message>
    <message>
        <source>Library of looks</source>
        <translation>外观库</translation>
    </message>
    <message>
        <source>Keep looks with the star, or drop them here. F2 renames, Del removes.</source>
        <translation>用星标保留外观，或将外观拖放到这里。F2 重命名，Del 移除。</translation>
    </message>
    <message>
        <source>In this scene</source>
        <translation>此场景中</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>外观库</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>保留此外观</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now</source>
        <translation>保留场景当前的外观</translation>
    </message>
    <message>
        <source>Load a look from a file</source>
        <translation>从文件载入外观</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look in a file</source>
        <translation>将场景的外观保存到文件</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>外观 %1</translation>
    </message>
    <message>
        <source>%1, made with %2</source>
        <translation>%1，由 %2 生成</translation>
    </message>
    <message>
        <source>No look is kept yet: press the star, or drop one here.</source>
        <translation>尚未保留任何外观：请按星标，或将外观拖放到这里。</translation>
    </message>
    <message>
        <source>Drop a look here to have it in every scene.</source>
        <translation>将外观拖放到这里，即可在所有场景中使用。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FileController</name>
    <message>
        <source>Scenes (*.ora)</source>
        <translation>场景 (*.ora)</translation>
    </message>
    <message>
        <source>Layouts (*.png)</source>
        <translation>布局图 (*.png)</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp)</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Save scene</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>No safety copy of the unsaved scene could be kept, so save it yourself. %1</source>
        <translation>无法为未保存的场景保留自动备份，请自行保存。%1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FillTool</name>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fills the connected region under the pointer with the current class, or every pixel of its class.</source>
        <translation>用当前类别填充指针下的连通区域，或该类别的所有像素。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmBadge</name>
    <message>
        <source>The canvas shows the film. Click to show the scene again.</source>
        <translation>画布正在显示影片。单击可重新显示场景。</translation>
    </message>
    <message>
        <source>Film, frame %1 · back to the scene</source>
        <translation>影片，第 %1 帧 · 返回场景</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>Newest picture</source>
        <translation>最新图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the timeline beside it, for the command line:</source>
        <translation>在旁边写入时间轴，供命令行使用：</translation>
    </message>
    <message>
        <source>Command line that makes the same files</source>
        <translation>生成相同文件的命令行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 pictures, %3 left</source>
        <translation>第 %1 张，共 %2 张，剩余 %3</translation>
    </message>
    <message>
        <source>The film was not written: %1</source>
        <translation>影片未写入：%1</translation>
    </message>
    <message>
        <source>There is no model to render with. Open one from the Model menu.</source>
        <translation>没有可用于渲染的模型。请从“模型”菜单打开一个。</translation>
    </message>
    <message>
        <source>The model is being loaded…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>已停止，未留下任何文件。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 is there already. Press Export again to replace it.</source>
        <translation>%1 已存在。再次按“导出”将替换它。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::FilmForm</name>
    <message>
        <source>Video MP4 (H.264)</source>
        <translation>MP4 视频 (H.264)</translation>
    </message>
    <message>
        <source>Video WebM (VP9)</source>
        <translation>WebM 视频 (VP9)</translation>
    </message>
    <message>
        <source>Animated GIF</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>Numbered PNG pictures in a folder</source>
        <translation>文件夹中按编号排列的 PNG 图片</translation>
    </message>
    <message>
        <source>Contact sheet: one picture</source>
        <translation>联系表：一张图片</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>格式(&amp;O)：</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>第一帧</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>最后一帧</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Fra&amp;mes:</source>
        <translation>帧(&amp;M)：</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The longer side of the pictures</source>
        <translation>图片的长边</translation>
    </message>
    <message>
        <source>&amp;Longer side:</source>
        <translation>长边(&amp;L)：</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> 帧/秒</translation>
    </message>
    <message>
        <source>The film keeps its duration; another rate makes more or fewer frames of it</source>
        <translation>影片时长不变；帧速率不同，帧数随之增减</translation>
    </message>
    <message>
        <source>Frame &amp;rate:</source>
        <translation>帧速率(&amp;R)：</translation>
    </message>
    <message>
        <source>Left: small files. Right: as near to the pictures as the format can</source>
        <translation>左：文件小。右：在格式允许范围内最接近原图</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>品质(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Pictures on it:</source>
        <translation>图片数(&amp;P)：</translation>
    </message>
    <message>
        <source>film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Export film</source>
        <translation>导出影片</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HelpPart</name>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>How everything is used; needs no network</source>
        <translation>各项功能的用法；无需联网</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>Examples, scenes opened last, tips</source>
        <translation>示例、最近打开的场景、提示</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryKeeper</name>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>There is no photograph to keep yet.</source>
        <translation>还没有可保留的照片。</translation>
    </message>
    <message>
        <source>The picture is kept in the history.</source>
        <translation>图片已保留在历史记录中。</translation>
    </message>
    <message>
        <source>Return to a kept picture</source>
        <translation>返回保留的图片</translation>
    </message>
    <message>
        <source>Its model %1 is gone; the one in use stays.</source>
        <translation>其模型 %1 已不存在；继续使用当前模型。</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>The history could not be written or read: %1</source>
        <translation>无法写入或读取历史记录：%1</translation>
    </message>
    <message>
        <source>Keep pictures in the scene file</source>
        <translation>在场景文件中保留图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) will be saved with the scene.</source>
        <translation>
            <numerusform>%n 张图片将随场景一起保存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryModel</name>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Pinned: never thrown away</source>
        <translation>已固定：不会被丢弃</translation>
    </message>
    <message>
        <source>Kept automatically</source>
        <translation>自动保留</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已固定</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryPart</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>&amp;Keep this picture</source>
        <translation>保留此图片(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the photograph with everything it was made of</source>
        <translation>保留照片及生成它所用的一切</translation>
    </message>
    <message>
        <source>It stays in the history; from there you can return to it, compare it with others or drag it out as a PNG.</source>
        <translation>它会留在历史记录中；您可以从那里返回到它、与其他图片比较，或将其拖出为 PNG。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::HistoryStrip</name>
    <message>
        <source>Kept pictures</source>
        <translation>保留的图片</translation>
    </message>
    <message>
        <source>Keep a picture and it stays here with everything it was made of.</source>
        <translation>保留一张图片，它就会连同生成它所用的一切留在这里。</translation>
    </message>
    <message>
        <source>&amp;Return to this picture</source>
        <translation>返回此图片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compare the two</source>
        <translation>比较两者(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the photograph on show with everything it was made of</source>
        <translation>保留当前显示的照片及生成它所用的一切</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>自动</translation>
    </message>
    <message numerus="yes">
        <source>Keep a picture by itself when it settles after %n edit(s)</source>
        <translation>
            <numerusform>编辑 %n 次后，待图片稳定时自动保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in the scene &amp;file</source>
        <translation>保留在场景文件中(&amp;F)</translation>
    </message>
    <message>
        <source>Save the picture inside the scene&apos;s own file too</source>
        <translation>同时将图片保存到场景自身的文件中</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportDialog</name>
    <message>
        <source>Import layout</source>
        <translation>导入布局图</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Index or colour PNG of any known data set, labelme outlines (.json), or a picture that this program exported</source>
        <translation>任何已知数据集的索引 PNG 或彩色 PNG、labelme 轮廓 (.json)，或由本程序导出的图片</translation>
    </message>
    <message>
        <source>&amp;Objects</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>PNG of object ids; empty: each connected part of a thing is an object</source>
        <translation>对象 ID 的 PNG；留空：物体的每个连通部分为一个对象</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a label file.</source>
        <translation>请选择标签文件。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Label files (*.png *.json)</source>
        <translation>标签文件 (*.png *.json)</translation>
    </message>
    <message>
        <source>Into this &amp;scene</source>
        <translation>导入此场景(&amp;S)</translation>
    </message>
    <message>
        <source>Replaces the layout; one step back undoes it</source>
        <translation>替换布局图；撤销一步即可恢复</translation>
    </message>
    <message>
        <source>As a &amp;new scene</source>
        <translation>作为新场景(&amp;N)</translation>
    </message>
    <message>
        <source>New, with the file&apos;s o&amp;wn classes</source>
        <translation>新建，使用文件自身的类别(&amp;W)</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are; nothing is mapped</source>
        <translation>文件的类别保持不变，不作映射</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This is no label file that is known here: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>这不是已知的标签文件：需要类别 ID、少量纯色或 labelme 轮廓。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>In the classes of the model</source>
        <translation>使用模型的类别</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ImportPart</name>
    <message>
        <source>&amp;Import layout…</source>
        <translation>导入布局图(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a label file of any known data set</source>
        <translation>导入任何已知数据集的标签文件</translation>
    </message>
    <message>
        <source>Cityscapes, COCO-Stuff, ADE20K, CamVid, CIHP, DeepFashion, GTA-5, NYU, labelme, or any picture of plain colours; you say what its classes become.</source>
        <translation>Cityscapes、COCO-Stuff、ADE20K、CamVid、CIHP、DeepFashion、GTA-5、NYU、labelme，或任何纯色图片；由您指定其类别的对应关系。</translation>
    </message>
    <message>
        <source>Export layout as labelme o&amp;utlines…</source>
        <translation>将布局图导出为 labelme 轮廓(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Map the scene&apos;s classes…</source>
        <translation>映射场景的类别(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;from</source>
        <translation>新建自(&amp;F)</translation>
    </message>
    <message>
        <source>New from</source>
        <translation>新建自</translation>
    </message>
    <message>
        <source>&amp;Label file…</source>
        <translation>标签文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>照片(&amp;P)…</translation>
    </message>
    <message>
        <source>A segmenter model finds the layout of a photo</source>
        <translation>由分割模型找出照片的布局图</translation>
    </message>
    <message>
        <source>&amp;Dreamt layout</source>
        <translation>随机生成的布局图(&amp;D)</translation>
    </message>
    <message>
        <source>A model that dreams layouts (SB-GAN) makes one from noise</source>
        <translation>由能生成布局图的模型 (SB-GAN) 从噪声生成</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>No template fits the model&apos;s classes</source>
        <translation>没有适合该模型类别的模板</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Layout of a photo</source>
        <translation>照片的布局图</translation>
    </message>
    <message>
        <source>Which segmenter model?</source>
        <translation>使用哪个分割模型？</translation>
    </message>
    <message>
        <source>Which model dreams layouts?</source>
        <translation>使用哪个模型生成布局图？</translation>
    </message>
    <message>
        <source>There is no photograph to copy yet.</source>
        <translation>还没有可复制的照片。</translation>
    </message>
    <message>
        <source>The photograph is on the clipboard.</source>
        <translation>照片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy the layout in its classes&apos; colours</source>
        <translation>以类别颜色复制布局图</translation>
    </message>
    <message>
        <source>The layout is on the clipboard.</source>
        <translation>布局图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy the layout as a palette picture of class ids</source>
        <translation>将布局图复制为类别 ID 的调色板图片</translation>
    </message>
    <message>
        <source>Paste p&amp;icture</source>
        <translation>粘贴图片(&amp;I)</translation>
    </message>
    <message>
        <source>Paste a picture of another program</source>
        <translation>粘贴来自其他程序的图片</translation>
    </message>
    <message>
        <source>A picture in the classes&apos; colours or ids becomes the layout, any other a reference photo.</source>
        <translation>以类别颜色或 ID 表示的图片成为布局图，其他图片成为参考照片。</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Paste layout</source>
        <translation>粘贴布局图</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>The picture is a reference photo of this scene now.</source>
        <translation>该图片现在是此场景的参考照片。</translation>
    </message>
    <message>
        <source>Export layout as labelme outlines</source>
        <translation>将布局图导出为 labelme 轮廓</translation>
    </message>
    <message>
        <source>labelme outlines (*.json)</source>
        <translation>labelme 轮廓 (*.json)</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开一个模型。</translation>
    </message>
    <message>
        <source>Copy p&amp;hotograph</source>
        <translation>复制照片(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the photograph for other programs</source>
        <translation>复制照片，供其他程序使用</translation>
    </message>
    <message>
        <source>Copy layout in &amp;colours</source>
        <translation>以颜色复制布局图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy layout as &amp;indices</source>
        <translation>以索引复制布局图(&amp;I)</translation>
    </message>
    <message>
        <source>Say what the scene&apos;s classes are drawn as by a model that has others</source>
        <translation>指定类别不同的模型将场景的各个类别绘制为什么</translation>
    </message>
    <message>
        <source>The scene&apos;s model %1 is gone; the one in use stays.</source>
        <translation>场景的模型 %1 已不存在；继续使用当前模型。</translation>
    </message>
    <message>
        <source>The model %1 does not know these classes and draws nothing for them: %2</source>
        <translation>模型 %1 不认识以下类别，不会为其绘制任何内容：%2</translation>
    </message>
    <message>
        <source>Map classes…</source>
        <translation>映射类别…</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Layouts to begin with, made of the model&apos;s classes</source>
        <translation>由模型类别构成的起始布局图</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssueLog</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation>此项已处理</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerDelegate</name>
    <message>
        <source>%1
Double-click or F2 renames, dragging reorders.</source>
        <translation>%1
双击或按 F2 重命名，拖动可调整顺序。</translation>
    </message>
    <message>
        <source>Hide this layer (Space)</source>
        <translation>隐藏此图层 (Space)</translation>
    </message>
    <message>
        <source>Show this layer (Space)</source>
        <translation>显示此图层 (Space)</translation>
    </message>
    <message>
        <source>Unlock this layer (L)</source>
        <translation>解锁此图层 (L)</translation>
    </message>
    <message>
        <source>Lock this layer (L)</source>
        <translation>锁定此图层 (L)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerModel</name>
    <message>
        <source>Rename layer</source>
        <translation>重命名图层</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>显示图层</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>隐藏图层</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>锁定图层</translation>
    </message>
    <message>
        <source>Unlock layer</source>
        <translation>解锁图层</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayersPart</name>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>&amp;Add layer</source>
        <translation>添加图层(&amp;A)</translation>
    </message>
    <message>
        <source>Add a see-through layer above the active one</source>
        <translation>在活动图层上方添加透明图层</translation>
    </message>
    <message>
        <source>&amp;Duplicate layer</source>
        <translation>复制图层(&amp;D)</translation>
    </message>
    <message>
        <source>Put a copy above the active layer</source>
        <translation>在活动图层上方放置副本</translation>
    </message>
    <message>
        <source>&amp;Merge down</source>
        <translation>向下合并(&amp;M)</translation>
    </message>
    <message>
        <source>Put the active layer&apos;s pixels onto the one beneath</source>
        <translation>将活动图层的像素合并到下方图层</translation>
    </message>
    <message>
        <source>&amp;Flatten all layers</source>
        <translation>拼合所有图层(&amp;F)</translation>
    </message>
    <message>
        <source>Make one layer of what is visible; hidden layers go away</source>
        <translation>将可见内容合成一个图层；隐藏的图层将被丢弃</translation>
    </message>
    <message>
        <source>D&amp;elete layer</source>
        <translation>删除图层(&amp;E)</translation>
    </message>
    <message>
        <source>Delete the active layer</source>
        <translation>删除活动图层</translation>
    </message>
    <message>
        <source>&amp;Choose the layer above</source>
        <translation>选择上方图层(&amp;C)</translation>
    </message>
    <message>
        <source>Make the layer above the active one</source>
        <translation>将活动图层上方的图层设为活动</translation>
    </message>
    <message>
        <source>C&amp;hoose the layer below</source>
        <translation>选择下方图层(&amp;H)</translation>
    </message>
    <message>
        <source>Make the layer below the active one</source>
        <translation>将活动图层下方的图层设为活动</translation>
    </message>
    <message>
        <source>Move layer &amp;up</source>
        <translation>上移图层(&amp;U)</translation>
    </message>
    <message>
        <source>Move the active layer above the next one</source>
        <translation>将活动图层移到上一图层之上</translation>
    </message>
    <message>
        <source>Move layer d&amp;own</source>
        <translation>下移图层(&amp;O)</translation>
    </message>
    <message>
        <source>Move the active layer beneath the next one</source>
        <translation>将活动图层移到下一图层之下</translation>
    </message>
    <message>
        <source>&amp;Rename layer</source>
        <translation>重命名图层(&amp;R)</translation>
    </message>
    <message>
        <source>Edit the active layer&apos;s name</source>
        <translation>编辑活动图层的名称</translation>
    </message>
    <message>
        <source>Layer is &amp;visible</source>
        <translation>图层可见(&amp;V)</translation>
    </message>
    <message>
        <source>Show or hide the active layer</source>
        <translation>显示或隐藏活动图层</translation>
    </message>
    <message>
        <source>Layer is &amp;locked</source>
        <translation>锁定图层(&amp;L)</translation>
    </message>
    <message>
        <source>Lock or unlock the active layer</source>
        <translation>锁定或解锁活动图层</translation>
    </message>
    <message>
        <source>Painting on %1</source>
        <translation>正在 %1 上绘制</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutMaker</name>
    <message>
        <source>Looking for classes in %1…</source>
        <translation>正在 %1 中查找类别…</translation>
    </message>
    <message>
        <source>Dreaming a layout…</source>
        <translation>正在生成布局图…</translation>
    </message>
    <message>
        <source>The new scene was not made: %1</source>
        <translation>未能创建新场景：%1</translation>
    </message>
    <message>
        <source>Dream a layout</source>
        <translation>随机生成布局图</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayoutPreview</name>
    <message>
        <source>Preview of the layout</source>
        <translation>布局图预览</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LineTool</name>
    <message>
        <source>Line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Drag a straight line as thick as the brush. Shift keeps to steps of 45°.</source>
        <translation>拖出与画笔等粗的直线。按住 Shift 以 45° 为步进。</translation>
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
        <translation>场景最多保留 %1 个收藏，请先移除一个。</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>收藏 %1</translation>
    </message>
    <message>
        <source>Kept with the scene: %1</source>
        <translation>已随场景保留：%1</translation>
    </message>
    <message>
        <source>Remove favourite</source>
        <translation>移除收藏</translation>
    </message>
    <message>
        <source>Rename favourite</source>
        <translation>重命名收藏</translation>
    </message>
    <message>
        <source>Look copied</source>
        <translation>外观已复制</translation>
    </message>
    <message>
        <source>There is no look on the clipboard. Copy one from a list of looks first.</source>
        <translation>剪贴板中没有外观。请先从外观列表中复制一个。</translation>
    </message>
    <message>
        <source>Paste look</source>
        <translation>粘贴外观</translation>
    </message>
    <message>
        <source>The look cannot be taken: %1</source>
        <translation>无法采用该外观：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Save look</source>
        <translation>保存外观</translation>
    </message>
    <message>
        <source>Looks (*.json)</source>
        <translation>外观 (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Load look</source>
        <translation>载入外观</translation>
    </message>
    <message>
        <source>Load look %1</source>
        <translation>载入外观 %1</translation>
    </message>
    <message>
        <source>&amp;Take this look</source>
        <translation>采用此外观(&amp;T)</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>外观 %1</translation>
    </message>
    <message>
        <source>No longer a &amp;favourite</source>
        <translation>取消收藏(&amp;F)</translation>
    </message>
    <message>
        <source>Keep as &amp;favourite</source>
        <translation>加入收藏(&amp;F)</translation>
    </message>
    <message>
        <source>Put into the &amp;library</source>
        <translation>放入外观库(&amp;L)</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>已在外观库中：%1</translation>
    </message>
    <message>
        <source>Show &amp;neighbours</source>
        <translation>显示邻近外观(&amp;N)</translation>
    </message>
    <message>
        <source>Into a corner of the &amp;pad</source>
        <translation>放到融合盘的角上(&amp;P)</translation>
    </message>
    <message>
        <source>Corner &amp;%1</source>
        <translation>角 &amp;%1</translation>
    </message>
    <message>
        <source>Corner %1 of the pad</source>
        <translation>融合盘的角 %1</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>复制外观(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>保存外观(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookLibrary</name>
    <message>
        <source>A look of the library cannot be read: %1</source>
        <translation>无法读取外观库中的一个外观：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>A look could not be written into the library: %1</source>
        <translation>无法将外观写入外观库：%1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LookModel</name>
    <message>
        <source>%1, in force</source>
        <translation>%1，使用中</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LooksPart</name>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Objects&apos; styles</source>
        <translation>对象风格</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>融合盘</translation>
    </message>
    <message>
        <source>Mixture</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>&amp;Keep this look</source>
        <translation>保留此外观(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the look that the scene has now among its favourites</source>
        <translation>将场景当前的外观保留到收藏中</translation>
    </message>
    <message>
        <source>&amp;Copy look</source>
        <translation>复制外观(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the scene&apos;s look, to paste it into another scene</source>
        <translation>复制场景的外观，以便粘贴到其他场景</translation>
    </message>
    <message>
        <source>&amp;Paste look</source>
        <translation>粘贴外观(&amp;P)</translation>
    </message>
    <message>
        <source>Give the scene the look that was copied</source>
        <translation>将复制的外观应用于场景</translation>
    </message>
    <message>
        <source>&amp;Save look…</source>
        <translation>保存外观(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the scene&apos;s look as JSON, which the command line reads too</source>
        <translation>将场景的外观保存为 JSON，命令行也能读取</translation>
    </message>
    <message>
        <source>&amp;Load look…</source>
        <translation>载入外观(&amp;L)…</translation>
    </message>
    <message>
        <source>Give the scene a look that was saved</source>
        <translation>将保存的外观应用于场景</translation>
    </message>
    <message>
        <source>New corners of the pa&amp;d</source>
        <translation>更换融合盘的角(&amp;D)</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>第一角为场景当前外观，其余随机</translation>
    </message>
    <message>
        <source>Pick an &amp;object for its styles</source>
        <translation>选取对象以查看风格(&amp;O)</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>然后单击图片中的对象</translation>
    </message>
    <message>
        <source>Click an object in the picture to see its styles</source>
        <translation>单击图片中的对象以查看其风格</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>%1 的布局图</translation>
    </message>
    <message>
        <source>Look dropped</source>
        <translation>拖入外观</translation>
    </message>
    <message>
        <source>Add photos to the board</source>
        <translation>将照片添加到混合板</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MainWindow</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Measured what is fastest here: %1</source>
        <translation>已测得本机最快的设置：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. A copy of %2 is kept.</source>
        <translation>程序结束时“%1”尚未保存。现有一份 %2 的副本。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1 before it is closed?</source>
        <translation>关闭前是否保存对 %1 的更改？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Take looks from photo</source>
        <translation>从照片提取外观</translation>
    </message>
    <message>
        <source>Layout of %1</source>
        <translation>%1 的布局图</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>导出布局图</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>Choose one of the first nine classes on the list</source>
        <translation>选择列表中前九个类别之一</translation>
    </message>
    <message>
        <source>Tools and canvas</source>
        <translation>工具与画布</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Spolvero</source>
        <translation>关于 Spolvero</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>图层(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;nimation</source>
        <translation>动画(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open scene or layout</source>
        <translation>打开场景或布局图</translation>
    </message>
    <message>
        <source>Scenes and layouts (*.ora *.png)</source>
        <translation>场景和布局图 (*.ora *.png)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Export &amp;layout as index PNG…</source>
        <translation>将布局图导出为索引 PNG(&amp;L)…</translation>
    </message>
    <message>
        <source>Export layout as &amp;colour PNG…</source>
        <translation>将布局图导出为彩色 PNG(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Exchange the two classes in the layout</source>
        <translation>互换布局图中的两个类别(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Search classes</source>
        <translation>搜索类别(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局图(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>Layout &amp;over photograph</source>
        <translation>布局图叠加于照片(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>One to o&amp;ne</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Re-roll chosen or ticked</source>
        <translation>重新随机选中或勾选项(&amp;R)</translation>
    </message>
    <message>
        <source>Re-roll &amp;all</source>
        <translation>全部重新随机(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mean look</source>
        <translation>平均外观(&amp;M)</translation>
    </message>
    <message>
        <source>Take from &amp;photo…</source>
        <translation>从照片提取(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Draw the variations anew</source>
        <translation>重新生成变体(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Photograph size</source>
        <translation>照片尺寸(&amp;P)</translation>
    </message>
    <message>
        <source>As the model was &amp;trained</source>
        <translation>与模型训练时相同(&amp;T)</translation>
    </message>
    <message>
        <source>As large as the &amp;layout</source>
        <translation>与布局图相同(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
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
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model card</source>
        <translation>模型卡(&amp;M)</translation>
    </message>
    <message>
        <source>What the model was trained on, its licence and terms of use</source>
        <translation>模型的训练数据、许可证和使用条款</translation>
    </message>
    <message>
        <source>&amp;About Spolvero</source>
        <translation>关于 Spolvero(&amp;A)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Photograph ↔ layout</source>
        <translation>照片 ↔ 布局图</translation>
    </message>
    <message>
        <source>Show or hide the panel “%1”</source>
        <translation>显示或隐藏面板“%1”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MapClassesDialog</name>
    <message>
        <source>Map the scene&apos;s classes</source>
        <translation>映射场景的类别</translation>
    </message>
    <message>
        <source>Map classes</source>
        <translation>映射类别</translation>
    </message>
    <message>
        <source>Say what each class of the scene is drawn as by the model %1. The scene keeps its classes; the choice is saved with it.</source>
        <translation>指定模型 %1 将场景的每个类别绘制为什么。场景保留自己的类别，所作选择随场景保存。</translation>
    </message>
    <message>
        <source>&amp;Draw them so</source>
        <translation>按此绘制(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Replace the scene&apos;s classes</source>
        <translation>替换场景的类别(&amp;R)</translation>
    </message>
    <message>
        <source>Repaint the scene in the model&apos;s classes, as one undo step</source>
        <translation>以模型的类别重绘场景；撤销一步即可恢复</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingDialog</name>
    <message>
        <source>Map classes</source>
        <translation>映射类别</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Take it so</source>
        <translation>采用此映射(&amp;T)</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingPanel</name>
    <message>
        <source>Show the layout in its new classes, else in the file&apos;s own</source>
        <translation>以新类别显示布局图，否则以文件自身的类别显示</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>载入映射(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the choices from a file</source>
        <translation>从文件读取对应关系</translation>
    </message>
    <message>
        <source>Sa&amp;ve mapping…</source>
        <translation>保存映射(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep the choices as a file, for the next time</source>
        <translation>将对应关系保存为文件，供下次使用</translation>
    </message>
    <message>
        <source>Class mappings (*.toml)</source>
        <translation>类别映射 (*.toml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>载入映射</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>The mapping is saved.</source>
        <translation>映射已保存。</translation>
    </message>
    <message>
        <source>The mapping names classes that this scene does not have: %1.</source>
        <translation>映射中含有此场景没有的类别：%1。</translation>
    </message>
    <message>
        <source>Show as it &amp;becomes</source>
        <translation>显示映射后的样子(&amp;B)</translation>
    </message>
    <message>
        <source>The file&apos;s classes stay as they are.</source>
        <translation>文件的类别保持不变。</translation>
    </message>
    <message>
        <source>Every class has a class here.</source>
        <translation>每个类别在此都有对应类别。</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) will be unlabelled.</source>
        <translation>
            <numerusform>%n 个类别将变为未标注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MappingTable</name>
    <message>
        <source>Which class becomes which</source>
        <translation>类别对应关系</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
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
        <translation>%1 变为</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无对应类别</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>自选</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MessageBar</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::MixtureBoard</name>
    <message>
        <source>Drop photos here, each with a picture of its classes next to it (NAME_labels.png). Then tick which class takes its look from which.</source>
        <translation>将照片拖放到这里，每张旁边放一张类别图（NAME_labels.png）。然后勾选哪个类别采用哪张照片的外观。</translation>
    </message>
    <message>
        <source>Looks from photos</source>
        <translation>来自照片的外观</translation>
    </message>
    <message>
        <source>Add photo…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>A photo with a picture of its classes, for the board</source>
        <translation>添加到混合板的照片，附带类别图</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>程度(&amp;H)</translation>
    </message>
    <message>
        <source>How much of the photos</source>
        <translation>照片外观的程度</translation>
    </message>
    <message>
        <source>From the scene&apos;s own look to that of the photos</source>
        <translation>从场景自身的外观到照片的外观</translation>
    </message>
    <message>
        <source>From board A to board B</source>
        <translation>从混合板 A 到混合板 B</translation>
    </message>
    <message>
        <source>Keep the look as it is now as board %1, one end of the morph</source>
        <translation>将当前外观保留为混合板 %1，即渐变的一端</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>The scene&apos;s own look</source>
        <translation>场景自身的外观</translation>
    </message>
    <message>
        <source>whole picture</source>
        <translation>整张图片</translation>
    </message>
    <message>
        <source>own look</source>
        <translation>自身外观</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 中没有 %2</translation>
    </message>
    <message>
        <source>Keep one look as A and another as B first</source>
        <translation>请先将一个外观保留为 A，另一个保留为 B</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Look of %1: %2</source>
        <translation>%1 的外观：%2</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>混合板 %1</translation>
    </message>
    <message>
        <source>Morph between the boards</source>
        <translation>在混合板之间渐变</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::NewSceneDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New scene</source>
        <translation>新建场景</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>&amp;Filled with</source>
        <translation>填充为(&amp;F)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>训练尺寸</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;Paint a layout of classes and watch its photograph follow.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;: pouncing chalk dust through a pricked drawing to carry it onto the wall before painting.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Models carry licences and terms of their own: see Help › Model card.&lt;/p&gt;&lt;p&gt;Built with Qt, LibTorch, OpenCV, Eigen, nlohmann-json, toml++, fmt, spdlog, CLI11 and libzip.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Spolvero %1&lt;/h2&gt;&lt;p&gt;绘制由类别构成的布局图，看照片随之变化。&lt;/p&gt;&lt;p&gt;&lt;i&gt;Spolvero&lt;/i&gt;：绘制壁画前，将粉尘透过刺了孔的画稿拍印到墙上的技法。&lt;/p&gt;&lt;p&gt;依据 Apache License 2.0 许可。模型有各自的许可证和使用条款：参见“帮助 › 模型卡”。&lt;/p&gt;&lt;p&gt;使用 Qt、LibTorch、OpenCV、Eigen、nlohmann-json、toml++、fmt、spdlog、CLI11 和 libzip 构建。&lt;/p&gt;</translation>
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
        <translation>%1：%2 像素，%3 × %4，位于 %5, %6</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1，百分之 %2</translation>
    </message>
    <message>
        <source>%1
%2 px</source>
        <translation>%1
%2 像素</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectPanel</name>
    <message>
        <source>No objects yet. Strokes of a class of things become objects.</source>
        <translation>尚无对象。物体类的笔画会成为对象。</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is chosen is a region of a class, not an object. Strokes of a class of things become objects.</source>
        <translation>选中的是某个类别的区域，不是对象。物体类的笔画会成为对象。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectStylesPanel</name>
    <message>
        <source>Styles of the object</source>
        <translation>对象的风格</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Whose styles are shown</source>
        <translation>显示谁的风格</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Then click an object in the picture</source>
        <translation>然后单击图片中的对象</translation>
    </message>
    <message>
        <source>For the whole class</source>
        <translation>应用于整个类别</translation>
    </message>
    <message>
        <source>All objects of this class look like this one, new ones too</source>
        <translation>此类别的所有对象（包括新对象）都与此对象外观相同</translation>
    </message>
    <message>
        <source>Another style for this object, by chance</source>
        <translation>随机换一种此对象的风格</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this object alone</source>
        <translation>锁定：重新随机时不改变此对象</translation>
    </message>
    <message>
        <source>As its class</source>
        <translation>同类别</translation>
    </message>
    <message>
        <source>This object looks as its class says again</source>
        <translation>此对象恢复为类别规定的外观</translation>
    </message>
    <message>
        <source>Reset class</source>
        <translation>重置类别</translation>
    </message>
    <message>
        <source>All objects of this class follow the scene seed again</source>
        <translation>此类别的所有对象重新跟随场景种子</translation>
    </message>
    <message>
        <source>The layout has no objects yet.</source>
        <translation>布局图中尚无对象。</translation>
    </message>
    <message>
        <source>This model has no styles per object.</source>
        <translation>此模型没有针对单个对象的风格。</translation>
    </message>
    <message>
        <source>%1 has a look of its own: %2.</source>
        <translation>%1 有自己的外观：%2。</translation>
    </message>
    <message>
        <source>%1 looks as its class: %2.</source>
        <translation>%1 与其类别外观相同：%2。</translation>
    </message>
    <message>
        <source>%1 follows the scene seed.</source>
        <translation>%1 跟随场景种子。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Look of every %1</source>
        <translation>所有 %1 的外观</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Reset every %1</source>
        <translation>重置所有 %1</translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>重新随机 %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectTool</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Click an object to choose it, Shift+click for several. Drag to move, pull a handle to scale (Shift keeps the shape), arrow keys nudge, Delete takes it away.</source>
        <translation>单击选择对象，Shift+单击选择多个。拖动可移动，拉动控制点可缩放（按住 Shift 保持比例），方向键微移，Delete 删除。</translation>
    </message>
    <message>
        <source>Move objects</source>
        <translation>移动对象</translation>
    </message>
    <message>
        <source>Scale objects</source>
        <translation>缩放对象</translation>
    </message>
    <message>
        <source>Mirror objects</source>
        <translation>镜像对象</translation>
    </message>
    <message>
        <source>Duplicate objects</source>
        <translation>创建对象副本</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectsPart</name>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>图章</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Cut the chosen objects, or what is selected</source>
        <translation>剪切选中的对象或选区内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen objects, or what is selected</source>
        <translation>复制选中的对象或选区内容</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste objects or pictures; classes go by name</source>
        <translation>粘贴对象或图片；类别按名称对应</translation>
    </message>
    <message>
        <source>&amp;New object with the next stroke</source>
        <translation>下一笔新建对象(&amp;N)</translation>
    </message>
    <message>
        <source>The next stroke of a class of things begins a new object</source>
        <translation>物体类的下一笔将开始一个新对象</translation>
    </message>
    <message>
        <source>&amp;Paint into the chosen object</source>
        <translation>绘制到选中的对象(&amp;P)</translation>
    </message>
    <message>
        <source>Strokes belong to the object that is chosen</source>
        <translation>笔画归入选中的对象</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the chosen objects beside themselves</source>
        <translation>在选中的对象旁边复制一份</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Make one object of the chosen ones</source>
        <translation>将选中的对象合为一个</translation>
    </message>
    <message>
        <source>&amp;Split into pieces</source>
        <translation>拆分为部分(&amp;S)</translation>
    </message>
    <message>
        <source>Make every piece of the chosen objects an object of its own</source>
        <translation>使选中对象的每一块成为独立对象</translation>
    </message>
    <message>
        <source>M&amp;irror</source>
        <translation>水平镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Exchange left and right of the chosen objects</source>
        <translation>将选中的对象左右翻转</translation>
    </message>
    <message>
        <source>Turn &amp;upside down</source>
        <translation>垂直镜像(&amp;U)</translation>
    </message>
    <message>
        <source>Exchange top and bottom of the chosen objects</source>
        <translation>将选中的对象上下翻转</translation>
    </message>
    <message>
        <source>Give them the &amp;current class</source>
        <translation>赋予当前类别(&amp;C)</translation>
    </message>
    <message>
        <source>Give the chosen objects the current class</source>
        <translation>将当前类别赋予选中的对象</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>Take the chosen objects away; their surroundings fill the hole (Delete with the object tool)</source>
        <translation>移去选中的对象，由周围内容填补空缺（使用对象工具时按 Delete）</translation>
    </message>
    <message>
        <source>Make &amp;objects of all connected regions</source>
        <translation>将所有连通区域转为对象(&amp;O)</translation>
    </message>
    <message>
        <source>Every connected region of a class of things becomes an object of its own</source>
        <translation>使物体类的每个连通区域成为独立对象</translation>
    </message>
    <message>
        <source>C&amp;lean up</source>
        <translation>清理(&amp;L)</translation>
    </message>
    <message>
        <source>Fill &amp;holes…</source>
        <translation>填充孔洞(&amp;H)…</translation>
    </message>
    <message>
        <source>Remove &amp;specks…</source>
        <translation>去除碎点(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>扩大(&amp;G)…</translation>
    </message>
    <message>
        <source>Sh&amp;rink…</source>
        <translation>收缩(&amp;R)…</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines…</source>
        <translation>平滑轮廓(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;traighten outlines…</source>
        <translation>拉直轮廓(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;ymmetry of strokes</source>
        <translation>笔画对称(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
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
        <translation>双向(&amp;B)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>&amp;Borders of objects</source>
        <translation>对象边界(&amp;B)</translation>
    </message>
    <message>
        <source>Lines between classes and objects, over the canvas</source>
        <translation>在画布上显示类别与对象之间的分界线</translation>
    </message>
    <message>
        <source>Choose an object or select something to copy.</source>
        <translation>请选择要复制的对象或区域。</translation>
    </message>
    <message>
        <source>Choose an object or select something to cut.</source>
        <translation>请选择要剪切的对象或区域。</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste objects</source>
        <translation>粘贴对象</translation>
    </message>
    <message>
        <source>No such class here: %1. Pasted as %2.</source>
        <translation>此处没有类别：%1。已粘贴为 %2。</translation>
    </message>
    <message>
        <source>Choose two objects or more to merge (Shift+click with the object tool).</source>
        <translation>请选择两个或更多要合并的对象（使用对象工具 Shift+单击）。</translation>
    </message>
    <message>
        <source>The chosen objects are in one piece each.</source>
        <translation>选中的对象各自都是一整块。</translation>
    </message>
    <message>
        <source>Make objects of regions</source>
        <translation>将区域转为对象</translation>
    </message>
    <message>
        <source>Choose an object or select something to keep as a stamp.</source>
        <translation>请选择要保留为图章的对象或区域。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Kept as a stamp: %1</source>
        <translation>已保留为图章：%1</translation>
    </message>
    <message>
        <source>N&amp;ame…</source>
        <translation>命名(&amp;A)…</translation>
    </message>
    <message>
        <source>Name the chosen object; its name is kept with the scene</source>
        <translation>为选中的对象命名；名称随场景保存</translation>
    </message>
    <message>
        <source>Regions of stuff have no names; choose an object.</source>
        <translation>材质类的区域没有名称，请选择一个对象。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PadPanel</name>
    <message>
        <source>Drag the handle: the nearer to a corner, the more of its look. Set the corners below, or drop looks on them.</source>
        <translation>拖动控制点：离某个角越近，该角外观的比重越大。在下方设置各角，或将外观拖放到角上。</translation>
    </message>
    <message>
        <source>&amp;All classes, not only the ticked ones</source>
        <translation>所有类别，不仅是勾选的(&amp;A)</translation>
    </message>
    <message>
        <source>Where the look in this corner comes from; looks can be dropped here</source>
        <translation>此角外观的来源；可将外观拖放到这里</translation>
    </message>
    <message>
        <source>The first corner as the scene looks now, the others at random</source>
        <translation>第一角为场景当前外观，其余随机</translation>
    </message>
    <message>
        <source>Three corners instead of four</source>
        <translation>改为三个角</translation>
    </message>
    <message>
        <source>Four corners instead of three</source>
        <translation>改为四个角</translation>
    </message>
    <message>
        <source>Look of the picture</source>
        <translation>图片的外观</translation>
    </message>
    <message>
        <source>Looks of all classes</source>
        <translation>所有类别的外观</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>%1 的外观</translation>
    </message>
    <message numerus="yes">
        <source>Looks of %n ticked class(es)</source>
        <translation>
            <numerusform>%n 个勾选类别的外观</numerusform>
        </translation>
    </message>
    <message>
        <source>Blend on the pad</source>
        <translation>在融合盘上融合</translation>
    </message>
    <message>
        <source>Corners of the pad</source>
        <translation>融合盘的角</translation>
    </message>
    <message>
        <source>Corner %1: %2</source>
        <translation>角 %1：%2</translation>
    </message>
    <message>
        <source>The scene&apos;s look now</source>
        <translation>场景当前的外观</translation>
    </message>
    <message>
        <source>the scene&apos;s look</source>
        <translation>场景的外观</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>外观库</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>拖入</translation>
    </message>
    <message>
        <source>Corner %1</source>
        <translation>角 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PanTool</name>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drags the picture. Hold Space or use the middle button with any tool.</source>
        <translation>拖动图片。使用任何工具时都可按住空格键或使用中键。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PathChart</name>
    <message>
        <source>Distance between neighbouring frames</source>
        <translation>相邻帧之间的距离</translation>
    </message>
    <message>
        <source>Frame %1 to %2: %3</source>
        <translation>第 %1 帧到第 %2 帧：%3</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoLayouts</name>
    <message>
        <source>%1 is no picture of classes: expected class ids, a few plain colours, or labelme outlines.</source>
        <translation>%1 不是类别图：需要类别 ID、少量纯色或 labelme 轮廓。</translation>
    </message>
    <message>
        <source>The layout of %1 has other classes than the scene. Say what each becomes here; looks are taken for those.</source>
        <translation>%1 的布局图与场景的类别不同。请指定各类别在此变为什么；外观将按这些类别提取。</translation>
    </message>
    <message numerus="yes">
        <source>The answer goes for %n photo(s).</source>
        <translation>
            <numerusform>此设置应用于 %n 张照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PhotoStyles</name>
    <message>
        <source>No layout found for the photo %1. Its looks can be taken only with a picture of its classes: put %2 next to it, or drop both together. Once a scene was made from a photo by a segmenter, that one finds the classes by itself.</source>
        <translation>未找到照片 %1 的布局图。只有附带类别图才能提取其外观：将 %2 放在它旁边，或将两者一起拖放。只要曾用分割模型从照片创建过场景，该模型就会自行找出类别。</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Photo: %1
Layout: %2</source>
        <translation>照片：%1
布局图：%2</translation>
    </message>
    <message>
        <source>The looks of %1 could not be taken: %2</source>
        <translation>无法提取 %1 的外观：%2</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>来自 %1 的外观</translation>
    </message>
    <message>
        <source>Reference photo</source>
        <translation>参考照片</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PictureExporter</name>
    <message>
        <source>There is no model to render with: open one first.</source>
        <translation>没有可用于渲染的模型，请先打开一个。</translation>
    </message>
    <message>
        <source>The picture was not exported: %1</source>
        <translation>图片未导出：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 carries the layout in one layer: its %n layer(s) are too large together for a picture. Scene files (.ora) keep them.</source>
        <translation>
            <numerusform>%1 中的布局图只有一个图层：其 %n 个图层合起来过大，无法存入图片。场景文件 (.ora) 可保留它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Click the corners. Enter, a double click or a click on the first corner fills the polygon; Backspace takes a corner back; Esc gives up. Shift keeps to steps of 45°.</source>
        <translation>单击各个角点。按 Enter、双击或单击第一个角点填充多边形；Backspace 撤回一个角点；Esc 取消。按住 Shift 以 45° 为步进。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Everything but the keys as it came</source>
        <translation>除按键外全部恢复为初始设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Show classes by &amp;patterns too</source>
        <translation>同时用图案显示类别(&amp;P)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Show the &amp;welcome page at start</source>
        <translation>启动时显示欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>For those to whom colours alone do not tell classes apart.</source>
        <translation>适合仅凭颜色难以区分类别的用户。</translation>
    </message>
    <message>
        <source>&amp;Safety copy every</source>
        <translation>自动备份间隔(&amp;S)</translation>
    </message>
    <message>
        <source>Kept until the scene is saved; offered after a crash.</source>
        <translation>保留到场景保存为止；崩溃后可用于恢复。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>自动：在本机测得最快的设备</translation>
    </message>
    <message>
        <source>32 bits (fp32), exact</source>
        <translation>32 位 (fp32)，精确</translation>
    </message>
    <message>
        <source>16 bits (bf16), quicker on new CPUs and GPUs</source>
        <translation>16 位 (bf16)，在新款 CPU 和 GPU 上更快</translation>
    </message>
    <message>
        <source>16 bits (fp16), quicker on GPUs</source>
        <translation>16 位 (fp16)，在 GPU 上更快</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tolerance while painting</source>
        <translation>绘制时的容差(&amp;T)</translation>
    </message>
    <message>
        <source>How far pictures may be off while you paint, so that they come quicker. When you rest, an exact one follows.</source>
        <translation>绘制时图片允许的偏差，使其更快显示。停笔后会生成精确的图片。</translation>
    </message>
    <message>
        <source>&amp;Memory for a picture</source>
        <translation>单张图片的内存(&amp;M)</translation>
    </message>
    <message>
        <source>Larger pictures are made in parts that fit.</source>
        <translation>更大的图片会分块生成，以适应内存。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RecentFiles</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Drag a rectangle, filled or as an outline as thick as the brush. Shift makes a square.</source>
        <translation>拖出一个矩形，可填充，也可为与画笔等粗的轮廓。按住 Shift 画正方形。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RelabelTool</name>
    <message>
        <source>Change class</source>
        <translation>更改类别</translation>
    </message>
    <message>
        <source>Click an object or region to give it the current class as a whole.</source>
        <translation>单击对象或区域，将其整体设为当前类别。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RenderSession</name>
    <message>
        <source>The model %1 could not be loaded: %2</source>
        <translation>无法载入模型 %1：%2</translation>
    </message>
    <message>
        <source>The one before stays in use.</source>
        <translation>继续使用之前的模型。</translation>
    </message>
    <message>
        <source>Painting works; there is no photograph.</source>
        <translation>可以绘制，但没有照片。</translation>
    </message>
    <message>
        <source>File: %1
Device: %2
%3</source>
        <translation>文件：%1
设备：%2
%3</translation>
    </message>
    <message>
        <source>The photograph could not be rendered: %1</source>
        <translation>无法渲染照片：%1</translation>
    </message>
    <message>
        <source>Model: %1
Device: %2</source>
        <translation>模型：%1
设备：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model %1 does not know %n class(es) of this scene: %2. They stay in the layout and are rendered as unlabelled.</source>
        <translation>
            <numerusform>模型 %1 不认识此场景的 %n 个类别：%2。它们将留在布局图中，并按未标注渲染。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown to the model: %1</source>
        <translation>模型不认识：%1</translation>
    </message>
    <message>
        <source>What the scene&apos;s classes are drawn as could not be read: %1</source>
        <translation>无法读取场景的类别映射：%1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::RunPage</name>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <translation>运行的设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>已完成步数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Holds it where it is; memory is kept</source>
        <translation>就地暂停，内存保留</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finishes the step and writes a checkpoint to go on from</source>
        <translation>完成当前步并写入检查点，以便继续</translation>
    </message>
    <message>
        <source>Trains on from the last checkpoint</source>
        <translation>从最后一个检查点继续训练</translation>
    </message>
    <message>
        <source>Open its model</source>
        <translation>打开其模型</translation>
    </message>
    <message>
        <source>Paints with the newest model</source>
        <translation>使用最新模型绘制</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>The training could not be reached: has it ended?</source>
        <translation>无法连接到训练：它是否已经结束？</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>No samples yet</source>
        <translation>暂无样本</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>选择样本</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · last seen at step %2</source>
        <translation>%1 · 最后出现于第 %2 步</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ended without a last word; the last checkpoint is kept</source>
        <translation>意外结束，没有留下信息；最后一个检查点已保留</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3 · %4</source>
        <translation>%1 · 第 %2 步，共 %3 步 · %4</translation>
    </message>
    <message>
        <source>%1 pictures/s · %2 left</source>
        <translation>每秒 %1 张图片 · 剩余 %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>无法显示 %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>恢复训练</translation>
    </message>
    <message>
        <source>last heard from %1, %2</source>
        <translation>最后消息来自 %1，%2</translation>
    </message>
    <message>
        <source>pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>going on…</source>
        <translation>正在继续…</translation>
    </message>
    <message>
        <source>stopping after this step…</source>
        <translation>将在此步完成后停止…</translation>
    </message>
    <message>
        <source>End at once</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Does not wait for the step: what was trained since the last checkpoint is lost</source>
        <translation>不等待当前步完成：最后一个检查点之后的训练成果将丢失</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SamplesPanel</name>
    <message>
        <source>Open a model that can make several looks of one layout.</source>
        <translation>请打开一个能为同一布局图生成多种外观的模型。</translation>
    </message>
    <message>
        <source>Pictures of this model</source>
        <translation>此模型的图片</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>Looks drawn at random, without end</source>
        <translation>随机抽取的外观，无穷无尽</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻近外观</translation>
    </message>
    <message>
        <source>Looks around the one that the scene has, farther out row by row</source>
        <translation>场景当前外观周围的外观，逐行渐远</translation>
    </message>
    <message>
        <source>Seed of the first sample</source>
        <translation>第一个样本的种子</translation>
    </message>
    <message>
        <source>Seed of the first sample; the others follow it</source>
        <translation>第一个样本的种子；其余样本随之而定</translation>
    </message>
    <message>
        <source>Other samples</source>
        <translation>其他样本</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>距离(&amp;D)</translation>
    </message>
    <message>
        <source>How much farther out each row of eight is</source>
        <translation>每行八个逐行递增的距离</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Take this look; right click for more</source>
        <translation>采用此外观；右键单击查看更多</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>at %1 %</source>
        <translation>%1 % 处</translation>
    </message>
    <message>
        <source>100 % = a look that has nothing in common with the first</source>
        <translation>100 % = 与第一个毫无共同之处的外观</translation>
    </message>
    <message>
        <source>Look %1</source>
        <translation>外观 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneDocument</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it or choose another layer to edit.</source>
        <translation>图层“%1”已锁定。请解锁，或选择其他图层进行编辑。</translation>
    </message>
    <message>
        <source>The layer “%1” is hidden. Show it or choose another layer to edit.</source>
        <translation>图层“%1”已隐藏。请显示它，或选择其他图层进行编辑。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>图层 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectClassTool</name>
    <message>
        <source>Select class</source>
        <translation>按类别选择</translation>
    </message>
    <message>
        <source>Click to select the object or connected region under the pointer, with Ctrl everything of its class. Shift adds, Alt takes away.</source>
        <translation>单击选择指针下的对象或连通区域，按住 Ctrl 则选择其类别的全部内容。按住 Shift 添加，按住 Alt 减去。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectLassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around what shall be selected. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>沿要选择的内容画一圈。按住 Shift 添加，按住 Alt 减去；单击或按 Esc 取消选择。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectPart</name>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole layout</source>
        <translation>选择整个布局图</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Select nothing: tools work everywhere</source>
        <translation>取消选择：工具可在任何位置使用</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <translation>选择未被选中的部分</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Pixels of the &amp;current class</source>
        <translation>当前类别的像素(&amp;C)</translation>
    </message>
    <message>
        <source>Select everything that carries the class to paint with</source>
        <translation>选择属于当前绘制类别的所有内容</translation>
    </message>
    <message>
        <source>&amp;Unlabelled pixels</source>
        <translation>未标注的像素(&amp;U)</translation>
    </message>
    <message>
        <source>Select everything that carries no class</source>
        <translation>选择不属于任何类别的所有内容</translation>
    </message>
    <message>
        <source>&amp;Chosen objects</source>
        <translation>选中的对象(&amp;C)</translation>
    </message>
    <message>
        <source>Select the pixels of the objects that are chosen</source>
        <translation>选择已选中对象的像素</translation>
    </message>
    <message>
        <source>What the active &amp;layer covers</source>
        <translation>活动图层覆盖的部分(&amp;L)</translation>
    </message>
    <message>
        <source>Select every pixel that the active layer does not let through</source>
        <translation>选择活动图层中所有不透明的像素</translation>
    </message>
    <message>
        <source>No pixel carries the class “%1”.</source>
        <translation>没有像素属于类别“%1”。</translation>
    </message>
    <message>
        <source>Select class</source>
        <translation>按类别选择</translation>
    </message>
    <message>
        <source>Every pixel carries a class.</source>
        <translation>每个像素都属于某个类别。</translation>
    </message>
    <message>
        <source>Select unlabelled pixels</source>
        <translation>选择未标注的像素</translation>
    </message>
    <message>
        <source>No object is chosen. Choose some with the object tool first.</source>
        <translation>未选中任何对象。请先使用对象工具选择。</translation>
    </message>
    <message>
        <source>Select objects</source>
        <translation>选择对象</translation>
    </message>
    <message>
        <source>The layer “%1” covers nothing.</source>
        <translation>图层“%1”没有覆盖任何内容。</translation>
    </message>
    <message>
        <source>Select what a layer covers</source>
        <translation>选择图层覆盖的部分</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectRectangleTool</name>
    <message>
        <source>Select rectangle</source>
        <translation>矩形选框</translation>
    </message>
    <message>
        <source>Drag to select a rectangle: tools then change nothing outside of it. Shift adds, Alt takes away; a click or Esc selects nothing.</source>
        <translation>拖动以选择矩形：之后工具不会改变选区以外的内容。按住 Shift 添加，按住 Alt 减去；单击或按 Esc 取消选择。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SelectionTool</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SettingsPart</name>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Language, theme, keys, device, memory</source>
        <translation>语言、主题、按键、设备、内存</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find anything the program can do</source>
        <translation>查找程序的任何功能</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ShortcutEditor</name>
    <message>
        <source>Search actions or keys</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作与按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>“%1” has these keys too</source>
        <translation>“%1”也使用这些按键</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取而代之</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press its new keys.</source>
        <translation>选择一项操作，单击输入框，然后按下新按键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 属于“%2”，更改后后者将失去此按键。</translation>
    </message>
    <message>
        <source>Press the new keys of “%1”.</source>
        <translation>请按下“%1”的新按键。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StampPanel</name>
    <message>
        <source>Stamps</source>
        <translation>图章</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of stamps</source>
        <translation>图章高度</translation>
    </message>
    <message>
        <source>Height in pixels of the layout. [ and ] change it, too.</source>
        <translation>以布局图像素计的高度。也可用 [ 和 ] 更改。</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Keep selection</source>
        <translation>保留选区</translation>
    </message>
    <message>
        <source>Keep the chosen objects, or what is selected, as a stamp of your own</source>
        <translation>将选中的对象或选区内容保留为自定义图章</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1，作为 %2</translation>
    </message>
    <message>
        <source>%1, in the current class</source>
        <translation>%1，使用当前类别</translation>
    </message>
    <message>
        <source>The model has no class for “%1”: it is stamped as %2.</source>
        <translation>模型没有“%1”对应的类别：将以 %2 盖章。</translation>
    </message>
    <message>
        <source>Delete stamp</source>
        <translation>删除图章</translation>
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
        <translation>图章</translation>
    </message>
    <message>
        <source>Click to put the chosen shape down in the current class, each time as an object of its own. [ and ] change its size, Shift+click mirrors it.</source>
        <translation>单击以当前类别盖下所选形状，每次都是独立的对象。[ 和 ] 更改大小，Shift+单击镜像。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StartRunDialog</name>
    <message>
        <source>Start a training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>A preset, or the path of a config file</source>
        <translation>预设，或配置文件的路径</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Folder with images, labels and classes.json</source>
        <translation>包含图像、标签和 classes.json 的文件夹</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>A folder that does not exist yet or is empty</source>
        <translation>尚不存在或为空的文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder for the run</source>
        <translation>运行文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Model file or run; empty: from nothing</source>
        <translation>模型文件或运行；留空则从零开始</translation>
    </message>
    <message>
        <source>&amp;Weights to begin with</source>
        <translation>初始权重(&amp;W)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>设备(&amp;E)</translation>
    </message>
    <message>
        <source>Other &amp;settings</source>
        <translation>其他设置(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a preset.</source>
        <translation>请选择预设。</translation>
    </message>
    <message>
        <source>Choose the folder of a data set.</source>
        <translation>请选择数据集的文件夹。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Choose a folder for the run.</source>
        <translation>请选择运行文件夹。</translation>
    </message>
    <message>
        <source>%1 holds a run already: choose another folder, or open that run and go on with it.</source>
        <translation>%1 中已有一个运行：请选择其他文件夹，或打开该运行并继续。</translation>
    </message>
    <message>
        <source>“%1” is no setting: write key=value, one in a line.</source>
        <translation>“%1”不是设置：请写成 key=value，每行一个。</translation>
    </message>
    <message>
        <source>Weights to begin with</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>Choose a model or a run</source>
        <translation>选择模型或运行</translation>
    </message>
    <message>
        <source>Model file…</source>
        <translation>模型文件…</translation>
    </message>
    <message>
        <source>Models (*.safetensors);;All files (*)</source>
        <translation>模型 (*.safetensors);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of a run…</source>
        <translation>运行文件夹…</translation>
    </message>
    <message>
        <source>There is no model and no run %1 to begin with.</source>
        <translation>没有可作为初始权重的模型或运行 %1。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StatusLine</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Device that renders</source>
        <translation>用于渲染的设备</translation>
    </message>
    <message>
        <source>Time the last photograph took; ≈ while it is not yet exact</source>
        <translation>上一张照片的用时；≈ 表示尚不精确</translation>
    </message>
    <message>
        <source>Size of the layout</source>
        <translation>布局图的尺寸</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source> · object %1</source>
        <translation> · 对象 %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>正在载入 %1…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StylePanel</name>
    <message>
        <source>Open a model to choose looks.</source>
        <translation>打开模型以选择外观。</translation>
    </message>
    <message>
        <source>Scene &amp;seed</source>
        <translation>场景种子(&amp;S)</translation>
    </message>
    <message>
        <source>All looks that are not chosen one by one follow this number. The same number gives the same picture.</source>
        <translation>所有未单独选择的外观都跟随此数字。相同的数字得到相同的图片。</translation>
    </message>
    <message>
        <source>Re-roll all</source>
        <translation>全部重新随机</translation>
    </message>
    <message>
        <source>Another scene seed: another look for every class that is not locked</source>
        <translation>更换场景种子：所有未锁定的类别都换一种外观</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>全部勾选或取消</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>重新随机</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Eight others</source>
        <translation>换八个</translation>
    </message>
    <message>
        <source>This model has no looks to choose from.</source>
        <translation>此模型没有可选的外观。</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked class(es)</source>
        <translation>
            <numerusform>%n 个勾选的类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-roll %1</source>
        <translation>重新随机 %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>Look of %1</source>
        <translation>%1 的外观</translation>
    </message>
    <message>
        <source>Blend %1</source>
        <translation>融合 %1</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>为 %1 换一种外观</translation>
    </message>
    <message>
        <source>The mean look for %1</source>
        <translation>%1 的平均外观</translation>
    </message>
    <message>
        <source>Take the look of %1 from a photo with its layout</source>
        <translation>从附带布局图的照片提取 %1 的外观</translation>
    </message>
    <message>
        <source>Variations of %1</source>
        <translation>%1 的变体</translation>
    </message>
    <message>
        <source>Mean look of %1</source>
        <translation>%1 的平均外观</translation>
    </message>
    <message>
        <source>Scene seed</source>
        <translation>场景种子</translation>
    </message>
    <message>
        <source>Variation of %1</source>
        <translation>%1 的变体</translation>
    </message>
    <message>
        <source>Looks from %1</source>
        <translation>来自 %1 的外观</translation>
    </message>
    <message>
        <source>Take the look of a photo</source>
        <translation>从照片提取外观</translation>
    </message>
    <message>
        <source>One look for the whole picture: %1. The Samples panel shows others.</source>
        <translation>整张图片使用一种外观：%1。“样本”面板显示其他外观。</translation>
    </message>
    <message>
        <source>This model has a look for each object: choose them in the Objects&apos; styles panel.</source>
        <translation>此模型的每个对象各有外观：请在“对象风格”面板中选择。</translation>
    </message>
    <message numerus="yes">
        <source>This model makes %n picture(s) of a layout at once: choose one in the Samples panel.</source>
        <translation>
            <numerusform>此模型为一个布局图一次生成 %n 张图片：请在“样本”面板中选择一张。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spolvero::ui::StyleRow</name>
    <message>
        <source>scene seed</source>
        <translation>场景种子</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>kept seed</source>
        <translation>固定种子</translation>
    </message>
    <message>
        <source>style %1</source>
        <translation>风格 %1</translation>
    </message>
    <message>
        <source>mixture of %1</source>
        <translation>%1 的混合</translation>
    </message>
    <message>
        <source>Tick classes to re-roll or reset them together</source>
        <translation>勾选类别，以便一起重新随机或重置</translation>
    </message>
    <message>
        <source>Where this look comes from</source>
        <translation>此外观的来源</translation>
    </message>
    <message>
        <source>Another look for %1</source>
        <translation>为 %1 换一种外观</translation>
    </message>
    <message>
        <source>Lock: re-rolling leaves this look alone</source>
        <translation>锁定：重新随机时不改变此外观</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>Blend towards the second look</source>
        <translation>向第二外观融合</translation>
    </message>
    <message>
        <source>The second look, to blend towards</source>
        <translation>融合所趋向的第二外观</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Follow the scene seed</source>
        <translation>跟随场景种子</translation>
    </message>
    <message>
        <source>Take from photo…</source>
        <translation>从照片提取…</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>第二外观</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineController</name>
    <message>
        <source>Timeline: %1</source>
        <translation>时间轴：%1</translation>
    </message>
    <message>
        <source>The timeline of this scene cannot be read: %1</source>
        <translation>无法读取此场景的时间轴：%1</translation>
    </message>
    <message>
        <source>The timeline stays as it is: %1</source>
        <translation>时间轴保持不变：%1</translation>
    </message>
    <message>
        <source>Add keyframe</source>
        <translation>添加关键帧</translation>
    </message>
    <message>
        <source>Delete keyframe</source>
        <translation>删除关键帧</translation>
    </message>
    <message>
        <source>Move keyframe</source>
        <translation>移动关键帧</translation>
    </message>
    <message>
        <source>Copy keyframe</source>
        <translation>复制关键帧</translation>
    </message>
    <message>
        <source>Timing of keyframe</source>
        <translation>关键帧的时间曲线</translation>
    </message>
    <message>
        <source>Path of keyframe</source>
        <translation>关键帧的路径</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>影片长度</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Own pace</source>
        <translation>原有节奏</translation>
    </message>
    <message>
        <source>Go to keyframe</source>
        <translation>转到关键帧</translation>
    </message>
    <message>
        <source>Layout of keyframe</source>
        <translation>关键帧的布局图</translation>
    </message>
    <message>
        <source>Look of keyframe</source>
        <translation>关键帧的外观</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 was replaced.</source>
        <translation>第 %1 帧的关键帧已被替换。</translation>
    </message>
    <message>
        <source>The keyframe at frame %1 is like this already.</source>
        <translation>第 %1 帧的关键帧已是此状态。</translation>
    </message>
    <message>
        <source>Replace keyframe</source>
        <translation>替换关键帧</translation>
    </message>
    <message>
        <source>Keyframe at frame %1</source>
        <translation>第 %1 帧的关键帧</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout has taken the place of all layers.</source>
        <translation>关键帧的布局图已取代所有图层。</translation>
    </message>
    <message>
        <source>The keyframe&apos;s layout lies on a layer of its own.</source>
        <translation>关键帧的布局图已置于单独的图层。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePanel</name>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (Space)</translation>
    </message>
    <message>
        <source>Show the scene again instead of the film (Esc)</source>
        <translation>不再显示影片，重新显示场景 (Esc)</translation>
    </message>
    <message>
        <source>Export film…</source>
        <translation>导出影片…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>将场景当前状态设为播放头处的关键帧</translation>
    </message>
    <message>
        <source>Delete the keyframe at the playhead (Del)</source>
        <translation>删除播放头处的关键帧 (Del)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe into the scene, to go on from there (Enter)</source>
        <translation>将关键帧的外观和布局图放入场景，从那里继续 (Enter)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Slow ends</source>
        <translation>缓入缓出</translation>
    </message>
    <message>
        <source>How the way to the next keyframe is timed</source>
        <translation>到下一关键帧的时间变化方式</translation>
    </message>
    <message>
        <source>Timing to the next keyframe</source>
        <translation>到下一关键帧的时间曲线</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Spherical</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>How style codes go to the next keyframe: straight, or turning so that they stay as long as the codes that the model was trained with</source>
        <translation>风格编码如何过渡到下一关键帧：沿直线，或沿球面转动，使其长度与模型训练时的编码保持一致</translation>
    </message>
    <message>
        <source>Path of the codes</source>
        <translation>编码的路径</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> 帧</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>影片长度</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> 帧/秒</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>From the last keyframe the film leads back to the first</source>
        <translation>影片从最后一个关键帧回到第一个</translation>
    </message>
    <message>
        <source>Path view: how far neighbouring frames are apart</source>
        <translation>路径视图：相邻帧之间的距离</translation>
    </message>
    <message>
        <source>Render all frames and measure them</source>
        <translation>渲染所有帧并测量</translation>
    </message>
    <message>
        <source>Time the film so that neighbouring frames are equally far apart</source>
        <translation>调整影片节奏，使相邻帧之间的距离相等</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>匀速</translation>
    </message>
    <message>
        <source>Save the distances as a table (CSV)…</source>
        <translation>将距离保存为表格 (CSV)…</translation>
    </message>
    <message>
        <source>Measured %1 of %2 frames, %3 left</source>
        <translation>已测量 %1 帧，共 %2 帧，剩余 %3</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (Space)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>mean difference of colours, 0 to 255</source>
        <translation>颜色平均差异，0 至 255</translation>
    </message>
    <message>
        <source>Measure renders every frame once and shows how far each is from the next, as a whole and by class (%1).</source>
        <translation>“测量”会将每一帧渲染一次，并显示它与下一帧的距离，包括整体和各类别（%1）。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelinePart</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Add &amp;keyframe</source>
        <translation>添加关键帧(&amp;K)</translation>
    </message>
    <message>
        <source>The scene as it is becomes a keyframe at the playhead</source>
        <translation>将场景当前状态设为播放头处的关键帧</translation>
    </message>
    <message>
        <source>Paint and choose looks, move the playhead of the timeline, add the next keyframe: the film leads from one to the other.</source>
        <translation>绘制并选择外观，移动时间轴的播放头，再添加下一个关键帧：影片便从一个过渡到另一个。</translation>
    </message>
    <message>
        <source>Add keyframe of the &amp;look only</source>
        <translation>添加仅含外观的关键帧(&amp;L)</translation>
    </message>
    <message>
        <source>The layout stays on its way between the keyframes around</source>
        <translation>布局图继续在前后关键帧之间过渡</translation>
    </message>
    <message>
        <source>&amp;Delete keyframe</source>
        <translation>删除关键帧(&amp;D)</translation>
    </message>
    <message>
        <source>The one at the playhead</source>
        <translation>播放头处的关键帧</translation>
    </message>
    <message>
        <source>&amp;Go on from keyframe</source>
        <translation>从关键帧继续(&amp;G)</translation>
    </message>
    <message>
        <source>Put look and layout of the keyframe at the playhead into the scene</source>
        <translation>将播放头处关键帧的外观和布局图放入场景</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Shows the film in the canvas</source>
        <translation>在画布中显示影片</translation>
    </message>
    <message>
        <source>&amp;Show the scene again</source>
        <translation>重新显示场景(&amp;S)</translation>
    </message>
    <message>
        <source>Instead of the film</source>
        <translation>代替影片</translation>
    </message>
    <message>
        <source>&amp;Export film…</source>
        <translation>导出影片(&amp;E)…</translation>
    </message>
    <message>
        <source>Video, GIF, pictures or a contact sheet; painting goes on meanwhile</source>
        <translation>视频、GIF、图片或联系表；导出期间可继续绘制</translation>
    </message>
    <message>
        <source>Film written: %1</source>
        <translation>影片已写入：%1</translation>
    </message>
    <message>
        <source>Save distances</source>
        <translation>保存距离</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Distances written: %1</source>
        <translation>距离已写入：%1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TimelineTrack</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>第 %1 帧，共 %2 帧</translation>
    </message>
    <message>
        <source>, keyframe of look and layout</source>
        <translation>，外观和布局图关键帧</translation>
    </message>
    <message>
        <source>, keyframe</source>
        <translation>，关键帧</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局图</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>第 %1 帧，%2</translation>
    </message>
    <message>
        <source>look and layout</source>
        <translation>外观和布局图</translation>
    </message>
    <message>
        <source>look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keyframe %1, %2: %3.
Drag to move, Ctrl+drag to copy, double-click to go on from it.</source>
        <translation>关键帧 %1，%2：%3。
拖动可移动，Ctrl+拖动可复制，双击可从此处继续。</translation>
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
        <translation>减小或增大画笔（按住 Shift 步进更大）</translation>
    </message>
    <message>
        <source>Shift+Wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Smaller or larger brush</source>
        <translation>减小或增大画笔</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the current and the second class</source>
        <translation>交换当前类别和第二类别</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>The next stroke begins a new object</source>
        <translation>下一笔开始新对象</translation>
    </message>
    <message>
        <source>Alt, right button</source>
        <translation>Alt，右键</translation>
    </message>
    <message>
        <source>Eyedropper with any tool</source>
        <translation>在任何工具下使用吸管</translation>
    </message>
    <message>
        <source>Space, middle button</source>
        <translation>空格键，中键</translation>
    </message>
    <message>
        <source>Pan with any tool</source>
        <translation>在任何工具下平移</translation>
    </message>
    <message>
        <source>Wheel, pinch, +  −</source>
        <translation>滚轮，捏合，+  −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the layout into the window</source>
        <translation>使布局图适合窗口</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Straight lines, squares and circles</source>
        <translation>直线、正方形和正圆</translation>
    </message>
    <message>
        <source>Enter, Backspace, Esc</source>
        <translation>Enter、Backspace、Esc</translation>
    </message>
    <message>
        <source>Polygon: close, take a corner back, give up</source>
        <translation>多边形：闭合、撤回角点、取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Give up the stroke or shape under way</source>
        <translation>取消正在进行的笔画或形状</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ToolOptionsBar</name>
    <message>
        <source>Tool options</source>
        <translation>工具选项</translation>
    </message>
    <message>
        <source>Current and second class. Click or X swaps them.</source>
        <translation>当前类别和第二类别。单击或按 X 可交换。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Diameter in pixels of the layout. [ and ] or Shift+wheel change it.</source>
        <translation>以布局图像素计的直径。用 [ 和 ] 或 Shift+滚轮更改。</translation>
    </message>
    <message>
        <source>Round brush</source>
        <translation>圆形画笔</translation>
    </message>
    <message>
        <source>Square brush</source>
        <translation>方形画笔</translation>
    </message>
    <message>
        <source>The pressure of a pen scales the size</source>
        <translation>笔压控制大小</translation>
    </message>
    <message>
        <source>Fill the connected area</source>
        <translation>填充连通区域</translation>
    </message>
    <message>
        <source>Fill everything of this class</source>
        <translation>填充此类别的所有区域</translation>
    </message>
    <message>
        <source>Filled shape</source>
        <translation>填充形状</translation>
    </message>
    <message>
        <source>Outline, as thick as the size says</source>
        <translation>轮廓，粗细由大小决定</translation>
    </message>
    <message>
        <source>What the eraser leaves</source>
        <translation>橡皮擦留下的类别</translation>
    </message>
    <message>
        <source>The next stroke begins a new object (M)</source>
        <translation>下一笔开始新对象 (M)</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称</translation>
    </message>
    <message>
        <source>No symmetry</source>
        <translation>无对称</translation>
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
        <translation>双向</translation>
    </message>
    <message>
        <source>Which classes may be painted over</source>
        <translation>允许覆盖哪些类别</translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Paint over everything</source>
        <translation>允许覆盖所有类别</translation>
    </message>
    <message>
        <source>Keep all other classes</source>
        <translation>保留所有其他类别</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Only over</source>
        <translation>仅覆盖</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>only over %1</source>
        <translation>仅覆盖 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n protected</source>
        <translation>
            <numerusform>%n 个受保护</numerusform>
        </translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>无蒙版</translation>
    </message>
    <message>
        <source>Symmetry of strokes: %1</source>
        <translation>笔画对称：%1</translation>
    </message>
    <message>
        <source>Erase to %1</source>
        <translation>擦除为 %1</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingPart</name>
    <message>
        <source>&amp;Training…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>Start, watch, pause and stop trainings</source>
        <translation>开始、查看、暂停和停止训练</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingStarter</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>它未留下任何信息便已结束。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::TrainingWindow</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Start a training…</source>
        <translation>开始训练…</translation>
    </message>
    <message>
        <source>Open a run…</source>
        <translation>打开运行…</translation>
    </message>
    <message>
        <source>Start a training, or open the folder of any run: of this machine or of another one. Trainings go on when this window or the editor is closed.</source>
        <translation>开始训练，或打开任意运行的文件夹：本机或其他机器的均可。关闭此窗口或编辑器后，训练仍会继续。</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>打开运行文件夹</translation>
    </message>
    <message>
        <source>The training in %1 did not begin. %2</source>
        <translation>%1 中的训练未能开始。%2</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::VariationStrip</name>
    <message>
        <source>Variation %1</source>
        <translation>变体 %1</translation>
    </message>
    <message>
        <source>Take this look</source>
        <translation>采用此外观</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::WelcomePage</name>
    <message>
        <source>Welcome to Spolvero</source>
        <translation>欢迎使用 Spolvero</translation>
    </message>
    <message>
        <source>Paint what should be where; the photograph follows every stroke. Begin with one of these, or with an empty scene.</source>
        <translation>画出各处应有的内容，照片随每一笔变化。从下列场景之一开始，或从空场景开始。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Next tip</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>Show this at &amp;start</source>
        <translation>启动时显示此页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New scene…</source>
        <translation>新建场景(&amp;N)…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Begin with something else</source>
        <translation>以其他方式开始</translation>
    </message>
    <message>
        <source>A photo…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>A label file…</source>
        <translation>标签文件…</translation>
    </message>
    <message>
        <source>Another model…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>The model that comes along knows people and clothes. Streets, rooms and landscapes need a model that was trained on them.</source>
        <translation>随附的模型认识人物和服装。街道、房间和风景需要用相应数据训练的模型。</translation>
    </message>
    <message>
        <source>A template…</source>
        <translation>模板…</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ZoomTool</name>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Click to zoom in, Ctrl+click to zoom out. The wheel zooms with any tool.</source>
        <translation>单击放大，Ctrl+单击缩小。使用任何工具时滚轮都可缩放。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui</name>
    <message>
        <source>Exchange two classes</source>
        <translation>互换两个类别</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::LayerTexts</name>
    <message>
        <source>There is no room for another layer. Merge or delete some of the %1 there are.</source>
        <translation>无法再添加图层。请合并或删除现有 %1 个图层中的一些。</translation>
    </message>
    <message>
        <source>The layer “%1” is locked. Unlock it first.</source>
        <translation>图层“%1”已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>复制图层</translation>
    </message>
    <message>
        <source>The only layer cannot be deleted. Add another one first.</source>
        <translation>不能删除唯一的图层。请先添加另一个图层。</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>There is no layer beneath “%1” to merge with.</source>
        <translation>“%1”下方没有可合并的图层。</translation>
    </message>
    <message>
        <source>Merge layer down</source>
        <translation>向下合并图层</translation>
    </message>
    <message>
        <source>Flatten layers</source>
        <translation>拼合图层</translation>
    </message>
    <message>
        <source>Move layer</source>
        <translation>移动图层</translation>
    </message>
    <message>
        <source>There are not enough numbers for the copies of objects.</source>
        <translation>没有足够的编号用于对象的副本。</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectEdits</name>
    <message>
        <source>Delete objects</source>
        <translation>删除对象</translation>
    </message>
    <message>
        <source>Merge objects</source>
        <translation>合并对象</translation>
    </message>
    <message>
        <source>Split objects</source>
        <translation>拆分对象</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>更改类别</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::ObjectNames</name>
    <message>
        <source>Name object</source>
        <translation>命名对象</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::SceneTemplate</name>
    <message>
        <source>Landscape</source>
        <translation>风景</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Façade</source>
        <translation>建筑立面</translation>
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
        <translation>汽车侧面</translation>
    </message>
    <message>
        <source>Car from the front</source>
        <translation>汽车正面</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>公交车</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>卡车</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>Motorcycle</source>
        <translation>摩托车</translation>
    </message>
    <message>
        <source>Person standing</source>
        <translation>站立的人</translation>
    </message>
    <message>
        <source>Person walking</source>
        <translation>行走的人</translation>
    </message>
    <message>
        <source>Person sitting</source>
        <translation>坐着的人</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Bird in flight</source>
        <translation>飞鸟</translation>
    </message>
    <message>
        <source>Round tree</source>
        <translation>圆冠树</translation>
    </message>
    <message>
        <source>Conifer</source>
        <translation>针叶树</translation>
    </message>
    <message>
        <source>Poplar</source>
        <translation>杨树</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>棕榈树</translation>
    </message>
    <message>
        <source>Bush</source>
        <translation>灌木</translation>
    </message>
    <message>
        <source>Tuft of grass</source>
        <translation>草丛</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>山</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>丘陵</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>岩石</translation>
    </message>
    <message>
        <source>House</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Town house</source>
        <translation>联排住宅</translation>
    </message>
    <message>
        <source>Tower block</source>
        <translation>高楼</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>教堂</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗户</translation>
    </message>
    <message>
        <source>Window, square</source>
        <translation>方窗</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
    <message>
        <source>Street lamp</source>
        <translation>路灯</translation>
    </message>
    <message>
        <source>Traffic sign</source>
        <translation>交通标志</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>交通信号灯</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>栅栏</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>长椅</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>轮船</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>飞机</translation>
    </message>
</context>
<context>
    <name>spolvero::ui::Tips</name>
    <message>
        <source>Hold Alt, or press the right button, to take the class under the pointer with any tool.</source>
        <translation>使用任何工具时，按住 Alt 或按右键即可选取指针下的类别。</translation>
    </message>
    <message>
        <source>Shift with the brush continues the last stroke in a straight line.</source>
        <translation>使用画笔时按住 Shift，可从上一笔末端接着画直线。</translation>
    </message>
    <message>
        <source>Protect a class with its shield, and no tool paints over it.</source>
        <translation>用盾牌图标保护某个类别，任何工具都不会覆盖它。</translation>
    </message>
    <message>
        <source>X exchanges the two classes in hand, / searches among all of them.</source>
        <translation>X 交换手中的两个类别，/ 在所有类别中搜索。</translation>
    </message>
    <message>
        <source>Drop a photo on the window to take its looks into your scene.</source>
        <translation>将照片拖放到窗口，即可把它的外观用于场景。</translation>
    </message>
    <message>
        <source>Lock a look that you like before you roll the others.</source>
        <translation>重新随机其他外观之前，先锁定喜欢的外观。</translation>
    </message>
    <message>
        <source>Click one of the eight variations to take it; Ctrl+Z brings the old look back.</source>
        <translation>单击八个变体之一即可采用；按 Ctrl+Z 恢复原来的外观。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds anything the program can do by its name.</source>
        <translation>按 Ctrl+Shift+P 可按名称查找程序的任何功能。</translation>
    </message>
    <message>
        <source>Every key can be changed in the preferences.</source>
        <translation>所有按键都可在首选项中更改。</translation>
    </message>
    <message>
        <source>The dot in the status line breathes while a picture is being made; painting never waits.</source>
        <translation>生成图片时，状态栏中的圆点会缓缓明灭；绘制从不等待。</translation>
    </message>
    <message>
        <source>Scenes are OpenRaster files: Krita and GIMP open them with layers.</source>
        <translation>场景是 OpenRaster 文件：Krita 和 GIMP 可连同图层一起打开。</translation>
    </message>
    <message>
        <source>Things such as cars and people are objects: each can have a look of its own.</source>
        <translation>汽车、人物等物体是对象：每个对象都可有自己的外观。</translation>
    </message>
    <message>
        <source>F5 to F8 switch between layout, photograph, both in one, and side by side.</source>
        <translation>F5 至 F8 可在布局图、照片、叠加和并排之间切换。</translation>
    </message>
    <message>
        <source>A picture saved as PNG remembers how it was made.</source>
        <translation>保存为 PNG 的图片会记住自己的生成方式。</translation>
    </message>
    <message>
        <source>After a crash, the program offers the copy that it kept of your scene.</source>
        <translation>崩溃后，程序会提供为场景保留的副本。</translation>
    </message>
    <message>
        <source>Hold the space bar to move the picture, turn the wheel to zoom.</source>
        <translation>按住空格键移动图片，滚动滚轮缩放。</translation>
    </message>
</context>
</TS>
