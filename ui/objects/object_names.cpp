#include "ui/objects/object_names.h"

#include "ui/commands/property_commands.h"
#include "ui/documents/scene_document.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace spolvero::ui {

namespace {

constexpr int kLongestName = 200;

std::string jsonOf(const ObjectNames& names) {
  QJsonObject object;
  for (const auto& [id, name] : names) object.insert(QString::number(id), name);
  return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

}  // namespace

ObjectNames objectNamesOf(const SceneDocument& document) {
  ObjectNames names;
  const auto extra = document.scene().extras.find(kObjectNamesFile);
  if (!extra) return names;
  const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(extra->content())).object();
  for (auto at = json.begin(); at != json.end(); ++at) {
    bool isNumber = false;
    const auto id = at.key().toUShort(&isNumber);
    const auto name = at.value().toString().trimmed().left(kLongestName);
    if (isNumber && id > 0 && !name.isEmpty()) names[id] = name;
  }
  return names;
}

bool pushObjectName(SceneDocument& document, std::uint16_t id, const QString& name) {
  auto names = objectNamesOf(document);
  const auto before = names;
  const auto trimmed = name.simplified().left(kLongestName);
  if (trimmed.isEmpty()) {
    names.erase(id);
  } else {
    names[id] = trimmed;
  }
  if (id == 0 || names == before) return false;
  pushExtra(document,
            kObjectNamesFile,
            names.empty() ? nullptr : std::make_shared<const PlainExtra>(jsonOf(names)),
            QCoreApplication::translate("spolvero::ui::ObjectNames", "Name object"));
  return true;
}

}  // namespace spolvero::ui
