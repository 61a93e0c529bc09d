#pragma once

#include "core/layout/stamps.h"
#include "ui/tools/stamp_tool.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace spolvero::ui {

/// The shapes to stamp with: those that came with the program, and the user's own, which are SVG
/// drawings and a list (stamps.json) in a folder.
class StampLibrary : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    StampInfo info;
    std::shared_ptr<const StampShape> shape;
    bool own = false;  ///< The user's.
  };

  /// SPOLVERO_DATA_DIR/stamps if that variable is set, else stamps/ in the user's data folder.
  static QString defaultFolder();

  explicit StampLibrary(const QString& folder = defaultFolder(), QObject* parent = nullptr);

  const std::vector<Entry>& entries() const { return entries_; }
  /// What could not be read, one sentence each.
  const QStringList& problems() const { return problems_; }

  /// Keeps a region as a stamp of the user's.
  /// @param className  the class it stands for.
  /// @return its position.  @throws IoError.
  int add(const Region& region, const QString& name, const QString& className, double height);
  /// Takes one of the user's away.  @throws IoError.
  void remove(int position);

 Q_SIGNALS:
  void changed();

 private:
  void load();
  void loadFrom(const QString& folder, bool own);
  void storeList() const;

  QString folder_;
  std::vector<Entry> entries_;
  QStringList problems_;
};

/// A name of the list that came with the program, in the user's language.
QString translatedStampName(const std::string& name);

/// The outline of a region as an SVG drawing of its own, smoothed a little.
QByteArray svgFromRegion(const Region& region);

/// A drawing as a stamp.  @throws IoError if it is no SVG that can be drawn, or draws nothing.
std::shared_ptr<const StampShape> shapeFromSvg(const QByteArray& svg,
                                               const QString& id,
                                               const QString& name);

}  // namespace spolvero::ui
