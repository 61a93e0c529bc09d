#include "ui/history/history_part.h"

#include "ui/history/compare_dialog.h"
#include "ui/history/history_strip.h"

#include <QDockWidget>
#include <QMainWindow>

namespace spolvero::ui {

void HistoryPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  auto& workspace = frame.workspace();
  keeper_ = &workspace.feature<HistoryKeeper>(workspace);
  strip_ = new HistoryStrip(*keeper_);
  frame.addDock({QStringLiteral("historyDock"),
                 tr("History"),
                 strip_,
                 Qt::BottomDockWidgetArea,
                 QStringLiteral("timelineDock"),
                 true});
  frame.add(MenuId::Edit,
            {QStringLiteral("keepPicture"),
             tr("&Keep this picture"),
             QStringLiteral("keep"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
             tr("Keep the photograph with everything it was made of"),
             tr("It stays in the history; from there you can return to it, compare it with others "
                "or drag it out as a PNG.")},
            keeper_,
            [this] { keeper_->keep(); });
  connect(keeper_, &HistoryKeeper::said, this, [this](const QString& text) { frame_->say(text); });
  connect(strip_, &HistoryStrip::compareWanted, this, &HistoryPart::compare);
  connect(strip_, &HistoryStrip::saveWanted, this, &HistoryPart::saveCopy);
}

void HistoryPart::compare(std::uint64_t first, std::uint64_t second) {
  const QPointer<HistoryPart> self(this);
  keeper_->load({first, second}, [self](std::vector<HistoryPicture>& pictures) {
    if (!self || pictures.size() != 2) return;
    auto* dialog = new CompareDialog(
        std::move(pictures[0]), std::move(pictures[1]), &self->frame_->mainWindow());
    dialog->show();
  });
}

void HistoryPart::saveCopy(std::uint64_t id) {
  const auto path = frame_->workspace().askSave(
      tr("Save a copy"), tr("PNG pictures (*.png)"), QStringLiteral("picture.png"));
  if (path.isEmpty()) return;
  keeper_->saveCopy(id,
                    path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)
                        ? path
                        : path + QStringLiteral(".png"));
}

}  // namespace spolvero::ui
