#include "ui/looks/shared_look.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/render/class_mapping.h"

#include <nlohmann/json.hpp>

#include <QMimeData>
#include <QString>

namespace spolvero::ui {

namespace {

using Json = nlohmann::json;

const QString kMimeType = QStringLiteral("application/x-spolvero-look+json");
/// Longer texts on the clipboard are not looked into.
constexpr qsizetype kMaximumPlainText = 1 << 20;

std::string textOf(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

std::string SharedLook::toJson() const {
  auto json = Json::parse(look.toJson());
  if (!name.empty()) json["name"] = name;
  if (!model.empty()) json["model"] = model;
  if (classes.size() > 0) json["class_table"] = Json::parse(classes.toJson());
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

SharedLook SharedLook::fromJson(std::string_view text, const std::string& origin) {
  SharedLook shared;
  shared.look = Appearance::fromJson(text, origin);
  const Json json = parseJsonText(text, origin);
  shared.name = textOf(json, "name");
  shared.model = textOf(json, "model");
  if (const auto table = json.find("class_table"); table != json.end()) {
    shared.classes = ClassTable::fromJson(table->dump(), origin + ": class_table");
  }
  return shared;
}

Appearance SharedLook::lookFor(const ClassTable& scene) const {
  if (classes.size() == 0) return look;
  const auto mapping = mapClasses(classes, scene);
  if (mapping.identity) return look;
  return mappedAppearance(look, mapping, classes);
}

SharedLook readLook(const std::filesystem::path& path) {
  return SharedLook::fromJson(readFile(path, kMaximumLookBytes), path.string());
}

void writeLook(const std::filesystem::path& path, const SharedLook& look) {
  writeFileAtomically(path, look.toJson());
}

std::unique_ptr<QMimeData> mimeDataOf(const SharedLook& look) {
  auto data = std::make_unique<QMimeData>();
  const auto json = look.toJson();
  data->setData(kMimeType, QByteArray::fromStdString(json));
  data->setText(QString::fromStdString(json));
  return data;
}

bool mayHoldLook(const QMimeData& data) {
  if (data.hasFormat(kMimeType)) return true;
  if (!data.hasText()) return false;
  const auto text = data.text();
  return text.size() <= kMaximumPlainText && text.trimmed().startsWith(QLatin1Char('{')) &&
         text.contains(QStringLiteral("\"seed\""));
}

std::optional<SharedLook> lookIn(const QMimeData& data) {
  if (!mayHoldLook(data)) return std::nullopt;
  const auto bytes = data.hasFormat(kMimeType) ? data.data(kMimeType) : data.text().toUtf8();
  if (bytes.size() > qsizetype(kMaximumLookBytes)) {
    throw ConfigError("the look that was dropped or pasted is larger than a look can be");
  }
  return SharedLook::fromJson(bytes.toStdString(), "clipboard");
}

}  // namespace spolvero::ui
