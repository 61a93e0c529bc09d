#pragma once

#include "core/io/layout_formats/layout_format.h"
#include "ui/mapping/layout_preview.h"
#include "ui/mapping/mapping_table.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace spolvero::ui {

/// Preview and mapping side by side: what the layout looks like, what becomes of its classes, and
/// mappings as files.
class MappingPanel : public QWidget {
  Q_OBJECT

 public:
  using AskFile = std::function<QString(bool save, const QString& title, const QString& filter)>;

  explicit MappingPanel(AskFile askFile, QWidget* parent = nullptr);

  /// @param ids  choices that were made before; without, classes are matched by name and meaning.
  void setSource(std::shared_ptr<const SourceLayout> source,
                 const ClassTable& target,
                 const std::optional<ClassIds>& ids = {});
  void clear(const QString& message);
  /// Off: the file's classes are to stay; there is nothing to choose.
  void setMapping(bool on);
  bool hasSource() const { return source_ != nullptr; }
  const SourceLayout* source() const { return source_.get(); }
  const ClassTable& target() const { return target_; }
  const ClassIds& ids() const { return table_->ids(); }
  /// The layout in the target's classes.
  Layout mapped() const;

  MappingTable* mapping() const { return table_; }
  LayoutPreview* preview() const { return preview_; }
  /// Mapping files; problems are said in the panel.
  void saveMapping(const QString& path);
  void loadMapping(const QString& path);

 Q_SIGNALS:
  void changed();

 private:
  void showPreview();
  void updateEnabled();
  void say(const QString& text);

  AskFile askFile_;
  LayoutPreview* preview_ = nullptr;
  MappingTable* table_ = nullptr;
  QCheckBox* mappedColours_ = nullptr;
  QPushButton* load_ = nullptr;
  QPushButton* save_ = nullptr;
  QLabel* state_ = nullptr;
  std::shared_ptr<const SourceLayout> source_;
  Layout small_;  ///< The source as small as the preview.
  ClassTable target_;
  bool mapping_ = true;
};

}  // namespace spolvero::ui
