#pragma once

#include <QObject>

#include <bitset>
#include <cstdint>
#include <optional>

namespace spolvero::ui {

enum class BrushShape { Round, Square };
enum class FillReach { Contiguous, Everywhere };
enum class ShapeStyle { Filled, Outline };
/// Across which middle lines of the layout everything painted is repeated.
enum class Symmetry { None, LeftRight, TopBottom, Both };
/// Which object a stroke of a thing class belongs to.
enum class ObjectTarget {
  Automatic,  ///< The one it begins on, if of its class; else a new one.
  New,        ///< A new one, once; afterwards Automatic again.
  Chosen      ///< The chosen object, and its class, as long as there is one.
};

/// An object that strokes can belong to.
struct ObjectPaint {
  std::uint8_t label = 0;
  std::uint16_t instance = 0;
  bool operator==(const ObjectPaint&) const = default;
};

/// What the tools paint with; shared by all of them, edited by the tool options bar and by keys.
/// Every change emits `changed` once.
class ToolSettings : public QObject {
  Q_OBJECT

 public:
  static constexpr double kMinimumRadiusPx = 0.5;  ///< One pixel.
  static constexpr double kMaximumRadiusPx = 512;
  static constexpr double kMinimumStampPx = 4;
  static constexpr double kMaximumStampPx = 4096;

  explicit ToolSettings(QObject* parent = nullptr);

  /// Class id that tools paint, 0 to 254.
  int currentClass() const { return currentClass_; }
  void setCurrentClass(int id);
  /// The class that X brings to the front.
  int secondClass() const { return secondClass_; }
  void setSecondClass(int id);
  void swapClasses();

  /// Brush radius in image pixels; also half the thickness of lines and outlines.
  double brushRadiusPx() const { return brushRadiusPx_; }
  void setBrushRadiusPx(double radius);
  /// One step of the [ and ] keys or of the wheel: about a tenth, at least half a pixel.
  void stepBrushRadius(int steps);
  BrushShape brushShape() const { return brushShape_; }
  void setBrushShape(BrushShape shape);
  /// Whether a tablet's pressure scales the radius.
  bool pressureScalesRadius() const { return pressureScalesRadius_; }
  void setPressureScalesRadius(bool on);

  /// What the eraser leaves: a class id, or 255 for unlabelled.
  int eraseTo() const { return eraseTo_; }
  void setEraseTo(int id);
  FillReach fillReach() const { return fillReach_; }
  void setFillReach(FillReach reach);
  /// For rectangle and ellipse.
  ShapeStyle shapeStyle() const { return shapeStyle_; }
  void setShapeStyle(ShapeStyle style);

  Symmetry symmetry() const { return symmetry_; }
  void setSymmetry(Symmetry symmetry);
  ObjectTarget objectTarget() const { return objectTarget_; }
  void setObjectTarget(ObjectTarget target);
  /// The one object that is chosen, if just one is.
  const std::optional<ObjectPaint>& chosenObject() const { return chosenObject_; }
  void setChosenObject(const std::optional<ObjectPaint>& object);

  /// Height of stamps in image pixels.
  double stampHeightPx() const { return stampHeightPx_; }
  void setStampHeightPx(double height);
  /// Whether stamps face the other way.
  bool stampMirrored() const { return stampMirrored_; }
  void setStampMirrored(bool on);

  /// Keep-other-classes: pixels of these classes are not painted over (255 = unlabelled).
  const std::bitset<256>& keptClasses() const { return keptClasses_; }
  bool isKept(int id) const { return keptClasses_.test(static_cast<std::size_t>(id)); }
  void setKept(int id, bool kept);
  void setKeptClasses(const std::bitset<256>& kept);
  /// Only-over-this-class: nothing but pixels of this class is painted over.
  std::optional<int> onlyOver() const { return onlyOver_; }
  void setOnlyOver(std::optional<int> id);

  /// Whether both masks let a pixel of this label be painted over.
  bool mayPaintOver(std::uint8_t label) const {
    return !keptClasses_.test(label) && (!onlyOver_ || *onlyOver_ == label);
  }

 Q_SIGNALS:
  void changed();

 private:
  template <class T>
  void set(T& member, const T& value);

  int currentClass_ = 0;
  int secondClass_ = 1;
  double brushRadiusPx_ = 8;
  BrushShape brushShape_ = BrushShape::Round;
  bool pressureScalesRadius_ = true;
  int eraseTo_ = 255;
  FillReach fillReach_ = FillReach::Contiguous;
  ShapeStyle shapeStyle_ = ShapeStyle::Filled;
  Symmetry symmetry_ = Symmetry::None;
  ObjectTarget objectTarget_ = ObjectTarget::Automatic;
  std::optional<ObjectPaint> chosenObject_;
  double stampHeightPx_ = 64;
  bool stampMirrored_ = false;
  std::bitset<256> keptClasses_;
  std::optional<int> onlyOver_;
};

}  // namespace spolvero::ui
