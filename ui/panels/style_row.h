#pragma once

#include "core/appearance/appearance.h"
#include "core/layout/class_table.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace spolvero::ui {

class ElidedLabel;

/// Codes that were taken from one photo.
struct PhotoCodes {
  std::string name;
  std::map<int, CodeValues> codes;                  ///< By class id.
  std::optional<CodeValues> latent = std::nullopt;  ///< Of models with one look for the picture.
};

/// How a code source is called on its chip. `followsScene`: it has no entry of its own.
QString codeText(const CodeSource& code, bool followsScene);

/// One class in the style panel: tick, colour, name, where its look comes from, dice, lock; and,
/// when it is the chosen one, the slider to a second look. It shows and asks; the panel edits.
class StyleRow : public QWidget {
  Q_OBJECT

 public:
  StyleRow(const ClassInfo& info, QWidget* parent = nullptr);

  int classId() const { return info_.id; }
  const ClassInfo& info() const { return info_; }
  void setStyle(const ClassStyle& style, bool followsScene);
  void setExpanded(bool expanded);
  /// How the class looks now; its colour alone if null.
  void setSwatch(const QImage& picture);
  bool isTicked() const;
  void setTicked(bool ticked);
  /// Photos offered in the menus; only those that have this class.
  void setPhotos(const std::vector<PhotoCodes>* photos) { photos_ = photos; }

 Q_SIGNALS:
  void chosen();
  void tickChanged();
  void rerollWanted();
  void lockWanted(bool locked);
  void codeWanted(const spolvero::CodeSource& code);
  void followWanted();
  void blendToWanted(const spolvero::CodeSource& code);
  void blendWanted(double blend);
  void blendReleased();
  void photoWanted();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* makeHead();
  QWidget* makeBlend();
  QToolButton* makeChip(const QString& objectName, const QString& toolTip);
  void fillSourceMenu(QMenu* menu, bool second);
  void addSeedField(QMenu* menu, const std::function<void(const CodeSource&)>& take);

  ClassInfo info_;
  ClassStyle style_;
  bool followsScene_ = true;
  bool expanded_ = false;
  const std::vector<PhotoCodes>* photos_ = nullptr;
  QCheckBox* tick_ = nullptr;
  QLabel* swatch_ = nullptr;
  ElidedLabel* name_ = nullptr;
  QToolButton* source_ = nullptr;
  QToolButton* dice_ = nullptr;
  QToolButton* lock_ = nullptr;
  QWidget* blendLine_ = nullptr;
  QSlider* slider_ = nullptr;
  QToolButton* second_ = nullptr;
  QLabel* percent_ = nullptr;
};

}  // namespace spolvero::ui
