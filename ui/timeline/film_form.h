#pragma once

#include "core/animation/film_export.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace spolvero::ui {

/// What a film is written as.
enum class FilmFormat { Mp4, WebM, Gif, Frames, Sheet };

/// The choices of an export: format, file, range, size, rate, quality. Settings are kept from one
/// time to the next.
class FilmForm : public QWidget {
  Q_OBJECT

 public:
  explicit FilmForm(QWidget* parent = nullptr);

  /// @param name      of the scene, to suggest a file name.
  /// @param trained   longer side of what the model was trained at; 0 = not known.
  void setFilm(const Timeline& timeline, const QString& name, int layoutSide, int trained);
  FilmFormat format() const;
  void setFormat(FilmFormat format);
  FilmOptions options() const;
  QString output() const;
  void setOutput(const QString& path);
  void keepSettings() const;

 Q_SIGNALS:
  void changed();
  /// The output comes from a file dialog, which asks before a file is replaced.
  void outputChosen(const QString& path);

 private:
  void setUpFields(QFormLayout* form);
  void showFormat();
  void browse();
  /// The output's name with the ending of the format.
  QString named(const QString& path) const;

  QComboBox* format_ = nullptr;
  QLineEdit* output_ = nullptr;
  QSpinBox* first_ = nullptr;
  QSpinBox* last_ = nullptr;
  QSpinBox* side_ = nullptr;
  QDoubleSpinBox* rate_ = nullptr;
  QSlider* quality_ = nullptr;
  QSpinBox* pictures_ = nullptr;
  double timelineRate_ = 25;
};

}  // namespace spolvero::ui
