#pragma once

#include "core/render/scene_renderer.h"
#include "ui/panels/style_row.h"

#include <QPointer>
#include <QRect>
#include <QTimer>
#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace spolvero::ui {

class SceneDocument;
class VariationStrip;

/// How each class of the scene looks: seeds, photos, blends, locks, and eight previews to choose
/// from. Every change is one undoable command; a drag of a slider is one.
class StylePanel : public QWidget {
  Q_OBJECT

 public:
  explicit StylePanel(QWidget* parent = nullptr);

  /// Not owned; null shows an empty panel.
  void setDocument(SceneDocument* document);
  /// What the model in use can do; the panel shows only that.
  void setOffer(const AppearanceOffer& offer);
  /// The class to expand, if the layout has it.
  void chooseClass(int id);
  int chosenClass() const { return chosenClass_; }
  /// Ticked classes, or the chosen one when none is ticked.
  std::set<int> targets() const;

  /// A preview asked for by `variationsWanted`.
  void setVariation(int index, const QImage& picture);
  /// Offers codes of a photo in the menus from now on.
  void offerPhotoCodes(const PhotoCodes& photo);
  /// Those on offer, oldest first.
  const std::vector<PhotoCodes>& photos() const { return photos_; }
  /// The same, and gives them to `classes`.
  void takePhotoCodes(const PhotoCodes& photo, const std::set<int>& classes);

  StyleRow* row(int classId) const;
  VariationStrip* strip() const { return strip_; }

 public Q_SLOTS:
  void rerollTargets();
  void rerollAll();
  void resetTargets();
  void refreshVariations();

 Q_SIGNALS:
  void variationsWanted(const std::vector<spolvero::Appearance>& variations);
  /// The user wants looks of these classes from a photo with its layout.
  void photoWanted(const std::set<int>& classes);
  /// Other classes are ticked or chosen.
  void targetsChanged();
  /// Other photos are on offer.
  void photosChanged();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* makeSeedLine();
  QWidget* makeTools();
  QWidget* makeVariations();
  QToolButton* makeTool(const QString& icon, const QString& text, const QString& toolTip);
  StyleRow* addRow(const ClassInfo& info);
  void connectRow(StyleRow* row);
  void connectRowEdits(StyleRow* row);
  void updateRows();
  void updateStyles();
  void updateNotice();
  void updateSwatches();
  void updateTargets();
  void takeVariation(int index);
  void readSeed();
  void push(Appearance next, const QString& text, const QString& mergeKey = {});
  QString className(int id) const;
  QString targetsText() const;

  QPointer<SceneDocument> document_;
  AppearanceOffer offer_;
  std::vector<StyleRow*> rows_;
  std::vector<PhotoCodes> photos_;
  std::vector<Appearance> variations_;
  std::uint64_t variationSeed_ = 0;
  std::set<int> variationTargets_;
  int chosenClass_ = -1;
  QTimer rowsTimer_;
  QTimer variationsTimer_;
  QTimer swatchTimer_;
  std::map<int, QRect> swatchPlaces_;  ///< Where each class is seen best, in layout pixels.

  QLineEdit* seed_ = nullptr;
  QCheckBox* tickAll_ = nullptr;
  QLabel* notice_ = nullptr;
  QToolButton* picturePhoto_ = nullptr;  ///< Of models with one look for the picture.
  QWidget* perClass_ = nullptr;
  QScrollArea* scroll_ = nullptr;
  QVBoxLayout* rowsColumn_ = nullptr;
  QToolButton* reroll_ = nullptr;
  QToolButton* mean_ = nullptr;
  QToolButton* photo_ = nullptr;
  QLabel* variationsTitle_ = nullptr;
  VariationStrip* strip_ = nullptr;
};

}  // namespace spolvero::ui
