#pragma once

#include "core/io/scene_extra.h"
#include "core/layout/class_table.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spolvero {

/// What a scene's classes are drawn as where a model does not know them by name, as a person chose
/// it; kept with the scene. Each set of model classes has choices of its own, so that a scene goes
/// back and forth between models. Immutable.
class ClassChoices : public SceneExtra {
 public:
  /// Among the extras of a scene.
  static constexpr const char* kName = "class-choices.json";

  /// Name of a scene's class and of the model's class it is drawn as; empty: it stays unlabelled.
  using Targets = std::map<std::string, std::string>;

  ClassChoices() = default;

  /// @throws IoError naming `origin` and what is wrong.
  static std::shared_ptr<const ClassChoices> fromJson(std::string_view text,
                                                      const std::string& origin);
  /// The choices of a scene; null if it has none.  @throws IoError if they are damaged.
  static std::shared_ptr<const ClassChoices> in(const SceneExtras& extras);

  std::string content() const override;

  /// What was chosen for a model; null if nothing was.
  const Targets* find(const ClassTable& model) const;
  /// The same with other choices for one model; those of models before stay.
  std::shared_ptr<const ClassChoices> with(const ClassTable& model, Targets targets) const;
  /// The class that one of the scene's became with other models, the newest first, if this model
  /// has it too; empty if none.
  std::string earlierTarget(const std::string& sceneClass, const ClassTable& model) const;

  bool operator==(const ClassChoices& other) const { return models_ == other.models_; }

 private:
  struct ForModel {
    std::vector<std::string> classes;  ///< Names, in the model's order.
    Targets targets;
    bool operator==(const ForModel&) const = default;
  };
  explicit ClassChoices(std::vector<ForModel> models) : models_(std::move(models)) {}

  std::vector<ForModel> models_;  ///< Chosen last comes last.
};

}  // namespace spolvero
