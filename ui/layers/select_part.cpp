#include "ui/layers/select_part.h"

#include "ui/commands/selection_command.h"
#include "ui/frame/workspace.h"

#include <algorithm>

namespace spolvero::ui {

namespace {

/// What a layer covers itself, rather than letting it through.
SharedSelection coveredBy(const LayoutLayer& layer) {
  Grid<std::uint8_t> mask(layer.maps.width(), layer.maps.height());
  std::ranges::transform(layer.maps.labels, mask.begin(), [](std::uint8_t label) {
    return static_cast<std::uint8_t>(label != kUnlabelled);
  });
  return Selection::ofMask(mask);
}

}  // namespace

void SelectPart::setUp(WindowFrame& frame) {
  frame_ = &frame;
  setUpActions();
  updateActions();
}

template <class Edit>
QAction* SelectPart::addEdit(const ActionSpec& spec, Edit edit) {
  return frame_->add(MenuId::Select, spec, this, [this, edit] {
    if (!document_) return;
    document_->seal();
    edit(*document_);
  });
}

void SelectPart::setUpActions() {
  addEdit({QStringLiteral("selectAll"),
           tr("&All"),
           {},
           QKeySequence::SelectAll,
           tr("Select the whole layout")},
          [](SceneDocument& document) {
            pushSelection(document, inverted({}, document.layout().rect()), tr("Select all"));
          });
  none_ = addEdit(
      {QStringLiteral("selectNone"),
       tr("&None"),
       {},
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
       tr("Select nothing: tools work everywhere")},
      [](SceneDocument& document) { pushSelection(document, nullptr, tr("Select nothing")); });
  addEdit({QStringLiteral("invertSelection"),
           tr("&Invert"),
           {},
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
           tr("Select what is not selected")},
          [](SceneDocument& document) {
            pushSelection(document,
                          inverted(document.selection(), document.layout().rect()),
                          tr("Invert selection"));
          });
  frame_->addSeparator(MenuId::Select);
  addEdit({QStringLiteral("selectClass"),
           tr("Pixels of the &current class"),
           {},
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
           tr("Select everything that carries the class to paint with")},
          [this](SceneDocument&) { selectClass(); });
  addEdit({QStringLiteral("selectUnlabelled"),
           tr("&Unlabelled pixels"),
           {},
           {},
           tr("Select everything that carries no class")},
          [this](SceneDocument&) { selectUnlabelled(); });
  addEdit({QStringLiteral("selectObject"),
           tr("&Chosen objects"),
           {},
           {},
           tr("Select the pixels of the objects that are chosen")},
          [this](SceneDocument&) { selectObjects(); });
  addEdit({QStringLiteral("selectLayer"),
           tr("What the active &layer covers"),
           {},
           {},
           tr("Select every pixel that the active layer does not let through")},
          [this](SceneDocument&) { selectActiveLayer(); });
}

void SelectPart::setDocument(SceneDocument* document) {
  if (document_) document_->disconnect(this);
  document_ = document;
  if (document_) {
    connect(document_, &SceneDocument::changed, this, [this](const ChangeEvent& event) {
      if (event.kind == ChangeEvent::Kind::Selection) updateActions();
    });
  }
  updateActions();
}

void SelectPart::updateActions() {
  none_->setEnabled(document_ && document_->selection());
}

void SelectPart::selectClass() {
  const auto& layout = document_->layout();
  const int id = frame_->workspace().toolBox().settings().currentClass();
  if (id >= layout.classes().size()) return;
  const auto selection = Selection::ofLabel(layout.labels(), static_cast<std::uint8_t>(id));
  if (!selection) {
    frame_->say(tr("No pixel carries the class “%1”.")
                    .arg(QString::fromStdString(layout.classes()[id].name)));
    return;
  }
  pushSelection(*document_, selection, tr("Select class"));
}

void SelectPart::selectUnlabelled() {
  const auto selection = Selection::ofLabel(document_->layout().labels(), kUnlabelled);
  if (!selection) {
    frame_->say(tr("Every pixel carries a class."));
    return;
  }
  pushSelection(*document_, selection, tr("Select unlabelled pixels"));
}

void SelectPart::selectObjects() {
  const Rect whole = document_->layout().rect();
  SharedSelection selection;
  for (const auto& item : frame_->workspace().toolBox().objectSelection().items()) {
    const auto object = Selection::of(item.object.region);
    selection = combined(selection, object, SelectionMode::Add, whole);
  }
  if (!selection) {
    frame_->say(tr("No object is chosen. Choose some with the object tool first."));
    return;
  }
  pushSelection(*document_, selection, tr("Select objects"));
}

void SelectPart::selectActiveLayer() {
  const auto selection = coveredBy(document_->activeLayer());
  if (!selection) {
    frame_->say(tr("The layer “%1” covers nothing.")
                    .arg(SceneDocument::layerName(document_->activeLayer())));
    return;
  }
  pushSelection(*document_, selection, tr("Select what a layer covers"));
}

}  // namespace spolvero::ui
