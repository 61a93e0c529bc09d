#include "ui/frame/window_part.h"

#include <QMenu>

namespace spolvero::ui {

QAction* WindowFrame::add(MenuId id, const ActionSpec& spec) {
  auto& owner = menu(id);
  auto* action = actionRegistry().add(spec, owner.title());
  owner.insertAction(insertionPoint(id), action);
  return action;
}

QMenu* WindowFrame::addMenu(MenuId id, const QString& title) {
  auto& owner = menu(id);
  auto* submenu = new QMenu(title, &owner);
  submenu->setToolTipsVisible(true);
  owner.insertMenu(insertionPoint(id), submenu);
  return submenu;
}

void WindowFrame::addSeparator(MenuId id) {
  menu(id).insertSeparator(insertionPoint(id));
}

void WindowPart::setDocument(SceneDocument*) {}

void WindowPart::modelReady(const WorkerStatus&) {}

void WindowPart::themeChanged() {}

}  // namespace spolvero::ui
