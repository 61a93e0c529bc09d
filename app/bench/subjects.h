#pragma once

#include "app/bench/layouts.h"
#include "core/io/model_file.h"

#include <string>
#include <vector>

namespace spolvero::app {

/// A network that `bench` measures by name.
struct Subject {
  std::string name;
  std::string preset;   ///< Published shape with random weights; empty: the shipped model.
  std::string palette;  ///< Its classes.
  std::string what;     ///< For people.
};

/// The published shapes, then the shipped model.
const std::vector<Subject>& subjects();

/// @throws ConfigError that suggests the nearest.
const Subject& subjectNamed(const std::string& name);

/// A model to measure, and layouts for it.
struct MeasuredModel {
  std::string name;
  std::string origin;  ///< "preset crn-512, random weights", or a file.
  ModelFile model;
  LayoutDeck layouts;
};

/// @throws IoError, ConfigError, ModelFormatError.
MeasuredModel loadSubject(const Subject& subject, const LayoutSources& sources);

/// @throws IoError, ConfigError, ModelFormatError.
MeasuredModel loadModelFile(const std::filesystem::path& path, const LayoutSources& sources);

}  // namespace spolvero::app
