#include "ui/objects/object_names.h"

#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"

#include <QCoreApplication>

namespace spolvero::ui {

namespace {

constexpr int kLongestName = 200;

QString clipped(const QString& name) {
  return name.left(kLongestName);
}

}  // namespace

ObjectNames objectNamesOf(const SceneDocument& document) {
  ObjectNames names;
  for (const auto& [id, text] : objectNamesIn(document.scene().extras)) {
    const auto name = clipped(QString::fromStdString(text).trimmed());
    if (!name.isEmpty()) names[id] = name;
  }
  return names;
}

bool pushObjectName(SceneDocument& document, std::uint16_t id, const QString& name) {
  auto names = objectNamesOf(document);
  const auto before = names;
  const auto trimmed = clipped(name.simplified());
  if (trimmed.isEmpty()) {
    names.erase(id);
  } else {
    names[id] = trimmed;
  }
  if (id == 0 || names == before) return false;
  std::map<std::uint16_t, std::string> texts;
  for (const auto& [named, text] : names) texts[named] = text.toStdString();
  pushExtra(document,
            kObjectNamesFile,
            objectNamesExtra(texts),
            QCoreApplication::translate("spolvero::ui::ObjectNames", "Name object"));
  return true;
}

}  // namespace spolvero::ui
