#include "ui/mapping/known_palettes.h"

#include <QFile>

/// Resources of a static library are linked in only if somebody asks for them; must be outside of
/// any namespace.
static void initialisePaletteResources() {
  Q_INIT_RESOURCE(palettes);
}

namespace spolvero::ui {

PaletteSource knownPalettes() {
  initialisePaletteResources();
  return [](const std::string& name) -> std::optional<ClassTable> {
    QFile file(QStringLiteral(":/palettes/%1.json").arg(QString::fromStdString(name)));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return ClassTable::fromJson(file.readAll().toStdString(), name);
  };
}

}  // namespace spolvero::ui
